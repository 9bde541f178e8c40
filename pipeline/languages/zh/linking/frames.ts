/** Words between and around two names by which Chinese news tells who made, distributes, won or heads what. */
import type { Frame } from '../../frame.ts';
import { frame } from '../../shared/frames.ts';

/** What somebody is called right before the name: 俄罗斯女, 青年, 由曾拍摄多部纪录片的. */
const described = '[^，。；：《》]{0,18}$';
/** From a deed to the work it is said of: 、乙主演的喜剧《, 的作品，片名为《. */
const ofTitle =
  '(?:[、，][^，。；《》]{1,30}(?:主演|编剧|监制|出演|领衔|出品|摄影|制片|参演))*的(?:[^，。；《》]{0,14}|[^，。；《》]{0,8}，(?:片名|剧名|名)(?:为|叫|是))《$';
/** A prize for directing goes to somebody. */
const directing =
  '最佳(?:新|新晋|新锐|动画|纪录片)?导演奖?(?:则|也|最终)?(?:由|颁给|颁予|授予|归属|归于|花落|落入|得主(?:是|为)?|被|[：:])[^，。；《》]{0,8}《$';
/** What only those who make a work tell of it. */
const ofMaking =
  '(?:的?(?:剧本|拍摄|剧组|主创|选角|后期|制作|成本|预算|投资|灵感|筹备|素材|剪辑|布景|特效)|全片|片中|讲述|取材|改编|从(?:筹备|立项|剧本)|历时|筹备|开机|杀青|花了?|拍了)';
/** Whoever tells of it by this office made it: no 法国导演, whose film may be another. */
const telling =
  '(?:[^，。；：《》]{0,6}(?:表示|透露|介绍|坦言|直言|解释|回忆|说|称|笑言|告诉记者)|[^，。；：《》]{0,4}算了[^，。：]{1,6})[，：][“]?《$';
const longFilm = '(?:剧情|动画|电影|导演|执导|纪录)?(?:长片|剧情片|故事片|纪录片|动画片)';
/** Whoever is called so has a film without having directed it. */
const noDirector = '(?<!演员|歌手|明星|[男女影]星|制片人?|监制|编剧|作家|主演|摄影师?|出品人)';
/** An office by its last characters. */
const office =
  '(?<office>[^，。；：的《》]{0,10}(?:师|[馆院校社台厂行局所会团园部组队]长|(?<![会成队党演职人球雇])员|主任|总监|经理|总裁|研究员|教授|负责人|顾问|秘书|编辑|创始人|合伙人|董事长|主席))';
const rights = '(?:发行权?|版权|放映权|上映权|代理权)';
const opens = '(?:^|[，。；：])[^，。；：《》]{0,6}';

