/** Builds in which Chinese news tells who holds which office where, with the body apart from the name: signs as in outlines.ts. */
import type { Outline } from '../../outline-words.ts';
import { toldInCharacters as told } from '../../shared/outlines.ts';

const person = '[Ⓟ℗]';
const takes = '(?:担任|出任|就任|接任|升任|兼任|任)';
const still = '(?:现|将|已|则|也|应邀|受邀|再次|再度|首次|正式|继续|仍|此次)*';
/** An office up to the end of its clause: it says by its last characters that it is one. */
const office =
  '(?<office>[^，。；：、的ⓌⓅ℗ⓄⒺⒹ]{0,8}(?:主席|总监|评委|主任|会长|院长|馆长|校长|社长|台长|局长|理事长|秘书长|董事长?|总裁|经理|负责人|顾问|大使|研究员|分析师|策展人|编辑|教授|首席\\p{Script=Han}{2,3}官))';
const ends = '(?:一职)?(?=[，。；、]|$)';

export const offices: readonly Outline[] = [
  told(
    'position',
    '任|[选選]',
    // 导演甲担任第七届某影展评委会主席
    `(?<subject>${person})${still}${takes}(?:了|本届|该届)?(?<object>[ⓄⒺ])(?:的)?${office}${ends}`,
    // 第七届某影展评委会主席由导演甲担任
    `(?<object>[ⓄⒺ])(?:的)?${office}(?:一职)?${still}由[^，。；：ⓌⓅ℗Ⓞ]{0,10}(?<subject>${person})${takes}`,
    // 在某研究院任高级分析师的甲
    `在(?<object>Ⓞ)${takes}${office}的[^，。；：ⓌⓅ℗Ⓞ]{0,6}(?<subject>${person})`,
    // 甲公司董事会选举乙为董事长
    `(?<object>Ⓞ)(?:董事会|股东会|股东大会|理事会|监事会)?(?:昨日|今日|日前|近日|一致|正式|已|Ⓓ|(?:宣布|公告|公布)称?，?)*(?:任命|选举|推选|聘任|聘请|委任)(?:[前原]Ⓞ)?[^，。；：ⓌⓅ℗Ⓞ]{0,8}(?<subject>${person})(?:为|担任|出任)(?:新任|新一任|公司|其)*${office}${ends}`,
    // 甲卸任某公司总经理，改任另一公司顾问
    `(?<subject>${person})(?:卸任|离任|辞去|离开)[^，。；]{0,20}，${still}(?:转任|改任|出任|担任|调任|履新)(?<object>Ⓞ)${office}${ends}`,
  ),
];
