/** Firms whose head word names what is made as well, told by what leads to them and what firms do: 主办方蓝岸演出, 由成都的青瓦互动开发, 利马的云雀电影联合摄制. */
import { firmHeads, isBrand } from './brands.ts';
import type { SpanOfKind } from './institutions.ts';
import { placeAt } from './places.ts';

/** What they make: more is asked for than of what only firms are called by. */
const products: ReadonlySet<string> = new Set('动画 动漫 影像 电影 游戏 演出 短剧 视频 影音'.split(' '));
const leads = /(?:(?:主办|承办|协办|摄制|制作|合作)(?:方|单位)|(?:发行|开发|代理|运营)[方商]|由|出自|的)$/u;
const LONGEST_LEAD = 4;
/** With its town a brand has no more characters. */
const LONGEST_BRAND = 8;
/** 由甲|独家发行, 甲|联合摄制: nobody else does so. */
const deed =
  /^(?:[将则也已]|独家|联合|共同|合作|负责)*(?:(?:历时|耗时|用时)?(?:\p{Script=Han}{1,3}年)?(?:倾力|全力|精心)?(?:打造|创作)(?!的?团队)|主办|承办|开发|研发|制作|承制|摄制|出品|发行|包办|代理|运营|投拍)(?![人方商费成])/u;
/** 的 behind the deed: 由甲打造的作品, but of no 杭州的传统动画制作的, which may be anybody's. */
const attributive = /^[^，。；《》]{2,12}的/u;
/** The same of a list: 和巴黎的乙影像联合出品. */
const listed =
  /^[和与及、](?:\p{Script=Han}{2,6}的)?\p{Script=Han}{3,8}(?:联合|共同|合作)(?:出品|摄制|制作|发行|开发|拍摄)(?![人方商的])/u;
const behind =
  /^(?:$|[，。；、（(]|(?:的|联合)?(?:创始人|创办人|董事长|总裁|副?总经理|总监|负责人)|表示|宣布|透露|称)/u;
/** Without 的 behind the town. */
const seat = /总部(?:就|则)?(?:设[在于]|位于|在)\p{Script=Han}{2,8}$/u;
/** What kind of such a thing it is, or how good. */
const described =
  /年轻|年度|老牌|当代|早期|怪兽|新锐|古典|现代|传统|主流|热门|小众|同名|本地|当地|专场|巡回|汇报|公益|商业|告别|首场|露天|实景|大型|小型|经典|街头|校园|众多|团队|成人|少儿|一些|许多|几个|各种|优质|实验|先锋|超级|任天堂|世界|家用|单机|联机|手机/u;

const LONGEST_TOWN = 8;
const LONGEST_SEAT = 16;
const LONGEST_DEED = 24;

/** Where the town begins that ends at `at`; `at` where none does. */
function townStart(text: string, at: number): number {
  for (let length = 2; length <= LONGEST_TOWN; length += 1)
    if (at >= length && placeAt(text, at - length)?.length === length) return at - length;
  return at;
}

function isTold(text: string, start: number, lead: string, isProduct: boolean, end: number): boolean {
  const after = text.slice(end, end + LONGEST_DEED);
  if (/[方位商]$/u.test(lead)) return behind.test(after) || deed.test(after);
  if (lead === '由') return deed.test(after);
  const isWhole = !isProduct && /^(?:$|[，。；之])/u.test(after);
  if (lead === '出自') return isWhole;
  const at = start - lead.length;
  // 总部设在伊基克的: whatever firm it is.
  if (seat.test(text.slice(Math.max(0, at - LONGEST_SEAT), at))) return true;
  const town = townStart(text, at);
  if (town === at) return false;
  if ((deed.test(after) && !attributive.test(after)) || listed.test(after)) return true;
  return isWhole && text.endsWith('出自', town);
}

/** Where the words that lead to a brand end; null where none do. */
function brandStart(text: string, head: number): number | null {
  for (let length = 2; length <= LONGEST_BRAND && length <= head; length += 1)
    if (leads.test(text.slice(Math.max(0, head - length - LONGEST_LEAD), head - length)))
      return head - length;
  return null;
}

const ofKind = /^(?:[片厂][商方]|(?:电影|动画|影视|游戏|科技)?公司|企业)(?=.{2})/u;

export function placedFirms(text: string): SpanOfKind[] {
  return [...firmHeads.all(text)].flatMap(({ index, phrase }): SpanOfKind[] => {
    const led = brandStart(text, index);
    if (led === null) return [];
    // 由法国公司|长笛国际代理: what it is stands before its name.
    const from = led + (placeAt(text, led)?.length ?? 0);
    const kind = ofKind.exec(text.slice(from, index))?.[0].length ?? 0;
    const [start, own] = kind === 0 ? [led, from] : [from + kind, from + kind];
    const brand = text.slice(own, index);
    if (!isBrand(text, own, index) || described.test(brand)) return [];
    const lead = leads.exec(text.slice(Math.max(0, led - LONGEST_LEAD), led))?.[0] ?? '';
    const end = index + phrase.length;
    return isTold(text, led, lead, products.has(phrase), end)
      ? [{ start, end, type: 'organization', rule: 'organization.firm' }]
      : [];
  });
}
