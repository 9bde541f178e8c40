/** Judges Chinese words in quotation marks by themselves and by the words around them: statement, fragment or name. */

import { unitsLike } from '../../../lib/unit-table.ts';
import type { QuotedShape } from '../../shared/speech/language.ts';
import { isScreenName } from './screen-names.ts';
import { passiveNaming } from './verbs.ts';

/** “好看，但太长”: a sentence that turns on a comma is no title. */
export const turnsOnComma = /，(?:但|可|却|而|就|也|还|又|不过|所以|因为|只是)/u;

const ends = /[。！？!?…]\s*$/u;
const inner = /[。！？，；：]/u;
const personal = /我|你|咱|他们|她们|大家/u;
const predicate =
  /(?:是|有|会|将|能|要|不|没|可以|应该|必须|已经|正在|希望|需要|让|使|把|被|成为|得到|取得|看到|觉得|认为|感到|超|了|过|着|吗|呢|吧)/u;

/** Words that begin what is said of something, never its name. */
const opensPredicate =
  /^(?:有(?!限|机|轨|序|线|色|声|氧|约)|已经?|正在?|将|会|不|没有?|是|有望|值得|令人|让人|充满|并[非不未]|绝不|决不|从[不未没]|几乎|尚未|依然|依旧|完全(?!体)|极其|无法|无意|毫无|仍|还|更)/u;

/** Nouns that end the name of a programme, a prize, a place. */
const nounEnd =
  /(?:奖|节|展|赛|杯|榜|周|日|夜|计划|工程|项目|行动|倡议|战略|专区|之路|之夜|之光|之星|之都|之城|之旅|之家|系列|模式|机制|经济|文化|电影|影院|影展|联盟|论坛|平台|品牌|精神|政策|走廊|通道|班列|窗口|名片|桥梁|专项|专列|中心|基地|小镇|一带一路|世代|\d后|号)$/u;

/** 电影是台湾最好的名片, 我们需要更多这样的平台: a statement, whatever noun it ends on. */
const states =
  /\p{Script=Han}{2}(?<![但只总还可就都也不要若正而真这那于算])是(?![非否])|我们|咱们|你们|会(?![议展员场堂徽])|需要|应该|应当|必须|可以|已经|希望|正在|没有|不是|就是/u;

/** Words that begin what is to be done: 把更多艺术片留在县城影院. */
const clauseStart =
  /^(?:与|同|和|为|以|对|向|从|离|比|被|只|再|也|都|就|又|仅|已|正|仍|还|把|将|让|使|在|要|不|给|用|推动|加强|促进|支持|保持|继续|共同|坚持)/u;

/** 不知情, 没问题: two or three characters that say something and name nothing. */
const shortPredicate =
  /^(?:不(?!夜|倒|老|锈|二|粘|死|凡|归)|没(?!药)|很|太(?!阳|空|极|湖|原|子|岁|后|古|平)|别(?!墅|院|馆))/u;

const letters = unitsLike(/^[\p{L}\p{N}]$/u);
const anyLetter = /[\p{L}\p{N}]/gu;

/** How many letters and digits there are; those beyond the basic plane count once. */
function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) return [...text.matchAll(anyLetter)].length;
    count += letters[unit] ?? 0;
  }
  return count;
}

export function shape(quoted: string): QuotedShape {
  const text = quoted.trim();
  const length = lettersIn(text);
  const isEnded = ends.test(text);
  const hasClauses = inner.test(text);
  const isSentence =
    (isEnded && length >= 1) ||
    (hasClauses && length >= 12 && (personal.test(text) || predicate.test(text))) ||
    (length >= 12 && personal.test(text));
  const isTitle =
    !isEnded &&
    !hasClauses &&
    !(length >= 6 && clauseStart.test(text)) &&
    !(length >= 8 && states.test(text)) &&
    ((nounEnd.test(text) && !text.includes('、')) ||
      (length <= 3 && !shortPredicate.test(text)) ||
      !/\p{Script=Han}/u.test(text));
  return {
    words:
      length >= 4 && opensPredicate.test(text) ? Math.max(3, Math.ceil(length / 2)) : Math.ceil(length / 2),
    isTitle,
    isFragment: !isSentence && !isTitle,
    isSentence,
  };
}

const filmBefore = /(?:电影|影片|剧集|电视剧|纪录片|小说|作品|新片|片)$/u;
/** 这部电影“比观众慢半拍”: of a film that is pointed at something is said. */
const filmPointedAt = /(?:[这該该那本][部片]?|全|整部)(?:电影|影片|片子|片|剧集|剧|作品|纪录片)$/u;
const namedBefore =
  /(?:电影|影片|剧集|电视剧|歌曲|纪录片|小说|话剧|舞剧|歌剧|音乐剧|展览|栏目|品牌|公众号|平台|游戏|杂志|节目|专辑|作品|主题|口号|代号|网名|微博|专栏|以(?!为)|打造|建设|共建|推出|荣获|获得|获|授予|评为|入选|举办|启动|实施|开展|参加|发布|成立|设立|推进|践行|弘扬|坚持|秉持|本着|围绕|聚焦|办好|落实|贯彻|称号|名叫|叫做?|取名为?|定名为?|改名为?|更名为?|自称)(?:的|为|了)?$/u;
