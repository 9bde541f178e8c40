/** Chinese family names, and the characters that transliterate foreign names. */
import { unitTable } from '../../lib/unit-table.ts';

export const singleSurnames: ReadonlySet<string> = new Set(
  '惠逄亓訾隗佴仉呙王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺闫肖付代仝佘候撒麻敬闻哈汲粟濮束呼',
);

/** Family names that are common words too: only right after an office are they one. */
export const rareSurnames: ReadonlySet<string> = new Set(
  '区凤衡羊於淳桓宓戈暨沃蔚苑洛禹扈郗雒逯郏璩庾郦浦茹晁阚亢寿宦乜储云',
);

/** The family names of one character, as a table … */
export const surnameUnits = unitTable(singleSurnames);
/** … and with them those that are common words too. */
export const doubtfulSurnameUnits = unitTable(singleSurnames, rareSurnames);

export const compoundSurnames: readonly string[] =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 夏侯 轩辕 端木 南宫 独孤 申屠 呼延 澹台 拓跋 百里 东郭 西门 闻人 太史 谷梁 淳于 钟离 公冶 鲜于 赫连'.split(
    ' ',
  );

/** Also family names in Japan, Korea and Vietnam as Chinese news writes them. */
export const neighbourSurnames: readonly string[] =
  '渡辺 斎藤 齐藤 中野 森本 酒井 工藤 谷口 增田 岩崎 滨田 市川 水野 饭田 久保田 辻本 高岛 佐久间 中谷 岩屋 植田 黑田 枝野 岛袋 下村 世耕 额贺 细川 梶山 盛山 铃村 松野 萩生田 西冈 齐木 加岛 玉城 翁长 武见 牧原 小渊 浅尾 赤泽 伊东 神谷 辻元 斋木 杉田 江崎 北岛 桐生 锦织 早田 今永 真锅 梶田 本庶 石黑 芥川 有马 滝泽 绫濑 菅田 松冈 若山 奥村 仓田 仓本 稻垣 岛津 大泉 小笠原 柏木 柏原 佐伯 佐竹 佐原 佐川 白鸟 赤松 黑岩 织田 德川 前原 前川 前岛 井泽 今野 石桥 石塚 石渡 岩城 岩永 岩濑 浦田 榎本 大久保 大沼 冈崎 冈部 冈野 奥野 尾崎 片冈 桂木 龟井 川岛 川田 北原 北泽 桐谷 串田 栗田 桑田 小柳 榊原 坂田 笹川 泽村 泽井 盐田 篠原 篠崎 柴崎 岛崎 杉浦 须田 关根 关谷 高梨 竹下 竹本 武井 武藤 田岛 田代 谷川 津田 土田 寺田 寺岛 富冈 内藤 永山 长岛 长井 中泽 西尾 西原 西泽 沼田 野上 野岛 野崎 野泽 桥田 秦野 滨崎 原口 平冈 平泽 深田 福原 福永 福本 藤冈 藤野 藤泽 堀内 堀口 本多 牧野 牧田 增井 松崎 松村 松永 松原 宫田 宫下 宫野 村松 森冈 森山 安井 柳泽 矢岛 山岸 山冈 山室 横田 横井 吉泽 吉野 若松 渡会 竹村 北村 西岛 西田 三木 三谷 上田 中川 中山 中田 丸山 久保 井口 今井 佐野 内山 冈本 加山 北川 南野 古川 吉川 吉村 坂口 堀江 堀田 大石 大塚 大桥 大泽 大矢 奥田 安田 宫本 宫川 富田 富永 小池 小田 小谷 小仓 小野寺 山村 山根 岛田 岩本 岩田 岸本 川口 川村 川崎 平井 平山 广田 成濑 户田 新井 星野 服部 本间 杉山 杉本 村山 村井 村田 松下 松井 松尾 松岛 松浦 柳田 柴田 栗原 桑原 樋口 横山 永田 泽田 浅田 浜田 熊谷 片山 玉木 田村 田边 矢口 石田 福岛 秋元 立花 筒井 荒井 菅原 菊地 菊池 落合 藤本 西川 角田 野口 野村 金城 长尾 阿部 青山 须藤 高田 高木 高畑 高山 黑崎 鹤田 三轮 松田 高仓 石原 木下 大野 平野 小松 长泽 绫野 二宫 樱井 吉永 吉冈 福山 本木 药师丸 广濑 安藤 妻夫木 松坂 成田 堺 真田 渡部 土屋 有村 满岛 桥爪 黑木 白石 内田 竹野内 宫泽 大泽 樱庭 黑川 早川 泷泽 矢野 永井 浅野 小栗 竹内 高桥 冈田 福田 石井 小川 后藤 近藤 远藤 青木 坂井 西村 三浦 藤原 藤田 中岛 原田 小野 竹中 和田 金子 上野 石川 池田 桥本 山崎 森田 长谷川 五十岚 山下 大岛 今村 沟口 小津 深作 佐佐木 小岛 大友 岩井 荒木 武田 石破 岸田 安倍 高市 菅 小泉 河野 林 茂木 野田 鸠山 麻生 黑泽 宫崎 是枝 滨口 村上 东野 山田 田中 铃木 佐藤 中村 小林 加藤 吉田 渡边 山本 伊藤 木村 松本 井上 清水 山口 斋藤 前田 藤井 大谷 羽生 坂本 北野 役所 新海 细田 押井 大江 川端 三岛 尹 朴 崔 郑 姜 阮 范 黎 潘 武 裴'.split(
    ' ',
  );

/** Characters that foreign names are written with; words of the running text seldom begin or end on them. */
export const transliteration: ReadonlySet<string> = new Set(
  '川蒲翁欧何卜阿埃艾爱安奥巴白班邦保鲍贝本比彼毕宾波伯勃博布采查察柴昌达大代戴丹当道德登邓迪蒂丁东杜顿多朵恩尔法凡范方菲费芬丰冯夫弗福傅富盖干甘冈高戈哥格葛根贡古瓜哈海汉豪赫黑亨胡怀霍基吉加贾简杰金京久卡凯坎康考柯科可克肯库夸奎昆拉腊莱来赖兰朗劳勒雷蕾黎李里理丽利莉力连廉良列烈林琳伦龙隆娄卢鲁路露吕罗洛略马玛麦迈曼芒毛茅梅门蒙孟米密蜜敏明摩莫墨默姆穆拿娜纳内尼妮涅宁纽农努诺欧帕潘庞培佩彭皮平泼珀朴普奇齐恰钱乔切琴琼丘热仁日茹儒瑞若撒萨塞赛三桑瑟森沙莎山珊尚绍舍申生圣施诗石史士舒朔斯丝思司松苏孙索所塔泰坦汤唐陶帖特腾提梯田图土吐托瓦娃旺威韦维魏温文翁沃乌伍武西希锡席夏香肖谢辛欣兴雄休许雅亚延扬杨耶叶伊易因英尤于雨约云赞泽曾扎詹张哲珍治朱兹宗祖佐茨兀滕绥佛拜逊弥摩聂涅贺芙薇薩捷舒钦涅吾卓佳勋',
);

export const transliterationUnits = unitTable(transliteration);
