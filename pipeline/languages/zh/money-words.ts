/** Chinese words around sums of money: hedges, ranges, rates of exchange, units of a price, and what a sum measures. */
import type { Qualifier } from '../../contract.ts';
import { measureCues } from '../shared/measure-cues.ts';
import { territoryNames } from './territory-names.ts';

const table = (rows: readonly (readonly [Qualifier, string])[]): ReadonlyMap<string, Qualifier> =>
  new Map(
    rows.flatMap(([qualifier, words]) =>
      words.split(' ').map((word): [string, Qualifier] => [word, qualifier]),
    ),
  );

/** Before the number, inside the span. */
export const hedgesBefore = table([
  ['about', '约 大约 约合 约为 约莫 大概 大致 估计约 差不多 约折合 估计 预计约 折合约'],
  ['nearly', '近 将近 接近 几近 近乎 差不多近'],
  ['over', '超 超过 逾 超逾 超出 多于 大于 高于'],
  ['under', '不到 不足 不及 少于 低于 小于 未满 不满 未到 未足'],
  ['at_least', '至少 最少 不低于 不少于 最低 起码 不小于 保底 不下 不下于 至少达'],
  [
    'up_to',
    '最多 最高 至多 不超过 最高不超过 不高于 不多于 最高可达 最多不超过 最高达 多达 不超 累计不超过 原则上不超过',
  ],
]);

/** Behind the currency, inside the span. */
export const hedgesAfter = table([
  ['about', '左右 上下 许'],
  ['at_least', '以上 及以上 起 起跳 或以上 往上 起步 为下限 为底线'],
  ['under', '以下 或以下'],
  ['up_to', '以内 之内 及以下 封顶 为限 为上限 为最高限额 为顶'],
  ['over', '多 余 有余 出头 开外 +'],
]);

/** Verbs: they set the qualifier, outside the span. */
export const hedgeVerbs = table([
  [
    'over',
    '突破 超过了 超越 跨过 冲破 迈过 越过 冲过 跃过 突破了 超越了 跨越 破 已破 站上 跨过了 迈过了 突破至 突破到 翻越',
  ],
  ['nearly', '逼近 直逼 迫近 逼近了 直奔'],
  ['under', '跌破 未突破 未能突破 未达 未达到 没有达到 低过 尚未突破'],
  ['up_to', '限额为 上限为 上限达 上限 限额 封顶'],
]);

const currency =
  '(?:美元|欧元|英镑|日元|日圆|人民币|卢布|港元|港币|韩元|澳元|加元|瑞郎|泰铢|卢比|坚戈|里拉|离岸人民币|在岸人民币)';

export const rateSentence = new RegExp(
  [
    '(?<!按(?:照)?(?:当前|目前|现行|当日|最新|即时|今日|当时)?)(?<!以(?:当前|目前|当日)?)汇率(?!(?:计算|换算|折算|风险|损失|变动|波动影响))',
    '中间价|牌价|即期汇率|汇价|离岸价|在岸价|结售汇|(?:外汇|汇市|汇率|银行间市场)[^，。；]{0,8}报价|(?:离岸|在岸|外汇)市场',
    `${currency}(?:对|兑)(?:换)?${currency}`,
    `(?:10{0,2}|一|百)\\s?(?:元人民币|元|${currency})(?:可)?(?:兑|兑换|换|约合|约等于|约兑|相当于|等于|能换|=|合|折合|对(?:人民币|${currency}))`,
    `(?<![\\d万亿千百十两几多余半])${currency}(?:汇率)?(?:跌破|升破|突破|涨破|失守|重返|跌至|升至|涨至|升到|跌到|涨到|贬至|触及|收报|收于|报|升值至|贬值至|收盘报|现报|开盘报)`,
    `${currency}(?:汇率)?(?:又|再|已|小幅|大幅)?(?:下跌|上涨|走低|走高|走弱|走强|升值|贬值|回落|反弹|上升|下降|[涨跌升降])(?:了|约|近)?\\d+(?:\\.\\d+)?个?(?:戈比|基点|点|卢布|元|日[元圆]|坚戈)`,
  ].join('|'),
  'u',
);
export const rateAfter = new RegExp(`^(?:兑|对|换|可兑换|兑换|可兑)\\s?(?:1|一)?${currency}`, 'u');
export const equals =
  /^\s*(?:=|＝|等于|约合|合|可兑换|兑换|兑|可兑|折合|可换|换|约等于|相当于|≈)\s*(?:约|人民币)?\s*$/u;