export const frames: readonly Frame[] = [
  // 甲执导，乙、丙主演的喜剧《X》; 由甲执导、乙监制的作品，片名为《X》
  frame(
    'director',
    'person',
    'work',
    'second',
    `(?:联合|共同)?(?:自编自导(?:自演)?|编剧[并、]执导|执导|导演|操刀|掌镜)${ofTitle}`,
  ),
  frame('producer', 'person', 'work', 'second', `(?:监制|制片|担任(?:总)?(?:监制|制片人))${ofTitle}`),
  // 《X》（导演甲，日本，2025）
  frame('director', 'work', 'person', 'first', '》\\s?[（(]导演[：:]?\\s?$'),
  // 《X》导演一职，由曾获奖的甲担纲
  frame(
    'director',
    'work',
    'person',
    'first',
    `》的?(?:总)?(?:导演|执导)(?:一职|工作|重任)，?(?:则|将|仍|最终)?(?:交)?由${described}`,
    {
      after: '(?:担纲|担任|出任|执掌|接棒|操刀|负责|完成)',
    },
  ),
  // 老导演甲，时隔十二年带来新片《Y》
  frame(
    'director',
    'person',
    'work',
    'second',
    '，?[^，。；《》]{0,14}(?:带来|推出|携|带着|捧出|交出|献上|完成)了?(?:其|他的|她的|自己的)?(?:最新|全新|首部|第[一二三四五六七八九十]部|长片)?(?:新片|新作|长片|力作|处女作|影片|电影)[^，。；《》]{0,6}《$',
    {
      before: '导演',
    },
  ),
  // 她的第二部长片《X》
  frame(
    'director',
    'person',
    'work',
    'second',
    '的(?:首部|第[一二三四五六七八九十]部|最新|新)(?:剧情|动画|电影|导演|执导|纪录)?(?:长片|纪录片|处女作)《$',
  ),
  // 甲首部长片《X》, and behind a sentence about 甲
  frame('director', 'person', 'work', 'second', `(?:首部|第[一二三四五六七八九十]部)${longFilm}《$`, {
    before: noDirector,
  }),
  // 这是甲的第三部长片。处女作《X》…: a subject left out is the director just named
  frame(
    'director',
    'person',
    'work',
    'second',
    '(?:的|凭借?|凭着|以)?(?:导演|银幕|长片)?(?:处女作|成名作)《$',
    {
      before: noDirector,
    },
  ),
  // 五十岁的她是甲中心首席修复师; 甲今年四十岁，她是乙馆馆长
  frame(
    'position',
    'person',
    'organization',
    'first',
    '(?:(?:[^，。；：《》]{0,16}，[她他])?(?:现任|现为|现在?是|是|担任|出任|任)|(?:今年|现年)?[^，。；：《》]{1,4}岁，(?:现任|现为))$',
    {
      after: `(?:的)?${office}(?=[，。；])`,
    },
  ),
  // 甲正在筹备第一部剧情片《X》
  frame(
    'director',
    'person',
    'work',
    'second',
    `正?在?(?:筹备|筹拍|拍摄|执导)(?:自己的|他的|她的|其)?(?:首部|第[一二三四五六七八九十]部)${longFilm}《$`,
    { before: noDirector },
  ),
  // 导演甲以《X》夺下大奖
  frame(
    'director',
    'person',
    'work',
    'second',
    '(?:凭借?|凭着|以)(?:新作|新片|处女作|电影|影片|短片|纪录片|长片)?《$',
    {
      before: '导演',
      after:
        '》[^，。；《》]{0,6}(?:夺[得下]|获[得颁]?|摘[得下]|捧[得回]|斩获|赢得|荣获|拿下|问鼎)(?![^，。；]{0,16}(?:[主配]角|演员|摄影|配乐|编剧|剪辑))',
    },
  ),
  // 最佳导演：甲（《X》）
  frame('director', 'person', 'work', 'second', '[（(]《$', { before: '最佳导演奖?(?:[：:]\\s?|颁给|授予)' }),
  // 最佳导演颁给《X》的甲
  frame('director', 'work', 'person', 'first', '》的(?:导演)?$', { before: directing }),
  // 监制甲表示，《X》剧本改了十一稿
  frame('producer', 'person', 'work', 'second', telling, {
    before: `${opens}(?:制片人|监制|出品人)`,
    after: `》${ofMaking}`,
  }),
  frame('director', 'person', 'work', 'second', telling, {
    before: `${opens}(?:总)?导演`,
    after: `》${ofMaking}`,
  }),
  // 甲公司负责《X》在内地的发行
  frame(
    'distributor',
    'organization',
    'work',
    'second',
    '(?:公司|集团)?(?:将|已|独家|全权|则)*(?:负责|承担|包办|接手|主理|操盘|代理)《$',
    {
      after: `》[^，。；《》]{0,14}${rights}`,
    },
  ),
  // 片商甲拿下了《X》的海外版权; 甲与乙签约，取得《X》发行权
  frame(
    'distributor',
    'organization',
    'work',
    'second',
    '(?:公司|集团)?(?:[^，。；《》]{0,18}(?:签约|合作|达成协议|宣布)，)?(?:已|率先|则|也|又|近日|日前|以[^，。；《》]{1,18})*(?:买下|买断|拿下|购得|购入|购买|签下|取得|获得|夺得|抢下|引进|买走|斩获)了?[^，。；《》]{0,10}《$',
    {
      before: '(?:^|[，。；：])[^，。；：与和跟同及从向由]{0,14}',
      after: `》[^，。；《》]{0,14}${rights}`,
    },
  ),
  // 《X》由甲出品，联合出品方包括乙、丙
  frame(
    'co_producer',
    'work',
    'organization',
    'first',
    '》的?(?:[^。；《》]{0,40}[，、])?联合(?:出品|摄制|制作)(?:方|公司|单位)(?:还)?(?:为|是|包括|有|：)$',
  ),
  // 甲影业公告称，…，由副总裁乙接任
  frame('position', 'organization', 'person', 'second', '(?:[^。；]{0,60}[，：])?由[^，。；《》]{0,10}$', {
    before: '^[^，。；：]{0,6}',
    after: '(?:接任|继任|接替|接棒|出任|兼任|暂代|代行)(?!《)',
  }),
  // 金鸡奖最佳编剧得主、《X》编剧甲
  frame(
    'award',
    'award',
    'person',
    'second',
    '(?:的?最佳[^，。；《》]{2,6})?得主[、，]?(?:《[^《》]{1,30}》的?)?[^，。；《》]{0,8}$',
  ),
];
