/** Whose money a bare 元 is in an article: in Traditional copy of Taiwan or Hong Kong the article says so once, often in its dateline only. */
import type { Paragraph } from '../contract.ts';
import { countTraditional } from '../languages/zh/fold.ts';

type Worded = Pick<Paragraph, 'lang' | 'text'>;

/** The yuan: what a bare 元 is where nothing else is said. */
const mainland = 'CNY';

/** Currency names tell most, then datelines and agencies, then the public bodies of a place. */
const evidence: readonly (readonly [RegExp, string, number])[] = [
  [/新?[台臺]幣|NT\$|\bNTD\b|\bTWD\b/gu, 'TWD', 3],
  [/港[元幣]|HK\$|\bHKD\b/gu, 'HKD', 3],
  [/澳門[元幣]|\bMOP\b/gu, 'MOP', 3],
  // What is said to be 人民幣 is told apart from the money of the place as often as not.
  [/人民幣|\bRMB\b|\bCNY\b/gu, mainland, 1],
  [/股東應佔|溢利|末期息|中期息|港股|聯交所|恒指|恒生指數|按[年季月](?:[增跌升減]|增長)|[\d.]仙/gu, 'HKD', 1],
  [/(?:北京|上海|廣州|深圳|杭州|成都|武漢|西安)[\d一二三四五六七八九十]+日(?:電|訊)/gu, mainland, 4],
  [
    /中央社|(?:[台臺][北中南東]|高雄|新北|桃園|基隆|新竹|花蓮|嘉義|屏東|彰化|宜蘭|苗栗|南投|雲林|澎湖|金門|馬祖)(?:[\d一二三四五六七八九十]+日電|報導|／報導)/gu,
    'TWD',
    4,
  ],
  [/香港[\d一二三四五六七八九十]+日(?:電|訊)|中通社|【?本報港聞/gu, 'HKD', 4],
  [/文策院|文化部|行政院|立法院|財政部|國發會|內政部|新[台臺]灣|國片|金馬/gu, 'TWD', 1],
  [
    /香港(?:電影)?(?:發展局|金像獎|特區|政府|影業)|創意香港|康文署|特區政府|立法會|港府|財政司|金管局|旅發局|貿發局|廉署/gu,
    'HKD',
    1,
  ],
  // The words of Taiwan's exchange.
  [/上市?櫃|櫃買|投顧|投信|每股(?:純益|盈餘)/gu, 'TWD', 1],
  [/[台臺][北灣中南]|高雄/gu, 'TWD', 0.5],
  [/香港|九龍|尖沙咀/gu, 'HKD', 0.5],
  // No other papers call a place so.
  [/本港|全港|港產片|港人/gu, 'HKD', 2],
  [/全[台臺](?:票房|戲院|院線|各|上映|累計|首|灣)/gu, 'TWD', 2],
  [/澳門/gu, 'MOP', 0.5],
];

/** Below this a text is not taken for copy of the place. */
const ENOUGH = 2;

/** ISO 4217 code of a bare 元 in this article when it is not the yuan of the mainland, else null. */
export function plainYuanOf(paragraphs: readonly Worded[]): string | null {
  const own = paragraphs.filter(({ lang }) => lang === 'zh');
  if (!isTraditional(own)) return null;
  const text = own.map((paragraph) => paragraph.text).join('\n');
  const weights = new Map<string, number>();
  for (const [expression, code, weight] of evidence) {
    const found = Math.min(4, text.match(expression)?.length ?? 0);
    weights.set(code, (weights.get(code) ?? 0) + found * weight);
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[0] === mainland) return null;
  return first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** At least one character in thirty is of the Traditional script alone: a quoted title does not make an article so. */
function isTraditional(paragraphs: readonly Worded[]): boolean {
  let changed = 0;
  // Between two paragraphs stands a line end.
  let length = paragraphs.length - 1;
  for (const { text } of paragraphs) {
    changed += countTraditional(text);
    length += text.length;
  }
  return changed > 0 && changed * 30 >= length;
}
