/** How Chinese counts a list and closes it. */
import type { ListWords } from '../shared/list-words.ts';
import { territoryNames } from './names/territory-names.ts';

let territories: ReadonlySet<string> | null = null;

export const lists: ListWords = {
  opening:
    /^(?<gap>\p{Script=Han}{0,6}?|(?:(?![一二两三四五六七八九十几])\p{Script=Han}){7,14}(?=，分别(?:是|为)))(?<mark>[:：]|——|[（(]|，?(?:是|为)(?=《)|，?\p{Script=Han}{0,4}?分别(?:是|为)|，[他她它]们(?:是|为)|，(?:成员|名单|得主|获奖者)(?:是|为)|，即|(?:是|为)(?=\p{Script=Han}{2,12}、)|(?=《))/u,
  open: /等|包括|其中|例如|比如|诸如|如《|如：|涵盖|涉及|以及其他|或|…|分别/u,
  and: /和|与|及/u,
  loose: /(?:超过|超|逾|约|近|至少|多|余|前|另外|另|其他|其余|这|那|该|首批|最后|每)$/u,
  uncounted: /^(?:次|天|日|年|月|周|小时|分钟|人次|倍|周年|届|岁|%)$/u,
  title: /《[^《》]{1,40}》/gu,
  between: /^[、，]?(?:和|与|及|以及)?$/u,
  goesOn: /^[、，]?(?:和|与|及|以及|还有)|^[（(]/u,
  plain: /^\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,6})+(?:和|与|以及)\p{Script=Han}{2,6}$/u,
  closedByAnd: false,
  located: /^(?:城市|地点|场馆|大学)$/,
  next: /^(?:[他她它]们)?分别(?:是|为)|^[他她它]们(?:是|为)|^(?:获奖|入选|入围|晋级)(?:者|名单)(?:分别)?(?:是|为|：)/u,
  isWider: (name) => {
    territories ??= new Set(territoryNames);
    return territories.has(name) || /^[^和与及]+[省州区国]$/u.test(name);
  },
  counting: /^[\d一两二三四五六七八九十几]+[部个名位家项]/u,
  names: null,
};
