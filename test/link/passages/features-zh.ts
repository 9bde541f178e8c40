/** Chinese sentences of features and trade pages that tell of a work or a body by a short word, an office alone or no subject at all; look-alikes state nothing. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  // position: by a pronoun, by the office alone, by what firm the article is about
  {
    text: '沈小棠今年五十岁。五十岁的她是江南古籍保护中心首席修复师，一干二十年。',
    published,
    facts: ['position | 沈小棠 | 江南古籍保护中心'],
  },
  {
    text: '孟砚冬今年四十岁，她是江南古籍保护中心首席修复师。中心主任欧阳泊算着更长远的事。',
    published,
    facts: ['position | 孟砚冬 | 江南古籍保护中心', 'position | 欧阳泊 | 江南古籍保护中心'],
  },
  {
    text: '沈小棠今年五十岁。她是江南古籍保护中心首席修复师的徒弟，她曾是江南古籍保护中心首席修复师。',
    published,
    facts: [],
  },
  {
    text: '江南古籍图书馆下月搬家。馆长沈小棠说，书已经装箱。',
    published,
    facts: ['position | 沈小棠 | 江南古籍图书馆'],
  },
  {
    text: '说起这条江，毕长庚眯起了眼。六十八岁的他是三峡航运陈列馆讲解员。',
    published,
    facts: ['position | 毕长庚 | 三峡航运陈列馆'],
  },
  { text: '说起这条江，毕长庚眯起了眼。六十八岁的他是三峡航运陈列馆会员。', published, facts: [] },
  { text: '江南古籍图书馆和长沙美术馆下月搬家。馆长沈小棠说，书已经装箱。', published, facts: [] },
  { text: '江南古籍图书馆下月搬家。院长宁为民和校长沈小棠道歉。', published, facts: [] },
  {
    text: '青岛海关关长骆承泽说，通关快了。海关缉私局局长陆一禾补充。',
    published,
    facts: ['position | 骆承泽 | 青岛海关', 'position | 陆一禾 | 青岛海关'],
  },
  {
    text: '合肥企业拓维科技去年营收3亿元。公司上月换帅，接替骆承泽出任总经理的是38岁的工程师杭远。',
    published,
    facts: ['position | 杭远 | 拓维科技', 'revenue | 拓维科技 | | 300000000 CNY'],
  },
  { text: '公司上月换帅，接替骆承泽出任总经理的是38岁的工程师杭远。', published, facts: [] },
  {
    text: '原晴川影业制作总监宁为民本月1日转投北岸影画，担任副行政总裁。',
    published,
    facts: ['position | 宁为民 | 北岸影画'],
  },
  // director, producer: apposed, of two works at once, of the work spoken of
  {
    text: '新片名为《山中邮差》，骆承泽导演，取材于一桩旧案。',
    published,
    facts: ['director | 山中邮差 | 骆承泽'],
  },
  { text: '他说起《山中邮差》，骆承泽导演一直没有说话。', published, facts: [] },
  {
    text: '《山中邮差》由北岸影业出品。执导者塔罕是牧民的儿子，蒙方制片人乌兰巴日则是歌手。',
    published,
    facts: ['producer | 山中邮差 | 北岸影业', 'director | 山中邮差 | 塔罕', 'producer | 山中邮差 | 乌兰巴日'],
  },
  { text: '《山中邮差》上月开机。执导者是谁还没有公布。', published, facts: [] },
  {
    text: '骆承泽拍过《山中邮差》和《雪夜渡口》，两片均由晴川影业出品。',
    published,
    facts: ['producer | 山中邮差 | 晴川影业', 'producer | 雪夜渡口 | 晴川影业'],
  },
  {
    text: '《山中邮差》在先，《雪夜渡口》在后，两部影片都由北岸影业发行。',
    published,
    facts: ['distributor | 山中邮差 | 北岸影业', 'distributor | 雪夜渡口 | 北岸影业'],
  },
  {
    text: '先是《山中邮差》，后是《雪夜渡口》，两部作品都由宁为民执导。',
    published,
    facts: ['director | 山中邮差 | 宁为民', 'director | 雪夜渡口 | 宁为民'],
  },
  {
    text: '越南导演阮文德的《山中邮差》与《雪夜渡口》均由北岸影业出品。',
    published,
    facts: [
      'director | 山中邮差 | 阮文德',
      'director | 雪夜渡口 | 阮文德',
      'producer | 山中邮差 | 北岸影业',
      'producer | 雪夜渡口 | 北岸影业',
    ],
  },
  { text: '评委阮文德的选择是《山中邮差》与《雪夜渡口》，均由专家推荐。', published, facts: [] },
  { text: '《山中邮差》和《雪夜渡口》同期，两片之争未了，两片均由专家评审。', published, facts: [] },
  {
    text: '这是导演宁为民的第三部长片。处女作《山中邮差》讲一个邮差。',
    published,
    facts: ['director | 山中邮差 | 宁为民'],
  },
  { text: '演员宁为民的处女作《山中邮差》，他演一个邮差。', published, facts: [] },
  {
    text: '晴川影业与北岸影业合资的喜剧《山中邮差》今日开机。',
    published,
    facts: ['co_producer | 山中邮差 | 晴川影业', 'co_producer | 山中邮差 | 北岸影业'],
  },
  { text: '两家企业合资的工厂在《山中邮差》取景地附近。', published, facts: [] },
  // release, set_in
  {
    text: '《山中邮差》开机在即。日本的上映日期定在明年3月6日，香港公映日期则为4月2日。',
    published,
    facts: ['release | 山中邮差 | | | 2026-03-06 | 日本', 'release | 山中邮差 | | | 2026-04-02 | 香港'],
  },
  { text: '《山中邮差》的上映日期尚未定下，日本的开学日期定在4月2日。', published, facts: [] },
  {
    text: '《山中邮差》10月20日起由安澜文化发行，进入全国艺术影院。',
    published,
    facts: ['distributor | 山中邮差 | 安澜文化', 'release | 山中邮差 | | | 2025-10-20'],
  },
  {
    text: '《山中邮差》10月20日起由安澜文化发行纪念邮票。',
    published,
    facts: [],
    optional: ['distributor | 山中邮差 | 安澜文化'],
  },
  {
    text: '《山中邮差》开机，全片主线设于1987年的厦门。',
    published,
    facts: ['set_in | 山中邮差 | | | 1987 | 厦门'],
  },
  { text: '奖项设于1997年，总部设于长沙，《山中邮差》未参评。', published, facts: [] },
  // budget
  {
    text: '影片《山中邮差》由晴川影业与北岸影业联合出品，投资3000万元，全部由民间筹集。',
    published,
    facts: [
      'budget | 山中邮差 | | 30000000 CNY',
      'co_producer | 山中邮差 | 晴川影业',
      'co_producer | 山中邮差 | 北岸影业',
    ],
  },
  { text: '影院由晴川影业与北岸影业共同出资，投资3000万元，明年开业。', published, facts: [] },
  // a prize by the way makes no prize of what a film took
  {
    text: '《雪夜渡口》得过长沙影评人学会大奖最佳剧本，前年的《山中邮差》则在本地收得2310万元。',
    published,
    facts: ['box_office | 山中邮差 | | 23100000 CNY'],
    optional: ['award | 雪夜渡口'],
  },
  { text: '《山中邮差》得过大奖，奖金2310万元。', published, facts: [], optional: ['award | 山中邮差'] },
  // award
  {
    text: '《山中邮差》在第十二届平遥国际电影展上获观众选择奖。',
    published,
    facts: ['award | 山中邮差 | 观众选择奖'],
  },
  { text: '《山中邮差》获观众好评，获观众奖提名，获取大奖不易，未获评审团奖。', published, facts: [] },
  {
    text: '他们修复了《山中邮差》。去年6月，修复版在里昂首映；今年4月，又在丝绸之路国际电影节捧回最佳影片。',
    published,
    facts: ['award | 山中邮差 | 最佳影片 | | 2025-04'],
    optional: ['release | 山中邮差'],
  },
  {
    text: '他们修复了《山中邮差》。去年6月，修复版在里昂首映；今年4月，演员们在丝绸之路国际电影节捧回最佳影片。',
    published,
    facts: [],
    optional: ['release | 山中邮差'],
  },
  // signed
  {
    text: '晴川影业与丹麦北海公司达成合作，协议昨天在哥本哈根签署。',
    published,
    facts: ['signed | 晴川影业 | 丹麦北海公司 | | 2025-10-13 | 哥本哈根'],
  },
  {
    text: '灰塔影业以40万欧元买下《山中邮差》法语区版权，合约上周五在里昂签妥。',
    published,
    facts: ['signed | 灰塔影业 | | | 2025-10-10 | 里昂', 'distributor | 山中邮差 | 灰塔影业'],
  },
  { text: '晴川影业与丹麦北海公司达成合作，协议尚未签署。', published, facts: [] },
];
