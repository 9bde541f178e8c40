/** Chinese place names: CLDR territories, the gazetteer, and where a name is only part of another word. */
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { gazetteerNames } from '../../shared/names/gazetteer.ts';
import { nameOpenings } from './openings.ts';
import { territoryNames } from './territory-names.ts';

const alsoPrinted =
  '美利坚合众国 俄罗斯联邦 中华人民共和国 大韩民国 朝鲜民主主义人民共和国 沙特 阿联酋 印尼 波黑 刚果金 刚果布 刚果 中非 捷克共和国 纽西兰 南韩 北韩 泰王国 英格兰 波多黎各 狮城 港澳 加沙 西岸 约旦河西岸 台湾省 香港特区 澳门特区 香港特别行政区 澳门特别行政区 粤港澳大湾区 大湾区 京津冀 长三角 珠三角 海参崴 雄安新区 浦东 浦东新区 延吉 曲阜 洛阳 开封 大同 桂林 丽江 大理 张家界 敦煌 景德镇 泉州 温州 绍兴 嘉兴 扬州 徐州 常州 烟台 威海 包头 鄂尔多斯 拉斯维加斯 好莱坞 旧金山湾区 克里姆林宫_ 天安门 人民大会堂 钓鱼台国宾馆 中南海 鸟巢 水立方 红场 西双版纳 普洱 库车 阿克苏 伊犁 花莲 屏东 苗栗 彰化 宜兰 基隆 澎湖 迪庆 楚雄 曲靖 玉溪 昭通 临沧 遵义 毕节 铜仁 六盘水 绵阳 宜宾 泸州 攀枝花 凉山 甘孜 阿坝 南充 自贡 柳州 河池 钦州 梧州 湛江 茂名 汕头 惠州 韶关 肇庆 揭阳 潮州 株洲 湘潭 衡阳 岳阳 湘西 怀化 宜昌 襄阳 荆州 十堰 恩施 黄冈 黄石 九江 赣州 上饶 吉安 抚州 芜湖 蚌埠 马鞍山 阜阳 亳州 龙岩 莆田 漳州 南平 湖州 衢州 舟山 台州 南通 盐城 淮安 连云港 镇江 泰州 宿迁 潍坊 淄博 临沂 济宁 菏泽 聊城 安阳 焦作 许昌 信阳 商丘 驻马店 邯郸 邢台 承德 唐山 秦皇岛 廊坊 沧州 张家口 运城 临汾 晋城 榆林 汉中 宝鸡 渭南 酒泉 嘉峪关 张掖 甘南 格尔木 石嘴山 赤峰 通辽 呼伦贝尔 锡林郭勒 鞍山 抚顺 本溪 锦州 营口 盘锦 齐齐哈尔 牡丹江 佳木斯 漠河 日喀则 林芝 昌都 那曲 克拉玛依 吐鲁番 石河子 塔城 阿勒泰 三沙 儋州 琼海 中环 湾仔 铜锣湾 炮台山 鲗鱼涌 西湾河 筲箕湾 柴湾 上环 西营盘 坚尼地城 香港仔 鸭脷洲 赤柱 浅水湾 尖沙咀 油麻地 旺角 深水埗 长沙湾 荔枝角 石硖尾 九龙塘 九龙城 九龙湾 黄大仙 钻石山 慈云山 牛头角 观塘 油塘 将军澳 沙田 大埔 粉岭 元朗 天水围 屯门 荃湾 葵涌 葵芳 东涌 大屿山 南丫岛 红磡 土瓜湾 何文田 沙头角 落马洲 氹仔 路氹 路环 西门町 大稻埕 士林 北投 南港 内湖 板桥 淡水 九份 平溪 鹿港 埔里 旗津 兰屿 绿岛 小琉球 金门 马祖 大澳 长洲 坪洲 石澳 鹿颈 荔景 青衣 马鞍山_ 半山 太平山 狮子山 大屿山 维多利亚港 维港 垦丁 阿里山 日月潭 中坜 恒春 蒙扎 清迈 棉兰 神户 大邱 蔚山 顿涅茨克 卢甘斯克 扎波罗热 乌东 车臣 高加索'
    .split(' ')
    .filter((name) => !name.endsWith('_'));

export const placeNames: readonly string[] = [
  ...new Set([...territoryNames, ...gazetteerNames('zh'), ...alsoPrinted]),
].filter((name) => name.length >= 2);

