/** Who holds which office, in the builds of Chinese news; and who does not. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  { text: '何立群任云岭影业总经理。', published, facts: ['position | 何立群 | 云岭影业'] },
  { text: '云岭影业总经理何立群表示，公司将加大投入。', published, facts: ['position | 何立群 | 云岭影业'] },
  {
    text: '何立群出任云岭影业首席执行官，接替退休的万启明。',
    published,
    facts: ['position | 何立群 | 云岭影业'],
  },
  { text: '何立群获任命为云岭影业首席执行官。', published, facts: ['position | 何立群 | 云岭影业'] },
  { text: '云岭影业任命何立群为首席执行官。', published, facts: ['position | 何立群 | 云岭影业'] },
  { text: '云岭影业宣布，由何立群接任首席执行官一职。', published, facts: ['position | 何立群 | 云岭影业'] },
  { text: '云岭影业掌门人何立群现身片场。', published, facts: ['position | 何立群 | 云岭影业'] },
  {
    text: '现任云岭影业副总裁的何立群毕业于北京电影学院。',
    published,
    facts: ['position | 何立群 | 云岭影业'],
  },
  { text: '何立群，云岭影业副总裁，1978年生于济南。', published, facts: ['position | 何立群 | 云岭影业'] },
  { text: '何立群（云岭影业副总裁）说，市场正在回暖。', published, facts: ['position | 何立群 | 云岭影业'] },
  {
    text: '云岭影业创始人、董事长兼首席执行官何立群出席论坛。',
    published,
    facts: ['position | 何立群 | 云岭影业'],
  },
  { text: '何立群自2019年起担任云岭影业总经理。', published, facts: ['position | 何立群 | 云岭影业'] },
  {
    text: '何立群卸任云岭影业总经理，改任蓝鹊传媒顾问。',
    published,
    facts: ['position | 何立群 | 蓝鹊传媒'],
  },
  {
    text: '国家电影局国际合作处处长贺敬川介绍了有关情况。',
    published,
    facts: ['position | 贺敬川 | 国家电影局'],
  },
  {
    text: '俄罗斯联邦文化部电影与数字发展司司长叶莲娜·索科洛娃表示欢迎。',
    published,
    facts: ['position | 叶莲娜·索科洛娃'],
  },
  {
    text: '蒙古国国家电影委员会主席巴图蒙赫·额勒贝格率团来访。',
    published,
    facts: ['position | 巴图蒙赫·额勒贝格'],
  },
  {
    text: '哈萨克斯坦“狼图”影业公司总裁努尔兰·阿比舍夫说。',
    published,
    facts: ['position | 努尔兰·阿比舍夫'],
  },
  {
    text: '塔吉克斯坦电影制片厂厂长赛义多夫在致辞中说，合作前景广阔。',
    published,
    facts: ['position | 赛义多夫'],
  },
  { text: '北京电影学院教授、动画学院院长宋知微担任评委会主席。', published, facts: ['position | 宋知微'] },
  {
    text: '第七届山海电影节评委会主席由导演卓远山担任。',
    published,
    facts: ['position | 卓远山 | 第七届山海电影节'],
  },
  {
    text: '导演卓远山担任第七届山海电影节评委会主席。',
    published,
    facts: ['position | 卓远山 | 第七届山海电影节'],
  },
  {
    text: '“这是一次难得的机会。”中国电影评论学会会长饶光远说。',
    published,
    facts: ['position | 饶光远 | 中国电影评论学会'],
  },
  { text: '中国驻白俄罗斯大使张守中出席开幕式。', published, facts: [], optional: ['position | 张守中'] },
  {
    text: '白俄罗斯文化部副部长丹尼斯·亚泽普奇克对代表团表示欢迎。',
    published,
    facts: ['position | 丹尼斯·亚泽普奇克'],
  },
  { text: '時任台北電影節總監的林亦謙回憶道。', published, facts: ['position | 林亦謙 | 台北電影節'] },
  { text: '金橋影業行政總裁曾綺琪指出，港片仍有空間。', published, facts: ['position | 曾綺琪 | 金橋影業'] },
  {
    text: '新加坡电影委员会处长陈慧敏受访时说，申请数量增加。',
    published,
    facts: ['position | 陈慧敏 | 新加坡电影委员会'],
  },
  {
    text: '在灯塔研究院任高级分析师的孔令羽认为，大盘仍处低位。',
    published,
    facts: ['position | 孔令羽 | 灯塔研究院'],
  },
  {
    text: '灯塔研究院分析师孔令羽认为，大盘仍处低位。',
    published,
    facts: ['position | 孔令羽 | 灯塔研究院'],
  },
  {
    text: '10月13日，云岭影业公告称，万启明因年龄原因辞去董事长职务，何立群当选新任董事长。',
    published,
    facts: ['position | 何立群 | 云岭影业'],
  },
  { text: '云岭影业董事会选举何立群为董事长。', published, facts: ['position | 何立群 | 云岭影业'] },
  {
    text: '执掌云岭影业八年的何立群将于年底退休。',
    published,
    facts: [],
    optional: ['position | 何立群 | 云岭影业'],
  },
  { text: '云岭影业换帅：何立群出任总裁', published, facts: ['position | 何立群 | 云岭影业'] },
  {
    text: '上海美术电影制片厂厂长苏达明、上海大学上海电影学院副院长程波远等出席。',
    published,
    facts: ['position | 苏达明 | 上海美术电影制片厂', 'position | 程波远'],
  },
  {
    text: '据蓝鹊传媒海外发行负责人莫小曼介绍，影片将在12国上映。',
    published,
    facts: ['position | 莫小曼 | 蓝鹊传媒'],
  },
  {
    text: '出席活动的有国家电影局副局长毛若海、中国电影集团公司董事长傅春山、俄罗斯电影基金主席费奥多尔·列别杰夫。',
    published,
    facts: [
      'position | 毛若海 | 国家电影局',
      'position | 傅春山 | 中国电影集团公司',
      'position | 费奥多尔·列别杰夫 | 俄罗斯电影基金',
    ],
  },
  {
    text: '莫斯科国际电影节节目总监伊万·库德里亚夫采夫透露，今年收到报名影片2000部。',
    published,
    facts: ['position | 伊万·库德里亚夫采夫 | 莫斯科国际电影节'],
  },
  {
    text: '影院经理周满仓告诉记者，上座率有所回升。他任职的金宝影城是县里唯一的影院。',
    published,
    facts: [],
    optional: ['position | 周满仓 | 金宝影城'],
  },
  {
    text: '金宝影城经理周满仓告诉记者，上座率有所回升。',
    published,
    facts: ['position | 周满仓 | 金宝影城'],
  },
  { text: '何立群婉拒出任云岭影业总经理。', published, facts: [] },
  { text: '何立群有望出任云岭影业总经理。', published, facts: [] },
  { text: '云岭影业总经理人选尚未确定，何立群呼声最高。', published, facts: [] },
  { text: '云岭影业总经理向何立群表示祝贺。', published, facts: [] },
  { text: '传何立群将接任云岭影业总经理，公司不予置评。', published, facts: [] },
  { text: '何立群否认将出任云岭影业首席执行官。', published, facts: [] },
  { text: '何立群会见了云岭影业总经理。', published, facts: [] },
  { text: '何立群在剧中饰演云岭影业总经理。', published, facts: [] },
  { text: '何立群曾想应聘云岭影业总经理。', published, facts: [] },
  { text: '何立群批评云岭影业总经理不懂创作。', published, facts: [] },
  { text: '云岭影业董事长的女儿何立群今年上大学。', published, facts: [] },
  { text: '如果何立群担任云岭影业总经理，情况会不同。', published, facts: [] },
  { text: '何立群的父亲是云岭影业董事长。', published, facts: [] },
  { text: '云岭影业前总经理办公室里，何立群正在等人。', published, facts: [] },
];
