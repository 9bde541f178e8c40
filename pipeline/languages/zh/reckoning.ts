/** How Chinese news says that figures belong together: changes, shares, sums, multiples. */
import { figurePattern, type ReckoningWords } from '../shared/masked-figures.ts';

const reaches =
  '(?:增至|增加到|增加至|增长到|增长至|升至|上升到|上升至|扩大到|扩大至|提高到|提高至|提升至|提升到|降至|下降到|下降至|减少到|减少至|减至|跌至|涨至|上涨到|上涨至|涨到)';
const change = '(?:增长|增加|上涨|提高|上升|下降|减少|下跌|多|少)';

export const reckoning: ReckoningWords = {
  growth: [
    figurePattern(`(?:从|由|\uE004)<few>a:<Q><few>${reaches}<few>b:<Q>`),
    figurePattern(`b:<Q>[，,]?<few>(?:比|较)<few>a:<Q>${change}(?:了|约|近|超)*p:<P>`),
    // “营收6.3亿元，上年同期为4.2亿元，同比增长35%”
    figurePattern(
      'b:<Q>[，,（(]?(?:\\uE004|前一年|上一年|上年|去年)(?:同期|同月)?(?:的)?(?:仅)?(?:[为是])?a:<Q>[）)]?[，,](?:同比|年)?(?:增长|增加|增幅|涨幅|降幅|增|上升|下降|减少|下滑|下跌)(?:了|为|达|约)*p:<P>',
    ),
  ],
  changeBefore:
    /(?:增长|增幅|上涨|下降|增加|提高|涨幅|降幅|减少|下跌|上升)(?:了|达到|达|为|约|近|超过|超)*\s*$/u,
  changeAfter: /^的?(?:增幅|涨幅|降幅|增长|跌幅)/u,
  share: [
    figurePattern(
      'b:<Q>(?:中|里|当中)[，,]?<few>a:<Q><few>[，,(（]?(?:占比|占)(?:了|到|约|达|为|近|超|总数的?|全部的?)*p:<P>',
    ),
    figurePattern(
      'b:<Q><few>[，,]其中<few>a:<Q><few>[，,(（]?(?:占比|占)(?:了|到|约|达|为|近|超|总数的?|全部的?)*p:<P>',
    ),
    figurePattern('a:<Q>[，,]?<few>占<few>b:<Q>的(?:约|近)?p:<P>'),
  ],
  times: [
    figurePattern('b:<Q>[，,]<few>(?:是|为|相当于|达)<few>a:<Q>的(?:约|近)?n:<Q>倍'),
    figurePattern(`(?:从|由)<few>a:<Q>(?<word>翻番|翻一番|翻了一番)[，,]?<few>(?:至|到)<few>b:<Q>`),
  ],
  timesWords: [[/翻/u, 2]],
  timesNoun: /[\d\p{L}]$/u,
  difference: [
    figurePattern(
      `(?:从|由|\uE004)<few>a:<Q><few>${reaches}<few>b:<Q>[，,]<few>(?:增加|增长|减少|下降|多|少)(?:了|约)*c:<Q>`,
    ),
    figurePattern(`b:<Q>[，,]<few>(?:比|较)<few>a:<Q>(?:增加|多|减少|少)?(?:了|约)*c:<Q>`),
  ],
  earlier: figurePattern(
    '^(?:\\uE004|前一年|上一年|上年|去年)(?:同期|同月)?(?:的)?(?:这一数字|该数字|数字)?(?:仅)?(?:[为是])?a:<Q>[，,](?:同比|年)?(?:增长|增加|增幅|涨幅|降幅|上升|下降|减少|下滑|下跌)(?:了|为|达|约)*p:<P>',
  ),
  allOfIt: /^(?:即|分别是|分别为|也就是)/u,
  gap: [
    figurePattern('(?:相差|差距|差额|领先优势)(?:了|为|达|约|有)*c:<Q>'),
    figurePattern('(?:领先|落后|超出|多出)[^。；：！？]{0,30}?c:<Q>'),
  ],
  otherGap: /第[三四五]|季军|上周|此前|纪录|\uE004/u,
  otherSides: /累计|总|全球|海外|成本|预计|预测|纪录|其中/u,
  turnover: [
    figurePattern(
      '(?<!进)出口(?:额|总额)?<few>a:<Q><some>进口(?:额|总额)?<few>b:<Q><some>(?:进出口总额|进出口总值|贸易总额|贸易额)<few>c:<Q>',
    ),
    figurePattern(
      '(?:进出口总额|进出口总值|贸易总额|贸易额)<few>c:<Q><some>出口(?:额|总额)?<few>a:<Q><some>进口(?:额|总额)?<few>b:<Q>',
    ),
  ],
  balance: [
    figurePattern('收入[为达]?a:<Q><few>支出[为达]?b:<Q><few>(?:赤字|盈余|结余)[为达]?c:<Q>'),
    figurePattern('支出[为达]?b:<Q><few>收入[为达]?a:<Q><few>(?:赤字|盈余|结余)[为达]?c:<Q>'),
    figurePattern('出口额?[为达]?a:<Q><few>进口额?[为达]?b:<Q><few>[顺逆]差[为达]?c:<Q>'),
  ],
  remainder:
    /(?<b>[\uE001-\uE003])(?:中|里|当中)(?<parts>[^；：。]*?)(?:其余|其馀|剩余|余下)(?:的)?(?<last>[\uE001-\uE003])/dgu,
  owners: /(?:国家|地区|城市|省份|公司|企业|机构|单元|影院|剧院|频道|电影节|学校|高校|球队|俱乐部)$/u,
  remainingShare: /(?:其余|其馀|剩余|余下)(?:的)?[^，,。；：\uE000-\uE004]{0,6}?(?:占比|占|则占|为)?\s*$/u,
  othersShare: /(?:其他|其它)[^，,。；：\uE000-\uE004]{0,6}?(?:占比|占|则占|为)?\s*$/u,
  divided: /分为|分成|瓜分|份额|市占|构成|结构|按(?:年龄|职业|类型|地区|性别)/u,
  onlyOne: /(?:只能|只可|仅可|限)(?:选|选择|填|挑)(?:择)?一|单选|只计一次/u,
  severalWholes: /其中|同比|环比|增长|下降|增至|降至|上升|去年|上年|此前|也有|均|\uE004/u,
  severalAnswers: /可多选|多选|可选(?:多|两|三)|不止一/u,
  sexes: [
    figurePattern('女性?(?:观众)?(?:占比|占|为)a:<P>[，,、]男性?(?:观众)?(?:占比|占|为)b:<P>'),
    figurePattern('男性?(?:观众)?(?:占比|占|为)a:<P>[，,、]女性?(?:观众)?(?:占比|占|为)b:<P>'),
  ],
  totals: [
    /(?:共计|合计|总计)(?<b>[\uE001-\uE003])/dgu,
    /(?:合并后|相加|加起来)(?:共有|总共|共|达)(?<b>[\uE001-\uE003])/dgu,
    /(?<n>[\uE003])[天日](?:共计|合计|共)(?:收)?(?<b>[\uE001-\uE003])/dgu,
  ],
  madeUp: /[\uE001-\uE003][^\uE000-\uE003，。；：（）]{0,12}?[，,]?(?:分为|分成|由)/dgu,
  nothingElse: /^\s?(?:并|也|再)?(?:没有|无|别无)(?:其他|其它|别的)/u,
  partial: /包括|其中|例如|比如|诸如|主要|分别|至少|涵盖|等/u,
  averaged: /平均|年均|月均|日均|每年|可比|不变价|实际增长|剔除/u,
  hedges: [
    [/(?:约|大约|大概|约为|将近似)$/u, 'about'],
    [/(?:近|将近|接近|不到|不足|至多|最多)$/u, 'nearly'],
    [/(?:超|超过|逾|突破|多达|至少|高达|不少于)$/u, 'over'],
  ],
  hedgesAfter: /^(?:多|余|左右|上下|以上)/u,
  separators: /[、，,]\s?|以及|和|及/gu,
};
