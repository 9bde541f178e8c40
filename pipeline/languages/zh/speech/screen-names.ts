/** Chinese speakers known by a name in marks: 网友“南山客”, 昵称为“北风吹”的用户, 网友@江城老李. */

import type { Span } from '../../../contract.ts';

const bearers =
  '网友|网民|用户|博主|主播|账号|粉丝|读者|听众|UP主|影迷|歌迷|球迷|股民|票友|观众|影评人|乐评人|书评人';
const marked = '[“「『]\\uE000+[”」』]';
const handle = '@[\\p{L}\\p{N}_·-]{2,20}';

const bearing = new RegExp(
  `(?:${bearers})(?:的?(?:ID|昵称|网名|账号)(?:为|是|叫)?)?(?:${marked}|${handle})(?![，。；！？、的])|(?:ID|昵称|网名|账号名?|名|署名)(?:为|是|叫)?${marked}的(?:[\\p{Script=Han}]{0,4}(?:${bearers}))`,
  'u',
);

/** Where somebody with a name in marks stands in words whose quoted parts are masked, counted from their start; null when nobody does. */
export function screenNamed(words: string): Span | null {
  if (!/[\uE000@]/u.test(words)) return null;
  const found = bearing.exec(words);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

const whole = new RegExp(
  `^(?:[^“「『@]{0,14}(?:${bearers})(?:的?(?:ID|昵称|网名|账号)(?:为|是|叫)?)?|[^“「『@]{0,8}(?:ID|昵称|网名|账号名?|名|署名)(?:为|是|叫)?)(?:[“「『](?<marked>[^“”「」『』]{1,20})[”」』]|@(?<handle>[^\\s，。“”]{2,20}))(?:的[\\p{Script=Han}]{0,4}(?:${bearers}))?$`,
  'u',
);

/** 南山客 of 网友“南山客”; null when the words are no such speaker. */
export function screenNameIn(words: string): string | null {
  if (!/[“「『@]/u.test(words)) return null;
  const groups = whole.exec(words)?.groups;
  return groups?.marked ?? groups?.handle ?? null;
}

const before = new RegExp(
  `(?:${bearers}|ID|昵称|网名|账号名?|署名)(?:的?(?:ID|昵称|网名|账号))?(?:为|是|叫)?$`,
  'u',
);

/** Are the marks, by the words in front of them and right behind them, those of such a name: 网友“南山客”说, never 网友“炸锅”，? */
export function isScreenName(left: string, right: string): boolean {
  return before.test(left) && /^[\p{Script=Han}]/u.test(right);
}
