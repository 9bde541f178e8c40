/** In which year an article says that a person was born, and how old that person was at death. */
import type { Mention, Place } from '../../contract.ts';
import { lifetimeWords } from '../../languages/lifetimes.ts';
import { sentenceAround } from '../../link/amounts.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { telling } from '../conflicts/sentences.ts';
import type { ToldAge } from './told-ages.ts';

/** The place is that of the words that tell it. */
export interface Birth extends Place {
  /** The person. */
  readonly of: string;
  readonly year: number;
  /** The year of death, where life dates tell it. */
  readonly died: number | null;
}

/** Characters beside a name in which a birth or a death is told. */
const BESIDE_NAME = 140;

/** Years in brackets that are nearer to each other are no life. */
const SHORT_LIFE = 35;

/** The first year of birth that is told of each person. */
export function birthsIn(located: LocatedArticle): ReadonlyMap<string, Birth> {
  const births = new Map<string, Birth>();
  for (const birth of [...namedBirths(located), ...unnamedBirths(located)])
    if (!births.has(birth.of)) births.set(birth.of, birth);
  return births;
}

function* namedBirths(located: LocatedArticle): Generator<Birth> {
  for (const mention of personsIn(located)) {
    const read = telling(located, mention);
    if (!read || !lifetimeWords[read.lang].mayBeBorn.test(read.text)) continue;
    const after = read.text.slice(mention.end, mention.end + BESIDE_NAME);
    const match = lifetimeWords[read.lang].born.map((pattern) => pattern.exec(after)).find((found) => found);
    const birth = match && birthIn(match, mention.entity_id, mention, mention.end);
    // «Олег Крымов (1990–2005) возглавлял студию»: a shorter time is that of an office.
    if (birth && (birth.died === null || birth.died - birth.year >= SHORT_LIFE)) yield birth;
  }
}

/** «Родился в 1962 году»: only in an article that names one person. */
function* unnamedBirths(located: LocatedArticle): Generator<Birth> {
  const only = onlyPerson(located);
  if (only === null) return;
  for (const [paragraph, { sentences }] of located.article.paragraphs.entries()) {
    const read = telling(located, { paragraph });
    if (!read || !lifetimeWords[read.lang].mayBeBorn.test(read.text)) continue;
    for (const { start, end } of sentences) {
      const match = lifetimeWords[read.lang].bornUnnamed.exec(read.text.slice(start, end));
      if (match) yield birthIn(match, only, { paragraph }, start);
    }
  }
}

function birthIn(
  match: RegExpExecArray,
  of: string,
  { paragraph }: Pick<Place, 'paragraph'>,
  offset: number,
): Birth {
  const { y = '', d } = match.groups ?? {};
  const start = offset + match[0].indexOf(y);
  const died = d === undefined ? null : Number(d);
  return { of, year: Number(y), died, paragraph, start, end: start + y.length };
}

const personsIn = ({ article }: LocatedArticle): readonly Mention[] =>
  article.mentions.filter(({ type }) => type === 'person');

/** Null where the article names several persons. */
function onlyPerson(located: LocatedArticle): string | null {
  const persons = new Set(personsIn(located).map(({ entity_id }) => entity_id));
  const [only] = persons;
  return only === undefined || persons.size > 1 ? null : only;
}

/** Full years at death: «на 65-м году жизни» is 64. */
export function* agesAtDeath(located: LocatedArticle): Generator<ToldAge> {
  for (const mention of personsIn(located)) {
    const read = telling(located, mention);
    if (!read || !lifetimeWords[read.lang].mayHaveDied.test(read.text)) continue;
    const { diedAfter, diedBefore } = lifetimeWords[read.lang];
    const sentence = sentenceAround(read.paragraph, mention);
    const found = [
      { match: diedAfter.exec(read.text.slice(mention.end, sentence.end)), offset: mention.end },
      { match: diedBefore.exec(read.text.slice(sentence.start, mention.start)), offset: sentence.start },
    ];
    for (const { match, offset } of found) {
      const { n, k, o } = match?.groups ?? {};
      const told = n ?? k ?? o;
      if (!match || told === undefined) continue;
      const start = offset + match.index + match[0].lastIndexOf(told);
      const value = Number(told) - (o === undefined ? 0 : 1);
      yield {
        of: mention.entity_id,
        value,
        paragraph: mention.paragraph,
        start,
        end: start + told.length,
      };
    }
  }
}
