/** Russian words around a name, a sum or a verb that tell it is not what it looks like. */
import type { GuardWords } from '../../guard-words.ts';

export const guards: GuardWords = {
  sums: {
    counter: /(?!)/u,
    // «318 млн рублей в прокате и ещё 60 млн — на платформах»
    offScreen:
      /^(?:\s\p{L}{3,8}\.?)?\s(?:[—–-]\s)?(?:на|от|с)\s(?:\p{L}+(?:ых|их|ой|ей)\s)?(?:платформ|стриминг|онлайн|сувенир|мерч|подписк|телеканал)/u,
    againstCost: /^\s(?:при|против)\s(?:\p{L}+\s)?бюджет/u,
    attribute: /(?!)/u,
    firmsIncome: /(?!)/u,
    accounts: /(?!)/u,
    shares: /(?!)/u,
    former: /(?!)/u,
    latter: /(?!)/u,
    ownedBy: /(?!)/u,
    gave: /(?!)/u,
    shownAt: { before: /(?!)/u, behind: /(?!)/u },
    judges: /(?!)/u,
    stakeIn: /(?!)/u,
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
