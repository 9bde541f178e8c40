/** Chinese words from which a speaker phrase is read: offices, organization nouns, pronouns, surnames. */

import type { Pronoun } from '../../shared/speakers/reading.ts';
import { singleSurnames as listedSurnames } from '../names/surnames.ts';
import { isLongWork } from '../names/titles.ts';
import { wordMatcher } from '../word-matcher.ts';

/** Heads of office: a line led by a word holds names of one office, a line without such a word offices that have nothing in common. */
const headLines = `
总裁: 首席执行官 首席运营官 首席财务官 首席技术官 首席代表 总监 艺术总监 副总裁 副总监 高级副总裁 总裁 CEO 执行总裁
总经理: 总经理 副总经理 经理
董事长: 董事 独立董事 执行董事 监事 监事长 董事长 董事会主席 副董事长
主席: 主席 副主席 会长 副会长 理事长
总统: 总统
总理: 总理 副总理 首相
部长: 部长 副部长 外长 防长 财长 大臣 副大臣 外相 防相 财相 农相 国务秘书 国务委员 国务卿 财政大臣
主委 立委 常委 次长 议长 里长 召集人 常务理事 党主席 农场主 庄园主 船主 雇主
司长: 司长 副司长
局长: 局长 副局长
院长: 院长 副院长
馆长: 馆长 副馆长
官房长官 官房副长官 厅长 处长 科长 署长 专员 主管 校长 所长 台长 社长 站长 组长
主任: 主任 副主任
书记: 书记 支书 村支书 第一书记 副书记 秘书长 副秘书长 秘书
省长 州长 市长 县长 镇长 区长
领事: 领事 总领事
大使 公使 参赞
发言人: 发言人 新闻发言人 新闻秘书
负责人: 负责人 相关负责人 有关负责人 创始人 联合创始人 合伙人 主理人 掌门人
导演: 导演 总导演 执行导演 副导演 联合导演
制片人: 制片人 总制片人 监制 出品人 制作人 执行制片人 执行制片 制片主任 联合制片人 总制作人 发行人
编剧: 编剧 作家 作者 小说家 诗人 剧作家
演员: 演员 主演 女主角 男主角 主角 影帝 影后 女演员 男演员
摄影师: 摄影师 摄影指导 动作指导 艺术指导 技术指导 武术指导 指导 指挥长 剪辑师 美术指导 灯光师 道具师 美术师 视效总监 视效指导 声音指导 录音指导 声音设计 剪辑指导 动画师 原画师 配乐师 配乐家 配音演员 场记 总策划 策划人
分析师: 分析师 高级分析师 首席分析师 分析人士 业内人士
经济学家: 经济学家 首席经济学家 交易员
专家: 专家 学者 研究员 副研究员 教授 副教授 讲师 院士 博士 科学家 社会学家 历史学家 心理学家 考古学家 工程师 设计师 建筑师 策展人 评论家 影评人 评论员 评委
官员: 官员 高官
议员: 议员 参议员 众议员
代表: 代表 特别代表 高级代表
外交官 委员 特别顾问 特别助理 特派员 特使 顾问 助理 干部
记者: 记者 主持人 编辑 主编 总编辑 博主 特约记者
艺术家: 男高音 女高音 男中音 女中音 男低音 歌后 歌王 天后 影星 笑星 艺术家 画家 音乐家 作曲家 指挥家 指挥 歌手 钢琴家 舞蹈家
教练: 教练 主教练 教练员 主帅
球员: 中场 前锋 后卫 门将 边锋 中锋 前腰 射手 小将 老将 名将 新秀 球星 主力 外援 国脚 帆船选手 球员 运动员 选手 冠军
队长
医生: 医生 中医 老中医 村医 校医 军医 兽医 牙医 法医 队医 主任医师
护士 律师 法官 检察官 警官
老师: 老师 教师
学生: 学生 大学生 同学 毕业生 留学生
门卫 裁判长 编舞 编导 主唱 领唱 主厨 领班 督导 总指挥 统筹 船老大 民众 观众 影迷 乐迷 书迷 戏迷 车迷 票友 游客 市民 居民 村民 网友 读者 志愿者 消费者 家长 商户 店主 业主 员工 职工 工人 农民 司机 乘客 目击者
工作人员 讲解员 志愿者 服务员 队员 馆员 村长 厂长 行长 社工 乘务员 售票员 放映员 放映师 店长 老板 摊主 车主 房东 保安 消防员 快递员 外卖员 家属 母亲 父亲 妈妈 爸爸 妻子 丈夫 儿子 女儿 爷爷 奶奶
神父: 神父 牧师
修女 主教 教皇 教宗 法师 住持 阿訇 拉比 候选人 参选人
老人: 老人 老者 老人家 老先生
修复师 造型师 化妆师 录音师 调色师 特效师 厨师 魔术师 舞者 木匠 非遗传承人 传承人 老板娘 老太太 老汉 小伙 小伙子 姑娘 男子 女子 男孩 女孩 孩子 球迷 歌迷 粉丝 旅客 患者 病人 选民 农户 渔民 牧民 民警 战士 官兵 船员 学员 队友 对手 考生 应届生 研究生 博士生 摊贩 老乡 乡亲 邻居 路人 行人 骑手 网红 主播 嘉宾 创业者 从业者 从业人员 投资者 投资人 受害者 幸存者 获奖者 参赛者 参与者 组织者 主办者 阿姨 大叔 大爷 奶奶 船长 机长
消息人士: 人士 消息人士 知情人士 消息来源
同事 同伴 搭档 上司 下属 前辈 好友 朋友 伙伴 经纪人 导师 徒弟 师傅 师父 室友 助手 发起人 伴侣 战友 领队 舵手 向导 管家 保姆 护工 园丁 裁缝 铁匠 鞋匠 店员 店家 饲养员 驯兽师 讲解员 拍卖师 好手 棋手 高手 水手 骑手 鼓手 投手 助手 棋士 裁判 名宿 街坊 买家 卖家 被告人 被告 原告 嫌疑人 住客 租客 房客 顾客 食客 客人 乘车人 目击者 业者 庄主 驾驶员 宇航员 航天员 领袖 元首 酋长 国王 女王 王储 亲王
当事人 申请人 上诉人 代理人 辩护人 证人 报案人 举报人 监护人 委托人 法定代表人 承包人 见证人 撰稿人 遇难者家属
司令: 司令 将军 上校 少将 中将
先生: 先生 女士 小姐
`;

