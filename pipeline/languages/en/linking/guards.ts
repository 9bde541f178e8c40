/** English words around a name, a sum or a verb that tell it is not what it looks like. */
import type { GuardWords } from '../../guard-words.ts';

export const guards: GuardWords = {
  sums: {
    counter:
      /\b(?:food|beverages?|concessions?|advertising|merchandis(?:e|ing)|subscriptions?|snacks|popcorn|drinks|licensing)(?:\s(?:sales|revenues?|income))?\s(?:brought|took|pulled|raked|generated|contributed|earned|made|added|accounted)\b[^,;]*$/iu,
    offScreen:
      /^\s(?:from|in|on|through)\s(?:(?:its|their|the|an?)\s)?(?:[\p{L}-]+\s)?(?:theme\sparks?|streaming|merchandis\p{L}+|games?|toys?|licen[cs]\p{L}+|platforms?|dvds?|home\svideo|television|vod|rentals|advertis\p{L}+)\b|^\sfrom\s(?:the|an?)\s(?:\p{L}+\s)?(?:cinema|theat(?:re|er)|tills?|safe)\b/iu,
    againstCost: /(?!)/u,
    attribute: /(?!)/u,
    firmsIncome: /(?!)/u,
    earnedByFirm: /(?!)/u,
    accounts:
      /\b(?:reported|posted|booked|swung\s+to)\s+an?\s+(?:\p{L}[\p{L}-]*\s+){0,2}(?:profit|loss)\b|\b(?:consolidated|attributable)\s+(?:net\s+)?(?:profit|loss)\b|\b(?:profit|loss)\s+after\s+tax\b|\bebitda\b/iu,
    shares: /(?!)/u,
    former: /(?!)/u,
    latter: /(?!)/u,
    // "A, the owner of the B chain, cut jobs after losses of £18.4m"
    ownedBy: /\b(?:owner|operator|parent)s?\sof\s(?:the\s)?$/u,
    bought: /(?!)/u,
    makesFilm: { behind: /(?!)/u, books: /(?!)/u },
    filmsTogether: /(?!)/u,
    gave: /\p{N}[^,;]{0,12}\sfrom\s(?:the\s)?$/u,
    shownAt: { before: /(?!)/u, behind: /(?!)/u },
    judges:
      /^(?:(?:['’]s?|\sanalysts?|,)?\s(?:(?:which|who|that|has|had|also|\p{L}+ly)\s){0,3}(?:(?:rais|lift|cut|lower|trim|slash|boost|hik|reduc|increas|reiterat|maintain|initiat|upgrad|downgrad|assign|pegg?)\p{L}*|has|had|have|kept|keeps?|sets?|puts?|rate[sd]?)\s[^.;]{0,90}?(?:target|rating|fair\svalue)|['’]s?\s(?:\p{L}+\s){0,2}target|(?:\sanalysts?)?\s(?:has\s|have\s)?values?d?\s(?!at\b))/u,
    itsFilm: /^\s(?:release|pickup)(?![\p{L}-])/u,
    whose: /^[\s,]*(?:whose|and|which|who)\s/iu,
    stakeIn: /\b(?:stakes?|holdings?|interests?)\sin\s(?:the\s)?$/u,
    stakeOf: /(?!)/u,
    releasedAside: /,["”’]?\s(?:re-?)?released\s(?:on\s|in\s)?$/u,
    ofUnion: /(?!)/u,
    tradedOn: /\son\s(?:the\s)?$/u,
    samePeriod: /(?!)/u,
    ownBooks: /\b(?:fiscal|financial\syear|FY\s?\d|\d{2}\sweeks\s(?:to|ended|ending)\s)/iu,
    periodBefore: /(?!)/u,
  },
  facts: {
    doneBy: /ed\s(?:[^.;]{0,24}\s)?by\s?$/u,
    onlyMakes: /\sAnimation$/u,
    kindOfFirm: /(?!)/u,
    ofSeveral: /(?:)/u,
    peopleOf: /(?!)/u,
    agreedFor: { before: /(?!)/u, behind: /(?!)/u },
    opensWith: /^open.*\bwith\b/isu,
    partOfEvent: /(?!)/u,
    anyPrize: /(?!)/u,
    besideEvent: {
      before:
        /\b(?:for|to|on|about|before|after|ahead\sof|during|by|with|from|against|at|in)\s(?:(?:the|this|last|next|an?)\s(?:[\p{L}\d'’-]+\s){0,3})?$/iu,
      unless:
        /^["”’]?\s?(?:\(|,?\s(?:which|that|held|to\sbe|scheduled|slated|due|set|running|taking|opening|planned)\b)/u,
    },
    calledOff:
      /\b(?:has|have|had|was|were|is)\s(?:now\s|since\s)?(?:been\s)?(?:cancell?ed|called\soff|postponed|scrapped|axed|suspended)\b/iu,
    otherEdition: /\b(?:last|next|previous)\syear['’]s\s(?:[\p{L}-]+\s){0,2}$/iu,
    asked:
      /^\W{0,2}(?:is|are|was|were|did|does|do|will|would|could|can|has|have|had|should|might|who|what|when|where|why|how)\s[^"“”]*\?["”’]?\s*$/iu,
    wonWith:
      /^\W{0,2}(?:For|With)\s(?:(?:his|her|their)\s(?:[\p{L}-]+\s){0,3}(?:in|on|of|for)\s)?(?:the\s(?:\p{Ll}+\s){1,3})?["“‘]?$/u,
    makerOf: /^['’]s\s(?:[\p{Ll}-]+\s){0,4}["“‘]?$/u,
    occasion:
      /\b(?:market|festival|fair|forum|exhibition|competition|event|cinema|theat(?:re|er)|museum|programme|program|biennale|week|retrospective),\s(?:which|that)\s(?:\p{L}+\s)?$/iu,
    officeInCase: /(?!)/u,
    uncased: /(?!)/u,
    cutOffice: /(?!)/u,
  },
};
