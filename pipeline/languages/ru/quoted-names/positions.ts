/** In which case a Russian title in marks stands, as far as the word before it tells; and whether it opens its sentence as the subject. */

import { looksAdjectival } from '../inflection.ts';
import { nounsLikeVerbs, presentVerb, verbEnding } from '../names/titles.ts';
import type { Scan } from '../names/tokens.ts';
import { workStems } from '../names/work-words.ts';
import type { ObliqueCase } from '../nominatives/nouns.ts';

type Cases = ReadonlySet<ObliqueCase>;

const cases = (...list: readonly ObliqueCase[]): Cases => new Set(list);
const none = cases();
const genitive = cases('genitive');
const accusative = cases('accusative');

const byPreposition: ReadonlyMap<string, Cases> = new Map(
  (
    [
      ['из от до для без у после кроме около против среди помимо относительно вместо ради', genitive],
      ['к ко благодаря согласно вопреки', cases('dative')],
      ['с со', cases('genitive', 'instrumental')],
      ['за', cases('accusative', 'instrumental')],
      ['над под перед между', cases('instrumental')],
      ['в во на о об', cases('accusative', 'prepositional')],
      ['при', cases('prepositional')],
      ['по', cases('dative', 'prepositional')],
      ['про через сквозь', accusative],
    ] as const
  ).flatMap(([words, governed]) => words.split(' ').map((word): [string, Cases] => [word, governed])),
);

const comparative = /(?:^(?:больше|меньше|выше|ниже|лучше|хуже|дороже|дешевле|раньше|позже|вместо)|[ое]е)$/u;
const joins = /^(?:и|или|,)$/u;
const linking = /^(?:стал|стан|явля|оказ|остал|счита|назва|назов|заинтерес|восхи)\p{L}*$/u;

/** «в «Х» сыграл», «для «Х» закупили»: behind a preposition stands no subject. */
export const isGoverned = ({ tokens }: Scan, open: number): boolean =>
  byPreposition.has(tokens.at(open - 1)?.lower ?? '');

/** `listed`: in what cases the title before it stands, to which a comma or «и» joins this one. */
export function casesAt({ tokens, stem }: Scan, open: number, listed: Cases): Cases {
  const before = tokens.at(open - 1);
  if (before === undefined) return none;
  if (joins.test(before.lower)) return listed;
  if (before.kind !== 'word' || (before.capital && !tokens.opens(open - 1))) return none;
  const governed = byPreposition.get(before.lower);
  if (governed !== undefined) return governed;
  if (linking.test(before.lower)) return cases('instrumental');
  if (comparative.test(before.lower)) return genitive;
  if (presentVerb.test(before.lower)) return accusative;
  if (verbEnding.test(before.lower) && !nounsLikeVerbs.has(before.lower)) return accusative;
  return looksAdjectival(before.lower) && !workStems.has(stem(open - 1)) ? none : genitive;
}

/** «Х» собрала …: opens its sentence, and a verb or a dash follows. */
export function isSubject({ tokens, reading }: Scan, open: number, close: number): boolean {
  const at = tokens.start(open);
  if (!reading.sentences.some(({ start }) => start === at)) return false;
  const after = tokens.at(close)?.lower ?? '';
  return after === '—' || (verbEnding.test(after) && !nounsLikeVerbs.has(after));
}
