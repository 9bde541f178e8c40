/** Chinese sentences that tell who holds which office where the body stands in another clause or in the sentence before; look-alikes state none. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  {
    text: '青禾集团公布业绩。“今年会更好。”主席唐启谦在业绩会上说。',
    published,
    facts: ['position | 唐启谦 | 青禾集团'],
  },
  {
    text: '青禾集團公布業績，營業額升9%。任職11年的行政總裁郭紹禮下月底退休，遺缺由營運總監、法國人蘇珊·戴克填補。',
    published,
    facts: ['position | 郭紹禮 | 青禾集團', 'position | 蘇珊·戴克 | 青禾集團'],
  },
  {
    text: '青禾集团公布业绩。工程师戴慧仪则获委任为独立非执行董事，即日生效。',
    published,
    facts: ['position | 戴慧仪 | 青禾集团'],
  },
  {
    text: '青禾集团昨公布，戴慧仪获委任为独立非执行董事。',
    published,
    facts: ['position | 戴慧仪 | 青禾集团'],
  },
  {
    text: '指挥让·迪布瓦生在里昂，现任湖岸乐团艺术总监。',
    published,
    facts: ['position | 让·迪布瓦 | 湖岸乐团'],
  },
  {
    text: '主办方青禾演出的总经理林知远说，门票售罄。',
    published,
    facts: ['position | 林知远 | 青禾演出'],
  },
  {
    text: '吉打戏院商会今日公布数字。商会会长哈山·尤索夫预料，票房会跌。',
    published,
    facts: ['position | 哈山·尤索夫 | 吉打戏院商会'],
  },
  {
    text: '曲目取自灰鹤工作室的新作，林国荣既是它的作曲，也是这家公司的联合创始人。',
    published,
    facts: ['position | 林国荣 | 灰鹤工作室'],
  },
  {
    text: '曲目取自灰鹤工作室的新作，林国荣既是它的作曲，也曾是这家公司的联合创始人。',
    published,
    facts: [],
  },
  { text: '曲目取自灰鹤工作室的新作，林国荣是作曲，他是另一家公司的联合创始人。', published, facts: [] },
  {
    text: '完成後，梁詠詩續任鯨躍影業行政總裁，並加入星河影業董事會。',
    published,
    facts: ['position | 梁詠詩 | 鯨躍影業'],
  },
  {
    text: '星河影业公布业绩。该公司宣布委任前电视广播高层方婉君为首席营运官，2月1日起生效。',
    published,
    facts: ['position | 方婉君 | 星河影业'],
  },
  {
    text: '第十四届北岛独立影展2日闭幕。影展总监翁静怡说，北岛影展会办下去。',
    published,
    facts: ['position | 翁静怡 | 第十四届北岛独立影展', 'held | 第十四届北岛独立影展 | | | 2025-10-02'],
  },
  {
    text: '海岚视频9月2日宣布，首席内容官尹若棠因个人原因离职，其工作由副总裁詹启明兼管。',
    published,
    facts: ['position | 尹若棠 | 海岚视频'],
    optional: ['position | 詹启明 | 海岚视频'],
  },
  {
    text: '岚山控股（300988）委任渣打银行前董事总经理霍思齐出任首席财务官。',
    published,
    facts: ['position | 霍思齐 | 岚山控股'],
  },
  {
    text: '青禾集团以68亿日元收购远山集团。公司由此录得汇兑损失。首席财务官霍思齐说，下半年会好。',
    published,
    facts: [],
  },
  {
    text: '“我们在田里住了三个月。”团队负责人伍思远说。他今年27岁，现任宁州大学农学院助理研究员。',
    published,
    facts: ['position | 伍思远 | 宁州大学农学院'],
  },
  {
    text: '林知远现年五十岁，現為北岸影業總經理。',
    published,
    facts: ['position | 林知远 | 北岸影業'],
  },
  { text: '林知远今年五十岁，曾任北岸影业总经理。', published, facts: [] },
  { text: '林知远的儿子今年二十岁，现为北岸影业经理。', published, facts: [] },
  { text: '渣打银行前董事总经理霍思齐说，他不看好。', published, facts: [] },
  {
    text: '渣打银行前台经理霍思齐说，他不看好。',
    published,
    facts: ['position | 霍思齐 | 渣打银行'],
  },
  { text: '星河影业公布业绩。该公司宣布委任一名前电视高层为首席营运官。', published, facts: [] },
  { text: '青禾集团公布业绩。影展评委会主席唐启谦说，今年会更好。', published, facts: [] },
  { text: '青禾集团与远山集团公布业绩。主席唐启谦在业绩会上说，今年会更好。', published, facts: [] },
  { text: '青禾集团与远山集团公布业绩。戴慧仪获委任为独立非执行董事。', published, facts: [] },
  { text: '青禾集团公布业绩。戴慧仪没有获委任为董事。', published, facts: [] },
  { text: '青禾集团公布业绩。远山集团的遗缺由营运总监苏珊·戴克填补。', published, facts: [] },
  { text: '林知远生在昆明，曾任湖岸乐团艺术总监。', published, facts: [] },
  { text: '林知远的父亲生在昆明，现任湖岸乐团艺术总监。', published, facts: [] },
  { text: '吉打戏院商会今日公布数字。电影工会会长哈山·尤索夫预料，票房会跌。', published, facts: [] },
];