export const headOf: ReadonlyMap<string, string> = new Map(
  headLines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', head] = line.split(': ').reverse();
      return words.split(' ').map((word): [string, string] => [word, head ?? word]);
    }),
);

const offices = wordMatcher(headOf.keys());

/** The offices in a text, in order, the longest where several begin. */
export function officesIn(text: string): { readonly index: number; readonly text: string }[] {
  const found: { readonly index: number; readonly text: string }[] = [];
  for (let i = offices.next(text, 0); i < text.length; ) {
    const length = offices.lengthAt(text, i);
    if (length > 0 && !isLongWork(text, i)) found.push({ index: i, text: text.slice(i, i + length) });
    i = offices.next(text, i + Math.max(1, length));
  }
  return found;
}

/** Whether a text begins with an office. */
export function opensWithOffice(text: string): boolean {
  return offices.lengthAt(text, 0) > 0;
}

/** Whether there is an office in a text. */
export function holdsOffice(text: string): boolean {
  for (let i = offices.next(text, 0); i < text.length; i = offices.next(text, i + 1))
    if (offices.lengthAt(text, i) > 0) return true;
  return false;
}

/** The office that ends a phrase, 们 left out; null when none does. */
export function officeAtEnd(phrase: string): string | null {
  const end = phrase.endsWith('们') ? phrase.length - 1 : phrase.length;
  const length = offices.lengthBefore(phrase, end);
  return length === 0 ? null : phrase.slice(end - length, end);
}

/** An office and nothing else. */
export function isOffice(phrase: string): boolean {
  return headOf.has(phrase.endsWith('们') ? phrase.slice(0, -1) : phrase);
}

/** Anybody may be called so: 这位演员, 该负责人. */
export const pointingBack = /^(?:该|这位|这名|上述|该名|那位)/u;
/** 一名官员, 多位专家: nobody mentioned before. */
export const indefinite = /^(?:一[位名个]|有(?!关)|多[位名]|几[位名]|不少|许多|一些|另一[位名]|某|两[位名])/u;