/** Verbs behind which a word or two in marks are a term: 并非“单边行情”. */
const shortTermBefore =
  /(?:大搞|推行|实行|推广|采用|采取|运用|启用|沿用|引用|转入|转至|汇入|存入|新增|增加|上线|引进|引入|涵盖|囊括|主打|首创|独创|创办|开办|经营|销售|出售|叫|做好|写好|答好|唱好|下好|走好|用好|打好|开好|发展|加快|培育|构建|实现|推动|促进|完善|健全|深化|打响|打好|打赢|擦亮|做强|做大|做优|打破|突破|跨越|警惕|遏制|治理|整治|走向|走上|成立|组建|创建|设置|增设|开设|开通|开启|开辟|命名|列入|纳入|跻身|荣膺|斩获|摘得|并非|不是|绝非|而非|而是|告别|走出|进入|摆脱|出现|呈现|属于|打破|避免|防止|警惕|形成|陷入|面临|遭遇|迎来|拥抱|破解|出圈|变成|演变成|演变为|存在|杜绝|反对|抵制|靠|凭|借)(?:的|了)?$/u;

/** 喜欢看“小人书”, 是一种“对赌”: what a verb or a measure word governs is a thing. */
const objectBefore = /(?:[看读听玩吃喝买卖穿戴办搞种个位条座部名届款]|喜欢|使用|属于|包括|作为|成为|所谓)$/u;

/** 一则“…”的视频. */
const counted = /[一两几数][则条段篇张幅首部个种]$/u;
/** 谈到“灵魂砍价”. */
const spokenOf = /(?:谈[到及起]|说[到起]|提[到及起]|聊[到起]|问及|涉及|关于|针对|围绕|所谓)$/u;

const namedAfter =
  /^(?:的)?(?:公司|集团|影业|影视|传媒|工作室|乐队|乐团|书店|影院|影城|酒店|项目|计划|工程|活动|倡议|战略|理念|精神|原则|方针|机制|模式|政策|称号|荣誉|大?奖|主题|系列|品牌|栏目|平台|论坛|展|节|电影节|建设|专区|专项|行动|组合|之称|之名|美誉|为主题|为题|为口号|为由|为借口|为名|为噱头|为卖点|一词|二字|三字|等|导演|观众|经济|效应|现象|舰队|口号|概念|文化|课堂|指标|工艺|技术|做法|服务|制度|功能|系统|牌|热|潮|圈|群体|作品|单元|环节|展映|影展|工作坊|训练营|视频|帖子|话题|消息|传闻|照片|图片|标语|横幅|牌子|字样|招牌|合作|框架|格局|通道|沿线|国家|的(?:朋友|城市))/u;

/** What 用“…” and 以“…” go on with when the marks hold somebody's own words: 来形容, 自嘲, 概括; 命名 and 为主题 name. */
export const describing =
  /^(?:一词|[一二两三四五六七八九十几]个?字|这句话)?(?:来|去)?(?:形容|概括|描述|描绘|总结|归纳|评价|点评|比喻|定义|解释|说明|自嘲|自况|自勉|自评|回应|回答|作答|作结|勉励|寄语|回击|回怼|反驳|婉拒|告诫|提醒|劝勉|结束(?:了)?(?:演讲|发言|致辞|采访))/u;

/** 海报上写着“…”: what is to be read there, and nobody says. */
const shown =
  /(?:海报|横幅|条幅|招牌|牌子|墙上?|门口|门上|T恤|衣服|胸前|屏幕|大屏|展板|标牌|黑板|车身|石碑|匾额?)[^，。；]{0,6}(?:写|印|刻|挂|贴|喷|打)(?:着|有|了|出)[:：，]?$/u;

/** Verbs or nouns that name stand right before the marks, or a noun that is named right behind them. */
export function isNamed(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  if (passiveNaming.test(before) || shown.test(before)) return true;
  if (own.isSentence)
    return /(?:名为|题为|所谓的?|(?:台词|歌词|对白|旁白|字样|标语|口号|谚语|诗句|格言|座右铭)[是为]?[:：，]?)\s*$/u.test(
      before,
    );
  if (namedAfter.test(after) || (counted.test(before) && /^的/u.test(after))) return true;
  if (own.words <= 4 && spokenOf.test(before)) return true;
  const isPredicate =
    opensPredicate.test(quoted) || (!own.isTitle && quoted.length >= 7 && predicate.test(quoted));
  if (
    own.isTitle &&
    !isPredicate &&
    (objectBefore.test(before) || (quoted.length > 2 && nounEnd.test(quoted)))
  )
    return true;
  if (own.words <= 3 && shortTermBefore.test(before) && !isPredicate) return true;
  return (
    !isPredicate &&
    !(filmBefore.test(before) && turnsOnComma.test(quoted)) &&
    !(filmPointedAt.test(before) && own.isFragment && inner.test(quoted)) &&
    (namedBefore.test(before) || (quoted.length <= 4 && before.endsWith('公司')))
  );
}