const unit =
  '(?<unit>桶|张|人|股|吨|公斤|千克|斤|升|盎司|平方米|平米|个?月|年|天|日|小时|次|件|部|集|户|位|名|千瓦时|度电|度|立方米|人次|场|亩|克|瓶|台|辆|套|晚|单|篇|字|秒|分钟|票|份|间夜|间|枚|期|加仑|蒲式耳|人均|季|周|学期|课时|页|公里|只|头|棵|支|条|首|场次|卷|本|册|杯|盒|箱|袋|包|学年|生|平方公里|公顷)';
const perBefore = new RegExp(`每${unit}[^，。；：,;:\\d]{0,9}$`, 'u');
const perAfter = new RegExp(`^(?:\\s?[/／]\\s?|每|一)${unit}(?!代|级|类|带|定|起|样|般)`, 'u');

/** What the amount is the price of one of: 每张票售价50元, 50元/张, 50元一张. */
export const per = (after: string, before: string): string | null =>
  perBefore.exec(before)?.groups?.unit ?? perAfter.exec(after)?.groups?.unit ?? null;

export const measures = measureCues(
  {
    box_office:
      '(?:电影)?(?:市场|大盘)报收|狂收|首日(?:报收|斩获|进账)|次日(?:报收|跌至)|(?:影院|影厅|银幕)(?:上|中)?(?:收获|报收|斩获|收)|(?:首日|首周末?|周末|单日|首映日)(?:进账|收获|斩获|收)|上?周末[^。；]{0,24}(?:进[账帐]|开出|斩获|收)(?=[约逾近超]?\\d)|首周末?开出|上映[^，。；]{0,10}(?:收获|斩获|进账|拿下)|(?<=》[^，。；]{0,12})(?:再?收|报收|入账|进[账帐]|开出|斩获|收获|拿下|揽下)(?=[约逾近超]?[\\d一二三四五六七八九])|(?<=》[^。；]{0,24})累计(?=[已突达收约超]{0,4}\\d)|(?:全球|北美|内地|海外|本土|全台|国内|香港|台湾)(?:总)?累计|(?:总|累计|首日|单日|全球|北美|首周|周末|点映|预售|内地)?票房(?:收入|成绩|总收入|总额|产出|大盘)?|分账|揽金|吸金|狂揽|揽收|预售',
    budget: '(?:制作|拍摄|单集|总)?(?:成本|(?<!开支|财政|政府|国防|市政)预算)|制作费用?|造价|耗资',
    profit: '(?:净|毛)?利润(?:总额)?|盈利|净利|归母净利润|分红|派息',
    loss: '亏损|损失|赤字|净亏',
    revenue: '(?:营业|总|营业总|销售)?收入|营收|增收|销售额|营业额|成交额|流水|产值',
    price:
      '售价|标价|报价|要价|叫价|开价|定价|价格|单价|票价|票券|套票|全票|优待票|早鸟票|学生票|单张|均价|版权费|成交价|门票|起价|收于|每桶|油价|金价|房价|拍卖|收在|早场|优惠价|会员价|炒到|面值|买走|落槌|购入|买下|购得|呎价|起拍价|股价|费用|收费|学费|物业费|(?<![出售变拍义叫专热贩])卖(?![出座点家方场命给力掉完])|保费|房费|运费|电费|水费|车费|购买|花了?|转让价',
    investment:
      '资本(?:性)?(?:开支|支出)|投资(?:总?额|了)?|总投资|注资|增资|融资|收购|入股|出资|投入|投向|耗资',
    funding:
      '辅导金|赞助|拨款|资助|补贴|补助|扶持|贷款|专项资金|信贷|援助|基金|募集|募资|资金|拨付|授信|奖补|经费|缺口',
    debt: '负债(?:总额)?|债务|欠款|债券|欠(?:薪|债)|国债|借款',
    prize: '奖金|奖(?:项)?(?:各|均|分别|各自)(?:获得?|可?得)|大奖|奖励|悬赏|奖池|中奖|获奖',
    donation: '捐款|捐赠|善款|捐助|捐出',
    salary: '月薪|年薪|工资|薪酬|薪资|片酬|养老金|津贴|(?<!个)月收入|酬劳|报酬|底薪',
    fine: '罚款|罚金|处罚|罚没|罚|赔偿|索赔|没收',
    trade:
      '(?:双边|外贸|进出口|对外|贸易)?贸易(?:总?额|总值|量)?|进出口(?:总?额|总值)?|出口额?|进口(?!(?:影|大|批|分账|剧情|动作|科幻|恐怖|新)?片|电影|动画|剧|商)额?',
    market_size: '市场规模|规模(?:为|达|约)|市场(?:总量|容量)|产业规模|市场空间',
    market_value: '市值|估值|身家|身价|净资产|资产|财富',
  },
  '',
  '',
);

