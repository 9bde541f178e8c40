/** What a thing has one of, by language: the age of a person, the length of a film, the seats of a hall, and how each is told. */
import type { LanguageCode } from '../contract.ts';

interface OneAnswerWords {
  /** An age right behind a person's name, or right before it with what the person is; `n`, in years, as of now. */
  readonly ageAfter: RegExp;
  readonly ageBefore: RegExp;
  /** Cheap to ask: whether a text may tell how long a film runs. */
  readonly mayRun: RegExp;
  /** How long a film runs: `h` hours, `m` minutes, or both. */
  readonly runs: readonly RegExp[];
  /** In the sentence: another cut, a trailer, an episode, what it used to be. */
  readonly otherCut: RegExp;
  /** Units that seats are counted in, and what stands around a count that says how many a room holds; `room` is the kind of room. */
  readonly seats: RegExp;
  readonly roomBefore: RegExp;
  readonly roomAfter: RegExp;
  /** "The 184-seat hall": `m` seats that are no count of the article. */
  readonly seated: RegExp;
  /** Anywhere in the article: there are several rooms. In the sentence: not the whole room, or not as it is now. */
  readonly severalRooms: RegExp;
  readonly otherRoom: RegExp;
  /** Right behind a count of films or episodes: nothing that says which of them. */
  readonly allOfThem: RegExp;
  /** In the sentence: what was before, what another says, what was mended, a different one. */
  readonly otherState: RegExp;
  /** One occasion that two sentences may name without its date. */
  readonly occasion: RegExp;
  /** Words of a clause that say nothing of their own. */
  readonly idle: RegExp;
}

