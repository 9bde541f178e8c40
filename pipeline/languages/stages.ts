/** Which part of a work's takings or costs a sentence speaks of, by language: figures of different parts do not contradict each other. */
import type { LanguageCode } from '../contract.ts';

export const stages = ['opening', 'span', 'day', 'ahead', 'world', 'abroad', 'part', 'other'] as const;
export type Stage = (typeof stages)[number];

/** `span`: a number of days or weeks; `ahead`: a forecast or a sale in advance; `part`: one share of it; `other`: of another work. */
export const stageWords: Readonly<Record<LanguageCode, Readonly<Record<Stage, RegExp>>>> = {
  en: {
    opening: /\b(?:opening|debut(?:ed|ing)?|first (?:\p{L}+ ){0,2}(?:weekend|week|days?|month)|launch)\b/iu,
    span: /\b(?:weekend|weeks?|days|months?|quarter|halfway|half of the year|holiday|season)\b/iu,
    day: /\b(?:daily|single[- ]day|a day|per day|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|previews?|midnight)\b/iu,
    ahead:
      /\b(?:forecast|expect\w*|predict\w*|project(?:ed|s|ion)|could|may|might|will|would|target|advance|pre-?sales?|aims?|estimate[ds]?|plan(?:s|ned)?|break even)\b/iu,
    world: /\b(?:worldwide|global(?:ly)?|around the world|international(?:ly)?|all markets|countries)\b/iu,
    abroad: /\b(?:overseas|abroad|foreign|outside)\b/iu,
    part: /\b(?:of which|including|another|additional|further|more than half|share of|added|IMAX|marketing|promotion|state support|grant|subsid\w+|fund)\b/iu,
    other:
      /\b(?:franchise|trilogy|series|combined|together|each|previous|original|predecessor|first (?:film|part|installment|movie)|prequel|sequel|second|third|compared|record (?:of|set by)|average|competitor|rival)\b/iu,
  },
  ru: {
    opening:
      /(?<!\p{L})(?:стартов\p{L}+|дебют\p{L}*|перв(?:ый|ые|ую|ого|ых|ой) (?:\p{L}+ ){0,2}(?:уик-энд|уикенд|выходн|недел|д[ен]|месяц)|открыти\p{L}+)/iu,
    span: /(?<!\p{L})(?:уик-энд|уикенд|выходн|недел|дн(?:ей|я|и)|месяц|квартал|праздник|каникул|сезон)\p{L}*/iu,
    day: /(?<!\p{L})(?:за день|в день|за сутки|предпоказ\p{L}*|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})/iu,
    ahead:
      /(?<!\p{L})(?:прогноз\p{L}*|ожида\p{L}+|может|могут|сможет|соберет|соберёт|составит|планир\p{L}+|предпродаж\p{L}*|рассчитыва\p{L}+|оценива\p{L}+|окуп\p{L}+)(?!\p{L})/iu,
    world: /(?<!\p{L})(?:мир(?:е|у|ов\p{L}+)|всех стран\p{L}*|междунар\p{L}+|глобальн\p{L}+)(?!\p{L})/iu,
    abroad: /(?<!\p{L})(?:за рубежом|зарубеж\p{L}+|за пределами|за границей)(?!\p{L})/iu,
    part: /(?<!\p{L})(?:из них|из которых|в том числе|включая|ещ[её]|дополнительн\p{L}+|доля|дол[иею]|маркетинг\p{L}*|продвижени\p{L}+|господдержк\p{L}+|субсиди\p{L}+|грант\p{L}*|фонд\p{L}*|imax)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:франшиз\p{L}+|трилоги\p{L}+|сери[ияей]\p{L}*|вместе|совокупн\p{L}+|кажд\p{L}+|предыдущ\p{L}+|оригинал\p{L}*|перв\p{L}+ (?:част|фильм|картин)\p{L}+|приквел\p{L}*|сиквел\p{L}*|втор\p{L}+|трет\p{L}+|продолжени\p{L}+|средн\p{L}+|рекорд\p{L}*|конкурент\p{L}*|против)(?!\p{L})/iu,
  },
  zh: {
    opening: /首日|首周|首周末|首映|开画|开局|首月|上映首/u,
    span: /周末|天|周(?!年)|个月|月|季度|档期|假期|档/u,
    day: /单日|当日|日票房|每天|点映|零点/u,
    ahead: /预计|预测|预期|有望|或将|将达|预售|目标|回本|计划/u,
    world: /全球|世界|国际/u,
    abroad: /海外|境外|国外|北美/u,
    part: /其中|包括|另有|再获|占比|分账|宣发|补贴|资助|基金/u,
    other: /系列|三部曲|合计|累计三部|每部|前作|前传|续集|第一部|第二部|第三部|平均|纪录|对手|首部/u,
  },
};
