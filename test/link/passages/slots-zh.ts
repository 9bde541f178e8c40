/** Chinese sentences that tell by the slot a name stands in who won, shows and distributes what, and how long something is held; look-alikes state nothing. */
import type { Passage } from './passage.ts';

const published = '2025-04-07';

/** A headline with one film, and a paragraph that tells of another. */
const portrait =
  '女导演的四年：《盐滩》在里昂夺奖\n罗知远今年41岁。首部长片《灯塔》2019年入选柏林影展，反响平平。\n';

export const zh: readonly Passage[] = [
  // signed: where two sign is no party; held: 本届 points back to the one of its kind; release: the year of a film before
  {
    text: '3月19日，在平遥国际电影展上，阿里影业与莫斯科电影制片厂签署了为期三年的内容互换协议。',
    published,
    facts: ['signed | 阿里影业 | 莫斯科电影制片厂 | | 2025-03-19'],
  },
  { text: '阿里影业与莫斯科电影制片厂正商讨签署协议。', published, facts: [] },
  { text: '在平遥国际电影展上，阿里影业签署了协议。', published, facts: [] },
  {
    text: '北岸国际图书交易会吸引了两百家机构。本届交易会3月18日至20日举行。',
    published,
    facts: ['held | 北岸国际图书交易会 | | | 2025-03-18/2025-03-20'],
  },
  { text: '北岸国际图书交易会吸引了两百家机构。本届书展3月18日至20日举行。', published, facts: [] },
  {
    text: '影片与2022年的前作《零度线》同期相比下滑37%。',
    published,
    facts: ['release | 零度线 | | | 2022'],
  },
  { text: '2019年的票房冠军《长夜》重映，故事取材自1998年的新闻《雪线》。', published, facts: [] },
  // award: 颁给甲的《X》, 由甲的《X》获得, 得主是《X》
  {
    text: '最佳影片颁给卡琳·韦伯的《煤烟》，奖金为5000欧元。',
    published,
    facts: ['award | 煤烟 | 最佳影片', 'director | 煤烟 | 卡琳·韦伯'],
  },
  {
    text: '评审团大奖颁给了挪威导演埃里克·霍姆的《雪橇》。',
    published,
    facts: ['award | 雪橇 | 评审团大奖', 'director | 雪橇 | 埃里克·霍姆'],
  },
  {
    text: '最佳纪录片由陈屿洲的《盐滩》摘得。',
    published,
    facts: ['award | 盐滩 | 最佳纪录片', 'director | 盐滩 | 陈屿洲'],
  },
  {
    text: '动画长片金鹭奖由西班牙导演路易斯·莫拉的《纸鸢》获得。',
    published,
    facts: ['award | 纸鸢 | 金鹭奖', 'director | 纸鸢 | 路易斯·莫拉'],
  },
  {
    text: '金鹭奖归属印度影片《恒河谣》，银鹭奖得主则是《煤烟》。',
    published,
    facts: ['award | 恒河谣 | 金鹭奖', 'award | 煤烟 | 银鹭奖'],
  },
  { text: '觀眾獎得主是葡萄牙影片《燈語》。', published, facts: ['award | 燈語 | 觀眾獎'] },
  { text: '观众奖得主是谁，要等《灯语》放映之后才揭晓。', published, facts: [] },
  { text: '金鹭奖由评委会主席陈屿洲颁发，《盐滩》主创到场观礼。', published, facts: [] },
  // held: 从甲日办到乙日
  {
    text: '第9届青岩国际影展揭晓各奖项。本届影展从3月27日办到4月2日，下届定于2026年3月26日至4月1日举行。',
    published,
    facts: ['held | 第9届青岩国际影展 | | | 2025-03-27/2025-04-02'],
    optional: ['held | 第9届青岩国际影展 | | | 2026-03-26/2026-04-01'],
  },
  {
    text: '山城电影节自3月6日持续至3月15日。',
    published,
    facts: ['held | 山城电影节 | | | 2025-03-06/2025-03-15'],
  },
  { text: '影展主席说，从3月20日办到3月26日的培训班很受欢迎。', published, facts: [] },
  // distributor
  {
    text: '影片《盐滩》的东南亚发行权已由曼谷的蓝桅影像公司以80万美元购得，覆盖6个国家。',
    published,
    facts: ['distributor | 盐滩 | 蓝桅影像公司'],
  },
  {
    text: '《盐滩》入围主竞赛。伦敦的蓝桅影业在电影节期间以20万英镑买下英国版权。',
    published,
    facts: ['distributor | 盐滩 | 蓝桅影业'],
  },
  {
    text: '《盐滩》由陈屿洲执导。日本的蓝桅影业上周以300万日元买断日本放映权。',
    published,
    facts: ['director | 盐滩 | 陈屿洲', 'distributor | 盐滩 | 蓝桅影业'],
  },
  {
    text: '《盐滩》将于12月在全国上映。台湾则交给海石映画发行，档期订在2026年2月6日。',
    published,
    facts: [
      'release | 盐滩 | | | 2025-12',
      'release | 盐滩 | | | 2026-02-06',
      'distributor | 盐滩 | 海石映画',
    ],
  },
  {
    text: '《盐滩》入围主竞赛。法国由蓝桅电影公司自行发行。',
    published,
    facts: ['distributor | 盐滩 | 蓝桅电影公司'],
  },
  {
    text: '制片人罗知远透露，《盐滩》入围主竞赛，中国国内由白鹭发行公司发行。',
    published,
    facts: ['distributor | 盐滩 | 白鹭发行公司'],
  },
  { text: '《盐滩》入围主竞赛。蓝桅影业上周以20万英镑买下伦敦一处办公楼。', published, facts: [] },
  { text: '《盐滩》入围主竞赛。蓝桅影业以300万日元买下同名小说的影视改编权。', published, facts: [] },
  { text: '《盐滩》的海外发行权据传由蓝桅影业以80万美元购得。', published, facts: [] },
  { text: '《盐滩》入围主竞赛。公司债券在法国由蓝桅证券公司独家发行。', published, facts: [] },
  // release: moved to a day, told behind it
  { text: '动作片《盐滩》提前至4月29日。', published, facts: ['release | 盐滩 | | | 2025-04-29'] },
  {
    text: '《灯塔》推迟到6月1日，《盐滩》则提前到5月23日上映。',
    published,
    facts: ['release | 灯塔 | | | 2025-06-01', 'release | 盐滩 | | | 2025-05-23'],
  },
  {
    text: '日本动画《盐滩》仍有进账，在日本本土，它去年7月公映后共卖了25亿日元。',
    published,
    facts: ['release | 盐滩 | | | 2024-07', 'box_office | 盐滩 | | 2500000000 JPY'],
  },
  {
    text: '《盐滩》去年8月公映后共卖了12亿日元。',
    published,
    facts: ['release | 盐滩 | | | 2024-08', 'box_office | 盐滩 | | 1200000000 JPY'],
  },
  { text: '《盐滩》的开机时间提前至4月29日。', published, facts: [] },
  { text: '《盐滩》发布会推迟到6月1日。', published, facts: [] },
  { text: '《盐滩》预售提前至4月29日开启。', published, facts: [] },
  // co-producers
  {
    text: '纪录片《盐滩》由昆明的白鹭工作室与马赛的蓝桅影业合制，全片在两国取景。',
    published,
    facts: ['co_producer | 盐滩 | 白鹭工作室', 'co_producer | 盐滩 | 蓝桅影业'],
  },
  {
    text: '《盐滩》由成都白鹭影业和泰国海石影视共同投拍。',
    published,
    facts: ['co_producer | 盐滩 | 成都白鹭影业', 'co_producer | 盐滩 | 泰国海石影视'],
  },
  {
    text: '《盐滩》是白鹭影业与蓝桅影业合作的第二部影片。',
    published,
    facts: ['co_producer | 盐滩 | 白鹭影业', 'co_producer | 盐滩 | 蓝桅影业'],
  },
  { text: '《盐滩》导演说，白鹭影业与蓝桅影业合制的宣传册已经印好。', published, facts: [] },
  { text: '《盐滩》杀青后，白鹭影业与蓝桅影业合作的第二家影院开业。', published, facts: [] },
  // director, one of several works
  {
    text: '多部新片亮相，包括栗明川执导的悬疑片《盐滩》和路小北执导的《灯塔》。',
    published,
    facts: ['director | 盐滩 | 栗明川', 'director | 灯塔 | 路小北'],
  },
  {
    text: '而桂长风执导的科幻片《盐滩》则提前撤档。',
    published,
    facts: ['director | 盐滩 | 桂长风'],
  },
  { text: '此外，他本人执导的喜剧《盐滩》也已过审。', published, facts: [] },
  // box office: 在院线只收
  {
    text: '首部长片《灯塔》2018年入选柏林影展，在台湾院线却只收了新台币62万元。',
    published,
    facts: ['box_office | 灯塔 | | 620000 TWD'],
  },
  {
    text: '《盐滩》口碑不俗，在国内院线仅收310万元。',
    published,
    facts: ['box_office | 盐滩 | | 3100000 CNY'],
  },
  { text: '《盐滩》口碑不俗，全年院线收入达3亿元。', published, facts: [] },
  // 新片: the work of the headline, not the older one named last
  {
    text: `${portrait}新片的境遇大不相同。巴黎的蓝桅影业以20万英镑买下法国版权，预定明年3月上映。`,
    published,
    facts: ['director | 灯塔 | 罗知远', 'distributor | 盐滩 | 蓝桅影业', 'release | 盐滩 | | | 2026-03'],
  },
  {
    text: `${portrait}新作则顺利得多，12月4日登上院线。`,
    published,
    facts: ['director | 灯塔 | 罗知远', 'release | 盐滩 | | | 2025-12-04'],
  },
  {
    text: `${portrait}新片将于2026年1月16日在台湾上映。`,
    published,
    facts: ['director | 灯塔 | 罗知远', 'release | 盐滩 | | | 2026-01-16'],
  },
  {
    text: `${portrait}新片扎堆上映。影城经理说，12月4日有五部影片开画。`,
    published,
    facts: ['director | 灯塔 | 罗知远'],
  },
  {
    text: '导演的四年\n首部长片《灯塔》2019年入选柏林影展。\n新片的境遇大不相同，将于12月4日上映。',
    published,
    facts: [],
  },
  // director: a subject left out, a film in the making, a prize won with one
  {
    text: '导演罗知远定居里昂。第二部长片《盐滩》去年入围戛纳。',
    published,
    facts: ['director | 盐滩 | 罗知远'],
  },
  {
    text: '至于下一步，导演罗知远正筹拍自己的第三部长片《河湾》。',
    published,
    facts: ['director | 河湾 | 罗知远'],
  },
  {
    text: '导演罗知远以《盐滩》夺下金鹭奖。',
    published,
    facts: ['director | 盐滩 | 罗知远', 'award | 罗知远 | 金鹭奖'],
  },
  { text: '演员罗知远正在拍摄第一部剧情片《河湾》。', published, facts: [] },
  { text: '导演罗知远以《盐滩》为例，说明预算不足。', published, facts: [] },
  { text: '制片人罗知远来自里昂。首部长片《灯塔》入围戛纳。', published, facts: [] },
  { text: '蓝桅影业成立于2010年。首部长片《灯塔》入围戛纳。', published, facts: [] },
  // 本届: the event that the article counts
  {
    text: '第9届青岩国际影展揭晓奖项。影片曾在山城电影节展出。本届影展于3月27日至4月2日举行。',
    published,
    facts: ['held | 第9届青岩国际影展 | | | 2025-03-27/2025-04-02'],
  },
  {
    text: '青岩国际影展揭晓奖项。影片曾在山城电影节展出。本届影展于3月27日至4月2日举行。',
    published,
    facts: [],
  },
  // 下届: the next of the one event
  {
    text: '第9届青岩国际影展揭晓奖项，放映80部作品。下届定于2026年5月8日至14日举行。',
    published,
    facts: ['held | 第9届青岩国际影展 | | | 2026-05-08/2026-05-14'],
  },
  {
    text: '青岩国际影展揭晓奖项。观众达4万人次；下届预定2026年5月8日揭幕。',
    published,
    facts: ['held | 青岩国际影展 | | | 2026-05-08'],
  },
  { text: '青岩国际影展揭晓奖项。下届评委会将于明年5月召开会议。', published, facts: [] },
  { text: '青岩国际影展与山城电影节揭晓奖项。下届将于明年5月举办。', published, facts: [] },
  // what it cost to make
  {
    text: '《盐滩》拍摄经费为新台币800万元。',
    published,
    facts: ['budget | 盐滩 | | 8000000 TWD'],
  },
  { text: '《盐滩》由市里资助，政府每年拨付活动经费300万元。', published, facts: [] },
];
