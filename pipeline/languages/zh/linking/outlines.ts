/**
 * How Chinese news builds sentences that tell who made, showed and heads what. In an outline names are signs: Ⓦ a work, Ⓟ or ℗ a person, Ⓞ an
 * organization, Ⓐ a prize, Ⓛ a place, Ⓓ a day, ▢ 影片 without a title.
 */
import type { Outline, OutlineWords } from '../../outline-words.ts';
import { toldInCharacters as told } from '../../shared/outlines.ts';

const person = '[Ⓟ℗]';
const people = `${person}(?:[、和与及]${person})*`;
const firms = 'Ⓞ(?:[、和与及／/\\s]Ⓞ)*';
/** What somebody is called right before the name: 29岁的新晋导演. */
const described = '[^，。；：ⓌⓅ℗Ⓞ]{0,14}';
const still = '(?:仍|依旧|依然|继续|将|则|也|已|改|现|最终|目前)*';
const directs =
  '(?:联合|共同|再度|再次|亲自)?(?:自编自导(?:自演)?|自导自演|编导|编剧(?:并|兼|和)?执导|执导|导演|掌镜|操刀|(?:担任|出任|任|兼任)(?:总)?导演)';
/** A line of a directory: 导演：甲｜监制：乙. */
const label = '(?:^¶?|[｜|／/；]\\s?)';
const colon = '\\s?[：:]\\s?';
const takes =
  '(?:公司|集团)?(?:以[^，。；：ⓌⓅ℗Ⓞ]{1,18})?(?:独家|全权|成功)?(?:负责|承担|包办|拿下|投得|夺得|取得|获得|购得|买下|买走|买断|标得|竞得|接手|主理|代理|操盘|持有|(?=[，。；]|$))';
const becomes = '(?:转任|改任|升任|出任|担任|调任|接任|兼任|履新)';
const office = '(?<office>[^，。；：、ⓌⓅ℗ⓄⒹ]{2,14}?)(?=[，。；、]|$)';

/** What is said of a film or its maker right before the title or the name. */
const called = '[^，。；：ⓌⓅ℗Ⓞ]{0,12}';
const ofMaker = '[Ⓟ℗](?:自编自导|联合执导|执导|导演)?的[^，。；：ⓌⓅ℗Ⓞ]{0,8}';
const prize = '奖?(?:一奖|奖项|大奖)?(?:则|也|最终|同样|今年)*';
const goesTo = '(?:颁给|颁予|颁发给|授予|归属|归于|落入|花落|由|被)了?';
/** 《X》主演甲: a person won. */
const itself = '(?!的?[^，。；：ⓌⓅ℗Ⓞ]{0,6}[Ⓟ℗])';

