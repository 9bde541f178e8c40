/** Reads a Russian phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../contract.ts';
import type { Gender, NamedSpan } from '../shared/quotation-language.ts';
import type { SpeakerReading } from '../shared/speaker-reading.ts';
import { spanOf, type Token, tokensOf } from '../shared/speaker-tokens.ts';
import { looksNominative, nominativeName, nominativeOffice } from './speaker-cases.ts';
import { genericHeads, headOf, maleNamesInA, media, notNameWords, organizationForm, pronouns, servants } from './speaker-words.ts';
import { speechVerbs } from './speech-verbs.ts';

const oblique = /(?:по (?:словам|мнению|утверждению|заявлению|данным|информации|оценк(?:е|ам)|выражению|признанию|наблюдениям|прогноз(?:у|ам)|подсчетам|замечанию|убеждению|версии)|слова|слов|мнение|\p{L}+(?:ии|ении|исьме|ксте|изе|ости|чете|чёте|ладе|кументе|ветствии|лании|атье|иале|осте|амме|зоре))\s+$/iu;
const verbGender = /(\p{L}+)\s+(?:[\p{L}\s«»-]{0,60})$/u;
const initials = /^(?:\p{Lu}\.\s?)+$/u;

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || !token.isCapital) return false;
  if (initials.test(token.text)) return true;
  return !notNameWords.has(token.text) && !headOf.has(token.key) && !media.has(token.text) && !/^\p{Lu}{2,}/u.test(token.text) && !organizationForm.has(token.text) && !/^(?:Рос|Мин|Гос)[а-яё]{4,}/u.test(token.text);
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
  const words = verbGender.exec(text.slice(Math.max(0, start - 80), start)) === null ? [] : text.slice(Math.max(0, start - 80), start).split(/[^\p{L}-]+/u);
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
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, place: { start: first.start, end: first.end } };
  if (/^(?:я|мы|вы|ты)$/u.test(first.key)) return null;
  const isOblique = oblique.test(text.slice(0, phrase.start));
  const gender = isOblique ? null : genderBefore(text, phrase.start);
  const inside = namedSpans.filter((span) => span.start >= phrase.start && span.end <= phrase.end);
  const people = inside.filter((span) => span.kind === 'person');
  const known = people.findLast((span) => {
    const at = tokens.findIndex((token) => token.start >= span.start);
    return isOblique || (isInBaseForm(text.slice(span.start, span.end), span.name) && !(isServed(tokens, at) && gender === 'masculine' && looksFeminine(span.name)));
  });
  if (known !== undefined) return { kind: 'name', name: known.name, place: { start: known.start, end: known.end }, isPerson: true };
  const run = runsIn(tokens).findLast((one) => isSpeakerRun(one, tokens, isOblique, gender, inside));
  const span = run === undefined ? null : spanOf(run.words);
  if (run !== undefined && span !== null) {
    const words = run.words.map((word) => word.text);
    return { kind: 'name', name: isOblique ? nominativeName(words) : words.join(' '), place: span, isPerson: true };
  }
  return office(text, tokens, inside);
}

function looksFeminine(name: string): boolean {
  return genderOf(name) === 'feminine';
}

function isSpeakerRun(run: Run, tokens: readonly Token[], isOblique: boolean, gender: Gender | null, inside: readonly NamedSpan[]): boolean {
  const span = spanOf(run.words);
  if (span === null || inside.some((one) => one.kind === 'other' && one.start < span.end && one.end > span.start)) return false;
  const words = run.words.map((word) => word.text);
  const before = tokens[run.from - 1];
  const isTitled = before !== undefined && (headOf.has(before.key) || before.isCapital);
  if (words.length === 1 && run.from > 0 && !isTitled) return false;
  if (words.length === 1 && run.from > 0 && isTitled && isServed(tokens, run.from)) return false;
  if (isOblique) return words.length > 1 || run.from === 0;
  return looksNominative(words, gender);
}

/** Nobody is named: an organization by its name, else the office as a phrase in the nominative. */
function office(text: string, tokens: readonly Token[], inside: readonly NamedSpan[]): SpeakerReading | null {
  const words = tokens.filter((token, i) => !(i === 0 && /^(?:сам|сама|этот|эта|один|одна|некий|там)$/u.test(token.key)));
  const place = spanOf(words);
  if (place === null || !words.some((token) => token.kind === 'word')) return null;
  const exact = inside.find((span) => span.start <= place.start && span.end >= place.end);
  if (exact !== undefined) return { kind: 'name', name: exact.name, place, isPerson: exact.kind === 'person' };
  const at = words.findIndex((token) => headOf.has(token.key) || organizationForm.has(token.key) || organizationForm.has(token.text));
  const headWord = words[at];
  const phrase = nominativeOffice(text.slice(place.start, place.end));
  if (at < 0) {
    const isName = words.every((token) => token.isCapital || token.kind !== 'word');
    if (isName) return { kind: 'name', name: phrase.replace(/^[«"“„](.*)[»"”“]$/u, '$1'), place, isPerson: false };
  }
  const owners = words.filter((token, i) => token.isCapital && i !== at && !headOf.has(token.key)).map((token) => token.text);
  return {
    kind: 'role',
    phrase,
    place,
    head: headOf.get(headWord?.key ?? '')?.head ?? organizationForm.get(headWord?.key ?? '') ?? null,
    owners,
    pointsBack: words.length <= 2 && !words.some((token, i) => i > at && !token.isCapital && token.key !== 'агентства' && token.key !== 'издания'),
    isGeneric: genericHeads.has(headOf.get(headWord?.key ?? '')?.nominative ?? ''),
    isText: false,
  };
}

