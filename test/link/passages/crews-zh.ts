/** Chinese sentences that tell who made a work where another work, a town or a second maker stands in between; look-alikes state nothing of it. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  // director: by whom, known for another work
  {
    text: '《长堤》由拍过《红砖房》的罗嘉文执导。',
    published,
    facts: ['director | 长堤 | 罗嘉文', 'director | 红砖房 | 罗嘉文'],
  },
  {
    text: '12集的剧集定名《盐下》，由执导过《红砖房》的罗嘉文操刀，2027年暑期上线。',
    published,
    facts: ['director | 盐下 | 罗嘉文', 'director | 红砖房 | 罗嘉文', 'release | 盐下'],
  },
  { text: '《长堤》由主演过《红砖房》的罗嘉文执导。', published, facts: ['director | 长堤 | 罗嘉文'] },
  { text: '《长堤》由拍过《红砖房》的罗嘉文主演。', published, facts: [] },
  { text: '据悉，《长堤》原定由拍过《红砖房》的罗嘉文执导。', published, facts: [] },
  // director: two together, or at the helm
  {
    text: '纪录片《盐湖边》由智利人卢卡斯·莫拉和甘肃导演林知远合导。',
    published,
    facts: ['director | 盐湖边 | 卢卡斯·莫拉', 'director | 盐湖边 | 林知远'],
  },
  {
    text: '《晚潮》由林知远与許承安聯手執導，5月1日上映。',
    published,
    facts: ['director | 晚潮 | 林知远', 'director | 晚潮 | 許承安', 'release | 晚潮 | | | 2025-05-01'],
  },
  {
    text: '港产片《长堤》今年2月10日上画，本地票房理想，罗嘉文任导演，发行则由远山娱乐包办。',
    published,
    facts: ['release | 长堤 | | | 2025-02-10', 'director | 长堤 | 罗嘉文', 'distributor | 长堤 | 远山娱乐'],
  },
  {
    text: '《雨林之子》热映。这部长片出自怡保的山竹数码，掌舵者哈山·尤索夫本是广告导演。',
    published,
    facts: ['director | 雨林之子 | 哈山·尤索夫', 'producer | 雨林之子 | 山竹数码'],
  },
  { text: '《晚潮》原定由林知远与许承安合导。', published, facts: [] },
  {
    text: '《晚潮》由林知远执导，他与许承安合导的《早汐》获好评。',
    published,
    facts: ['director | 晚潮 | 林知远'],
    optional: ['director | 早汐 | 许承安', 'director | 早汐 | 林知远'],
  },
  {
    text: '影片《雨林之子》卖座，山竹影业股价上涨，掌舵者哈山·尤索夫是本地首富。',
    published,
    facts: [],
  },
  { text: '《长堤》的剧本出自山竹影业，灵感出自北岸影业的旧作。', published, facts: [] },
  // who brings out, and where cinemas begin
  {
    text: '《长堤》热映。远山影业负责本地发行，雅加达的戏院则从11月3日开画。',
    published,
    facts: ['distributor | 长堤 | 远山影业', 'release | 长堤 | | | 2025-11-03 | 雅加达'],
  },
  {
    text: '《长堤》热映。远山影业没有负责国内发行，雅加达的戏院11月3日起停业。',
    published,
    facts: [],
  },
  {
    text: '灰鹤工作室2019年推出的冒险游戏《雾中塔》售出200万份。',
    published,
    facts: ['release | 雾中塔 | | | 2019', 'producer | 雾中塔 | 灰鹤工作室'],
  },
  { text: '青禾传媒2019年推出的书单收录《雾中塔》。', published, facts: [] },
  // who made it, with a firm, another office or a prize in between
  {
    text: '《猫巷》预算6500万港元，由鲸跃影业创作总监卢志远执导。',
    published,
    facts: ['budget | 猫巷 | | 65000000 HKD', 'director | 猫巷 | 卢志远', 'position | 卢志远 | 鲸跃影业'],
  },
  {
    text: '郝一鸣首执导筒的悬疑片《失约》叫好不叫座。',
    published,
    facts: ['director | 失约 | 郝一鸣'],
  },
  {
    text: '这部由大连海鸥动漫历时五年打造的《海角灯塔》周末仅收3100万元。',
    published,
    facts: ['producer | 海角灯塔 | 大连海鸥动漫', 'box_office | 海角灯塔 | | 31000000 CNY | |'],
  },
  {
    text: '《归途》由翁静怡的丈夫、制片人鲁大同监制。',
    published,
    facts: ['producer | 归途 | 鲁大同'],
  },
  { text: '《归途》由翁静怡的丈夫、演员鲁大同主演。', published, facts: [] },
  {
    text: '最佳影片“金帆奖”由智利女导演罗莎·费拉罗的《借火》摘得。',
    published,
    facts: ['award | 借火 | 金帆奖', 'director | 借火 | 罗莎·费拉罗'],
  },
  {
    text: '最佳导演奖则归《雪盲》的导演、来自智利的卡洛斯·雷耶斯。',
    published,
    facts: ['award | 卡洛斯·雷耶斯 | 最佳导演奖', 'director | 雪盲 | 卡洛斯·雷耶斯'],
  },
  { text: '最佳导演奖归来了，《雪盲》的影迷高兴。', published, facts: [] },
  { text: '《盐滩》则宣布撤档，改至明年3月1日。', published, facts: ['release | 盐滩 | | | 2026-03-01'] },
  { text: '《盐滩》宣布撤档，改至北京拍摄。', published, facts: [] },
  { text: '话剧《雾港》由任寒松改编并执导。', published, facts: ['director | 雾港 | 任寒松'] },
  { text: '《雾港》由任寒松改编，剧组没有导演。', published, facts: [] },
  {
    text: '《雾港》热演。全剧投入约1100万元。',
    published,
    facts: ['budget | 雾港 | | 11000000 CNY'],
  },
  { text: '《雾港》热演。剧院翻修投入约1100万元。', published, facts: [] },
  {
    text: '《一箱夏天》热卖。双方已就续作签署发行协议，暂名《两箱夏天》，预计2027年面世。',
    published,
    facts: ['sequel | 一箱夏天 | 两箱夏天', 'release | 两箱夏天 | | | 2027'],
  },
  { text: '《一箱夏天》热卖。续作传闻不断，暂名《两箱夏天》的是另一款游戏。', published, facts: [] },
  {
    text: '《一箱夏天》热卖。该作2024年11月登陆PC平台。',
    published,
    facts: ['release | 一箱夏天 | | | 2024-11'],
  },
  { text: '《一箱夏天》的攻略2024年11月登陆PC平台。', published, facts: [] },
  {
    text: '《一箱夏天》在科隆游戏展上获得最佳独立游戏奖。',
    published,
    facts: ['award | 一箱夏天 | 最佳独立游戏奖'],
  },
  { text: '《一箱夏天》入围科隆游戏展最佳独立游戏奖。', published, facts: [] },
  {
    text: '導演潘立言耗時六年拍攝的海洋紀錄片《大洋之耳》獲好評，配樂則由連士誠操刀。',
    published,
    facts: ['director | 大洋之耳 | 潘立言'],
  },
  { text: '《大洋之耳》獲好評，旁白由白若希操刀，攝影由連士誠掌鏡。', published, facts: [] },
  {
    text: '《大洋之耳》6月上映。製作人焦若梅昨日表示，拍了六年。',
    published,
    facts: ['producer | 大洋之耳 | 焦若梅'],
    optional: ['release | 大洋之耳'],
  },
  { text: '《大洋之耳》獲好評。音樂製作人焦若梅沒有看過。', published, facts: [] },
  {
    text: '北湾互娱9月2日公布，旗下北湾互娱研发的《长安夜市》用户破百万。',
    published,
    facts: ['producer | 长安夜市 | 北湾互娱'],
  },
  {
    text: '星河影业与韩国蓝波娱乐合拍的《首尔以北》进入后期。',
    published,
    facts: ['co_producer | 首尔以北 | 星河影业', 'co_producer | 首尔以北 | 韩国蓝波娱乐'],
  },
  {
    text: '《野火》海外版权已由法国公司长笛国际代理。',
    published,
    facts: ['distributor | 野火 | 长笛国际'],
  },
  { text: '《野火》的海外旅行由法国公司长笛国际代理。', published, facts: [] },
  // a firm by its brand signs; what the game won
  {
    text: '灰鹤工作室很小。去年9月，灰鹤与杭州竹叶动画签下改编协议。',
    published,
    facts: ['signed | 灰鹤工作室 | 杭州竹叶动画 | | 2024-09'],
  },
  { text: '灰鹤工作室很小。去年9月，灰鹤与杭州的白鹭同在湖上。', published, facts: [] },
  {
    text: '《雾中塔》讲述一座塔。游戏至今售出逾340万份，去年还在柏林捧回“银叶奖”。',
    published,
    facts: ['award | 雾中塔 | 银叶奖 | | 2024'],
  },
  { text: '《雾中塔》讲述一座塔。游戏公司去年还在柏林捧回“银叶奖”。', published, facts: [] },
  // sequel
  {
    text: '《长堤》广受好评。\n至于正在开发的续作《归帆》，他不肯透露日期。',
    published,
    facts: ['sequel | 长堤 | 归帆'],
  },
  {
    text: '《长堤》热映。第二集《长堤：归帆》剧本已完成。',
    published,
    facts: ['sequel | 长堤 | 长堤：归帆'],
  },
  {
    text: '《长堤》广受好评，《雾中塔》也是。\n至于正在开发的续作《归帆》，他不肯透露日期。',
    published,
    facts: [],
  },
  { text: '纪录片《河西》播出第二集《敦煌》。', published, facts: [] },
  // release: a year or a season before the word for going online
  { text: '剧集《盐下》2027年暑期上线。', published, facts: ['release | 盐下 | | | 2027-06/2027-08'] },
  { text: '剧集《盐下》明年开播，共12集。', published, facts: ['release | 盐下 | | | 2026'] },
  { text: '該平台2019年上線的劇集《鹽下》口碑不錯。', published, facts: ['release | 鹽下 | | | 2019'] },
  { text: '《盐下》的新平台2027年上线。', published, facts: [] },
  { text: '《盐下》的原声带明年上架。', published, facts: [] },
  { text: '《盐下》口碑不错，今年上线了周边。', published, facts: [] },
  { text: '剧集《盐下》2019年上线以来口碑不断。', published, facts: [] },
];
