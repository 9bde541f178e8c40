/** Chinese verbs that report speech. */

/** Verbs of two characters and more, and 说/称/道/讲 which end a clause. */
export const speechVerbs: readonly string[] = `
表示 指出 认为 介绍 强调 透露 坦言 回忆 补充 解释 写道 回答 反问 感慨 感叹 提醒 呼吁 宣布 告诉 直言 评价 称赞 赞叹 说道 问道 答道 笑道 叹道 说明 回应 谈到 提到 承认 否认 证实 确认 警告 预测 预计 建议
期待 希望 相信 坚称 声称 宣称 自嘲 调侃 打趣 表态 致辞 致辞说 总结 归纳 分析 分析说 阐述 阐释 重申 申明 声明 描述 形容 诉说 倾诉 讲述 解读 点评 评论 评述 主张 断言 直呼 惊呼 高呼 喊道 喊话 吐槽 感言 表达 披露 通报 报道 报道称 报道说 补充道 说起 聊到 谈及 谈起 提出 追问 询问 提问
坦承 抱怨 抱怨道 许诺 承诺 保证 勉励 寄语 祝贺 回复 答复 强调说 感慨道 批评 抨击 质疑 反驳 辩称 自述 分享 幽默地说 发文 发帖 留言 撰文 配文 要求 写到 写下 判断 推测 估计
`
  .trim()
  .split(/\s+/u);

const longest = speechVerbs.toSorted((a, b) => b.length - a.length).join('|');

/** A reporting verb that ends a clause: 说, 表示, 回忆道, 告诉记者, 对记者说. */
export const verbAtEnd = new RegExp(
  `(?:告诉[^，。：“]{0,16}|(?:${longest})(?:道|说|称|到|过|了|着)?|(?<![小传学据解可游劝虽])说(?:道|过|起|到)?|(?<![名职号简俗统自])称|(?<=[地着声笑叹问答喊写])道|讲(?:道|到)?|问|答)$`,
  'u',
);

/** A reporting verb anywhere, followed by what is reported: 表示，…; 说，…; 认为…. */
export const verbInside = new RegExp(
  `(?:${longest})(?![师员家者区])(?:道|说|称)?|(?<![小传学据解可游劝虽])说(?=[，:：])|(?<![名职号简俗统自])称(?=[，:：])`,
  'gu',
);

/** 称其为, 形容这部影片是, 将…比作: what follows judges or names. */
export const naming =
  /(?:称赞?|形容|评价|描述|誉|比作|称作|比喻)(?<object>[^，。；！？“]{0,24}?)(?:为|是|作|成|道)?$/u;

/** 被誉为, 素有…之称: nobody in particular says so. */
export const passiveNaming =
  /(?:被[^，。]{0,12}|素有|享有|有着?|号|又|俗|人|简|堪|可)(?:誉|称|评|叫|封|唤)(?:为|作|做)?$|(?:所谓的?|名为|题为|称号为|命名为|取名|绰号|外号|昵称|主题为|主题是|口号是|代号)$/u;
