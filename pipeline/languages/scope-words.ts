/** By which words a sentence says what part of a work's takings or costs or of a company's results a sum is, by language. */
import type { LanguageCode } from '../contract.ts';

/**
 * `opening`: the first weekend; `early`: all of it up to an early day ("after three weeks"); `day`, `span`: one day, one weekend or month;
 * `ahead`: a forecast or a sale in advance; `world`, `abroad`: where; `part`: one share of it; `other`: several works, or another one;
 * `running`: all that was taken so far.
 */
export type ScopeCue =
  | 'opening'
  | 'early'
  | 'day'
  | 'span'
  | 'ahead'
  | 'world'
  | 'abroad'
  | 'part'
  | 'other'
  | 'running';

export const scopeWords: Readonly<Record<LanguageCode, Readonly<Record<ScopeCue, RegExp>>>> = {
  en: {
    opening:
      /\b(?:opening|debut|first|launch) (?:\p{L}+ ){0,2}weekend\b|\b(?:open(?:s|ed)|debut(?:s|ed)|launche[sd]|bow(?:s|ed)) +(?:(?!which|that|who|after|since|and)[\p{L}’'-]+ +){0,9}(?:to|with|at)\b|\b(?:opening|(?<!\b(?:direct\p{L}+|feature|acting|screen|film) )debut) of\b|(?<=\d(?:[.,]\d+)? ?(?:million|billion|m|bn)? )(?:debut|opening|bow)\b/iu,
    early:
      /\b(?:after|over|in|within|during|for) (?:(?:its|the|just|only|less than|almost|nearly) ){0,2}(?:first )?(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a few|several) )?(?:days|weeks?|months?)\b(?! (?:ago|earlier|later|before))|\bfirst (?:\p{L}+ )?(?:days|weeks?|month)\b|\bso far this (?:week|month)\b/iu,
    day: /\b(?:daily|single[- ]day|(?:opening|first|second) day|a day|per day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\b(?:with|including|plus|counting) (?:its |the |\p{L}+ ){0,2})previews?|midnight)\b/iu,
    span: /\b(?:weekend|this week|last week|(?:last|this|that) month|quarter|halfway|half of the year|holidays?|season)\b|\b(?:second|third|fourth|fifth|sixth|sophomore|latest|(?:three|four|five|3|4|5)-day) frame\b|\d ?% for (?=[$€£¥])|\b(?:fell|falls|dropp?(?:ed|s)|slid|slides|slipp?(?:ed|s)|eas(?:ed|es)|dipp?(?:ed|s)|tumbl(?:ed|es)|plung(?:ed|es)|sank|declin(?:ed|es)|rose|climb(?:ed|s)|jump(?:ed|s)) (?:by )?(?:just |only |a \p{L}+ )?\d[\d.]* ?(?:%|percent|per cent) to\b/iu,
    ahead:
      /\b(?:forecasts?|expect\w*|predict\w*|projected|projections?|could|(?<!\b(?:in|on|of|by|since|until|late|early|mid|from|last|this) |mid-)may(?! \d)|might|will|would|target|advance|pre-?sales?|aims?|plan(?:s|ned)?|break even)\b/iu,
    world: /\b(?:worldwide|global(?:ly)?|around the world|international(?:ly)?|all markets|countries)\b/iu,
    abroad: /\b(?:overseas|abroad|foreign|outside)\b/iu,
    part: /\b(?:of which|including|another|additional|further|more than half|share of|add(?:ed)?(?!(?:[^,;]|,\d){0,40}\b(?:weekend|frame|week)\b)|imax|marketing|promotion|state support|grant|subsid\w+|fund)\b/iu,
    running:
      /\b(?:to date|so far|cumulative|running (?:total|tally)|(?:its|the film['’]s) (?:running |overall |domestic )?(?:total|tally|haul|cume)|for an? (?:[\p{L}\d-]+ ){0,3}(?:total|tally|haul|cume|gross) of)\b/iu,
    other:
      /\b(?:franchise|trilogy|series|combined|together|each|previous|original|predecessor|first (?:film|part|installment|movie)|prequel|sequel|(?:second|third)(?! (?:\p{L}+ )?(?:weekend|frame|week|day|place|month|straight|spot|quarter|time)\b)|compared|record (?:of|set by)|average|competitor|rival)\b/iu,
  },
  ru: {
    opening:
      /(?<!\p{L})(?:(?:стартов|дебютн|премьерн)\p{L}+|перв(?:ый|ые|ого|ых)|выходны\p{L} открытия) (?:\p{L}+ ){0,2}?(?:уик-энд|уикенд|выходны)\p{L}*|(?<!\p{L})(?:стартова\p{L}+|дебютирова\p{L}+|открыл(?:ся|ась|ись)) (?:\p{L}+ ){0,3}со?(?= (?:[\p{L}]+ ){0,2}\d)|(?<!\p{L})за старт(?!\p{L})|(?<!\p{L})дебют\p{L}{0,2}(?: [\p{L}\d]+){0,4} (?:обернул|прин[её]с|состав|вышел|дал)\p{L}*/iu,
    early:
      /(?<!\p{L})(?:за|спустя|через)\s+(?:(?:перв\p{L}+|неполн\p{L}+|почти|менее чем|всего)\s+){0,2}(?:(?:\d+|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|полтор[аы])\s+)?(?:дн(?:ей|я)|недел\p{L}+|месяц\p{L}*)(?!\p{L})|(?<!\p{L})за (?:тот|такой) же (?:срок|период|отрезок)(?!\p{L})/iu,
    day: /(?<!\p{L})(?:за (?:один |первый )?день|в (?:первый )?день|за сутки|предпоказ\p{L}*|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})/iu,
    span: /(?<!\p{L})(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\p{L}{1,2} (?:в (?:прокат|рейтинг|топ|чарт|спис)\p{L}* )?стал[аои]?(?!\p{L})|(?<!\p{L})(?:(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)\p{L}+ (?:мест|позици|строч)|замкну|замыка|финиширова|уик-энд|уикенд|выходны|квартал|праздник|каникул|сезон)\p{L}*|(?<!\p{L})(?:прошл|минувш|эт|текущ)\p{L}+ (?:недел|месяц)\p{L}*/iu,
    ahead:
      /(?<!\p{L})(?:прогноз\p{L}*|ожида\p{L}+|может|могут|сможет|соберет|соберёт|планир\p{L}+|предпродаж\p{L}*|рассчитыва\p{L}+|окуп\p{L}+)(?!\p{L})/iu,
    world: /(?<!\p{L})(?:мир(?:е|у|ов\p{L}+)|всех стран\p{L}*|междунар\p{L}+|глобальн\p{L}+)(?!\p{L})/iu,
    abroad: /(?<!\p{L})(?:за рубежом|зарубеж\p{L}+|за пределами|за границей)(?!\p{L})/iu,
    part: /(?<!\p{L})(?:из них|из которых|в том числе|включая|ещ[её]|дополнительн\p{L}+|доля|дол[иею]|маркетинг\p{L}*|продвижени\p{L}+|господдержк\p{L}+|субсиди\p{L}+|грант\p{L}*|фонд\p{L}*|imax)(?!\p{L})/iu,
    running:
      /(?<!\p{L})(?:(?:общ|накопленн|суммарн|совокупн)\p{L}+ (?:сбор|касс|результат|выручк)\p{L}*|с начала проката|за вс[её] время(?: проката)?|за весь прокат)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:франшиз\p{L}+|трилоги\p{L}+|сери[ияей]\p{L}*|вместе|совокупн\p{L}+|кажд\p{L}+|предыдущ\p{L}+|оригинал\p{L}*|перв\p{L}+ (?:част|фильм|картин)\p{L}+|приквел\p{L}*|сиквел\p{L}*|(?:втор(?:ая|ой|ую|ое|ого|ому|ом)|трет(?:ий|ья|ье|ью|ьей|ьего|ьему|ьем))(?! (?:раз|мест|позици|строч|уик-энд|уикенд|выходн|недел|дн|день|подряд|по |в |на ))|продолжени\p{L}+|средн\p{L}+|рекорд\p{L}*|конкурент\p{L}*|против)(?!\p{L})/iu,
  },
  zh: {
    opening:
      /首(?:个)?周末|首映周末|开画(?!第?[\d一二两三四五六七八九十]+(?:天|日|周|个月)|以来|至今|后)|首周票房|开局/u,
    early:
      /(?:上映|公映|开画|上画|献映)(?:仅|才|不到|超过|已)?(?:(?:\d+|[两一二三四五六七八九十]+)(?:天|日|周|个月)|第(?:\d+|[一二三四五六七八九十]+)[天日])|首周(?!末|票房)|(?:\d+|[两一二三四五六七八九十]+)(?:天|周|个月)(?:内|来|以来|里|就?(?=收|揽|斩|拿|卷|吸|豪|狂|砍|轰|进[账帐]|入[账帐]|报收|录得|贡献))|首月|前(?:\d+|[两三四五六七八九十]+)(?:天|日|周)/u,
    day: /首日|单日|当日|日票房|每天|(?<!含|同|括|加上|算上)点映|零点/u,
    span: /(?:位列|位居|排名|名列|屈居|居)(?:第?[二三四五六七八九十]|次席|末席|[亚季]军)(?!大|[^，。；]{0,8}(?:年度|影史|历史))|周末|本周|上周|本月|上月|季度|档期|假期|档(?!案|次)|[再又](?:收|揽|添|斩获|拿下|进[账帐]|入[账帐]|贡献)|(?:\d+|[两三四五六七八九十])天共?(?:动员|吸引|卖出|售出)/u,
    ahead: /预计|预测|预期|估计|预估|推估|有望|可望|或将|将达|预售|目标|回本|计划/u,
    world: /全球|世界|国际/u,
    abroad: /海外|境外|国外/u,
    part: /其中|(?:北美|内地|海外|中国|国际|本土|美国|欧洲)占|包括|另有|再获|占比|分账|宣发|补贴|资助|基金/u,
    running: /迄今(?:已|共)|至今(?:已|共)|累计(?:总)?票房|票房累计|总票房|累计(?=达|已|突破|超|为|报收|\d)/u,
    other:
      /系列|三部曲|(?<!全球|海外|北美|国际)合计|累计三部|每部|前作|前传|续集|第一部|第二部|第三部|平均|纪录|对手|首部|首集|前集|第一集/u,
  },
};

interface AsOfWords {
  /** Right before a day that stands before the sum. */
  readonly before: RegExp;
  /** Right before a day that stands behind it: words that say nothing else. */
  readonly behind: RegExp;
}

/** The sum is all that was taken by a day. */
export const asOfWords: Readonly<Record<LanguageCode, AsOfWords>> = {
  en: {
    before: /\b(?:as of|as at|through|by|up to|until)\s+(?:the end of\s+|early\s+|late\s+)?$/iu,
    behind: /\b(?:as of|as at|through)\s+(?:the end of\s+|early\s+|late\s+)?$/iu,
  },
  ru: {
    before:
      /(?<!\p{L})(?:(?:по состоянию\s+)?на|к|ко|по|до)\s+(?:(?:утр[оу]|вечер[у]?|конец|концу|начал[оу])\s+)?$/iu,
    behind: /(?<!\p{L})по состоянию\s+на\s+(?:(?:утро|вечер|конец|начало)\s+)?$/iu,
  },
  zh: { before: /(?:截至|截止到?|到|至)(?:目前)?$/u, behind: /(?:截至|截止到?)(?:目前)?$/u },
};
