/** Russian titles behind «её» and «его» that open a sentence: whose film it is was told before. */
import type { Frame } from '../../frame.ts';

const ordinal =
  '(?:(?:предыдущ|дебютн|перв|втор|прошл|последн|нов|игров|документальн|полнометражн|короткометражн)\\p{L}{2,3}\\s){0,2}';
const film =
  '(?:(?:фильм|картина|лента|драма|комедия|дебют|(?:мини-)?сериал|мультфильм|(?:короткий|полный)\\sметр|короткометражка|работа)\\s)?';

/** Where the one spoken of would stand: in front of the pronoun. */
export const personMeant = new RegExp(`^(?<own>)(?=(?:Её|Ее|Его)\\s${ordinal}${film}«)`, 'u');

export const frames: readonly Frame[] = [
  {
    predicate: 'director',
    first: 'person',
    second: 'work',
    subject: 'second',
    between: new RegExp(`^(?:Её|Ее|Его)\\s${ordinal}${film}«$`, 'u'),
  },
];