/** 票房突破5亿: in a sentence about the box office 元 is understood … */
export const boxOffice =
  /票房|吸金|揽金|分账|(?:首日|次日|单日|首周|首周末|周末|点映|开画)(?:报收|斩获|收获|拿下|进账|跌至|狂揽|收)/u;
/** … unless it speaks of markets abroad, whose money is another. */
export const abroad =
  /北美|美国|海外|全球|国际|日本|韩国|香港|台湾|俄罗斯|欧洲|印度|英国|法国|德国|全美|世界/u;
/** Words of money before a figure without a currency, where another sum of the paragraph has one. */
export const moneyCue =
  /(?:收入|利润|投资|成本|营收|亏损|贷款|耗资|预算|融资|出资|销售额|成交额|贸易额|净利|[顺逆]差|[出进]口|房价|总价|售价|起拍|拍到|拍出|卖到|成交|捐款|捐出|认捐|募款|奖金|罚款|赔偿|工资|费用|支出|开支|花费|债务|欠款|补贴|补助|拨款|押金|首付|追加|落槌)[^，。；、,;]{0,8}$/u;
/** The same after a sum in the same sentence. */
export const shareCue = /(?:其中|占)[^，。；、,;\d]{0,8}$/u;

const parties = territoryNames
  .concat('欧洲 亚洲 非洲 美洲 北美 拉美 亚太 中东 大洋洲 欧盟 东盟 中央 地方 省级 市级 企业 个人'.split(' '))
  .join('|');
/** What parts a figure from the sum before it when both are of one list: 德国认捐4000万欧元，法国3500万; 其中150亿由中方提供，100亿由俄方提供. */
export const listed = new RegExp(
  `^[^，；。、,;\\d]{0,6}[，、；,;]\\s?(?:而|另外?)?(?:${parties}|[中美俄日韩英法德]方)(?:则|各|也|为|是|约|出|捐|占|达)*$`,
  'u',
);
export const listedOn = /^(?:由|来自|用于|归)[^，；。\d]{1,14}[，、；]$/u;
/** Clauses that count something else: 观影人次达1200万. */
export const otherCounts =
  /人次|观众|场次|播放|点击|银幕|粉丝|评分|阅读|想看|影院|座位|人数|用户|会员|排片|上座|浏览|订阅|转发|话题|人口|农户|居民|职工|员工|学生|游客|旅客|产量|销量|产能|注册|下载|装机|面积/u;
/** Costs told without any currency are in the money of the country: 预算超过一个亿. */
export const plainCue =
  /(?:预算|总?投资|成本|耗资|片酬|营收)(?:[^，。；、,;\d]{0,3}(?:超过|高达|达到?|约为?|近|不到|将近|接近|才|只有|为|了))$|(?:耗资|斥资|造价|片酬|月薪|年薪|年收入|房租|租金|彩礼|首付|中标价|成交价|报价|总价|标的额|合同额)$/u;
/** Said right before the sum by which a price has moved: 每桶上涨0.5美元, 股价跌了1.2元. */
export const movedBy =
  /(?:[上看回收劲微大]?[涨跌]|[上下]调|[上下回]?[升降]|回落|反弹|走[高低]|攀升|便宜|调[高低]|[提降]低|提高|增加|减少|[涨跌]幅)(?:了|幅?度?[达为])?\s?$/u;
/** What follows such a figure: no classifier, no noun. */
export const afterBareSum =
  /^\+?(?:$|[\s，。、；：！？,.;:!?)）」”》]|左右|以上|大关|关口|的(?:$|[\s，。！？”」])|的(?:票房|成绩|好|佳|总|预|收|战绩|[小大低高巨中]成本|[电影]|影片|项目|工程|豪宅|投资|合同)|由|用于|来自|归|票房|元|并|且|和|与|后|时|成为|位列|位居|刷新|收官|登顶|夺|创|领跑|档|，|不到|只是|还|但|而|大盘|俱乐部|门槛|里程碑|收入)/u;
