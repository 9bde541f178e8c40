/** Generated news in Chinese. */
import type { Chance } from './random.ts';
import { type Cast, castOf, type Style } from './style.ts';

const list = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.trim().split(/\s*\n\s*/);

const families = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余'];
const givenCharacters = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红宇浩然子轩梓涵欣怡思远博文志远家豪晓东海燕',
];
const cities = list(
  '莫斯科 北京 上海 喀山 哈尔滨 广州 成都 武汉 柏林 威尼斯 巴黎 首尔 东京 深圳 南京 西安 重庆 天津 符拉迪沃斯托克 索契',
);
const nouns =
  list(`协议 观众 预算 建筑 活动 典礼 章节 委员会 比赛 音乐会 合同 课程 危机 决定 部门 设计 争议 地区 文件 配音 经济 版本 努力
  选举 引擎 晚会 交流 展览 专家 工厂 家庭 电影节 领域 论坛 画廊 花园 政府 港口 历史 医院 酒店 产业 倡议 研究所 岛屿 旅程 评审团 语言
  信件 图书馆 许可 线路 名单 机器 市场 材料 措施 会议 记忆 消息 方法 模型 纪念碑 运动 博物馆 网络 报纸 办公室 开幕式 乐团 订单 伙伴
  付款 时期 画面 管道 计划 平台 政策 首映 价格 问题 过程 产品 项目 提案 省份 季度 铁路 利率 改革 上映 报告 研究 回应 结果 评论 河流
  道路 角色 学校 银幕 剧本 档期 系列 服务 海岸 信号 社会 方案 体育场 舞台 标准 车站 战略 街道 工作室 峰会 供应 支持 调查 体系 关税
  团队 影院 票务 贸易 传统 培训 译制 条约 隧道 大学 山谷 村庄 仓库 天气 工坊`);
const adjectives =
  list(`年度 平均 明亮 广泛 细致 中央 清晰 共同 文化 日常 深入 困难 国内 早期 东部 有效 著名 最终 金融 灵活 对外 正式
  新鲜 普遍 逐步 历史性 重要 工业 联合 大型 地方 长期 主要 海洋 医疗 现代 市级 国家 全新 北方 官方 开放 普通 民间 公共 快速 罕见 近期
  区域 显著 偏远 乡村 独立 严肃 安静 简单 稳定 南方 特别 强劲 技术 临时 传统 城市 实用 巨大 温暖 西部 宽阔 青年`);
const verbs =
  list(`接受 调整 宣布 批准 吸引 平衡 改变 关闭 结合 完成 延续 覆盖 创造 批评 削减 推迟 描述 发展 讨论 划分 鼓励 审查 超过 扩大
  解释 探索 资助 跟进 引导 暂停 改善 检查 引入 启动 限制 维持 管理 匹配 衡量 移动 提供 打开 订购 组织 展示 防止 促进 保护 质疑 提高
  达到 减少 拒绝 更新 修复 取代 恢复 审议 修订 保存 塑造 分享 出售 加强 研究 支持 测试 追踪 访问 欢迎`);
const adverbs = list(
  '再次 已经 一度 认真 明确 最终 坚定 逐渐 基本 随后 多次 公开 部分 迅速 悄然 很少 近日 缓慢 稳步 依然 突然 共同 普遍',
);
const offices = list(
  '电影部门负责人 博物馆馆长 发行公司总经理 文化部副部长 系列剧制片人 港务局发言人 评审团主席',
);
const bodies = list('远航 灯塔 北辰 山海 银河 长风 青松 明月 东方之星 蓝湾 金桥 云岭');
const kinds = list('影业 集团 基金会 研究院 银行 传媒 电影制片厂 大学');
const orgs = bodies.flatMap((body) => kinds.map((kind) => `${body}${kind}`));
const heads = list('最后的 沉默的 金色 冬日 远方的 破碎的 红色 隐秘的 纸上的 钢铁 蓝色 漫长的 失落的 白色');
const tails = list('河流 花园 来信 航程 港湾 高山 大桥 季节 镜子 果园 车站 边境 诺言 岛屿 灯笼');
const works = heads.flatMap((head) => tails.map((tail) => `${head}${tail}`));

