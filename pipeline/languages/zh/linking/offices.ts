/** Builds in which Chinese news tells who holds which office where, with the body apart from the name: signs as in outlines.ts. */
import type { Outline } from '../../outline-words.ts';
import { toldInCharacters as told } from '../../shared/outlines.ts';

const person = '[Ⓟ℗]';
const takes = '(?:担任|出任|就任|接任|升任|兼任|任)';
const still = '(?:现|将|已|则|也|应邀|受邀|再次|再度|首次|正式|继续|仍|此次)*';
/** An office up to the end of its clause: it says by its last characters that it is one. */
const office =
  '(?<office>[^，。；：、的ⓌⓅ℗ⓄⒺⒹ]{0,8}(?:主席|总监|评委|主任|会长|院长|馆长|校长|社长|台长|局长|理事长|秘书长|董事长?|总裁|经理|创[始办]人|合伙人|负责人|顾问|大使|研究员|分析师|策展人|编辑|教授|首席\\p{Script=Han}{2,3}官))';
const ends = '(?:一职)?(?=[，。；、]|$)';
const described = '[^，。；：ⓌⓅ℗ⓄⒺ]{0,10}';
const vacancy = '(?:遗缺|空缺|职位|职务|其职|一职)';
const fills = '(?:填补|接任|补上|补位|顶上|接替|接手|暂代|署理|继任)';
/** What is told where a firm shows its books: the chair who speaks there is its own. */
const meeting = '(?:业绩|股东|财报|年报)[^，。；]{0,4}(?:会|会上|大会|记者会|发布会)';

export const offices: readonly Outline[] = [
  told(
    'position',
    '任|[选選]|是(?:这家|该|本)',
    // 导演甲担任第七届某影展评委会主席
    `(?<subject>${person})${still}${takes}(?:了|本届|该届)?(?<object>[ⓄⒺ])(?:的)?${office}${ends}`,
    // 第七届某影展评委会主席由导演甲担任
    `(?<object>[ⓄⒺ])(?:的)?${office}(?:一职)?${still}由[^，。；：ⓌⓅ℗Ⓞ]{0,10}(?<subject>${person})${takes}`,
    // 在某研究院任高级分析师的甲
    `在(?<object>Ⓞ)${takes}${office}的[^，。；：ⓌⓅ℗Ⓞ]{0,6}(?<subject>${person})`,
    // 甲公司董事会选举乙为董事长
    `(?<object>Ⓞ)(?:[（(][^（()）]{1,12}[)）])?(?:董事会|股东会|股东大会|理事会|监事会)?(?:昨日|今日|日前|近日|一致|正式|已|Ⓓ|(?:宣布|公告|公布)称?，?)*(?:任命|选举|推选|聘任|聘请|委任)(?:[前原]?Ⓞ[前原]?)?[^，。；：ⓌⓅ℗Ⓞ]{0,8}(?<subject>${person})(?:为|担任|出任)(?:新任|新一任|公司|其)*${office}${ends}`,
    // 甲卸任某公司总经理，改任另一公司顾问
    `(?<subject>${person})(?:卸任|离任|辞去|离开)[^，。；]{0,20}，${still}(?:转任|改任|出任|担任|调任|履新)(?<object>Ⓞ)${office}${ends}`,
    // 甲生在昆明，现任某乐团艺术总监
    `(?<!的)(?<subject>${person})(?!的)[^。；：ⓅⓄ℗“”者]{1,30}，(?:现任|现为|目前担任|现担任|现时是|如今是)(?<object>Ⓞ)的?${office}${ends}`,
    // 甲工作室的新作，乙既是作曲，也是这家公司的联合创始人
    `(?<object>Ⓞ)[^。；Ⓞ]{0,40}[，。](?:而)?${described}(?<subject>${person})[^。；ⓄⓅ℗]{0,16}(?:也|还|又|亦|同时|并)是(?:这家|该|本)(?:公司|工作室|机构|集团|企业|团队)的?${office}${ends}`,
    // 该公司宣布委任前高层甲为首席营运官
    `(?:^¶?|[，；。])(?:另外，)?(?:该|本)(?:公司|集团)(?:Ⓓ|同日|昨日|今日)*(?:宣布|公布|公告)?，?(?:委任|任命|聘任)[前原]?[^，。；：ⓌⓅ℗ⓄⒺ]{0,10}(?<subject>${person})(?:女士|先生)?(?:为|出任|担任)${office}${ends}`,
    // 甲公司宣布，乙获委任为独立非执行董事
    `(?<object>Ⓞ)${still}(?:Ⓓ|昨|今|昨日|今日)?(?:宣布|公布|公告|通告)[^。；ⓄⒺ]{0,10}[，：]${described}(?<subject>${person})${still}获(?:委任|任命|聘任?|委聘|选)(?:为|出任|担任)${office}${ends}`,
    // 乙则获委任为独立非执行董事, in the article on one firm
    `(?:^¶?|[，；。])(?<![ⓄⒺ][^。；]*)${described}(?<subject>${person})${still}获(?:委任|任命|聘任?|委聘|选)(?:为|出任|担任)${office}${ends}`,
  ),
  told(
    'position',
    '填补|接任|补[上位]|顶上|接[替手]|暂代|署理|继任',
    // 遗缺由营运总监、法国人甲填补: of the one firm the article is about
    `(?<![ⓄⒺ][^。；]*)${vacancy}${still}由${office}(?:、[^，。；：ⓌⓅ℗ⓄⒺ]{1,8})?(?<subject>${person})${fills}`,
  ),
  told(
    'position',
    '(?:业绩|股东|财报|年报)',
    // “……”主席甲在业绩会上说
    `(?:^¶?|[，。；：”」])(?:集团|公司)?(?<office>(?:董事[会局])?(?:非执行)?副?主席(?:兼[^，。；ⓌⓅ℗Ⓞ]{2,8})?)(?<subject>${person})${still}[在于]?[^，。；Ⓞ]{0,4}${meeting}`,
  ),
];
