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
    bought: /(?:收购|并购|入股|买下|注资|增持)[^，。；]{0,4}$/u,
    gave: /(?!)/u,
    shownAt: {
      before: /[在于登陆]$/u,
      behind:
        /^(?:等?(?:平台|频道)?)(?:独家|同步|联合)*(?:播出|上线|上架|开播|首播|播放|上映|放映|热播|收官)/u,
    },
    judges: /(?!)/u,
    stakeIn: /(?!)/u,
    releasedAside: /(?!)/u,
    tradedOn: /(?!)/u,
    samePeriod: /同期/u,
    ownBooks: /财[年季]|会计年度/u,
    periodBefore: /[上前]一?个?(?:财年|财政年度|会计年度|财季)|前一年度?/u,
  },
  facts: {
    doneBy: /(?!)/u,
    kindOfFirm: /^商/u,
    ofSeveral: /(?:)/u,
    // Not 一家|工厂 and not a street or a town by such a name.
    peopleOf:
      /^(?![一两几某][家座个条间所片])(?:\p{Script=Han}{0,4})(?:[员师家者人兵生队客商民工友长女子孩]|夫妇|青年|少年|姐妹|兄弟)(?!\p{Script=Han}{0,2}[州城镇村街])/u,
    agreedFor: { before: /(?!)/u, behind: /(?!)/u },
    opensWith: /(?!)/u,
    partOfEvent:
      /^(?:的)?(?:国际)?(?:电影|影视|项目|版权)*(?:市场|论坛|创投|工作坊|训练营|单元|展映|推介会|研讨会|大师班|发布会)/u,
    anyPrize: /奖/u,
    wonWith: /(?:凭借?|凭着|以|因|靠)$/u,
    makerOf: /^(?:自编自导|联合执导|执导|导演|主演|编剧|监制|拍摄|掌镜)的[^，。；：《》]{0,12}《$/u,
    occasion: /(?!)/u,
    cutOffice: /^长(?:兼|$)/u,
  },
};
