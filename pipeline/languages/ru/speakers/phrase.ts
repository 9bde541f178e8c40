/** Reads a Russian phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../../shared/speakers/reading.ts';
import { spanOf, tokensOf } from '../../shared/speakers/tokens.ts';
import type { NamedSpan } from '../../shared/speech/language.ts';
import { nominativeName } from './cases.ts';
import { genderBefore, isObliqueAt } from './context.ts';
import { genderOf, isEastAsian } from './gender.ts';
import { office } from './office.ts';
import { isServed, isSpeakerRun, mendedName, prepositional, runsIn, widerRun } from './runs.ts';
import { pronouns } from './words.ts';

function isInBaseForm(surface: string, name: string): boolean {
  const [words, base] = [surface, name].map((one) => one.replaceAll('ё', 'е').split(/\s+/u));
  const isSameGiven = words?.length !== base?.length || words?.[0] === base?.[0];
  return isSameGiven && words?.at(-1) === base?.at(-1);
}

/** The phrase with the mark that closes a title at its end, without the particle «же». */
function wholePhrase(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (/[«“„][^«»“”„]*$/u.test(words) && /[»”“]/u.test(text.charAt(end))) return { start, end: end + 1 };
  const tail =
    /(?:\s(?:же|вновь|снова|также|тоже|ранее|уже|ещё|еще|однако|затем|потом|впервые|накануне|сегодня|вчера|лишь|только))+$/u;
  return { start, end: end - (tail.exec(words)?.[0].length ?? 0) };
}

export function speaker(text: string, given: Span, namedSpans: readonly NamedSpan[]): SpeakerReading | null {
  const phrase = wholePhrase(text, given);
  const tokens = tokensOf(text, phrase.start, phrase.end);
  const first = tokens[0];
  if (first === undefined) return null;
  // «ответил тот»: somebody else than whoever asked.
  const isThatOne = tokens.length === 1 && /^(?:тот|та)$/u.test(first.key);
  const pronoun = isThatOne ? (first.key === 'та' ? 'feminine' : 'masculine') : pronouns.get(first.key);
  if (pronoun !== undefined) {
    const owned = tokens[1];
    if (/^(?:его|ее|её|их)$/u.test(first.key) && owned?.kind === 'word' && !prepositional.has(owned.key))
      return speaker(text, { start: owned.start, end: phrase.end }, namedSpans);
    return { kind: 'pronoun', pronoun, place: { start: first.start, end: first.end } };
  }
  if (/^(?:я|мы|вы|ты)$/u.test(first.key)) return null;
  const isOblique = isObliqueAt(text, phrase.start);
  const gender = isOblique ? null : genderBefore(text, phrase.start);
  const inside = namedSpans.filter((span) => span.start >= phrase.start && span.end <= phrase.end);
  const people = inside.filter((span) => span.kind === 'person');
  // «победил фильм Никиты | Вагина»: the phrase is the end of a name that is known.
  const cut = namedSpans.find(
    (span) => span.kind === 'person' && span.start < phrase.start && span.end === phrase.end,
  );
  if (cut !== undefined && tokens.length === 1)
    return {
      kind: 'name',
      name: mendedName(cut.name),
      place: { start: cut.start, end: cut.end },
      isPerson: true,
    };
  const together = jointly(text, people, isOblique);
  if (together !== null) return together;
  const known = people.findLast((span) => {
    const at = tokens.findIndex((token) => token.start >= span.start);
    return (
      isOblique ||
      (isInBaseForm(text.slice(span.start, span.end), span.name) &&
        !(isServed(tokens, at) && gender === 'masculine' && looksFeminine(span.name)))
    );
  });
  const asPrinted = known === undefined && gender === 'masculine' ? misreadName(text, people) : null;
  if (asPrinted !== null) return asPrinted;
  const isWhole = known?.name.includes(' ') === true && !isEastAsian(known.name);
  const longer = known === undefined || isWhole ? undefined : widerRun(tokens, known);
  if (known !== undefined && longer !== undefined && !isOblique)
    return { kind: 'name', name: text.slice(longer.start, longer.end), place: longer, isPerson: true };
  if (
    known !== undefined &&
    isOblique &&
    known.name === text.slice(known.start, known.end) &&
    known.name.includes(' ')
  )
    return {
      kind: 'name',
      name: nominativeName(known.name.split(' ')),
      place: { start: known.start, end: known.end },
      isPerson: true,
    };
  if (known !== undefined)
    return {
      kind: 'name',
      name: mendedName(known.name),
      place: { start: known.start, end: known.end },
      isPerson: true,
    };
  const run = runsIn(tokens).findLast((one) => isSpeakerRun(one, tokens, isOblique, gender, inside));
  const span = run === undefined ? null : spanOf(run.words);
  if (run !== undefined && span !== null) {
    const words = run.words.map((word) => word.text);
    const same = people.find(
      (one) => one.start === span.start && one.end === span.end && isEastAsian(one.name),
    );
    return {
      kind: 'name',
      name: same?.name ?? (isOblique ? nominativeName(words) : mendedName(words.join(' '))),
      place: span,
      isPerson: true,
    };
  }
  return office(text, tokens, inside);
}

/** «X и режиссёр Y заявили»: two names in the nominative, or both in the genitive of «по словам», joined by «и». */
function jointly(text: string, people: readonly NamedSpan[], isOblique: boolean): SpeakerReading | null {
  for (const [i, second] of people.entries()) {
    const one = people[i - 1];
    if (one === undefined || one.name === second.name) continue;
    const between = text.slice(one.end, second.start);
    if (!/^(?:,[^.,;]{3,60},)?\s+и\s+(?:\p{Ll}[^.,;]{2,60}\s)?$/u.test(between)) continue;
    const isBase = [one, second].every((span) => isInBaseForm(text.slice(span.start, span.end), span.name));
    if (!isOblique && !isBase) continue;
    return {
      kind: 'name',
      name: `${one.name} и ${second.name}`,
      place: { start: one.start, end: second.end },
      isPerson: false,
    };
  }
  return null;
}

/** «съязвил премьер Паулу Сантуш»: no accusative of a woman's name stands behind a verb that shows a man. */
function misreadName(text: string, people: readonly NamedSpan[]): SpeakerReading | null {
  const [place] = people;
  if (place === undefined || people.length > 1 || !looksFeminine(place.name)) return null;
  const name = text.slice(place.start, place.end);
  const [given = '', surname = ''] = name.split(' ');
  const isSame = place.name.split(' ').at(-1) === surname;
  return isSame && /у$/u.test(given)
    ? { kind: 'name', name, place: { start: place.start, end: place.end }, isPerson: true }
    : null;
}

function looksFeminine(name: string): boolean {
  return genderOf(name) === 'feminine';
}
