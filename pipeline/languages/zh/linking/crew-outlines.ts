/** Builds in which a clause of its own tells who made, brings out and carries on a work of Chinese news: signs as in outlines.ts. */
import type { Outline } from '../../outline-words.ts';
import { toldInCharacters as told } from '../../shared/outlines.ts';

const person = '[Ⓟ℗]';
const film = '(?<subject>Ⓦ|▢)';
const still = '(?:仍|将|则|也|已经?|现|最终|目前|此前|近日|正)*';
const described = '[^，。；：ⓌⓅ℗Ⓞ]{0,14}';
const directs = '(?:联合|联手|携手|共同|搭档)*(?:合导|执导|导演|编导|自编自导)(?!的)';
/** What tells that whoever is at the helm is of the screen and heads no firm. */
const ofScreen = '[^，。；ⓌⓅ℗]{0,10}(?:导演|编剧|画家|演员|摄影|剪辑|动画|影[人视]|广告)';
const where = '(?:在?(?:Ⓛ|本地|国内|内地|海外|全国|全球|本土|境外|当地)(?:的|地区|市场|方面)?)*';
/** A game is the work of whoever brings it out. */
const game = '[^，。；ⓌⓅ℗Ⓞ]{0,8}(?:游戏|手游|网游|端游)';

export const crews: readonly Outline[] = [
  told(
    'director',
    '执导|导演|操刀|掌镜',
    // 《X》预算千万，由某公司创作总监甲执导
    `${film}[^。；ⓌⓅ℗Ⓞ]{0,30}由(?:Ⓛ的?)?Ⓞ的?[^，。；：ⓌⓅ℗Ⓞ]{2,8}(?<object>${person})(?:自编自导|执导|导演|操刀|掌镜)(?!的)`,
    // 甲首执导筒的《X》
    `(?<object>${person})(?:首次|首度)?(?:首执导筒|首执导|执起?导筒|初执导筒)的[^，。；：ⓌⓅ℗Ⓞ]{0,8}(?<subject>Ⓦ)`,
  ),
  told(
    'producer',
    '监制|制片',
    // 《X》由某人的丈夫、制片人甲监制
    `${film}${still}由[^。；：ⓌⓄ]{0,20}、(?:资深|知名|著名|金牌)?(?:制片人|监制|影人|导演)(?<object>${person})(?:担任)?(?:总)?(?:监制|制片)(?![的人])`,
  ),
  told(
    'release',
    '改(?:到|至|期|档)|延(?:到|至)|推迟',
    // 《X》宣布撤档，改至明年春节
    `(?<subject>Ⓦ)(?:则|也|已|临时|突然)*(?:宣布|确认|决定)?(?:撤档|改档|延期|调档|推迟)[，、](?:并|已|将)?(?:改|延|推迟|改期|改档)(?:到|至)(?<date>Ⓓ)(?=(?:起|才|再)?(?:上映|公映)|[，。；]|$)`,
  ),
  told(
    'director',
    '合导|联手|携手|搭档|掌舵|任(?:总)?导演|导演、',
    // 《X》的导演、来自智利的甲
    `(?<subject>Ⓦ)的导演、(?:来自)?[^，。；、：ⓌⓅ℗Ⓞ]{1,10}(?<object>${person})`,
    // 《X》2月10日上画，本地票房已过千万，甲任导演
    `^[^Ⓦ]*(?<subject>Ⓦ)[^ⓌⓅ℗。；]{0,60}，(?<object>${person})(?:担任|出任|兼任|任)(?:总)?导演(?=[，。；])`,
    // 《X》由法国人甲和云南导演乙合导
    `(?:^|[，；、。]|${film})${still}由${described}(?<object>${person}(?:[、和与及]${described}${person})+)${directs}`,
    // 影片的掌舵者甲
    `${film}的掌舵[者人](?:则|正)?[是为]?${described}(?<object>${person})`,
    // 这部长片出自某公司，掌舵者甲本是广告导演
    `${film}[^。；]{0,30}，掌舵[者人](?:则|正)?[是为]?${described}(?<object>${person})，?(?:本是|原是|此前|曾经?|是)${ofScreen}`,
  ),
  told('producer', '出自', `${film}${still}出自(?:Ⓛ的)?${described}(?<object>Ⓞ)(?:之手)?(?=[，。；])`),
  told('producer', '游[戏戲]', `(?<object>Ⓞ)(?:于?Ⓓ)?(?:推出|开发|研发|发布)的${game}(?<subject>Ⓦ)`),
  // 由某动漫历时五年打造的《X》
  told(
    'producer',
    '打造',
    `由(?:Ⓛ的)?(?<object>Ⓞ)(?:历时|耗时|用时)?[^，。；ⓌⓅ℗Ⓞ]{0,6}(?:倾力|全力|精心)?打造的[^，。；ⓌⓅ℗Ⓞ]{0,8}(?<subject>Ⓦ)`,
  ),
  told('producer', '[开研]发', `(?<subject>Ⓦ)${still}(?:于?Ⓓ)?由(?:Ⓛ的)?(?<object>Ⓞ)(?:开发|研发)(?!的)`),
  told(
    'release',
    '推出|[发發][布行]',
    // 灰鹤工作室2019年推出的游戏《X》
    `Ⓞ[于在]?(?<date>Ⓓ)(?:在Ⓛ)?(?:推出|发布|发行)的(?:[^，。；ⓌⓅ℗Ⓞ]{0,8}(?:游戏|手游|影片|电影|剧集?|动画片?|纪录片|短片|专辑|新作|作品|节目|综艺|片))?(?<subject>Ⓦ)`,
  ),
  told(
    'release',
    '[戏戲影院]',
    // 雅加达等印尼城市的戏院则从11月13日开画
    `(?:Ⓛ等)?(?<place>Ⓛ)(?:[、和与及]Ⓛ)*(?:等地|城市|各地)?的(?:各大?)?(?:戏院|影院|电影院|院线)${still}(?:于|自|从)?(?<date>Ⓓ)起?(?:正式|才)?(?:开画|上映|公映|上画|开映)(?![前后的])`,
  ),
  told(
    'distributor',
    '[发發]行',
    // 甲公司负责本地发行
    `(?:^¶?|[，。；])(?<object>Ⓞ)${still}(?:独家|全权)?(?:负责|包办|承担|主理)(?:▢的?)?${where}的?(?:院线)?发行(?=[，。；])`,
  ),
  told(
    'sequel',
    '[续續][作集篇]',
    // 至于正在开发的续作《X》
    `(?:^¶?|[，。；])(?:至于|而|对于|目前|另外)?(?:正在|仍在|已在|已经)(?:开发|筹备|制作|拍摄|构思|撰写|酝酿)(?:中|当中)?的(?:续作|续集|续篇)(?<object>Ⓦ)`,
  ),
];