export function nameParts(name: string): readonly string[] {
  return name.split(/\s+/u);
}

export function genderOf(name: string): Gender | null {
  const parts = name.split(/\s+/u);
  const given = parts[0] ?? '';
  const surname = parts.at(-1) ?? '';
  if (/(?:[оеё]ва|[иы]на|ская|цкая|овна|евна|ична)$/u.test(surname) && surname.length > 4) return 'feminine';
  if (/(?:[оеё]в|[иы]н|ский|цкий|ович|евич)$/u.test(surname) && surname.length > 4) return 'masculine';
  if (parts.length < 2 || given.endsWith('.')) return null;
  if (maleNamesInA.has(given)) return 'masculine';
  if (/[ая]$/u.test(given) && given.length > 2) return 'feminine';
  return given.length > 3 && /[бвгджзйклмнпрстфхцчшщ]$/u.test(given) && !/^(?:Николь|Хелен|Кейт|Элизабет|Мишель|Эллен|Джейн|Энн|Маргарет)$/u.test(given) ? 'masculine' : null;
}

export function headsIn(role: string): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) {
    const head = headOf.get(word)?.head;
    if (head !== undefined) heads.add(head);
  }
  return heads;
}

const leftRole = /[^.;:!?\uE000]{0,110}$/u;
const rightRole = /^,\s+([^.;:!?]{3,140})/u;

/** The office beside a name: in front of it back to the last comma, or in the apposition behind it. */
export function roleBeside(text: string, name: Span): string {
  const left = (leftRole.exec(text.slice(0, name.start))?.[0] ?? '').split(/,|—|–/u).at(-1) ?? '';
  const right = rightRole.exec(text.slice(name.end))?.[1] ?? '';
  const before = headsIn(left).size > 0 ? left.trim() : '';
  const behind = headsIn(right).size > 0 ? right.trim() : '';
  return [before, behind].filter((role) => role !== '').join('; ');
}

const organizationWord: ReadonlySet<string> = new Set(['министерство', 'ведомство', 'агентство', 'компания', 'студия', 'банк', 'фонд', 'музей', 'театр', 'департамент', 'посольство', 'комитет', 'комиссия', 'союз', 'ассоциация', 'центр', 'институт', 'университет', 'киностудия', 'холдинг', 'корпорация', 'академия', 'регулятор']);

export function organizationNoun(phrase: string): string | null {
  if (phrase === 'ведомство') return 'Министерство';
  if (phrase === 'регулятор') return 'Банк';
  return organizationWord.has(phrase) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : null;
}

/** The name that begins with the noun at `at`: «Министерство культуры». */
export function organizationAround(text: string, at: number): string | null {
  const match = /^\p{Lu}\p{L}+(?:\s(?:культуры|финансов|экономики|экономического развития|торговли|коммерции|обороны|иностранных дел|внутренних дел|просвещения|образования|здравоохранения|транспорта|энергетики|юстиции|труда|России|РФ|КНР|Китая|\p{Lu}[\p{L}-]+))+/u.exec(text.slice(at, at + 90));
  return match?.[0] ?? null;
}

export { isNameWord };
