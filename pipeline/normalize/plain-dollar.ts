/** Whose money a bare "$" is in an English article that marks the American dollar as US$: that of the place it tells of. */
import { moneyOfPlace } from '../languages/shared/money/of-places.ts';

/** The places that pay in dollars of their own, and who lives there. */
const evidence: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Australia(?:ns?)?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Queensland|Tasmania|New South Wales|Victoria)\b/gu,
    'AUD',
  ],
  [
    /\b(?:Canad(?:a|ians?)|Toronto|Ottawa|Montr[eé]al|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Ontario|Quebec|Québec|British Columbia|Alberta)\b/gu,
    'CAD',
  ],
  [
    /\b(?:New Zealand(?:ers?)?|Kiwis?|Auckland|Wellington|Christchurch|Dunedin|Aotearoa|Otago|Waikato)\b/gu,
    'NZD',
  ],
  [/\b(?:Singapor(?:e|eans?))\b/gu, 'SGD'],
  [/\b(?:Hong Kong(?:ers?)?|Hongkongers?|Kowloon)\b/gu, 'HKD'],
];

const dollars: ReadonlySet<string> = new Set(evidence.map(([, code]) => code));

/** Named so often, and oftener than any other, a place is the article's own. */
const ENOUGH = 2;

/**
 * `text`: all of the article in English; `place`: where it says it was written. ISO 4217 code, or null where "$" is the American
 * dollar: nothing else is set apart from it, or no place tells.
 */
export function plainDollarOf(text: string, place: string | null): string | null {
  if (!/\bUS\$/u.test(text)) return null;
  const local = place === null ? null : moneyOfPlace('en', place);
  if (local !== null && dollars.has(local)) return local;
  const named = evidence
    .map(([expression, code]) => [code, text.match(expression)?.length ?? 0] as const)
    .sort(([, a], [, b]) => b - a);
  const [first, second] = named;
  return first !== undefined && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