/** What before or after a name shows that its characters belong to other words: 沿海|地区, 参加|纳入. */
const guards: Record<string, { readonly before?: RegExp; readonly after?: RegExp }> = {
  海地: { before: /[沿上南青东北黑红近大内渤黄深临出]$/u, after: /^[区铁方图震产段位理面球]/u },
  加纳: { before: /[参增更]$/u, after: /^[入税]/u },
  多哥: { after: /^[们儿]/u },
  阿曼: { after: /^[达]/u },
  不丹: { before: /[绝]$/u },
  马里: { before: /[人兵罗]$/u, after: /^[奥兰亚]/u },
  也门: { after: /^[当庭口]/u },
  里海: { before: /[万公英百千]$/u },
  苏丹: { after: /^[红]/u },
  成都: { before: /[变完建造形构]$/u, after: /^[是有会]/u },
  大连: { before: /[最重]$/u, after: /^[续锁接环]/u },
  金边: { after: /^[框眼]/u },
  万象: { before: /[罗大包]$/u, after: /^[更]/u },
  河内: { before: /[运江]$/u, after: /^[部外]/u },
  西安: { after: /^[排全]/u, before: /[陕广江山]$/u },
  利马: { before: /[胜顺]$/u, after: /^[上窦]/u },
  汉堡: { after: /^[包店]/u },
  南海: { after: /^[岸]/u },
  上海: { before: /[海纸桌墙陆线网水船岸路地马楼]$/u, after: /^[岸鲜浪洋啸底盗]/u },
  中国: { before: /[其]$/u },
  中东: { before: /[集]$/u, after: /^[部]/u },
  中亚: { before: /[其]$/u, after: /^[军]/u },
  东亚: { before: /[广]$/u },
  北美: { before: /[东西]$/u },
  海口: { before: /[出入]$/u },
  南美: { before: /[湖云河海西]$/u },
  南非: { before: /[湖云河海西]$/u, after: /^[常]/u },
  北非: { after: /^[常]/u },
  大理: { after: /^[石由想念论寺]/u },
  远东: { after: /^(?:大[舞饭酒戏]|百货|集团|影[院城业]|戏院|酒店)/u },
  大同: { after: /^[小盟]/u, before: /[世]$/u },
  开封: { before: /[未已]$/u },
  吉林: { before: /[巴]$/u },
  无锡: { after: /^[纸]/u },
  黑河: { after: /^[流]/u },
  德里: { before: /[马新]$/u },
  约旦: {},
  长春: { before: /[生]$/u, after: /^[藤花]/u },
  包头: { after: /^[巾]/u },
  罗马: { before: /[克德]$/u, after: /^[尼诺里]/u },
  巴西: { after: /^[利尔]/u },
  米兰: { before: /[国际]$/u },
  印度: { after: /^[洋]/u },
  法国: { before: /[宪]$/u },
  红场: { after: /^[地]/u },
  高加索: {},
  关岛: {},
  芝加哥: {},
  都灵: {},
  里加: { before: /[公千百]$/u, after: /^[尔]/u },
  里昂: { before: /[格]$/u },
  波恩: {},
  图拉: { before: /[努]$/u },
  三亚: {},
  特维尔: {},
  南极: { after: /^[其]/u },
  北极: { after: /^[其星光]/u },
  天安门: {},
  加州: {},
  延安: { after: /^[置排]/u },
  曼谷: {},
  普洱: { after: /^[茶]/u },
  黄石: { after: /^(?:公|国)/u },
  南通: { before: /[西东湖河海云越]$/u, after: /^[过往向道]/u },
  南平: { before: /[西东湖河海云越]$/u, after: /^[原均]/u },
  那曲: { after: /^[子调]/u },
  吉安: { after: /^[娜]/u },
  运城: { before: /[货客航]$/u },
  黄冈: { after: /^[密]/u },
  汉中: { before: /[武]$/u },
  湘西: { after: /^[北南]/u },
  拉美: { before: /[阿派]$/u },
};

/** Whether the place name at `start` stands there as a name: not inside another word, not a people or a language. */
export function standsAsPlace(text: string, start: number, name: string): boolean {
  const guard = guards[name];
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(start + name.length, start + name.length + 2);
  if (guard?.before?.test(before) === true || guard?.after?.test(after) === true) return false;
  // 美国人 is a people, 印尼语 a language; 中国人民 is not the people of a passport.
  return !/^(?:人(?!民|大|口|工|才|士|权|事|均|寿|文|物|类|数|流)|籍|裔|队(?![伍列])|卢布|克朗|法郎|英镑|卢比|比索|第纳尔|里亚尔|里拉|迪拉姆|雷亚尔|先令|林吉特|兹罗提|坚戈|格里夫纳|语(?!言)|文版|式|菜|化_)/u.test(
    after,
  );
}

const places = new PhraseFinder(
  nameOpenings,
  [...placeNames].sort((a, b) => b.length - a.length),
);

/** The longest gazetteer name that begins at `start`, or null. */
export function placeAt(text: string, start: number): string | null {
  return places.mayBegin(text, start)
    ? places.at(text, start, (name) => standsAsPlace(text, start, name))
    : null;
}

/** The first place from `from` on where a gazetteer name may begin; the text's length when there is none. */
export function nextPlace(text: string, from: number): number {
  return places.next(text, from);
}

/** Divisions that follow a place name or name a place after another one. */
export const divisions =
  /^(?:特别行政区|自治区|自治州|自治县|直辖市|共和国|边疆区|州府|(?:省|市(?!场|民|值|面|长|委|区|级|政|盈|占)|县(?!长|委|级)|区(?!域|长|别|块|间|分|委)|州(?!长)|镇(?!长|压|静|定)|村(?!民|长|委)|旗(?!舰|下|帜|手)|岛(?!屿|国|内|上|民)|半岛|群岛|江|河(?!流|水|道)|湖(?!泊|水|面|畔)|山(?!区|上|脉|顶)|港(?!口|股|元|币|府|人|珠|澳|台)))/u;