/** The 3755 commonest characters: the first level of GB 2312, rows B0 to D7. */
const syllables = Array.from({ length: 40 }, (_, row) =>
  Uint8Array.from({ length: 188 }, (_, at) => (at % 2 === 0 ? 0xb0 + row : 0xa1 + (at >> 1))),
)
  .flatMap((bytes) => [...new TextDecoder('gb18030').decode(bytes)])
  .filter((character) => /\p{Script=Han}/u.test(character));

const name = (cast: Cast, chance: Chance) => chance.one(cast.persons);
const org = (cast: Cast, chance: Chance) => chance.one(cast.organizations);
const work = (cast: Cast, chance: Chance) => chance.one(cast.works);
const date = (chance: Chance) => `${chance.between(1, 12)}月${chance.between(1, 28)}日`;
/** Now and then a compound: 年度铁路预算; often with a word of the article's own. */
const group = ({ topics }: Cast, chance: Chance) => {
  const noun = chance.happens(0.7) ? chance.one(topics) : chance.rather(nouns);
  return `${chance.rather(adjectives)}${chance.happens(0.6) ? chance.rather(nouns) : ''}${noun}`;
};

/** A sum and its conversion at about 11.5 rubles for a yuan, now and then a wrong one. */
function sumOf(chance: Chance): string {
  const rubles = chance.between(2, 90);
  const yuan = Math.round((rubles / 11.5) * (chance.happens(0.03) ? 100_000 : 10_000));
  return `${chance.one(['近', '约', ''])}${rubles}亿卢布（约合${yuan}万元人民币）`;
}

function clause(cast: Cast, chance: Chance): string {
  const who = chance.happens(0.3) ? org(cast, chance) : group(cast, chance);
  const where = chance.happens(0.5) ? `在${chance.one(cast.places)}` : '';
  return `${who}${where}${chance.rather(adverbs)}${chance.rather(verbs)}${group(cast, chance)}的${group(cast, chance)}`;
}

export const chinese: Style = {
  lang: 'zh',
  space: '',
  cast: (chance) => {
    const person = () => {
      const surname = chance.frequent(families);
      const second = chance.happens(0.7) ? chance.rather(givenCharacters) : '';
      return { full: `${surname}${chance.rather(givenCharacters)}${second}`, surname };
    };
    return castOf(person, { works, organizations: orgs, cities, syllables }, chance);
  },
  title: (cast, chance) => `《${work(cast, chance)}》${chance.one(verbs)}${group(cast, chance)}`,
  dateline: ({ places, month, day }) => `灯塔社${places[0]}${month}月${day}日电（记者韩明）`,
  telling: [
    (cast, chance) =>
      `${chance.one(offices)}${name(cast, chance).full}${chance.one(['表示', '指出', '强调', '说'])}：“${clause(cast, chance)}，${clause(cast, chance)}。”`,
    (cast, chance) =>
      `${group(cast, chance)}《${work(cast, chance)}》${chance.one(verbs)}${group(cast, chance)}，票房${sumOf(chance)}。`,
    (cast, chance) =>
      `${org(cast, chance)}${chance.one(verbs)}${group(cast, chance)}，${chance.one(['投资', '筹资', '耗资'])}${chance.between(2, 95)}.${chance.between(1, 9)}亿美元。`,
    (cast, chance) =>
      `${date(chance)}${group(cast, chance)}${chance.one(verbs)}${chance.between(12, 900)}家${chance.rather(adjectives)}企业和${chance.between(3, 40)}个${chance.rather(nouns)}。`,
    (cast, chance) =>
      `据${name(cast, chance).full}介绍，${clause(cast, chance)}，历时${chance.between(2, 30)}年。`,
    (cast, chance) =>
      `${cast.year}年${chance.between(1, 12)}月，${org(cast, chance)}与${org(cast, chance)}签署${group(cast, chance)}。`,
    (cast, chance) =>
      `${group(cast, chance)}增长${chance.between(2, 60)}%，${chance.one(verbs)}${chance.between(1, 30)}.${chance.between(1, 9)}亿元，${name(cast, chance).full}${chance.one(['指出', '介绍', '表示'])}。`,
  ],
  plain: (cast, chance) =>
    chance.happens(0.4)
      ? `${clause(cast, chance)}，而${clause(cast, chance)}。`
      : `${clause(cast, chance)}。`,
  lines: phrases(`本文由通讯社提供，按原文刊发。
    欢迎关注灯塔社公众号，获取本地区最新消息。
    未经授权，不得转载本网站内容。
    更多电影节资讯，请订阅我们的每周通讯。
    图片由主办方提供。`),
};
