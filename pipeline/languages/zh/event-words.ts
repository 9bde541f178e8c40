/** Chinese head words of events, awards and agreements, and of works and newspapers in 《》. */

const list = (text: string) =>
  text
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);

export const eventHeads: readonly string[] = list(`
纪录片节 短片节 喜剧节 舞蹈节 摄影节 设计节 灯光节 冰雪节 啤酒节 歌剧节 合唱节 民歌节 爵士节 话剧节 儿童节目展 时装周 设计周 游戏展 漫展 艺博会 文博会 教育展 旅博会 农博会 药博会 
国际电影节 电影节 电视节 电影周 电影展 影展 影片展 艺术节 音乐节 文化节 戏剧节 动漫节 动画节 图书节 读书节 美食节 旅游节 诗歌节 文化年 旅游年 交流年 语言年 合作年 文化周 年会 峰会 论坛 高峰论坛 博览会 进博会 服贸会 广交会 消博会 世博会 展览会 交易会 展销会 书展 车展 航展 双年展 奥运会 冬奥会 亚运会 残奥会 亚冬会 全运会 青奥会 大运会 世运会 运动会 世界杯 欧洲杯 亚洲杯 美洲杯 非洲杯 冠军杯 欧冠 锦标赛 世锦赛 欧锦赛 公开赛 联赛 大奖赛 马拉松 邀请赛 挑战赛 大会 首脑会议 部长级会议 全体会议 研讨会 推介会 洽谈会 电影市场 影视市场 国际影视市场 文化论坛 嘉年华 双边会议_ 气候大会 音乐会_ 委员会会议 分委会会议 会议 文化季
`).filter((word) => !word.endsWith('_'));

/** Event heads that mean any event of the kind when little stands before them. */
export const plainEventHeads: ReadonlySet<string> = new Set(
  list(
    '电影节 电视节 影展 艺术节 音乐节 文化节 年会 峰会 论坛 博览会 展览会 交易会 书展 车展 运动会 锦标赛 公开赛 联赛 大奖赛 马拉松 大会 会议 研讨会 推介会 洽谈会 首脑会议 部长级会议 全体会议 高峰论坛 委员会会议 邀请赛 挑战赛 嘉年华 电影市场 影视市场 电影展 电影周 文化周 戏剧节 影片展 文化论坛 旅游节 美食节 双年展 文化季',
  ),
);

export const awardHeads: readonly string[] = list(
  '电影奖 文学奖 和平奖 物理学奖 化学奖 医学奖 经济学奖 金像奖 金鸡奖 金马奖 金爵奖 百花奖 华表奖 白玉兰奖 飞天奖 金鹰奖 金球奖 金狮奖 银狮奖 金熊奖 银熊奖 金棕榈奖 金豹奖 金豹 金棕榈 艾美奖 格莱美奖 奥斯卡奖 奥斯卡金像奖 奥斯卡 学院奖 导演奖 编剧奖 男演员奖 女演员奖 男主角奖 女主角奖 男配角奖 女配角奖 影片奖 故事片奖 动画片奖 纪录片奖 摄影奖 音乐奖 剪辑奖 新人奖 评审团大奖 评委会大奖 成就奖 贡献奖 科学技术奖 友谊勋章 勋章 奖章 英雄奖 普利策奖 诺贝尔奖 布克奖 龚古尔奖 图灵奖 菲尔兹奖 金球_ 最佳影片 金鸡百花_',
).filter((word) => !word.endsWith('_'));

export const agreementHeads: readonly string[] = list(
  '伙伴关系协定 自由贸易协定 合作协定 合作协议 框架协议 谅解备忘录 备忘录 协定 协议 条约 公约 议定书 宣言 联合声明 联合公报 声明 公报 行动计划 合作计划 规划 纲要 倡议 路线图 章程',
);

/** Inside 《》: a text of law or policy, neither a work of art nor an agreement. */
export const legalText =
  /(?:法|条例|办法|规定|意见|通知|方案|决定|细则|标准|目录|报告|白皮书|蓝皮书|指南|规则|公告|名单|清单|榜单|解释|准则)$/u;
/** Inside 《》: a newspaper, journal or news programme. */
export const newspaperName =
  /(?:(?<![海简情电公快捷月年预])报|日报|晚报|早报|时报|晨报|商报|邮报|周报|周刊|月刊|杂志|画报|导报|青年报|文汇报|大公报|卫报|泰晤士报|费加罗报|世界报|新闻报|参考消息|经济学人|报道者|财经|新京报|综艺|评论)$/u;
export const agreementInside =
  /(?:协定|协议|条约|公约|备忘录|议定书|宣言|声明|公报|计划|规划|纲要|倡议|路线图|章程|合同)$/u;

/** Nouns right before 《》 or “” that announce a work. */
export const workNouns = list(
  '电影 影片 故事片 动画片 动画电影 动画 纪录片 纪录电影 剧情片 喜剧片 喜剧 科幻片 爱情片 战争片 动作片 大片 新片 巨制 力作 作品 新作 处女作 代表作 续集 续作 前作 短片 微电影 网剧 电视剧 连续剧 剧集 美剧 韩剧 日剧 综艺 节目 真人秀 小说 长篇小说 短篇小说 中篇小说 诗集 诗歌 散文 散文集 专著 著作 图书 绘本 漫画 回忆录 自传 传记 报告文学 话剧 舞剧 歌剧 音乐剧 芭蕾舞剧 芭蕾 戏剧 京剧 昆曲 歌曲 单曲 主题曲 专辑 新专辑 乐曲 交响曲 交响乐 油画 画作 雕塑 游戏 手游 合拍片 贺岁片 动漫 番剧 改编自 出演 主演 执导 拍摄 编剧 一书 一文 名著 剧目 剧作 童话 史诗 巨片 片名 片 剧',
);
