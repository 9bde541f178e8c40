/** Reads a Russian phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../contract.ts';
import type { Gender, NamedSpan } from '../shared/quotation-language.ts';
import type { SpeakerReading } from '../shared/speaker-reading.ts';
import { spanOf, type Token, tokensOf } from '../shared/speaker-tokens.ts';
import { compoundBody } from './given-names.ts';
import { givenNamesOf } from './lexicon.ts';
import { looksNominative, nominativeName } from './speaker-cases.ts';
import { genderOf } from './speaker-gender.ts';
import { office } from './speaker-office.ts';
import { headOf, media, notNameWords, organizationForm, pronouns, servants } from './speaker-words.ts';
import { speechVerbs } from './speech-verbs.ts';

const oblique =
  /(?:по (?:словам|мнению|утверждению|заявлению|данным|информации|оценк(?:е|ам)|выражению|признанию|наблюдениям|прогноз(?:у|ам)|подсчетам|замечанию|убеждению|версии)|слова|слов|мнение|оценка|позиция|прогноз|точк[аи] зрения|взгляд|ссылкой на|ссылаясь на|обзора|доклада|отчета|отчёта|письма|интервью|замечани[ея]|высказывани[ея]|утверждени[ея]|обещани[ея]|предупреждени[ея]|признани[ея]|призывы?|оценки|фраз[аы]|реплик[аи]|комментари[йи]|тезисы?|выводы|прогнозы|предложени[ея]|требовани[ея]|советы?|ответы|жалоб[аы]|угроз[аы]|признание|заявление|цитата|вывод|ответ|\p{L}+(?:ии|ении|исьме|ксте|изе|(?<!Нов)ости|чете|чёте|ладе|кументе|ветствии|лании|атье|иале|осте|амме|зоре))\s+$/iu;

const prepositional: ReadonlySet<string> = new Set([
  'в',
  'на',
  'из',
  'с',
  'по',
  'о',
  'для',
  'и',
  'к',
  'у',
  'за',
  'агентству',
  'ТАСС',
  'тасс',
]);

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
    !/^(?:Рос|Мин|Гос)[а-яё]{4,}/u.test(token.text) &&
    !compoundBody.test(token.text)
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
      const start = from + beforeName(tokens.slice(from, i));
      runs.push({ words: tokens.slice(start, i), from: start });
      from = -1;
    }
  }
  return runs.filter((run) => run.words.length <= 4);
}

function isGivenName(word: string): boolean {
  return givenNamesOf(word).some(({ nominative }) => nominative === word);
}

/** «жительница Галича Светлана Грачёва»: so many words of a run stand in the genitive before the given name. */
function beforeName(words: readonly Token[]): number {
  const texts = words.map((word) => word.text);
  if (texts.length < 3 || isGivenName(texts[0] ?? '') || /(?:вна|вич|чна)$/u.test(texts.at(-1) ?? ''))
    return 0;
  const given = texts.findIndex((text, i) => i > 0 && i < texts.length - 1 && isGivenName(text));
  return given > 0 && /[аяиы]$/u.test(texts[0] ?? '') ? given : 0;
}

/** The name as it is where the names grammar took the genitive for it, or words in front of it. */
export function mendedName(name: string): string {
  const words = name.split(' ');
  if (words.length < 2) return name;
  const given = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isGivenName(word));
  const isLed =
    words.length > 2 &&
    given > 0 &&
    !isGivenName(words[0] ?? '') &&
    /[аяиы]$/u.test(words[0] ?? '') &&
    !/(?:вна|вич|чна)$/u.test(words.at(-1) ?? '');
  if (isLed) return words.slice(given).join(' ');
  const [first = ''] = words;
  const readings = givenNamesOf(first);
  const isGenitive =
    readings.length > 0 &&
    !readings.some(({ nominative }) => nominative === first) &&
    /[аяи]$/u.test(first) &&
    /(?:[аяй]|ого|его)$/u.test(words.at(-1) ?? '');
  return isGenitive ? nominativeName(words) : name;
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
  const pronoun = pronouns.get(first.key);
  if (pronoun !== undefined) {
    const owned = tokens[1];
    if (/^(?:его|ее|её|их)$/u.test(first.key) && owned?.kind === 'word' && !prepositional.has(owned.key))
      return speaker(text, { start: owned.start, end: phrase.end }, namedSpans);
    return { kind: 'pronoun', pronoun, place: { start: first.start, end: first.end } };
  }
  if (/^(?:я|мы|вы|ты)$/u.test(first.key)) return null;
  const isOblique =
    /(?:^|[.!?]\s)У\s(?:\p{Ll}+\s){0,4}$/u.test(text.slice(Math.max(0, phrase.start - 60), phrase.start)) ||
    oblique.test(text.slice(Math.max(0, phrase.start - 40), phrase.start));
  const gender = isOblique ? null : genderBefore(text, phrase.start);
  const inside = namedSpans.filter((span) => span.start >= phrase.start && span.end <= phrase.end);
  const people = inside.filter((span) => span.kind === 'person');
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
  const longer = known === undefined || known.name.includes(' ') ? undefined : widerRun(tokens, known);
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
    return {
      kind: 'name',
      name: isOblique ? nominativeName(words) : mendedName(words.join(' ')),
      place: span,
      isPerson: true,
    };
  }
  return office(text, tokens, inside);
}