/** Last characters of the names of organizations that speak. */
export const organizationEnd =
  /(?:部|局|委|厅|署|院|会|社|司|所|馆|团|室|处|厂|校|台|站|网|报|党|队|店|公司|集团|银行|大学|政府|机构|部门|中心|平台|影业|院线|基金|使馆|法院|委员会|办公室|组织|联盟|协会|工作室|方面|官方|警方|院方|校方|主办方|片方|外交部|中方|俄方|美方|日方|欧方|双方|白宫|里姆林宫|丽舍宫|五角大楼|唐宁街|央行|联合国|北约|欧盟|世卫|署|府|联社|军方|当局|国会|议会)$/u;

/** 气象部|门, 公安局|长, 商会|会员: the last character of an organization's name, and the one behind it, that are one word of another kind. */
const otherWord =
  /(?:部[门长分位署队件落族委下属]|局[长面部势限]|院[长子方线士落区]|[社会]长|会[员议谈见晤计费籍场徽商]|社[会区长交论评团]|所[有以在谓属需长得述说]|队[员长伍友]|司[机长法令仪]|馆[长员藏]|店[长主员铺]|党[员派委首魁]|校[长园方友]|团[队长结体员伙购]|网[络友民站红]|报[告道名警社导案刊]|站[长台点]|厂[长家房商]|处[理于长罚置分]|厅[长堂]|委[员托]|室[内外友]|台[湾风长阶])/uy;

/** The noun of an organization that begins at `at`, none that ends inside a longer word; null when there is none. */
export function organizationNounAt(text: string, at: number): string | null {
  for (const length of [1, 2, 3, 4]) {
    const noun = text.slice(at, at + length);
    otherWord.lastIndex = at + length - 1;
    if (organizationEnd.test(noun) && !otherWord.test(text)) return noun;
  }
  return null;
}

export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['他', 'masculine'],
  ['她', 'feminine'],
  ['他们', 'plural'],
  ['她们', 'plural'],
  ['它', 'thing'],
  ['其', 'either'],
  ['后者', 'latter'],
]);

/** Family names of one character. */
export const singleSurnames =
  [...listedSurnames].join('') +
  '朴禹玄王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝水酆湛狄茅昝裘宣贲杭钮嵇荀芮羿邴宓戎蓟邰鄂莘郦雍扈浦茹宦庾暨殳蔚晁阚巢蒯缑亢况谯笪庹';
export const compoundSurnames =
  /^(?:欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|长孙|宇文|南宫|端木|拓跋|独孤)/u;

/** Last characters of a given name, or a transliterated surname, that tell a woman or a man. */
export const femaleEnd =
  /(?:娃|娅|娜|莎|妮|莉|琳|丝|黛|芙|蕾|薇|婷|芳|娟|霞|燕|玲|梅|萍|红|莹|艳|兰|丽|静|雪|倩|娥|婕|怡|媛|妍|姗|嘉欣|慧|淑|珍|秀英|桂英|香|凤|芬|蓉|菊|琴|娇|莲|洁|颖|瑶|璐|茜|姝|婉|翠|秀|婧|嫣|媚|妤|姣|姗|娴|婵|妙)$/u;
/** The same of a foreign given name. */
export const femaleGiven =
  /(?:娅|娜|莎|妮|莉|黛|芙|薇|琳|蕾|茜|蒂|莲|玛丽|艾玛|伊娃|苏菲|索菲|海伦|凯特|安|简|萨拉|劳拉|宝拉|卡拉|法蒂玛|阿米娜)$/u;
export const maleEnd =
  /(?:夫|斯基|维奇|诺夫|科夫|耶夫|强|刚|军|伟|勇|杰|涛|磊|超|鹏|斌|浩|辉|建国|志强|志远|龙|虎|雄|彪|钢|骏|峰|凯|亮|毅|锋|钧|坤|豪|武|栋|梁|彬|炜|猛|魁|奎|柱|义|忠)$/u;

/** Last characters of what stands in front of a name: 矿工魏建华, 指挥长范志勇. */
export const roleEnd =
  /[长员师手家者官人妇生工民友士授理事记任监导演辑编星商裁席统总使问客侣偶妻夫父母女儿童孩爷奶婆公姐妹哥弟叔伯姨舅娘机警医护兵将帅尉妃帝皇僧匠农户主教练丁侠霸仙神模童粉迷委手]$/u;
