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
    // "$84 million (a year earlier it was $70 million), an increase of 40 percent"
    figurePattern(
      'b:<Q>(?:,| \\(| —| –)? ?(?:and )?\\uE004,? (?:(?:it|the figure|the total|that) )?(?:(?:was|were|had been|stood at|came to) )?a:<Q>\\)?(?:,| —| –| -) (?:(?:an? )?(?:increase|rise|gain|jump|growth|drop|fall|decline|decrease) of|up|down) (?:by )?(?:about |nearly |almost |more than |over )?p:<P>(?! (?:in|for|of|on) )',
    ),
  ],
  changeBefore:
    /(?:\b(?:(?<!\bma(?:de|kes?|king) )up|down|rose|grew|increased|jumped|climbed|surged|soared|fell|dropped|declined|decreased|shrank|slid|plunged|rising|growing|falling|gained?|lost|by|or)|\b(?:increase|rise|growth|gain|jump|decline|drop|fall|decrease) of)(?: by)?(?: (?:about|around|some|nearly|almost|over|more than|roughly|approximately))?\s*$/i,
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
    figurePattern('\\b(?<word>doubled|tripled|quadrupled)\\b<few>\\bto <few>b:<Q><few>\\bfrom <few>a:<Q>'),
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
  earlier: figurePattern(
    '^(?:in |for )?\\uE004,? (?:(?:it|the figure|the total|that figure|there) )?(?:was|were|had been|stood at|came to) a:<Q>(?:,| —| –| -) (?:so |which means |(?:an? )?)(?:the |an? )?(?:increase|rise|gain|jump|growth|drop|fall|decline|decrease) (?:of|is|was|came to|comes to) (?:about |nearly |almost |more than |over )?p:<P>(?! (?:in|for|of|on) )',
  ),
  allOfIt: /^(?:they|these|those) (?:are|were) /iu,
  gap: [
    figurePattern(
      '\\b(?:gap|lead|margin|difference|distance)(?: between (?:the two|them))?,? (?:of|was|is|being|stands at|stood at|came to|amounts to|amounted to) (?:about |nearly |almost )?c:<Q>',
    ),
    figurePattern(
      '\\b(?:beating|beat|ahead of|leading|led|trailing|overtaking|overtook|behind)\\b[^.;:!?]{0,60}?\\bby (?:about |nearly |almost )?c:<Q>',
    ),
  ],
  otherGap:
    /\b(?:third|fourth|fifth|next|previous|last|earlier|before|ago|later|record|rest|runner-up in)\b|\uE004/iu,
  otherSides:
    /\b(?:total\w*|overall|so far|since|to date|bringing|cumulative|worldwide|global\w*|abroad|overseas|budget\w*|cost\w*|forecast\w*|expected|record|weekends)\b/iu,
  turnover: [
    figurePattern(
      '\\bexports? <some>a:<Q><some>\\bimports? <some>b:<Q><some>\\b(?:total trade|trade turnover|trade volume|turnover) <few>c:<Q>',
    ),
    figurePattern(
      '\\b(?:total trade|trade turnover|trade volume|turnover) <some>c:<Q>[^\\uE000-\\uE003.;!?()]{0,40}?\\bexports? <some>a:<Q><some>\\bimports? <some>b:<Q>',
    ),
  ],
  balance: [
    figurePattern(
      '\\b(?:revenues?|income) <some>(?<!by )a:<Q><some>\\b(?:spending|expenditures?|expenses|outlays) <some>(?<!by )b:<Q><some>\\b(?:deficit|surplus) (?:of |at |is |was |stood at |came to |will be )*c:<Q>',
    ),
    figurePattern(
      '\\b(?:spending|expenditures?|expenses|outlays) <some>(?<!by )b:<Q><some>\\b(?:revenues?|income) <some>(?<!by )a:<Q><some>\\b(?:deficit|surplus) (?:of |at |is |was |stood at |came to |will be )*c:<Q>',
    ),
    figurePattern(
      '\\bexports? <some>(?<!by )a:<Q><some>\\bimports? <some>(?<!by )b:<Q><some>\\b(?:deficit|surplus) (?:of |at |is |was |stood at |came to )*c:<Q>',
    ),
  ],
  remainder:
    /\b(?:of|out of|among) (?:the |its |all |these |those )*(?<b>[\uE001-\uE003])(?<parts>[^;:.]*?)\b(?:the )?(?:remaining|other|rest of the)\s(?<last>[\uE001-\uE003])/dgiu,
  owners:
    /^(?:countr(?:y|ies)|nations?|cit(?:y|ies)|towns?|regions?|states?|provinces?|stud(?:io|ios)|compan(?:y|ies)|firms?|program(?:me)?s?|sections?|cinemas?|theat(?:re|er)s?|channels?|festivals?|schools?|universit(?:y|ies)|teams?|clubs?)$/iu,
  remainingShare:
    /\b(?:remaining|rest,|the other|the rest(?: of [\p{L} ]{1,24}?)?(?: (?:accounted for|accounting for|made up|making up|took|taking|held|holding|were|was|at|with))?)\s*$/iu,
  othersShare:
    /\b(?:all )?others?(?: \p{L}+){0,2}?(?: (?:accounted for|accounting for|made up|making up|took|taking|held|holding|had|at|with))?\s*$/iu,
  divided:
    /\b(?:divided|split|shared|broken down) (?:up )?(?:among|between|into|by)\b|\bmarket shares?\b|\bbreakdown\b|\bby (?:age|type|genre|country|profession|occupation|origin)\b/iu,
  onlyOne:
    /\b(?:only|just|exactly) one (?:answer|option|choice|genre|\p{L}+)\b|\b(?:one|a single) (?:answer|choice|option|reply) (?:each|per \p{L}+|only)\b|\bcounted (?:only )?once\b/iu,
  severalWholes:
    /\b(?:of which|of whom|of them|of these|of those|from|against|versus|earlier|previous\w*|last|compared|while|whereas|up|down|rose|grew|fell|increase\w*|growth|among|at least|also)\b|\uE004/iu,
  severalAnswers:
    /\b(?:several|multiple|more than one|two|three|as many) (?:\p{L}+ )?(?:answers?|options?|choices?|genres?|replies)\b|\bmultiple-choice\b|\bas many as they\b/iu,
  sexes: [
    figurePattern(
      '\\bwomen (?:made up|accounted for|formed|were|are) a:<P>(?: of (?:the|its|their) [\\p{L} ]{1,20}?)?,? (?:and|while) men (?:(?:made up|accounted for|formed|were|are) )?b:<P>(?! of)',
    ),
    figurePattern(
      '\\bmen (?:made up|accounted for|formed|were|are) a:<P>(?: of (?:the|its|their) [\\p{L} ]{1,20}?)?,? (?:and|while) women (?:(?:made up|accounted for|formed|were|are) )?b:<P>(?! of)',
    ),
    figurePattern(
      'a:<P> (?:(?:of [\\p{L} ]{1,24}? )?(?:were|are) )?(?:wo)?men(?:,| and|, and) b:<P> (?:(?:were|are) )?(?:wo)?men\\b',
    ),
  ],
  totals: [
    /\b(?:for a (?:combined )?total of|making a (?:combined )?total of|in all,?|altogether,?)\s(?<b>[\uE001-\uE003])/dgiu,
    /\b(?:for )?a (?<n>[\uE003])-day total of (?<b>[\uE001-\uE003])/dgiu,
    /\s?(?<b>[\uE001-\uE003]) (?:in all|in total|altogether)(?=[.,;)]|$)/dgiu,
  ],
  madeUp:
    /[\uE001-\uE003][^\uE000-\uE003,.;:()]{0,30}?,? (?:(?:is|are|was|were) )?(?:made up of|composed of|comprised of|consists? of|consisting of|divided into|split into)\s/dgiu,
  nothingElse:
    /^\s?(?:(?:and|with) )?(?:there (?:are|were|is|was) )?(?:no (?:other|others)\b|nothing else\b)/iu,
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