const nicknamed =
  /(?:打趣[他她]|戏称|昵称|爱称|雅称|谑称|俗称|统称|简称|别称|尊称|美其名曰|戏谑|笑称(?=[^，。；]{1,8}(?:为|作|是|叫)[“「]?$)|封为|奉为|誉为|称作|叫作|唤作|命名|起名|取名|得名|冠名|[片剧书歌刊]名)(?:[^，。；“”]{0,8}?)(?:为|作|是|叫|做)?[“「]?$/u;
const calledBy =
  /(?:网友|网民|人们|大家|当地人|居民们?|村民们?|球迷们?|粉丝们?|民间|外界|坊间|业内)[^，。；]{0,14}(?:称|叫|唤|誉|比作|昵)(?:[^，。；]{0,8})(?:为|作|做|是)?$/u;
const proverb =
  /(?:俗话|俗语|常言|古语|谚语|老话|民谚|农谚|歇后语|有道是|诗云|古诗|成语|格言|名言|警句|座右铭|歌词|台词)(?:[^，。“]{0,6}(?:说|道|云|讲|是|写道))?(?:得好)?[，：:]?$/u;

/** 针对网传“…”, 对于“…”的提问: what others say or ask is spoken of. */
const rumoured = /(?:网传|疯传|谣传|误传|盛传|外传|坊间传)(?:的|有)?$/u;
const broached =
  /(?:对于|关于|针对|围绕|对|就)(?:网友|外界|记者|媒体|观众|部分|有关|相关|所谓|网上|\p{Script=Han}{0,4}的)?$|(?:^|[。，；”])(?:对于|关于|针对|围绕|就)[^，。；：“”说称道]{1,10}$/u;
const broachedAs =
  /^(?:这一|这个|一事|等)?的?(?:提问|问题|质疑|说法|传闻|传言|谣言|争议|疑问|议论|话题|呼声|担忧|指责|指控|批评|报道|消息|现象|观点|论调|一事(?=[，、]))/u;

/** 回应“演技争议”: what is answered, not the answer. */
const answered = /(?:回应|回覆|澄清|谈|反驳|驳斥|否认|卷入|深陷)(?:了|网传|外界|所谓)?$/u;
const dispute = /^[^，。！？；：]{2,10}(?:争议|质疑|传闻|传言|风波|批评|指控|事件|猜测|谣言|绯闻|门)$/u;

const toldOf =
  /^(?:已经?|将(?!军)|共|累计|目前|首次|今年|去年|自|由|覆盖|吸引|走进|落地|启动|上线|培训|获得)/u;

/** Whatever the clause says: the words are a term or a nickname. */
export function isTerm(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  // 用“三个没想到”概括: a headed list.
  if (/[用以]$/u.test(before) && /^[两二三四五六七八九十][个大项点条句次字]/u.test(quoted)) return true;
  if (isScreenName(before, after) && !own.isSentence) return true;
  if (nicknamed.test(before) || proverb.test(before) || rumoured.test(before)) return true;
  if (broached.test(before) && broachedAs.test(after)) return true;
  if (answered.test(before) && dispute.test(quoted)) return true;
  if (own.words <= 5 && !/[，。！？]/u.test(quoted) && calledBy.test(before)) return true;
  if (own.isSentence && quoted.length > 12) return false;
  // 网上流传的“自然疗法”没有依据: the words are a noun of which something is said; 自称“督查组”的来电.
  if (own.words <= 4 && !inner.test(quoted) && !opensPredicate.test(quoted)) {
    if (
      /\p{Script=Han}的$/u.test(before) &&
      /^(?:没有?|是|被|并|在|能|会|将|可|让|使|成为|不|已|正|都|也)/u.test(after)
    )
      return true;
    // 负责人介绍，“光影课堂”已走进40所学校: a noun of which the clause tells.
    if (/，$/u.test(before) && !own.isSentence && quoted.length <= 8 && toldOf.test(after)) return true;
    if (/自称(?:是|为|来自)?$/u.test(before) && after.startsWith('的')) return true;
  }
  return (
    /所谓的?$/u.test(before) ||
    /^(?:一词|一语|二字|三字|四字|之称|这[一个]?(?:词|概念|称号|说法|名字|称呼|绰号|外号))/u.test(after)
  );
}
