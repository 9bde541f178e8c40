/** Reads a Russian phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../contract.ts';
import type { Gender, NamedSpan } from '../shared/quotation-language.ts';
import type { SpeakerReading } from '../shared/speaker-reading.ts';
import { spanOf, type Token, tokensOf } from '../shared/speaker-tokens.ts';
import { looksNominative, nominativeName } from './speaker-cases.ts';
import { genderOf } from './speaker-gender.ts';
import { office } from './speaker-office.ts';
import { headOf, media, notNameWords, organizationForm, pronouns, servants } from './speaker-words.ts';
import { speechVerbs } from './speech-verbs.ts';

const oblique =
  /(?:по (?:словам|мнению|утверждению|заявлению|данным|информации|оценк(?:е|ам)|выражению|признанию|наблюдениям|прогноз(?:у|ам)|подсчетам|замечанию|убеждению|версии)|слова|слов|мнение|\p{L}+(?:ии|ении|исьме|ксте|изе|ости|чете|чёте|ладе|кументе|ветствии|лании|атье|иале|осте|амме|зоре))\s+$/iu;

const initials = /^(?:\p{Lu}\.\s?)+$/u;

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || !token.isCapital) return false;
  if (initials.test(token.text)) return true;
  return (
    !notNameWords.has(token.text) &&
    !headOf.has(token.key) &&
    !media.has(token.text) &&
    !/^\p{Lu}{2,}/u.test(token.text) &&
    !organizationForm.has(token.text) &&
    !organizationForm.has(token.key) &&
    !/^(?:Рос|Мин|Гос)[а-яё]{4,}/u.test(token.text)
  );
}

interface Run {
  readonly words: readonly Token[];
  readonly from: number;
}

function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const goes = isNameWord(tokens[i]) && !(i > 0 && from < 0 && /^[«"“„]$/u.test(tokens[i - 1]?.text ?? ''));
    if (goes && from < 0) from = i;
    if (!goes && from >= 0) {
      runs.push({ words: tokens.slice(from, i), from });
      from = -1;
    }
  }
  return runs.filter((run) => run.words.length <= 4);
}

function genderBefore(text: string, start: number): Gender | null {
  const words = text.slice(Math.max(0, start - 80), start).split(/[^\p{L}-]+/u);
  for (const word of words.toReversed()) {
    const form = speechVerbs.get(word.toLowerCase());
    if (form !== undefined) return form.gender;
  }
  return null;
}

/** «помощник Иванова»: the genitive behind a servant's office is not the speaker. */
function isServed(tokens: readonly Token[], from: number): boolean {
  return servants.has(tokens[from - 1]?.key ?? '');
}

function isInBaseForm(surface: string, name: string): boolean {
  const surname = surface.split(/\s+/u).at(-1) ?? '';
  const base = name.split(/\s+/u).at(-1) ?? '';
  return surname.replaceAll('ё', 'е') === base.replaceAll('ё', 'е');
}

export function speaker(text: string, phrase: Span, namedSpans: readonly NamedSpan[]): SpeakerReading | null {
  const tokens = tokensOf(text, phrase.start, phrase.end);
  const first = tokens[0];
  if (first === undefined) return null;
  const pronoun = pronouns.get(first.key);
  if (pronoun !== undefined)
    return { kind: 'pronoun', pronoun, place: { start: first.start, end: first.end } };
  if (/^(?:я|мы|вы|ты)$/u.test(first.key)) return null;
  const isOblique = oblique.test(text.slice(Math.max(0, phrase.start - 40), phrase.start));
  const gender = isOblique ? null : genderBefore(text, phrase.start);
  const inside = namedSpans.filter((span) => span.start >= phrase.start && span.end <= phrase.end);
  const people = inside.filter((span) => span.kind === 'person');
  const known = people.findLast((span) => {
    const at = tokens.findIndex((token) => token.start >= span.start);
    return (
      isOblique ||
      (isInBaseForm(text.slice(span.start, span.end), span.name) &&
        !(isServed(tokens, at) && gender === 'masculine' && looksFeminine(span.name)))
    );
  });
  if (known !== undefined)
    return { kind: 'name', name: known.name, place: { start: known.start, end: known.end }, isPerson: true };
  const run = runsIn(tokens).findLast((one) => isSpeakerRun(one, tokens, isOblique, gender, inside));
  const span = run === undefined ? null : spanOf(run.words);
  if (run !== undefined && span !== null) {
    const words = run.words.map((word) => word.text);
    return {
      kind: 'name',
      name: isOblique ? nominativeName(words) : words.join(' '),
      place: span,
      isPerson: true,
    };
  }
  return office(text, tokens, inside);
}

function looksFeminine(name: string): boolean {
  return genderOf(name) === 'feminine';
}

function isSpeakerRun(
  run: Run,
  tokens: readonly Token[],
  isOblique: boolean,
  gender: Gender | null,
  inside: readonly NamedSpan[],
): boolean {
  const span = spanOf(run.words);
  if (
    span === null ||
    inside.some((one) => one.kind === 'other' && one.start < span.end && one.end > span.start)
  )
    return false;
  const words = run.words.map((word) => word.text);
  const before = tokens[run.from - 1];
  const isTitled = before !== undefined && (headOf.has(before.key) || before.isCapital);
  if (words.length === 1 && run.from > 0 && !isTitled) return false;
  if (words.length === 1 && run.from > 0 && isTitled && isServed(tokens, run.from)) return false;
  if (isOblique) return words.length > 1 || run.from === 0;
  return looksNominative(words, gender);
}
