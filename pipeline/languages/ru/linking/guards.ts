/** Russian words around a name, a sum or a verb that tell it is not what it looks like. */
import type { GuardWords } from '../../guard-words.ts';

export const guards: GuardWords = {
  sums: {
    counter: /(?!)/u,
    // «318 млн рублей в прокате и ещё 60 млн — на платформах»
    offScreen:
      /^(?:\s\p{L}{3,8}\.?)?\s(?:[—–-]\s)?(?:на|от|с)\s(?:\p{L}+(?:ых|их|ой|ей)\s)?(?:платформ|стриминг|онлайн|сувенир|мерч|подписк|телеканал|попкорн|реклам|напитк|кинобар)/u,
    againstCost: /^\s(?:при|против)\s(?:\p{L}+\s)?(?:бюджет|затрат|расход|издерж|стоимост)/u,
    attribute: /(?!)/u,
    firmsIncome: /(?!)/u,
    earnedByFirm:
      /^(?!.*(?:прокат|касс[аеуы]|сбор[аыо]|кинотеатр|киносет|фильм|картин|лент[аеуы]|мультфильм|сериал|уик-?[эе]нд|премьер))[^\p{L}]{0,3}(?:[\p{L}-]+(?:ая|ый|ий|ое|ой|ые)\s){0,2}(?:(?:кино)?(?:компани[яи]|студи[яи])|банк|фонд|холдинг|групп[аы]|корпораци[яи]|фирм[аы]|сеть|платформ[аы]|сервис|завод|издательство|телеканал|магазин|оператор)(?!\p{L})(?:\s«[^«»]{1,60}»)?\s(?:[^,;«»]{0,60}\s)?(?:собрал|заработал)[аио]?(?!\p{L})/iu,
    accounts: /(?!)/u,
    shares: /(?!)/u,
    former: /(?!)/u,
    latter: /(?!)/u,
    ownedBy: /(?!)/u,
    bought: /(?!)/u,
    makesFilm: { behind: /(?!)/u, books: /(?!)/u },
    // «кинотеатры России и СНГ выручили»; a chain in marks reports its own books.
    filmsTogether:
      /(?<!\p{L})(?:кинотеатры|киносети|прокатчики|кинопрокат|прокат)(?!\p{L})[^.;:«»]{0,60}(?:выруч|заработ|собра|получ|прин[её]с)\p{L}*[^.;:«»]{0,30}$/iu,
    gave: /(?!)/u,
    shownAt: { before: /(?!)/u, behind: /(?!)/u },
    judges: /(?!)/u,
    stakeIn: /(?!)/u,
    stakeOf: /(?!)/u,
    releasedAside: /(?!)/u,
    ofUnion: /(?<!\p{L})(?:стран|государств|росси)\p{L}{0,2}\s(?:и\s)?$/iu,
    tradedOn: /(?<!\p{L})на\s[«"]?$/u,
    samePeriod: /(?!)/u,
    ownBooks: /(?<!\p{L})финансов\p{L}{2,3}\s(?:год|квартал|полугоди)/iu,
    periodBefore: /(?!)/u,
  },
  facts: {
    doneBy: /(?!)/u,
    kindOfFirm: /(?!)/u,
    // «драму с Анной Беловой, Дёмин снял …»: one alone did what the singular tells.
    ofSeveral: /(?:ли|[аяую]т|вшие)$/u,
    peopleOf: /(?!)/u,
    agreedFor: {
      before: /\sоб?\s(?:\p{L}+\s){1,2}(?:в|на|с|до)\s$/u,
      behind: /^\s(?!(?:в|во|на|и|с|при|между)\s)\p{L}/u,
    },
    opensWith: /(?!)/u,
    partOfEvent: /(?!)/u,
    anyPrize: /(?!)/u,
    wonWith: /(?!)/u,
    makerOf: /(?!)/u,
    occasion: /(?!)/u,
    cutOffice: /(?!)/u,
  },
};