export const toldOnceWords: Readonly<Record<LanguageCode, OneAnswerWords>> = {
  en: {
    ageAfter:
      /^(?:,? (?:who is |who's |now |aged )+(?<n>\d\d)(?= years old|[.,;”"]|$)(?! (?:when|at the time))|, (?<k>\d\d)(?=,(?! when)| years old,|\.(?:\s|$))| is (?<o>\d\d)(?: years old)?(?=[.,;”"]))/u,
    ageBefore: /\b(?<n>\d\d)-year-old (?:\p{Ll}[\p{L}-]* ){0,4}$/u,
    mayRun: /minute|\bhours?\b/u,
    runs: [
      /\b(?:run(?:s|ning)?(?: time)?(?: (?:of|is|for|to))?|runtime(?: (?:of|is))?|clocks in at|lasts|is) (?:exactly )?(?:(?<h>\d) hours?(?:,? and)? )?(?<m>\d{1,3}) minutes\b(?= long|[.,;]| (?:and|with|without|but)\b)/giu,
      /\b(?<m>\d{2,3})-minute (?:\p{Ll}+ ){0,2}(?:film|feature|movie|picture|drama|comedy|documentary|thriller|epic|western)\b/giu,
    ],
    otherCut:
      /\b(?:cut|version|trailer|teaser|episodes?|short|scene|extended|director['’]s|originally|interval|including|reel|each|concert|speech|applause|ovation|was|were|had|earlier|previous\w*|late|delay\w*|sequence|debate|discussion|talk)\b/iu,
    seats: /^(?:seat|viewer|spectator|person|guest|people|patron|moviegoer)$/u,
    roomBefore:
      /\b(?<room>hall|auditorium|cinema|theat(?:re|er)|venue|arena)(?: now)? (?:has|holds|seats|offers|accommodates|can seat|can hold|fits|with) (?:room for )?(?:exactly )?$/iu,
    roomAfter: /^(?:[- ]seat)? (?<room>hall|auditorium|cinema|theat(?:re|er)|venue|arena)\b/iu,
    seated: /\b(?<m>\d[\d,]*)-seat (?<room>hall|auditorium|cinema|theat(?:re|er)|venue|arena)\b/giu,
    severalRooms:
      /\b(?:halls|auditoriums|auditoria|cinemas|theat(?:re|er)s|venues|arenas|screens|second hall|other hall|(?:small|smaller|large|larger|big|bigger|main|upper|lower|blue|red|green|second|next|neighbou?ring|old|first) (?:hall|auditorium|cinema|theat(?:re|er)|venue))\b/iu,
    otherRoom:
      /\b(?:filled|sold|empty|taken|occupied|before|until|used to|had|was|were|will|once|plan\w*|more than|over|about|nearly|almost|up to|some|original\w*|extra|another|additional|of them|balcony|stalls|only)\b/iu,
    allOfThem: /^(?: from (?:\p{L}+ )?[\p{L}\d]+ countries)?(?: in (?:all|total))?(?:[.,;]|$)/u,
    otherState:
      /\b(?:before|until|after|used to|once|originally|initial\w*|former\w*|previous\w*|earlier|later|planned|plan|will|would|could|may|might|expected|forecast|estimat\w+|according to other|rumou?r\w*|reported(?:ly)?|correct\w+|instead|first|second|third|another|other|each|every|per|next|last|day|compared|against|than|average|some|more|only|not|if|unlike|while|elsewhere|same)\b/iu,
    occasion: /\b(?<day>opening (?:day|night)|premiere)\b/iu,
    idle: /^(?:a|an|the|in|all|total|of|also|now|exactly|altogether)$/u,
  },
  ru: {
    ageAfter:
      /^(?: \((?:сейчас ей |сейчас ему |ей |ему )?(?<n>\d\d) (?:лет|год|года)\)|,? (?:которой|которому) (?:сейчас )?(?<k>\d\d) (?:лет|год|года)(?![^,.;]*(?:тогда|было))|, (?<o>\d\d) (?:лет|год|года)(?=[,.;]))/u,
    ageBefore:
      /(?<!\p{L})(?<n>\d\d)-летн(?:ий|яя|его|ей|ему|им|юю|ем)(?: (?!сын|дочь|дочер|брат|сестр)\p{Ll}[\p{L}-]*){0,4} $/u,
    mayRun: /минут|(?<!\p{L})час/u,
    runs: [
      /(?<!\p{L})(?:хронометраж\p{L}*|продолжительност\p{L}+)(?: \p{L}+){0,2}(?: «[^«»]{1,60}»)?(?:,? (?:—|–|составляет|составит|составил|равен|равна))? (?:ровно )?(?:(?<h>\d) час(?:а|ов)? )?(?<m>\d{1,3}) минут[аы]?(?!\p{L})/giu,
      /(?<!\p{L})(?:длится|идёт|идет|продлится) (?:ровно )?(?:(?<h>\d) час(?:а|ов)? )?(?<m>\d{2,3}) минут[аы]?(?!\p{L})/giu,
      /(?<!\p{L})(?<m>\d{2,3})-минутн\p{L}+ (?:\p{Ll}+ )?(?:фильм|картин|лент|драм|комеди|мелодрам|триллер)\p{L}*/giu,
    ],
    otherCut:
      /(?<!\p{L})(?:верси\p{L}+|монтаж\p{L}*|трейлер\p{L}*|тизер\p{L}*|ролик\p{L}*|сери[яийюею]\p{L}*|эпизод\p{L}*|короткометраж\p{L}*|сцен\p{L}+|расширенн\p{L}+|изначально|первоначально|антракт\p{L}*|кажд\p{L}+|был[аио]?|раньше|прежде|овац\p{L}+|концерт\p{L}*|обсужден\p{L}+|дискусси\p{L}+|задержк\p{L}+|лекци\p{L}+|спектакл\p{L}+)(?!\p{L})/iu,
    seats: /^(?:место|кресло|зритель|человек|гость)$/u,
    roomBefore:
      /(?<!\p{L})(?<room>зал|кинозал|аудитори|кинотеатр|театр|арен)\p{L}*(?: \p{L}+)?(?: теперь| сейчас)?(?: (?:—|–|на|вмещает|вместит|рассчитан[аоы]? на))?(?: ровно)? $/iu,
    roomAfter: /^(?!)/u,
    seated: /(?<!\d)(?<m>\d+)-местн\p{L}+ (?<room>зал|кинозал|аудитори|кинотеатр|театр|арен)/giu,
    severalRooms:
      /(?<!\p{L})(?:зал(?:ы|ов|ам|ами|ах)|кинозал(?:ы|ов|ам|ами|ах)|кинотеатр(?:ы|ов|ам|ами|ах)|театр(?:ы|ов|ам|ами|ах)|(?:мал|больш|втор|перв|друг|соседн|син|красн|зел[её]н|верхн|нижн|стар|основн|главн)(?:ый|ой|ий|ом|ем|ого|его) (?:кино)?зал\p{L}*)(?!\p{L})/iu,
    otherRoom:
      /(?<!\p{L})(?:занят\p{L}*|заполн\p{L}*|продан\p{L}*|раскупл\p{L}*|разобрал\p{L}*|пуст\p{L}+|до|раньше|прежде|был[аио]?|станет|будет|план\p{L}+|более|свыше|около|почти|до|ещё|еще|дополнительн\p{L}+|балкон\p{L}*|партер\p{L}*|из них|лишь|только)(?!\p{L})/iu,
    allOfThem: /^(?: из [\p{L}\d]+ стран\p{L}*)?(?:[.,;]|$)/u,
    otherState:
      /(?<!\p{L})(?:до|после|раньше|ранее|прежде|прежн\p{L}+|изначально|первоначально|сначала|затем|позже|план\p{L}+|будет|будут|станет|мог\p{L}*|возможно|ожида\p{L}+|прогноз\p{L}*|оцен\p{L}+|по другим|по слухам|якобы|исправ\p{L}+|уточн\p{L}+|вместо|перв\p{L}+|втор\p{L}+|трет\p{L}+|друг\p{L}+|ин(?:ой|ого|ом|ая|ую)|кажд\p{L}+|следующ\p{L}+|прошл\p{L}+|предыдущ\p{L}+|сравнени\p{L}+|против|чем|средн\p{L}+|ещё|еще|только|лишь|не|если|также|тогда|остальн\p{L}+|очередн\p{L}+)(?!\p{L})/iu,
    occasion: /(?<!\p{L})(?<day>день открытия|премьер|открыти)/iu,
    idle: /^(?:всего|ровно|общей|сложности|итого|теперь|сейчас)$/u,
  },
  zh: {
    ageAfter:
      /^(?:[（(](?<n>\d\d)岁[）)]|[，,]?(?:今年|现年|年方)(?<k>\d\d)岁|[，,](?<o>\d\d)岁(?=[，,。]))/u,
    ageBefore:
      /(?<!\d)(?<n>\d\d)岁的?(?:导演|演员|编剧|制片人|作家|画家|摄影师|作曲家|歌手|老人|女导演|男导演|老艺人|教师|店主|\p{Script=Han}{2,4}员)?$/u,
    mayRun: /分钟|小时/u,
    runs: [
      /(?:片长|全片长|影片时长|影片全长|正片)(?:共|为|达|约为)?(?:(?<h>\d)小时)?(?<m>\d{1,3})分钟?(?!钟)/gu,
    ],
    otherCut: /剪辑版|加长版|预告|每集|单集|版本|原版|完整版|短片|初剪|删减|此前|原本|原为|电视版|导演版|约/u,
    seats: /^(?:座位|座|席|人|观众|名观众|个座位|位观众)$/u,
    roomBefore:
      /(?<room>影厅|放映厅|戏院|影院|剧院|剧场|礼堂)(?:内)?(?:现)?(?:共)?(?:设有|设|有|可容纳|容纳|能坐|可坐)(?:共)?$/u,
    roomAfter: /^的(?<room>影厅|放映厅|戏院|影院|剧院|剧场|礼堂)/u,
    seated: /(?!)/gu,
    severalRooms:
      /个(?:影厅|放映厅)|[间家座](?:戏院|影院|剧院)|\d号厅|[大小]厅|各(?:影厅|放映厅|影院)|第[一二三]/u,
    otherRoom: /坐满|售出|售罄|改造前|翻修前|原有|原来|曾|将|约|逾|超过|近|最多|其中|只有|仅/u,
    allOfThem: /^(?:影片|电影)?(?:[，,。；]|$)/u,
    otherState:
      /之前|以前|此前|之后|后来|原定|原本|原来|曾|将|预计|预期|估计|可能|据传|传闻|更正|修正|改为|第[一二三四五]|次日|翌日|另[一外]|其他|每|平均|上届|去年|上周|比|仅|只|不|如果|其中|各/u,
    occasion: /(?<day>开幕|首映|揭幕)/u,
    idle: /共|一共|总共|合计|目前|现/gu,
  },
};
