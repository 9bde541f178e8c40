/** Who signed with whom, and who made a film together, in Chinese news; and who has not yet. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  {
    text: '10月9日，北辰影业与蓝鹊传媒在上海签署战略合作协议。',
    published,
    facts: ['signed | 北辰影业 | 蓝鹊传媒'],
  },
  {
    text: '北辰影业同蓝鹊传媒签订了为期三年的发行协议。',
    published,
    facts: ['signed | 北辰影业 | 蓝鹊传媒'],
  },
  { text: '中国与蒙古国政府签署电影合拍协定。', published, facts: ['signed | 中国 | 蒙古国'] },
  {
    text: '双方就影片《风马》达成联合制作协议。北辰影业与蒙古国长生天影业均表示期待。',
    published,
    facts: [],
    optional: ['signed'],
  },
  {
    text: '《中蒙电影合拍协议》9月30日在乌兰巴托签署。',
    published,
    facts: ['signed | 中蒙电影合拍协议 |  |  | 2025-09-30'],
  },
  {
    text: '俄罗斯电影基金与中国电影集团公司签署了合作备忘录。',
    published,
    facts: ['signed | 俄罗斯电影基金 | 中国电影集团公司'],
  },
  { text: '云岭影业宣布与演员许桑晚签约。', published, facts: ['signed | 云岭影业 | 许桑晚'] },
  { text: '演员许桑晚签约云岭影业。', published, facts: ['signed | 许桑晚 | 云岭影业'] },
  {
    text: '云岭影业与法国海鸥发行公司达成发行协议，后者取得《盐泽》的欧洲版权。',
    published,
    facts: ['signed | 云岭影业 | 法国海鸥发行公司'],
  },
  {
    text: '在两国元首见证下，中国国家电影局与塞尔维亚电影中心签署了合作谅解备忘录。',
    published,
    facts: ['signed | 国家电影局 | 塞尔维亚电影中心'],
  },
  {
    text: '签约仪式昨日举行，云岭影业总经理何立群与蓝鹊传媒董事长傅春山代表双方签字。',
    published,
    facts: [],
    optional: [
      'signed | 云岭影业',
      'signed | 蓝鹊传媒',
      'position | 何立群 | 云岭影业',
      'position | 傅春山 | 蓝鹊传媒',
    ],
  },
  {
    text: '由云岭影业、蓝鹊传媒联合出品的《盐泽》定档12月5日。',
    published,
    facts: ['co_producer | 盐泽 | 云岭影业', 'co_producer | 盐泽 | 蓝鹊传媒', 'release | 盐泽'],
  },
  { text: '与云岭影业签约的还有导演程若谷。', published, facts: ['signed | 程若谷 | 云岭影业'] },
  {
    text: '10月10日，上海电影集团、白俄罗斯电影制片厂签约，将合作拍摄《白桦信使》。',
    published,
    facts: ['signed | 上海电影集团 | 白俄罗斯电影制片厂'],
    optional: ['co_producer | 白桦信使 | 上海电影集团', 'co_producer | 白桦信使 | 白俄罗斯电影制片厂'],
  },
  {
    text: '论坛期间，六家企业签署合作意向书，其中包括云岭影业和蓝鹊传媒。',
    published,
    facts: [],
    optional: ['signed | 云岭影业', 'signed | 蓝鹊传媒'],
  },
  {
    text: '《2026—2028年中俄电影合作规划》由两国文化部门签署。',
    published,
    facts: ['signed | 2026—2028年中俄电影合作规划'],
  },
  {
    text: '中国和塞尔维亚于2024年5月签署了电影合拍协定。',
    published,
    facts: ['signed | 中国 | 塞尔维亚 |  | 2024-05'],
  },
  {
    text: '签署协议的双方为云岭影业和蒙古国长生天影业。',
    published,
    facts: ['signed | 云岭影业 | 蒙古国长生天影业'],
  },
  {
    text: '云岭影业与长生天影业签下三部影片的合拍合同。',
    published,
    facts: ['signed | 云岭影业 | 长生天影业'],
  },
  {
    text: '云岭影业与长生天影业的合作协议已于10月8日签订。',
    published,
    facts: ['signed | 云岭影业 | 长生天影业'],
  },
  {
    text: '影片《盐泽》由云岭影业出品，蓝鹊传媒联合出品。',
    published,
    facts: ['producer | 盐泽 | 云岭影业', 'co_producer | 盐泽 | 蓝鹊传媒'],
  },
  {
    text: '中国电影股份有限公司、哈萨克斯坦狼图影业联合摄制的《盐泽》昨日开镜。',
    published,
    facts: ['co_producer | 盐泽 | 中国电影股份有限公司', 'co_producer | 盐泽 | 哈萨克斯坦狼图影业'],
  },
  { text: '云岭影业将与蓝鹊传媒签署合作协议。', published, facts: [] },
  { text: '云岭影业拟与蓝鹊传媒签署合作协议。', published, facts: [] },
  { text: '云岭影业与蓝鹊传媒正就签署协议进行磋商。', published, facts: [] },
  { text: '云岭影业否认已与蓝鹊传媒签约。', published, facts: [] },
  { text: '云岭影业未与蓝鹊传媒签署任何协议。', published, facts: [] },
  { text: '云岭影业与蓝鹊传媒有望年内签署协议。', published, facts: [] },
  { text: '云岭影业与蓝鹊传媒终止了2021年签署的协议谈判。', published, facts: [] },
  { text: '云岭影业法务总监解释了与蓝鹊传媒签约需要的手续。', published, facts: [], optional: ['position'] },
  { text: '双方计划于11月在北京签署《中蒙电影合拍协议》。', published, facts: [] },
  { text: '云岭影业与蓝鹊传媒未能达成一致。', published, facts: [] },
  { text: '许桑晚拒绝签约云岭影业。', published, facts: [] },
  { text: '云岭影业和蓝鹊传媒参加了论坛，论坛上有人签署了协议。', published, facts: [] },
  { text: '中哈两国希望合拍《盐泽》。', published, facts: [] },
  { text: '《盐泽》并非中哈合拍片。', published, facts: [] },
  { text: '云岭影业请求与蓝鹊传媒签署协议。', published, facts: [] },
];
