/** When and where Chinese news says events are held; and what is said of them besides. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  {
    text: '第五届澜沧江国际影像周11月6日在景洪开幕。',
    published,
    facts: ['held | 第五届澜沧江国际影像周 |  |  | 2025-11-06'],
  },
  {
    text: '第12届北疆电影节将于12月3日至9日在乌鲁木齐举行。',
    published,
    facts: ['held | 第12届北疆电影节 |  |  | 2025-12-03/2025-12-09 | 乌鲁木齐'],
  },
  {
    text: '中新社乌鲁木齐10月13日电　第12届北疆电影节13日在乌鲁木齐落下帷幕。',
    published,
    facts: ['held | 第12届北疆电影节 |  |  | 2025-10-13 | 乌鲁木齐'],
  },
  {
    text: '由国家电影局主办的第七届山海电影节10月12日晚在泉州拉开帷幕。',
    published,
    facts: ['held | 第七届山海电影节 |  |  | 2025-10-12 | 泉州'],
  },
  {
    text: '10月12日晚，第七届山海电影节闭幕式在泉州举行。',
    published,
    facts: ['held |  |  |  | 2025-10-12 | 泉州'],
  },
  {
    text: '为期五天的第七届山海电影节昨晚在福建泉州落幕。',
    published,
    facts: ['held | 第七届山海电影节 |  |  |  | 泉州'],
  },
  {
    text: '第七届山海电影节今日启幕，泉州再次迎来光影盛会。',
    published,
    facts: ['held | 第七届山海电影节 |  |  | 2025-10-14'],
  },
  {
    text: '第七届山海电影节于10月8日至12日在泉州成功举办。',
    published,
    facts: ['held | 第七届山海电影节 |  |  | 2025-10-08/2025-10-12 | 泉州'],
  },
  {
    text: '10月11日至15日，第四届草原国际纪录片节在呼和浩特举行。',
    published,
    facts: ['held | 第四届草原国际纪录片节 |  |  | 2025-10-11/2025-10-15 | 呼和浩特'],
  },
  {
    text: '乌兰巴托国际电影节定于明年5月举行。',
    published,
    facts: ['held | 乌兰巴托国际电影节 |  |  | 2026-05'],
  },
  {
    text: '本届中哈影视合作论坛的举办地是阿拉木图。',
    published,
    facts: ['held | 中哈影视合作论坛 |  |  |  | 阿拉木图'],
  },
  {
    text: '中哈影视合作论坛9月25日在阿拉木图召开，双方代表逾百人与会。',
    published,
    facts: ['held | 中哈影视合作论坛 |  |  | 2025-09-25 | 阿拉木图'],
  },
  {
    text: '在阿拉木图举行的中哈影视合作论坛上，双方签署了备忘录。',
    published,
    facts: ['held | 中哈影视合作论坛 |  |  |  | 阿拉木图'],
    optional: ['signed'],
  },
  {
    text: '中国电影周日前在白俄罗斯首都明斯克开幕。',
    published,
    facts: ['held | 中国电影周 |  |  |  | 明斯克'],
  },
  {
    text: '“光影丝路”中国电影展映活动10月10日在贝尔格莱德举行。',
    published,
    facts: ['held |  |  |  | 2025-10-10 | 贝尔格莱德'],
  },
  {
    text: '第38届东京国际电影节10月27日至11月5日举行，共有逾百部影片参展。',
    published,
    facts: ['held | 第38届东京国际电影节 |  |  | 2025-10-27/2025-11-05'],
  },
  {
    text: '第62屆金馬獎頒獎典禮將於11月22日在台北流行音樂中心舉行。',
    published,
    facts: ['held |  |  |  | 2025-11-22'],
  },
  {
    text: '第62屆金馬影展11月6日起在台北登場。',
    published,
    facts: ['held | 第62屆金馬影展 |  |  |  | 台北'],
  },
  {
    text: '第50屆香港國際電影節明年4月1日揭幕。',
    published,
    facts: ['held | 第50屆香港國際電影節 |  |  | 2026-04-01'],
  },
  {
    text: '新加坡国际电影节将于11月26日至12月7日举行。',
    published,
    facts: ['held | 新加坡国际电影节 |  |  | 2025-11-26/2025-12-07'],
  },
  {
    text: '第36届新加坡国际电影节（11月26日至12月7日）公布片单。',
    published,
    facts: ['held | 第36届新加坡国际电影节 |  |  | 2025-11-26/2025-12-07'],
  },
  { text: '影片《风马》首映式10月9日在乌兰巴托举行。', published, facts: [], optional: ['release | 风马'] },
  { text: '《风马》发布会昨天在京举行。', published, facts: [], optional: ['held'] },
  {
    text: '10月11日，随着开幕影片《草尖》放映，第四届草原国际纪录片节在呼和浩特正式拉开序幕。',
    published,
    facts: ['held | 第四届草原国际纪录片节 |  |  | 2025-10-11 | 呼和浩特'],
  },
  {
    text: '青岛，10月9日，第三届东方影都电影周盛大启幕。',
    published,
    facts: ['held | 第三届东方影都电影周 |  |  | 2025-10-09 | 青岛'],
  },
  {
    text: '第三届东方影都电影周日前落户青岛，将持续至10月20日。',
    published,
    facts: ['held | 第三届东方影都电影周 |  |  |  | 青岛'],
  },
  {
    text: '10月9日，青岛迎来第三届东方影都电影周。',
    published,
    facts: ['held | 第三届东方影都电影周 |  |  | 2025-10-09 | 青岛'],
  },
  {
    text: '青岛10月9日举办第三届东方影都电影周开幕式。',
    published,
    facts: ['held |  |  |  | 2025-10-09 | 青岛'],
  },
  {
    text: '泉州将于2026年10月举办第八届山海电影节。',
    published,
    facts: ['held | 第八届山海电影节 |  |  | 2026-10 | 泉州'],
  },
  { text: '国际动画论坛移师长春举行。', published, facts: ['held | 国际动画论坛 |  |  |  | 长春'] },
  {
    text: '第12届北疆电影节因天气原因延期至12月10日举行。',
    published,
    facts: ['held | 第12届北疆电影节 |  |  | 2025-12-10'],
  },
  {
    text: '本届北京国际电影节的举办时间为4月18日至26日。',
    published,
    facts: ['held | 北京国际电影节 |  |  | 2025-04-18/2025-04-26'],
  },
  {
    text: '电影节开幕式定于10月18日晚在长春国际会议中心举行，闭幕式则于10月24日举行。',
    published,
    facts: [],
    optional: ['held'],
  },
  {
    text: '首届西域国际剧作家大会近日于喀什圆满收官。',
    published,
    facts: ['held | 首届西域国际剧作家大会 |  |  |  | 喀什'],
  },
  {
    text: '第三届东方影都电影周现正在青岛举行。',
    published,
    facts: ['held | 第三届东方影都电影周 |  |  |  | 青岛'],
  },
  {
    text: '第21届金山国际电影节在喀山举行，时间为10月3日至7日。',
    published,
    facts: ['held | 第21届金山国际电影节 |  |  | 2025-10-03/2025-10-07 | 喀山'],
  },
  { text: '莫斯科国际电影节每年4月举行。', published, facts: [], optional: ['held | 莫斯科国际电影节'] },
  {
    text: '图为10月12日，第七届山海电影节闭幕式在泉州举行。',
    published,
    facts: ['held |  |  |  | 2025-10-12 | 泉州'],
  },
  {
    text: '10月12日，嘉宾在泉州出席第七届山海电影节开幕式。',
    published,
    facts: ['held |  |  |  | 2025-10-12 | 泉州'],
  },
  {
    text: '第七届山海电影节组委会13日宣布，电影节将于11月2日在泉州开幕。',
    published,
    facts: ['held |  |  |  | 2025-11-02 | 泉州'],
  },
  {
    text: '记者从第七届山海电影节新闻发布会上获悉，本届电影节将于11月2日至8日在泉州举办。',
    published,
    facts: ['held |  |  |  | 2025-11-02/2025-11-08 | 泉州'],
  },
  { text: '第12届北疆电影节原定12月3日举行，现已取消。', published, facts: [] },
  { text: '导演王守一10月9日在喀什谈到第12届北疆电影节。', published, facts: [] },
  { text: '第七届山海电影节不会在厦门举行。', published, facts: [] },
  { text: '主办方尚未公布第七届山海电影节的举办城市。', published, facts: [] },
  { text: '泉州申办第八届山海电影节。', published, facts: [] },
  { text: '王守一10月13日从泉州飞往第七届山海电影节。', published, facts: [] },
  { text: '《草尖》10月13日在呼和浩特点映，此前曾在第四届草原国际纪录片节亮相。', published, facts: [] },
  { text: '如果能够在喀什举行北疆电影节，票务收入将翻番。', published, facts: [] },
  { text: '厦门希望明年举办山海电影节。', published, facts: [] },
  {
    text: '入围第七届山海电影节的《风马》将于11月2日在泉州上映。',
    published,
    facts: [],
    optional: ['release | 风马'],
  },
  { text: '第七届山海电影节的片单10月2日在北京公布。', published, facts: [] },
  {
    text: '第七届山海电影节组委会10月2日在北京召开新闻发布会。',
    published,
    facts: [],
    optional: ['held | 新闻发布会'],
  },
  { text: '第七届山海电影节的网络票选10月9日截止。', published, facts: [] },
];
