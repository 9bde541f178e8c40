/** Words beside a name that tell of two bearers, or of two spellings, by language: relatives, namesakes, "formerly", "also spelled". */
import type { LanguageCode } from '../contract.ts';

export const namesakeWords: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:brothers?|sisters?|twins?|siblings?|father|mother|sons?|daughters?|wife|husband|cousins?|uncle|nephew|niece|grand(?:father|mother|son|daughter)|namesakes?|no relation|unrelated|rivals?|not to be confused|(?:also|sometimes|often|variously) (?:spelled|spelt|written|known)|misspel\w+|spellings?|formerly|renamed|rebranded|later called|born)\b/iu,
  ru: /(?<!\p{L})(?:брат|сестр|сест[её]р|близнец|близняш|отец|отц|мать|матер|сын|доч|жен[аоуы](?!\p{L})|супруг|муж(?!\p{L})|двоюродн|плем[яь]нни|однофамил|т[её]зк|не путать|пишется|написани|по-другому|также известн|прежде (?:назыв|имен)|ранее (?:назыв|имен)|бывш|переименова|ребрендинг|урожд[её]н|конкурент)/iu,
  zh: /兄|弟|姐|姊|妹|双胞胎|孪生|父|母|儿子|女儿|之子|之女|妻|丈夫|夫妇|夫妻|同名|同姓|同音|谐音|重名|并非同一|混淆|又名|又作|又译|亦作|也作|也译|原名|本名|曾用名|更名|改名|艺名|笔名|前身|误写|误作|错写|另一/u,
};
