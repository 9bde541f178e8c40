/** Sentences of Chinese dispatches that tell several facts at once. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  {
    text: '《暗礁之下》首个周末收入1.02亿元，打破了国产灾难片的开画纪录。',
    published,
    facts: ['box_office | 暗礁之下 |  | 102000000 CNY'],
  },
  {
    text: '据猫眼专业版数据，截至10月13日12时，《暗礁之下》上映六天，累计票房达2.88亿元，《老街坊》累计1.17亿元。',
    published,
    facts: ['box_office | 暗礁之下 |  | 288000000 CNY', 'box_office | 老街坊 |  | 117000000 CNY'],
    optional: ['release | 暗礁之下'],
  },
  {
    text: '老片《老街坊》韧劲十足，周末三天又进账2600万，总票房来到1.43亿元。',
    published,
    facts: ['box_office | 老街坊 |  | 143000000 CNY'],
    optional: ['box_office | 老街坊 |  | 26000000 CNY'],
  },
  {
    text: '票房榜上，冠军《暗礁之下》收3600万元，季军《纸鹤》只有940万元。',
    published,
    facts: ['box_office | 暗礁之下 |  | 36000000 CNY', 'box_office | 纸鹤 |  | 9400000 CNY'],
  },
  {
    text: '成本仅500万元的独立电影《纸鹤》，由90后导演柯若楠自编自导。',
    published,
    facts: ['budget | 纸鹤 |  | 5000000 CNY', 'director | 纸鹤 | 柯若楠'],
  },
  {
    text: '《纸鹤》制片方透露，影片总成本控制在1200万元以内。',
    published,
    facts: ['budget | 纸鹤 |  | 12000000 CNY'],
  },
  {
    text: '第三十届釜山国际电影节9月26日晚落幕，蒙古国影片《雪豹的足迹》获新浪潮奖。',
    published,
    facts: ['held | 第三十届釜山国际电影节 |  |  | 2025-09-26', 'award | 雪豹的足迹'],
  },
  {
    text: '凭借《纸鹤》，柯若楠收获了自己的第一座金鹤奖最佳导演奖杯。',
    published,
    facts: ['award | 柯若楠'],
    optional: ['director | 纸鹤 | 柯若楠'],
  },
  {
    text: '主竞赛单元评审团大奖由印度电影《恒河来信》与中国电影《纸鹤》分享。',
    published,
    facts: ['award | 恒河来信', 'award | 纸鹤'],
  },
  {
    text: '最佳男演员奖得主是《恒河来信》中的父亲扮演者拉吉·夏尔马。',
    published,
    facts: ['award | 拉吉·夏尔马 | 最佳男演员奖'],
  },
  { text: '终身成就奖颁给了资深剪辑师罗敏之。', published, facts: ['award | 罗敏之 | 终身成就奖'] },
  {
    text: '10月18日至26日，第九届岭南纪录片周将在佛山举行，展映影片62部。',
    published,
    facts: ['held | 第九届岭南纪录片周 |  |  | 2025-10-18/2025-10-26 | 佛山'],
  },
  {
    text: '以“新声”为主题的第九届岭南纪录片周10月12日在佛山闭幕。',
    published,
    facts: ['held | 第九届岭南纪录片周 |  |  | 2025-10-12 | 佛山'],
  },
  {
    text: '中新社佛山10月12日电　第九届岭南纪录片周12日在此间落幕。',
    published,
    facts: ['held | 第九届岭南纪录片周 |  |  | 2025-10-12'],
  },
  {
    text: '北辰影业12日与哈萨克斯坦狼图影业在阿斯塔纳签署联合制作协议，双方将共同开发三部影片。',
    published,
    facts: ['signed | 北辰影业 |  |  | 2025-10-12'],
  },
  {
    text: '在签约仪式上，云岭影业与蓝鹊传媒签署了《2026年度发行合作协议》。',
    published,
    facts: [],
    optional: ['signed | 云岭影业', 'signed | 2026年度发行合作协议'],
  },
  {
    text: '云岭影业董事长万启明与蓝鹊传媒总裁傅春山分别代表双方在协议上签字。',
    published,
    facts: ['position | 万启明 | 云岭影业', 'position | 傅春山 | 蓝鹊传媒'],
    optional: ['signed | 云岭影业', 'signed | 万启明'],
  },
  {
    text: '蓝鹊传媒任命资深制片人高立民为内容总监，11月1日起生效。',
    published,
    facts: ['position | 高立民 | 蓝鹊传媒'],
  },
  {
    text: '现年46岁的傅春山此前任蓝鹊传媒副总裁，9月起出任总裁。',
    published,
    facts: ['position | 傅春山 | 蓝鹊传媒'],
  },
  {
    text: '出席首映礼的还有蓝鹊传媒副总裁纪晓舟、中国电影资料馆馆长孟广田。',
    published,
    facts: ['position | 纪晓舟 | 蓝鹊传媒', 'position | 孟广田 | 中国电影资料馆'],
  },
  {
    text: '吉尔吉斯斯坦国家电影制片厂厂长塔拉斯·别克博洛托夫率团访华。',
    published,
    facts: ['position | 塔拉斯·别克博洛托夫'],
  },
  {
    text: '由蒙古国导演宝音·其木格执导的《雪豹的足迹》将于12月5日在中国内地上映。',
    published,
    facts: ['director | 雪豹的足迹 | 宝音·其木格', 'release | 雪豹的足迹 |  |  | 2025-12-05'],
  },
  {
    text: '柯若楠首部长片《纸鹤》将于11月7日登陆全国院线，蓝鹊传媒负责发行。',
    published,
    facts: ['director | 纸鹤 | 柯若楠', 'release | 纸鹤 |  |  | 2025-11-07', 'distributor | 纸鹤 | 蓝鹊传媒'],
  },
  {
    text: '《纸鹤》由高立民监制，柯若楠编剧、导演，故事发生在上世纪90年代的佛山。',
    published,
    facts: ['producer | 纸鹤 | 高立民', 'director | 纸鹤 | 柯若楠', 'set_in | 纸鹤 |  |  |  | 佛山'],
  },
  {
    text: '《暗礁之下2》已经立项，前作《暗礁之下》导演洪远声将继续执导。',
    published,
    facts: ['sequel | 暗礁之下 | 暗礁之下2'],
    optional: ['director | 暗礁之下 | 洪远声', 'director | 暗礁之下2 | 洪远声'],
  },
  {
    text: '港片《天台風雲》昨日開畫，全日票房報收港幣145萬，登上票房榜首。',
    published,
    facts: [],
    optional: ['box_office | 天台風雲 |  | 1450000 HKD', 'release | 天台風雲'],
  },
  {
    text: '台灣導演江若白以《夏日的盡頭》奪下金馬獎最佳新導演。',
    published,
    facts: ['award | 江若白', 'director | 夏日的盡頭 | 江若白'],
  },
  {
    text: '《夏日的盡頭》製作成本約新台幣4500萬元，文化部補助1500萬元。',
    published,
    facts: ['budget | 夏日的盡頭 |  | 45000000 TWD'],
  },
];
