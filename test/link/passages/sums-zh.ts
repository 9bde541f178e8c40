/** Chinese sums that look alike: what a film cost and what was spent on something else, what was taken and what was expected of it. */
import type { Passage } from './passage.ts';

const published = '2025-06-16';

export const zh: readonly Passage[] = [
  // What a film cost, told by a verb of spending.
  {
    text: '国庆档影片《长夜》投入超过2.5亿元，其中特效占一半。',
    published,
    facts: ['budget | 长夜 | | 250000000 CNY'],
  },
  {
    text: '片方砸下2億元新台幣拍攝《島嶼邊緣》，演員全是新人。',
    published,
    facts: ['budget | 島嶼邊緣 | | 200000000 TWD'],
  },
  {
    text: '斥資5億元打造的史詩片《大漠孤城》口碑不佳。',
    published,
    facts: ['budget | 大漠孤城 | | 500000000 CNY'],
  },
  { text: '投资方斥资2.2亿元拍摄《沙海》。', published, facts: ['budget | 沙海 | | 220000000 CNY'] },
  // Who brings a film out does not take what it takes; who reports books of its own does.
  {
    text: '松竹发行的动画片《夜航》三天动员20万人，收入3亿日元，排名首位。',
    published,
    facts: ['distributor | 夜航 | 松竹', 'box_office | 夜航 | | 300000000 JPY'],
  },
  {
    text: '《纸鹤谷》由光线传媒制作，登陆日本82家影院，三天收入4350万日元。',
    published,
    facts: [
      'producer | 纸鹤谷 | 光线传媒',
      'box_office | 纸鹤谷 | | 43500000 JPY',
      'release | 纸鹤谷 | | | | 日本',
    ],
  },
  {
    text: '光线传媒出品的《纸鹤谷》热映，公司第一季度收入20亿元。',
    published,
    facts: ['producer | 纸鹤谷 | 光线传媒', 'revenue | 光线传媒 | | 2000000000 CNY | 2025-01/2025-03'],
  },
  // What several films took together is no film's; nor is a film brought out by who brought out all of them.
  { text: '《长夜》登上榜首。前十名影片合计收入12亿日元，环比减少9%。', published, facts: [] },
  { text: '《长夜》登上榜首。入榜影片总票房8.2亿元。', published, facts: [] },
  {
    text: '《长夜》登上榜首。截至6月8日，东宝今年所发行影片的票房之和已突破900亿日元。',
    published,
    facts: [],
  },
  // What one episode costs is not what the series cost.
  { text: '《盐城往事》单集成本高达500万元，共24集。', published, facts: [] },
  // … and what went on something else.
  { text: '《荒原》剧组为了拍摄一场爆炸戏花了300万元。', published, facts: [] },
  { text: '《北境狼烟》的宣传花了4000万元。', published, facts: [] },
  { text: '觀眾為《紙船》花了3.2億元購票。', published, facts: [] },
  { text: '為了宣傳《怒海雙城》，片方砸下5000萬元。', published, facts: [] },
  { text: '片方投入300万元制作《沙海》主题展。', published, facts: [] },
  { text: '《长安一夜》耗资5000万元打造了一座唐城。', published, facts: [] },
  // What another took, and how far off a forecast was.
  {
    text: '《雪线》累计票房8.3亿元，低于去年同档期冠军的9.1亿元。',
    published,
    facts: ['box_office | 雪线 | | 830000000 CNY'],
  },
  // A fiscal year of which no date is read is not the one told before.
  {
    text: '青桐影业2024年亏损4.1亿元，前一财年盈利1.3亿元。',
    published,
    facts: ['profit | 青桐影业 | | 130000000 CNY'],
  },
  // 后者 is the other of two films, and of two firms or of three films nothing certain.
  {
    text: '《末班电车》定档7月18日，合拍片《湖上的春天》将于8月1日公映。后者由青桐影业出品，总投资约4亿卢布。',
    published,
    facts: [
      'release | 末班电车 | | | 2025-07-18',
      'release | 湖上的春天 | | | 2025-08-01',
      'producer | 湖上的春天 | 青桐影业',
      'budget | 湖上的春天 | | 400000000 RUB',
    ],
  },
  {
    text: '《紙船》《雪線》《夜航》同日上映。後者由青桐影業出品。',
    published,
    facts: [],
  },
  // In an article on one film 影片 is not another that was named by the way.
  {
    text: '《雪国列车站》9月12日公映，《雪国列车站》由陈望舒执导。\n他说，从前的《红绸》在中国没有多少观众。\n影片的制片人韩雪告诉记者，《雪国列车站》还将赴俄罗斯放映。',
    published,
    facts: ['release | 雪国列车站 | | | 2025-09-12', 'director | 雪国列车站 | 陈望舒'],
    optional: ['producer | 雪国列车站 | 韩雪'],
  },
  // A day of another clause is no last day of the week told before it.
  {
    text: '《纸船》上周上映，《雪线》昨天上映。',
    published,
    facts: ['release | 纸船 | | | 2025-06-09/2025-06-15', 'release | 雪线 | | | 2025-06-15'],
  },
];