const outlines: readonly Outline[] = [
  told(
    'director',
    '导演|执导|编导|自导|掌镜|操刀|作者',
    // 《X》明年开拍，仍由甲执导; 影片由甲担任总导演
    `(?:^|[，；、。]|(?<subject>▢|Ⓦ))${still}由${described}(?<object>${people})${directs}(?!的)`,
    // 甲不仅是导演，也是编剧
    `(?<object>${person})(?:不仅|不只|不但|不单|既|除了)(?:是|担任)(?:(?<subject>▢|Ⓦ)的?)?导演`,
    // 甲今年34岁，是纪录片《X》的作者
    `(?<object>${person})[^，。；ⓌⓅ℗]{0,20}，是[^，。；ⓌⓅ℗]{0,8}(?<subject>Ⓦ)的(?:导演|(?<=(?:片|电影|动画)Ⓦ的)作者)`,
  ),
  // 最佳影片颁给甲的《X》
  told(
    'director',
    `[影短长录画情事]片${prize}${goesTo}`,
    `Ⓐ${prize}${goesTo}${called}(?<object>[Ⓟ℗])的[^，。；：ⓌⓅ℗Ⓞ]{0,8}(?<subject>Ⓦ)${itself}`,
  ),
  told(
    'producer',
    '监制|制片|出品',
    `${label}(?:总)?(?:监制|制片人|制片)${colon}(?<object>${people})`,
    `${label}出品(?:方|公司|单位)?${colon}(?<object>Ⓞ)(?!(?:[、和与及／/\\s]|影业)Ⓞ)`,
    // 由甲自编自导，资深影人乙监制
    `由${described}${people}${directs}[，、]${described}(?<object>${people})(?:担任)?(?:总)?(?:监制|制片)(?!的)`,
    `(?:制片人|监制)${still}(?:换成了?|换作|换为|改为)${described}(?<object>${person})`,
  ),
  told(
    'co_producer',
    '出品|摄制|制作|制片',
    `${label}(?:联合|共同)?(?:出品|摄制|制作)(?:方|公司|单位)?${colon}(?<object>Ⓞ(?:[、和与及／/\\s]Ⓞ)+)`,
    `${label}联合(?:出品|摄制|制作)(?:方|公司|单位)?${colon}(?<object>${firms})`,
    // 俄方制片公司为甲，中方为乙
    `\\p{Script=Han}方(?:的)?(?:联合)?(?:制片|出品|制作|摄制)(?:公司|方|单位)?(?:为|是)(?<object>Ⓞ，\\p{Script=Han}方则?(?:为|是)Ⓞ)`,
  ),
  told(
    'distributor',
    '发行|权',
    `${label}(?:国内|内地|海外|全球|Ⓛ|独家)*发行(?:方|公司|商)?${colon}(?<object>${firms})`,
    // 《X》的内地版权由甲投得; 内地发行由甲负责
    `(?:(?<subject>Ⓦ|▢)的?[^，。；：ⓌⓅ℗Ⓞ]{0,8})?(?:发行权?|版权|放映权|上映权|代理权)${still}(?:被|由|归|交由|交给|落入|花落)[^，。；：ⓌⓅ℗Ⓞ]{0,8}(?<object>Ⓞ)${takes}`,
    `(?:^|[，；。])Ⓛ(?:地区|方面|国内|内地|境内|本土|大陆|市场)?${still}(?:由|交由|交给|委托)(?<object>Ⓞ)(?:负责|独家|自行|全权)*发行(?!的)`,
    // 巴黎的甲公司在影展期间以15万美元买下北美版权
    `(?:^¶?|[，；。])(?:Ⓛ的?)?[^，。；：ⓌⓅ℗ⓄⓁ]{0,6}(?<object>Ⓞ)[^，。；：ⓌⓅ℗Ⓞ]{0,24}(?:买下|买断|购得|购入|拿下|取得|签下|获得|夺得)了?(?:▢的?)?(?:Ⓛ[^，。；：ⓌⓅ℗Ⓞ]{0,4})+(?:发行权?|版权|放映权|上映权)(?!的)`,
  ),
  told(
    'award',
    '奖|最佳',
    // a row of a list: 最佳男演员 甲《X》
    '^¶?(?<object>Ⓐ)奖?[\\s　]+(?<subject>Ⓦ|[Ⓟ℗])',
    // 某奖颁给甲的《X》, 某奖由甲的《X》获得
    `(?<object>Ⓐ)${prize}${goesTo}${called}${ofMaker}(?<subject>Ⓦ)${itself}`,
    // 某奖得主则是影片《X》
    `(?<object>Ⓐ)${prize}的?得主(?:则|也)?[是为]${called}(?:${ofMaker})?(?<subject>Ⓦ)${itself}`,
  ),
  told(
    'position',
    '任|职|掌|加盟|入主',
    // 甲公司公告：…，原首席执行官乙转任董事会主席
    `^(?<object>Ⓞ)[^。；]{0,40}[，：]原[^，。；：Ⓞ]{2,12}(?<subject>${person})${still}${becomes}${office}`,
    // 乙下月起执掌甲公司，出任总裁
    `(?<subject>${person})，?[^，。；：Ⓞ]{0,8}(?:出掌|执掌|掌管|入主|加盟|转投|空降|加入|跳槽)(?:至|到)?(?<object>Ⓞ)，${still}${becomes}${office}`,
    // 甲馆馆长一职由乙接任
    `(?<object>Ⓞ)(?<office>[\\p{Script=Han}]{2,8}?)一职，?${still}由${described}(?<subject>${person})`,
  ),
  told(
    'set_in',
    '为背景',
    // 故事以1994年的长洲为背景
    '(?:^¶?|[，；])(?:故事|剧情|▢)以(?<date>Ⓓ)的?(?<place>Ⓛ)?[^，。；]{0,10}为背景',
  ),
  told(
    'release',
    '(?:提前|提档|推迟|延[期后]?|改[档期]?|顺延|调档)(?:到|至)',
    // 喜剧《X》提前至4月30日
    `(?<subject>Ⓦ)(?:则|也|已|又|再度|临时|宣布|将|定档)*(?:提前|提档|推迟|延期|延后|延|改档|改期|改|顺延|调档)(?:到|至)(?<date>Ⓓ)(?=(?:起|才|再|正式|全国|全球|在Ⓛ|于Ⓛ|与观众)*(?:上映|公映|首映|见面)|[，。；！]|$)`,
  ),
  told(
    'release',
    '的(?:前作|前一部|上一部|首部曲|首集|旧作|处女作|成名作)',
    // 与2022年的前作《X》相比
    '(?<date>Ⓓ)的(?:系列)?(?:前作|前一部(?:作品)?|上一部(?:作品)?|首部曲|首集|旧作|处女作|成名作)(?<subject>Ⓦ)',
  ),
  told(
    'release',
    '(?:公映|上映|首映|开画)(?:后|以来|之后|至今)',
    // 它去年7月在日本公映后卖了25亿日元
    '(?:(?<subject>Ⓦ|▢)|[，。；]它)(?:于|自|从)?(?<date>Ⓓ)(?:在(?<place>Ⓛ)(?:内地|地区)?)?(?:公映|上映|首映|开画)(?:后|以来|之后|至今)',
  ),
  told(
    'release',
    '(?:上映|公映|首映|开画)(?:日期|时间|档期)',
    // 各地上映日期：中国内地11月14日、香港11月20日
    '(?<=(?:上映|公映|首映|开画)(?:日期|时间|档期)[^。]{0,80})(?<place>Ⓛ)(?:内地|地区|方面)?(?:为|是|定于|：)?(?<date>Ⓓ)',
  ),
];

export const outlineWords: OutlineWords = {
  film: /(?:该|本|全)片(?!方)|(?:该|本)剧|影片(?!们|商)|这部(?:电影|影片|片子|作品|动画片?|纪录片|长片|新片|新作|续作|续集|\p{Script=Han}{2,4}片)|该(?:电影|动画|纪录片|作品)/u,
  doubted:
    /传出|传闻|传言|网传|盛传|据传|谣传|有意|希望|争取|考虑|谈判|洽谈|否认|如果|假如|倘若|原定|原计划|本来|尚未|没有/u,
  outlines,
  promised: null,
};
