/** A number of known things, announced to be named at once, by language: "the four films are", «эти четыре фильма —», 这四部影片分别是. No new count, but it can be counted out. */

import type { LanguageCode, Span } from '../contract.ts';
import { matchesOf } from '../lib/matches.ts';

export interface DefiniteCount extends Span {
  readonly value: string;
  readonly unit: string;
}

const inOrder = (words: string) => new Map(words.split(' ').map((word, index) => [word, index + 2]));

/** From two on; longer numbers are printed in figures. */
const numerals: Readonly<Record<LanguageCode, ReadonlyMap<string, number>>> = {
  en: inOrder('two three four five six seven eight nine ten'),
  ru: inOrder('два три четыре пять шесть семь восемь девять десять').set('две', 2),
  zh: inOrder('两 三 四 五 六 七 八 九 十'),
};

/** Persons in a number without a noun: «лауреатами стали трое». */
const collective = new Map([
  ['двое', 2],
  ['трое', 3],
  ['четверо', 4],
  ['пятеро', 5],
  ['шестеро', 6],
  ['семеро', 7],
]);
const persons = [...collective.keys()].join('|');

const numeral = (lang: LanguageCode) => `(?<number>[2-9]|1\\d|${[...numerals[lang].keys()].join('|')})`;

const patterns: Readonly<Record<LanguageCode, RegExp>> = {
  en: new RegExp(
    `\\b(?:(?:[Tt]he|[Tt]hese|[Aa]ll) ${numeral('en')} (?<unit>(?:\\p{Ll}+ )?\\p{Ll}+s)(?= (?:are|were) [“"\\p{Lu}]|: [“"\\p{Lu}])|(?:jury|panel|team|cast|crew|band|group|family|quartet|committee) of ${numeral('en')}(?= [—–-] |: | \\())`,
    'gu',
  ),
  ru: new RegExp(
    `(?<!\\p{L})(?:(?:[Ээ]ти|[Вв]се эти|[Вв]се) ${numeral('ru')} (?<unit>(?:\\p{Ll}+ )?\\p{Ll}+)(?=(?: [—–]|:) [«\\p{Lu}])|(?:стали|жюри|наград\\p{L}+|лауреат\\p{L}+|побед\\p{L}+|приехали|вошли|выбрали|назвали|группе|труппе|команде|составе)(?: \\p{Ll}+)? (?<number>${persons})(?=:| [—–] | \\())`,
    'gu',
  ),
  zh: new RegExp(
    `(?:这|该|上述)${numeral('zh')}(?<unit>[部个家座本项]\\p{Script=Han}{1,4}?)(?=分别[是为]《|是《)`,
    'gu',
  ),
};

/** 中国、俄罗斯、蒙古国三国: a number that closes a list and counts nothing new. */
const closingCount =
  /(?<=[\p{Script=Han}》])(?<number>[两三四五六七八九十])(?<unit>国(?![集演志])|地(?![点区理])|[省市县州校](?!\p{Script=Han}?[长委立级])|方(?![面向式])|人(?!组(?!成)|[次选称]))/gu;

/** What stands before a list; for Chinese the mark of titles. A text without it announces nothing. */
const listMarks: Readonly<Record<LanguageCode, RegExp>> = {
  en: / (?:are|were) |: | [—–-] | \(/,
  ru: /: | [—–] | \(/,
  zh: /《/,
};

/** Every such announcement in a text. */
export function definiteCounts(lang: LanguageCode, text: string): DefiniteCount[] {
  return [
    ...(listMarks[lang].test(text) ? countsBy(patterns[lang], lang, text) : []),
    ...(lang === 'zh' && text.includes('、') ? countsBy(closingCount, lang, text) : []),
  ];
}

function countsBy(pattern: RegExp, lang: LanguageCode, text: string): DefiniteCount[] {
  return Array.from(matchesOf(pattern, text), ({ index, 0: said, groups }) => {
    const { number = '', unit = '' } = groups ?? {};
    const value = String(numerals[lang].get(number) ?? collective.get(number) ?? number);
    return { start: index, end: index + said.length, value, unit };
  });
}