/** The given name alone is known, and a surname stands behind it. */
function widerRun(tokens: readonly Token[], known: Span): Span | undefined {
  const run = runsIn(tokens).find(
    ({ words }) => words.length > 1 && words[0]?.start === known.start && (words[0]?.end ?? 0) === known.end,
  );
  return run === undefined ? undefined : (spanOf(run.words) ?? undefined);
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

function looksFeminine(name: string): boolean {
  return genderOf(name) === 'feminine';
}

const isAdverb =
  /^(?:вновь|снова|также|тоже|ранее|уже|ещё|еще|однако|затем|потом|впервые|накануне|сегодня|вчера|же|лишь|только|сам|сама|со|\p{L}+о)$/u;

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
    inside.some(
      (one) =>
        one.kind === 'other' &&
        one.start < span.end &&
        one.end > span.start &&
        !(one.start >= span.start && one.end < span.end),
    )
  )
    return false;
  const words = run.words.map((word) => word.text);
  const before = tokens[run.from - 1];
  // «Западный дипломат»: an adjective with the capital of the sentence.
  const next = tokens[run.from + 1];
  if (
    words.length === 1 &&
    run.from === 0 &&
    next?.kind === 'word' &&
    !next.isCapital &&
    (/(?:[ыио]й|[ая]я|[ыи]е|[ое]е)$/u.test(words[0] ?? '') ||
      (!prepositional.has(next.key) && !isAdverb.test(next.key)))
  )
    return false;
  const isTitled = before !== undefined && (headOf.has(before.key) || before.isCapital);
  const isGiven =
    run.from === tokens.length - 1 &&
    headOf.has(tokens[0]?.key ?? '') &&
    givenNamesOf(words[0] ?? '').some(({ nominative }) => nominative === words[0]);
  // «17-летняя Алина», «судовой механик Сулейман»: a name alone behind what describes it.
  const isDescribed =
    run.from > 0 &&
    run.from + words.length === tokens.length &&
    tokens
      .slice(0, run.from)
      .every((token) => token.kind === 'word' && !token.isCapital && !prepositional.has(token.key)) &&
    (/^\d+-летн/u.test(before?.key ?? '') ||
      /(?:ый|ий|ой|ая|яя|ых|их|ик|тель|ист|ор|ер|ёр|арь|ка|ница|ец|ант|ент|лог|граф|вед|ач|ун|яр|ух)$/u.test(
        before?.key ?? '',
      ));
  if (words.length === 1 && isDescribed && !isServed(tokens, run.from))
    return isOblique || looksNominative(words, gender);
  if (words.length === 1 && isGiven) return true;
  if (words.length === 1 && run.from > 0 && !isTitled) return false;
  if (words.length === 1 && run.from > 0 && isTitled && isServed(tokens, run.from)) return false;
  if (isOblique) return words.length > 1 || run.from === 0;
  // «куратор галереи Олу Адеями»: a foreign name behind its office, whatever it ends in.
  const isForeign =
    words.length > 1 &&
    givenNamesOf(words[0] ?? '').length === 0 &&
    !/(?:[оеё]вой|[оеё]вым|[иы]ной|ского|ской|скому|ого|ому)$/u.test(words.at(-1) ?? '');
  const isAtEnd = run.from > 0 && run.from + words.length === tokens.length;
  if (
    isForeign &&
    isAtEnd &&
    headOf.get(tokens[0]?.key ?? '')?.isNominative === true &&
    /[иеоуюя]$/u.test(words.at(-1) ?? '')
  )
    return true;
  return looksNominative(words, gender);
}
