/** How Chinese news tells what a film cost by a verb of spending: 耗资, 斥资, 花了, 砸下, 投入. */

/** Nothing that spends: when, how much in all, and by whose word. */
const beforeVerb =
  '(?:总共|一共|总计|共计|合计|累计|前后|先后|共|已经?|至少|最终|最后|据[说悉称传]|号称|传闻?|不惜|更是?|却|也|则|才|只|仅|就|竟|全片|影片|全剧|剧组|片方|主创|制作|拍摄|本片|该片|该剧|本剧|电影|这部(?:\\p{Script=Han}{1,4})?|它|其)*';
const verbs =
  '(?:总?耗资|耗费|斥资|花费|花掉|花|造价|砸下|砸|豪掷|豪砸|狂砸|烧掉|(?:总|共)?投入(?:资金|成本|制作费)?)(?:了|约|近|达到?|高达|至少|不少于)*';
/** Who pays for something else names a film too: 为《X》, 宣传《X》. */
const forTitle =
  '(?<!(?:为|给|替|向|对|宣传|推广|营销|发行|宣发|引进|购买|买下?|修复|看)了?(?:电影|影片|\\p{Script=Han}{0,2}片)?《[^《》]{1,30})';

const making =
  '(?:拍摄|打造|制作|摄制|拍成|拍出|拍完|炮制|完成|投拍|开拍|筹拍|重拍|翻拍)(?:完成|而成|成|出|了)*';

/** Behind a film, or words for it, with nobody between who spends: 《X》总共花了, 该片由甲公司斥资. */
export const costing = new RegExp(
  `(?<=(?:^|[，、；：（\\s]|${forTitle}》|由[^，。；、《》]{2,16})${beforeVerb})${verbs}$`,
  'u',
);

/** Whoever spends, where the film that is made for it stands behind the sum. */
export const spentOn = new RegExp(`(?:${verbs}|(?<![总的])投资|出资)(?:了|约|近|达|高达)*$`, 'u');

/** 斥资2亿元拍摄|《X》, 砸下3亿打造的史诗片|《X》. */
export const onMaking = new RegExp(`^[^，。；《》]{0,6}${making}(?:的?[^，。；《》的]{0,12})《?$`, 'u');

/** 拍摄《X》的一场戏, 打造《X》主题展: what is made is no film; from the sum to one character behind the title. */
export const madeOtherwise = /^[^的《》]*《[^《》]*》(?!$|[，。；、！？）」”\s时后和与及])/u;

/** What a sum went on that is no film, right behind it: 买下改编权, 搭建实景, 打造了一座古城. */
export const spentElsewhere = new RegExp(
  `^(?!$|[，。；、！？：（(）)」”』…\\s却但仍竟而并且也则]|的?(?:巨资|资金|成本|制作费|制作成本|经费|预算|投资|代价)|的[^，。；]{0,12}(?:片|电影|作品|大作|巨制|之作|动画|《)|(?:才|来|去|全力|倾力|精心|历时[^，。；]{1,6})*${making}(?:$|[，。；、！？）」”]|的[^，。；]{0,12}(?:片|电影|作品|大作|巨制|之作|动画|《)|《[^《》]*》(?:$|[，。；、！？）」”])|这部|该片|本片))`,
  'u',
);
