/** How English news says that figures belong together: changes, shares, sums, multiples. */
import { figurePattern, type ReckoningWords } from '../shared/masked-figures.ts';

export const reckoning: ReckoningWords = {
  growth: [
    figurePattern('\\bfrom <few>a:<Q><some>\\bto <few>b:<Q>'),
    figurePattern('\\bto <few>b:<Q><few>\\bfrom <few>a:<Q>'),
    figurePattern('b:<Q><few>\\b(?:compared (?:with|to)|against|versus|up from|down from) <few>a:<Q>'),
    figurePattern('b:<Q><few>p:<P> (?:more|higher|less|lower|fewer) than <few>a:<Q>'),
    figurePattern(
      'b:<Q><few>\\b(?:up|down) (?:by )?(?:about |nearly |almost |more than |over )?p:<P> (?:from|on|compared with|compared to) <few>a:<Q>',
    ),
  ],
  changeBefore:
    /(?:\b(?:up|down|rose|grew|increased|jumped|climbed|surged|soared|fell|dropped|declined|decreased|shrank|slid|plunged|rising|growing|falling|gained?|lost|by|or)|\b(?:increase|rise|growth|gain|jump|decline|drop|fall|decrease) of)(?: by)?(?: (?:about|around|some|nearly|almost|over|more than|roughly|approximately))?\s*$/i,
  changeAfter: /^(?:\s|-)?(?:increase|rise|jump|growth|gain|decline|drop|fall|decrease)\b/i,
  share: [
    figurePattern(
      'b:<Q><few>, (?:with )?a:<Q> of (?:them|which|whom|these) ?(?:,? or|\\() ?(?:about |nearly |almost |over |more than |some |roughly )?p:<P>(?=\\s*[),.;])',
    ),
    figurePattern(
      'a:<Q><few>\\b(?:of|out of) (?:the |its |all |these |those |a total of )*b:<Q><few>(?:,? or|\\(|,? that is,?|,? which is|,? accounting for) ?(?:about |nearly |almost |over |more than |some |roughly )?p:<P>(?=\\s*(?:[),.;—–]|$|of (?:the|all|them)))',
    ),
    figurePattern(
      '\\b(?:of|out of|among) (?:the |its |all |these |those )*b:<Q><few>, <few>a:<Q><few>(?:,? or|\\() ?(?:about |nearly |almost |over |more than |some |roughly )?p:<P>(?=\\s*(?:[),.;—–]|$))',
    ),
    figurePattern(
      'a:<Q>(?:,? or|,? accounting for|,? making up|,? which is|\\() ?(?:about |nearly |almost |over |more than |some |roughly )?p:<P> of (?:the |its |a |all )*<few>b:<Q>',
    ),
  ],
  times: [
    figurePattern(
      'b:<Q><few>\\b(?:n:<Q>(?: times)?|(?<word>twice|double|triple|quadruple)) (?:as (?:much|many|high|large)(?: as)?|more than|higher than|the) <few>a:<Q>',
    ),
    figurePattern('\\b(?<word>doubled|tripled|quadrupled)\\b<few>\\bfrom <few>a:<Q><some>\\bto <few>b:<Q>'),
  ],
  timesWords: [
    [/^(?:twice|double)/i, 2],
    [/^triple/i, 3],
    [/^quadruple/i, 4],
  ],
  timesNoun: /\btimes$|[\da-z]$/i,
  difference: [
    figurePattern(
      '\\bto <few>b:<Q><some>\\bfrom <few>a:<Q><some>, (?:up|down|an? (?:increase|rise|gain|drop|decline|decrease|fall)) (?:of |by )?(?:about |nearly |almost )?c:<Q>',
    ),
    figurePattern(
      '\\bfrom <few>a:<Q><some>\\bto <few>b:<Q><some>, (?:up|down|an? (?:increase|rise|gain|drop|decline|decrease|fall)) (?:of |by )?(?:about |nearly |almost )?c:<Q>',
    ),
    figurePattern(
      'b:<Q>, <few>(?:about |nearly |almost )?c:<Q> (?:more|higher|less|lower|fewer) than <few>a:<Q>',
    ),
  ],
  turnover: [
    figurePattern(
      '\\bexports? <some>a:<Q><some>\\bimports? <some>b:<Q><some>\\b(?:total trade|trade turnover|trade volume|turnover) <few>c:<Q>',
    ),
    figurePattern(
      '\\b(?:total trade|trade turnover|trade volume|turnover) <some>c:<Q>[^\\uE000-\\uE003.;!?()]{0,40}?\\bexports? <some>a:<Q><some>\\bimports? <some>b:<Q>',
    ),
  ],
  remainder:
    /\b(?:of|out of|among) (?:the |its |all |these |those )*(?<b>[\uE001-\uE003])(?<parts>[^;:.]*?)\b(?:the )?(?:remaining|other|rest of the)\s(?<last>[\uE001-\uE003])/dgiu,
  remainingShare: /\b(?:remaining|rest,|other)\s*$/i,
  total: /\b(?:for a total of|making a total of|in all,?|altogether,?)\s(?<b>[\uE001-\uE003])/dgiu,
  partial:
    /\b(?:includ\w+|such as|among (?:them|others)|e\.g\.|for example|for instance|in particular|notably|mainly|mostly|respectively|at least)\b/i,
  averaged:
    /\b(?:averag\w+|annual(?:ly|ized)?|per (?:year|month|day|capita)|a year on|each year|every year|compound|adjusted|comparable|real terms)\b/i,
  hedges: [
    [/\b(?:about|around|some|roughly|approximately|an estimated|close to)\s*$/i, 'about'],
    [
      /\b(?:nearly|almost|up to|under|less than|fewer than|just under|not more than|no more than)\s*$/i,
      'nearly',
    ],
    [
      /\b(?:over|more than|at least|above|upwards of|exceed(?:ed|ing|s)|surpass(?:ed|ing|es)|topp(?:ed|ing))\s*$/i,
      'over',
    ],
  ],
  hedgesAfter: /^\s*(?:or (?:so|more)|-odd|-plus|\+)/i,
  separators: /,(?: and| as well as)?\s|\sand\s|\splus\s/giu,
};
