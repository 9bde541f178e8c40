/** Chinese passages with every fact a careful reader takes from them, written down before the rules read them. */
import type { Passage } from './passage.ts';

export const zh: readonly Passage[] = [
  {
    text: '周末三天，《借来的电车》以5亿元领跑，《寒收》收2.1亿元紧随其后，全国大盘报收9.3亿元。',
    published: '2025-03-03',
    facts: ['box_office | 借来的电车 | | 500000000 CNY', 'box_office | 寒收 | | 210000000 CNY'],
  },
  {
    text: '战争片《第九座桥》在中国内地累计票房突破12亿元，约合1.67亿美元。影片制作成本约3亿元，由胡伟明担任总制片人。',
    published: '2025-03-10',
    facts: ['box_office | 第九座桥 | | 1200000000 CNY', 'budget | 第九座桥 | | 300000000 CNY'],
    optional: ['producer | 第九座桥 | 胡伟明'],
  },
  {
    text: '由陈若谷执导的电影《纸灯塔》将于5月15日在德国上映。该片由华夏电影公司发行。',
    published: '2025-04-20',
    facts: [
      'director | 纸灯塔 | 陈若谷',
      'release | 纸灯塔 | | | 2025-05-15 | 德国',
      'distributor | 纸灯塔 | 华夏电影公司',
    ],
  },
  {
    text: '第十五届北京国际电影节4月18日在北京开幕，将展映近300部影片，获奖名单26日揭晓。',
    published: '2025-04-19',
    facts: ['held | 北京国际电影节 | | | 2025-04-18 | 北京'],
  },
  {
    text: '伏尔加电影制片厂厂长谢尔盖·马利宁10日对记者表示，公司将在上海设立办事处。',
    published: '2025-06-11',
    facts: ['position | 谢尔盖·马利宁 | 伏尔加电影制片厂'],
  },
  {
    text: '影片《盐路》15日荣获金鸡奖最佳故事片奖。该片导演张临河未出席颁奖典礼。',
    published: '2025-11-17',
    facts: ['director | 盐路 | 张临河', 'award | 盐路 | '],
  },
  {
    text: '《铁果园》续集《铁果园2》定档7月4日，制片人马克·达尔比透露，拍摄已于3月结束。',
    published: '2025-05-02',
    facts: ['sequel | 铁果园 | 铁果园2', 'release | 铁果园2 | | | 2025-07-04'],
    optional: ['producer | 铁果园2 | 马克·达尔比'],
  },
  {
    text: '本周末将有三部新片上映。去年的热门影片《玻璃河》收获9亿元票房。业内人士指出，一部影片至少需要4亿元才能回本。',
    published: '2025-09-10',
    facts: ['box_office | 玻璃河 | | 900000000 CNY'],
  },
  {
    text: '《夜渡》宣布撤档，原定10月10日上映的计划取消。',
    published: '2025-10-01',
    facts: [],
  },
  {
    text: '动画片《风筝匠》单日票房8800万元，反超《第九座桥》。该片在日本已收4.1亿日元。',
    published: '2025-03-17',
    facts: ['box_office | 风筝匠 | | 410000000 JPY | | 日本'],
  },
  {
    text: '《蓝色商队》的北美版权在戛纳电影节以200万美元售出，电影节于5月13日至24日举行。法国导演克莱尔·杜马称赞该片。',
    published: '2025-05-27',
    facts: [],
    optional: ['held | 戛纳电影节 | | | 2025-05-13/2025-05-24'],
  },
  {
    text: '纪录片《静静的河》由中国电影集团与列宁格勒电影制片厂联合出品，故事发生在1943年，5月9日在莫斯科首映。',
    published: '2025-04-28',
    facts: [
      'co_producer | 静静的河 | 中国电影集团',
      'co_producer | 静静的河 | 列宁格勒电影制片厂',
      'set_in | 静静的河 | | | 1943',
      'release | 静静的河 | | | 2025-05-09 | 莫斯科',
    ],
  },
  {
    text: '影片《琥珀渡轮》讲述一名船长的故事。影片由罗曼·韦谢洛夫执导，制片人为伊万·索罗金。',
    published: '2025-11-13',
    facts: ['director | 琥珀渡轮 | 罗曼·韦谢洛夫', 'producer | 琥珀渡轮 | 伊万·索罗金'],
  },
  {
    text: '《雪信使》共12集，制片人为安德烈·克里莫夫，导演为帖木儿·加列耶夫。',
    published: '2025-11-13',
    facts: ['producer | 雪信使 | 安德烈·克里莫夫', 'director | 雪信使 | 帖木儿·加列耶夫'],
  },
  {
    text: '《静岸》的导演是王林，监制是李红。',
    published: '2025-11-13',
    facts: ['director | 静岸 | 王林', 'producer | 静岸 | 李红'],
  },
  {
    text: '评委会主席为导演帕维尔·鲁丁。《静岸》将作为首部影片放映。',
    published: '2025-11-13',
    facts: [],
  },
  {
    text: '由青年导演高林执导的《纸风筝》讲述一家三代人的故事。',
    published: '2025-11-13',
    facts: ['director | 纸风筝 | 高林'],
  },
  {
    text: '《额尔齐斯河的灯》由宋谨言执导。电影局负责人说，去年共有9部俄罗斯影片在中国公映，累计票房超过1.2亿元；同期有14部中国影片进入俄罗斯院线，票房为8.5亿卢布左右。',
    published: '2025-11-14',
    facts: ['director | 额尔齐斯河的灯 | 宋谨言'],
  },
  {
    text: '《荷兰园》获得投资。影展今年总预算为1150万元，与往年相若。',
    published: '2025-12-08',
    facts: [],
  },
  {
    text: '第3名是科幻片《轨道残骸》，周末票房1876万元，累计8420万元。',
    published: '2025-09-23',
    facts: ['box_office | 轨道残骸 | | 18760000 CNY', 'box_office | 轨道残骸 | | 84200000 CNY'],
  },
  {
    text: '《海上》领跑，全国票房1.2亿元。',
    published: '2025-09-23',
    facts: [],
  },
  {
    text: '《转场》2014年上映，全国票房只有93万元。',
    published: '2025-09-23',
    facts: ['box_office | 转场 | | 930000 CNY'],
    optional: ['release | 转场'],
  },
  {
    text: '《末班渡轮》成为今年第2部破亿的国片，也是1月的《阿嬷的机车行》之后再有国片过亿。',
    published: '2025-09-23',
    facts: [],
    optional: ['box_office | 末班渡轮', 'box_office | 阿嬷的机车行'],
  },
  {
    text: '《纸鸢少年》去年上映。她透露，续集《纸鸢少年2：逆风》已完成剧本，导演仍为温卓麟。',
    published: '2026-01-15',
    facts: ['sequel | 纸鸢少年 | 纸鸢少年2：逆风', 'director | 纸鸢少年2：逆风 | 温卓麟'],
    optional: ['release | 纸鸢少年'],
  },
  {
    text: '《海上》昨日上映。续集《山河2》将于明年开机。',
    published: '2026-01-15',
    facts: ['release | 海上'],
  },
  {
    text: '东浦证券首席外汇分析师郎书珩表示，市场在卖美元。莫斯科“灯塔资本”公司策略师基里尔·加夫里洛夫认为，油价是主因。',
    published: '2026-04-10',
    facts: ['position | 郎书珩 | 东浦证券', 'position | 基里尔·加夫里洛夫 | 灯塔资本'],
  },
];
