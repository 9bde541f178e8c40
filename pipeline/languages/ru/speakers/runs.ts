/** Finds personal names by their shape in a Russian speaker phrase, where the names grammar found none. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { Gender, NamedSpan } from '../../shared/speech/language.ts';
import { organizationForm } from '../institutions/forms.ts';
import { compoundBody } from '../names/given-names.ts';
import { givenNamesOf } from '../names/lexicon.ts';
import { media } from '../speech/listeners.ts';
import { looksNominative, nominativeName } from './cases.ts';
import { headOf } from './office-heads.ts';
import { isAgentNoun, servants } from './office-kinds.ts';
import { notNameWords } from './words.ts';

export const prepositional: ReadonlySet<string> = new Set([
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

const latin = /^[A-Za-z]/u;
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
    // «Мехмет», «Немет»: a name, no metal works.
    !(compoundBody.test(token.text) && !/мет[ауе]?$/u.test(token.text))
  );
}

export interface Run {
  readonly words: readonly Token[];
  readonly from: number;
}

export function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let isMarked = false;
  for (let i = 0; i <= tokens.length; i++) {
    const mark = tokens[i]?.kind === 'mark' ? tokens[i]?.text : undefined;
    // «БКС Мир инвестиций»: between marks nobody is named.
    if (mark === '«' || mark === '»') isMarked = mark === '«';
    const isBehindMark = from < 0 && /^[«"“„]$/u.test(tokens[i - 1]?.text ?? '');
    const goes = isNameWord(tokens[i]) && !isMarked && !isBehindMark;
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

/** «экономиста Альфа-банка Натальи Орловой»: a body by its last part. */
const bankOrFund = /-(?:банк|фонд|клуб|центр|сервис|групп|инвест|страхован|лизинг|капитал)\p{Ll}{0,3}$/iu;

/** «жительница Галича Светлана Грачёва»: so many words of a run stand in the genitive before the given name. */
function beforeName(words: readonly Token[]): number {
  const texts = words.map((word) => word.text);
  // «вице-президента Lotus Frames Ван Чжунлэя»: the firm in Latin letters stands in front of the name.
  const cyrillic = texts.findIndex((text) => !latin.test(text));
  if (cyrillic > 0 && texts.length - cyrillic > 1) return cyrillic;
  if (texts.length < 3 || isGivenName(texts[0] ?? '') || /(?:вна|вич|чна)$/u.test(texts.at(-1) ?? ''))
    return 0;
  const given = texts.findIndex(
    (text, i) =>
      i > 0 &&
      i < texts.length - 1 &&
      (isGivenName(text) || bankOrFund.test(texts[0] ?? '')) &&
      givenNamesOf(text).length > 0,
  );
  return given > 0 && /(?:[аяиы]|[оеё]го|[оеё]й)$/u.test(texts[0] ?? '') ? given : 0;
}

/** The name as it is where the names grammar took the genitive for it, or words in front of it. */
export function mendedName(name: string): string {
  const space = name.indexOf(' ');
  // Most given names of men end otherwise: they are in no genitive, and no noun of an office.
  if (space < 0 || !'аяиы'.includes(name.charAt(space - 1))) return name;
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length > 2 && /[аяиы]$/u.test(first) && !/(?:вна|вич|чна)$/u.test(last) && !isGivenName(first)) {
    const given = words.findIndex((word, i) => i > 0 && i < words.length - 1 && isGivenName(word));
    if (given > 0) return words.slice(given).join(' ');
  }
  if (!/[аяи]$/u.test(first) || !/(?:[аяй]|ого|его)$/u.test(last)) return name;
  const readings = givenNamesOf(first);
  const isGenitive = readings.length > 0 && !readings.some(({ nominative }) => nominative === first);
  return isGenitive ? nominativeName(words) : name;
}

/** «помощник Иванова»: the genitive behind a servant's office is not the speaker. */
export function isServed(tokens: readonly Token[], from: number): boolean {
  return servants.has(tokens[from - 1]?.key ?? '');
}

/** The given name alone is known, and a surname stands behind it. */
export function widerRun(tokens: readonly Token[], known: Span): Span | undefined {
  const run = runsIn(tokens).find(
    ({ words }) =>
      words.length > 1 && words[0]?.start === known.start && (words.at(-1)?.end ?? 0) > known.end,
  );
  return run === undefined ? undefined : (spanOf(run.words) ?? undefined);
}

/** The office stands in the nominative, and with it the name behind. */
function isOfficeHolder({ key }: Token): boolean {
  return headOf.get(key)?.nominative === key;
}

const isAdverb =
  /^(?:вновь|снова|также|тоже|ранее|уже|ещё|еще|однако|затем|потом|впервые|накануне|сегодня|вчера|же|лишь|только|сам|сама|со|\p{L}+о)$/u;

export function isSpeakerRun(
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
  // «профсоюз IF Norden»: behind the noun of a body all that is Latin names it.
  if (
    organizationForm.get(tokens[0]?.key ?? '') === tokens[0]?.key &&
    run.from > 1 &&
    words.every((word) => latin.test(word)) &&
    tokens.slice(1, run.from).every((token) => latin.test(token.text))
  )
    return false;
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
  // «Моряк признался»: a noun with the capital of the sentence.
  if (
    words.length === 1 &&
    run.from === 0 &&
    tokens.length === 1 &&
    isAgentNoun(words[0]?.toLowerCase() ?? '')
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
  const servant = headOf.get(before?.key ?? '');
  const isInvariable =
    words.length > 1 &&
    /[иеоуэю]$/u.test(words.at(-1) ?? '') &&
    (servant === undefined || servant.nominative === before?.key);
  if (
    (isForeign || isInvariable) &&
    isAtEnd &&
    tokens.slice(0, run.from).some((token) => isOfficeHolder(token)) &&
    /[иеоуюя]$/u.test(words.at(-1) ?? '')
  )
    return true;
  return looksNominative(words, gender);
}
