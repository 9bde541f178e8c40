/** Chinese words around a name, a sum or a verb that tell it is not what it looks like. */
import type { GuardWords } from '../../guard-words.ts';

export const guards: GuardWords = {
  sums: {
    counter: /(?!)/u,
    offScreen: /(?!)/u,
    againstCost: /(?!)/u,
    attribute: /^的[^《]/u,
    firmsIncome: /营收|营业额|营业收入/u,
    earnedByFirm: /(?!)/u,
    accounts: /营收|营业额|营业收入|每股|获利|净[利亏]|公司/u,
    shares: /股价|收报|收市|[高低]开|跌停|涨停|每股/u,
    former: /前者/u,
    latter: /后者/u,
    ownedBy: /(?!)/u,
    makesFilm: {
      behind:
        /^(?:等)?(?:独家|联合|共同|参与|负责|代理)*(?:发行|出品|制作|引进|投资|摄制|承制|打造|推出|投拍)(?=的|[，、并和])/u,
      books: /公司|集团|旗下|财[报年季]|季度|半年|全年|年度|业绩|年报|营/u,
    },
    filmsTogether:
      /(?:前[\d一二三四五六七八九十百]+[名位强部]|[\d一二三四五六七八九十百]+部|[入上在]榜|在映)的?\p{Script=Han}{0,6}[片影](?:片|电影)?\p{Script=Han}{0,4}(?:合计|总计|共|总|加起来|之和|总和)|(?:影片|新片|电影|作品)的?(?:总|累计)?(?:票房|收入)?(?:之和|总和|加起来|相加|加总)|(?:发行|出品|制作|引进)的?(?:全部|所有|各部?)?(?:影片|电影|新片|作品)的?(?:总|累计|合计)/u,
    bought: /(?:收购|并购|入股|买下|注资|增持)[^，。；]{0,4}$/u,
    gave: /(?!)/u,
    shownAt: {
      before: /[在于登陆]$/u,
      behind:
        /^(?:等?(?:平台|频道)?)(?:独家|同步|联合)*(?:播出|上线|上架|开播|首播|播放|上映|放映|热播|收官)/u,
    },
    judges: /(?!)/u,
    itsFilm: /(?!)/u,
    whose: /(?!)/u,
    stakeIn: /(?!)/u,
    stakeOf: /^的?[^，。；、]{1,8}(?:股份|股权|股權)/u,
    releasedAside: /(?!)/u,
    ofUnion: /(?!)/u,
    tradedOn: /(?!)/u,
    samePeriod: /同期/u,
    ownBooks: /财[年季]|会计年度/u,
    periodBefore: /[上前]一?个?(?:财年|财政年度|会计年度|财季)|前一年度?/u,
  },
  facts: {
    doneBy: /(?!)/u,
    onlyMakes: /(?!)/u,
    kindOfFirm: /^商/u,
    ofSeveral: /(?:)/u,
    // Not 一家|工厂 and not a street or a town by such a name.
    peopleOf:
      /^(?![一两几某][家座个条间所片])(?:\p{Script=Han}{0,4})(?:[员师家者人兵生队客商民工友长女子孩]|夫妇|青年|少年|姐妹|兄弟)(?!\p{Script=Han}{0,2}[州城镇村街])/u,
    agreedFor: { before: /(?!)/u, behind: /(?!)/u },
    opensWith: /(?!)/u,
    partOfEvent:
      /^(?:的)?(?:国际)?(?:电影|影视|项目|版权|新闻)*(?:[组筹执]委会|主办方|市场|论坛|创投|工作坊|训练营|单元|展映|推介会|研讨会|大师班|发布会)/u,
    anyPrize: /奖/u,
    wonWith: /(?:凭借?|凭着|以|因|靠)$/u,
    besideEvent: { before: /(?!)/u, unless: /(?!)/u },
    calledOff: /(?!)/u,
    otherEdition: /(?!)/u,
    asked: /(?!)/u,
    makerOf: /^(?:自编自导|联合执导|执导|导演|主演|编剧|监制|拍摄|掌镜)?的[^，。；：《》]{0,12}《$/u,
    occasion: /(?!)/u,
    officeInCase: /(?!)/u,
    uncased: /(?!)/u,
    cutOffice: /^长(?:兼|$)/u,
  },
};
