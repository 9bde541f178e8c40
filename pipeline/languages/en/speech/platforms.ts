/** Who takes to a platform to speak: Reed took to social media to call it “…”; The minister used a speech to accuse them of “…”. */

import type { Token } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { wordSet } from '../../shared/word-list.ts';
import { clause } from './reporting.ts';
import { subjectLeft } from './subject.ts';

/** Base forms behind "to". */
const verbs = wordSet(`
call describe denounce condemn slam blast brand label dismiss praise hail accuse announce declare say warn complain explain insist
`);
const platform =
  /^(?:media|facebook|instagram|telegram|x|twitter|weibo|wechat|tiktok|youtube|stage|podium|microphone|floor|air|television|tv|radio|speech|address|interview|statement|post|briefing|conference|letter|column)$/u;

/** The clause in front of the marks; null when nobody takes to a platform in it. */
export function platformClause(tokens: readonly Token[], to: number): Attribution | null {
  const at = tokens.findLastIndex(({ key }, i) => i > 3 && verbs.has(key) && tokens[i - 1]?.key === 'to');
  const verb = tokens[at];
  if (verb === undefined || tokens.length - at > 8) return null;
  const takes = tokens.findLastIndex(
    ({ key }, i) =>
      i > 0 && i < at && i > at - 12 && /^(?:took|takes|used|uses|went|turned|chose)$/u.test(key),
  );
  if (takes < 0 || !tokens.slice(takes, at).some(({ key }) => platform.test(key))) return null;
  const speaker = subjectLeft(tokens, takes);
  return speaker === null
    ? null
    : clause('clause', speaker, { start: verb.start, end: verb.end }, to, verb.key !== 'say');
}
