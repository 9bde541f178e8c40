/** Frames by which English news tells who produced, co-produced or distributes a work. */
import type { Frame } from '../../frame.ts';
import { frame } from '../../shared/frames.ts';
import { closed, film, has, someone, work } from './frame-words.ts';

export const producing: readonly Frame[] = [
  ...(['person', 'organization'] as const).flatMap((maker) => [
    frame(
      'producer',
      maker,
      'work',
      'second',
      `,\\s(?:the|an?)\\s(?:lead\\s|main\\s)?producer\\s(?:of|behind)\\s${work}`,
    ),
    frame(
      'producer',
      maker,
      'work',
      'second',
      `(?:,?\\s(?:which|who))?${has}\\s(?:produced|produces|produce|producing)\\s(?!by)${work}`,
    ),
    frame(
      'producer',
      maker,
      'work',
      'second',
      `\\s(?:is|was|are|serves\\sas|acts\\sas)\\s(?:also\\s)?(?:the\\s|an?\\s)?(?:(?:lead|main|chief|delegate)\\s)?producers?\\s(?:of|on)\\s${work}`,
    ),
  ]),
  // A, the studio behind “X”
  frame(
    'producer',
    'organization',
    'work',
    'second',
    `,\\s(?:the|an?)\\s(?:(?!sales|distribution|effects|visual|animation)[\\p{L}-]+\\s){0,3}(?:studio|company|firm|house|outfit|producers?|label)\\s(?:behind|that\\s(?:made|produced))\\s${work}`,
  ),
  frame(
    'producer',
    'organization',
    'work',
    'second',
    `${has}\\s(?:make|made|makes|making)\\s(?:the|its|an?)\\s(?:[\\p{L}-]+\\s){0,3}${film}\\s["“‘']?$`,
  ),
  // “X” is being made by A
  frame(
    'producer',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:which\\s)?(?:is|was|has\\sbeen)\\s(?:being\\s)?(?:made|produced)\\sby\\s${someone}`,
  ),
  // “X”, an A production
  frame('producer', 'work', 'organization', 'first', `${closed}\\s(?:is\\s|was\\s)?an?\\s$`, {
    after: '\\sproduction\\b(?!\\s(?:company|design|manager))',
  }),
  // “X”, an animated feature from the Osaka studio A; “X” is a documentary by A
  frame(
    'producer',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:is\\s|was\\s)?(?:an?|the)\\s(?:[\\p{L}\\d-]+\\s){0,4}${film}\\s(?:from|by)\\s(?:the\\s)?(?:(?!distributor|publisher|network|streamer|festival|broadcaster|agency)[\\p{L}’'-]+\\s){0,4}$`,
  ),
  // The studio A is making “X”
  frame(
    'producer',
    'organization',
    'work',
    'second',
    `\\s(?:is|was|has\\sbeen|are)\\s(?:now\\s|currently\\s|also\\s)?(?:making|shooting|filming|animating)\\s${work}`,
  ),
  // with A producing
  frame('producer', 'work', 'person', 'first', `${closed}[^.;"“]{0,60}\\swith\\s$`, {
    after: '\\s(?:also\\s)?(?:producing|as\\s(?:the\\s)?producer)(?![\\p{L}-])',
  }),
  // A signed a co-production agreement for “X” with B, C and D
  frame(
    'co_producer',
    'organization',
    'work',
    'second',
    `(?:\\s(?:said|announced)\\s(?:that\\s)?(?:it|they))?${has}\\s(?:signed|inked|struck|sealed|reached)\\s(?:an?|the)\\sco-?production\\s(?:agreement|deal|contract|treaty|pact)\\s(?:for|on)\\s${work}`,
  ),
  frame(
    'co_producer',
    'work',
    'organization',
    'first',
    `${closed}\\swith\\s(?:the\\s)?(?:\\p{Lu}\\p{L}+(?:['’]s|-based)?\\s)?(?:(?:company|studio|firm)\\s)?$`,
    {
      before:
        '\\bco-?production\\s(?:agreement|deal|contract|treaty|pact)\\s(?:for|on)\\s(?:the\\s(?:[\\p{L}-]+\\s){1,3})?["“‘]?',
    },
  ),
  // Co-producers on “X” are A and B
  frame(
    'co_producer',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:(?:are|is|include|includes|were)\\s)(?:the\\s)?(?:[\\p{L}’'-]+\\s){0,3}$`,
    { before: '\\b[Cc]o-?producers?\\s(?:on|of|for)\\s(?:the\\s(?:film|movie|drama)\\s)?["“‘]?' },
  ),
  // B has boarded “X” as a co-producer
  frame(
    'co_producer',
    'organization',
    'work',
    'second',
    `${has}\\s(?:join(?:s|ed)|board(?:s|ed)|(?:come|came)\\s(?:on\\s)?(?:aboard|board))\\s${work}`,
    {
      after: '["”’]?\\sas\\s(?:an?\\s|the\\s|its\\s)?(?:[\\p{L}-]+\\s){0,2}(?:co-?producer|partner)',
    },
  ),
  // “X” is made by A, with B as minority partner
  frame(
    'co_producer',
    'work',
    'organization',
    'first',
    `${closed}[^.;]{0,90}\\b(?:with|alongside)\\s(?:the\\s)?$`,
    {
      after:
        '(?:\\sof\\s\\p{Lu}\\p{L}+)?\\sas\\s(?:an?\\s|its\\s|the\\s|their\\s)?(?:[\\p{L}-]+\\s){0,2}(?:co-?producer|partner)',
    },
  ),
  frame(
    'co_producer',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:together|in\\s(?:partnership|co-?production))\\swith\\s(?:the\\s)?$`,
    {
      before: '\\b(?:produc|mak|made)[^.;]{0,50}',
    },
  ),
];

const forTerritory = '\\s(?:for|in)\\s(?:the\\s)?\\p{Lu}';
export const distributing: readonly Frame[] = [
  // The distributor of “X”, A, has
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}(?:\\s(?:in|for)\\s(?:the\\s)?\\p{Lu}[\\p{L} ]{2,24})?,?\\s(?:is\\s)?$`,
    {
      before: '\\b[Dd]istributor\\sof\\s(?:the\\s(?:film|movie|drama|comedy)\\s)?["“‘]?',
    },
  ),
  // “X” has been sold to A for Germany and to B for Norway
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:has\\sbeen|was|were)\\s(?:sold|licensed)\\sto\\s(?:[^.;"“]{3,70}\\sto\\s)?(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}$`,
    { after: forTerritory },
  ),
  // Rights to “X” went to A
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}(?:\\s(?:for|in)\\s[^.;,"“]{2,40}?)?\\s(?:went\\sto|go\\sto|(?:were|have\\sbeen)\\s(?:sold\\sto|acquired\\sby|bought\\sby|picked\\sup\\sby|snapped\\sup\\sby))\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}$`,
    {
      before:
        '(?<!(?:[Ff]ilm|[Mm]ovie|[Rr]emake|[Bb]ook|[Ss]creen|[Aa]daptation|[Tt]elevision|TV|[Ss]treaming|[Pp]ublishing)\\s)[Rr]ights\\s(?:to|for|of)\\s(?:the\\sfilm\\s)?["“‘]?',
    },
  ),
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}\\s(?:(?:which\\s)?(?:was|has\\sbeen)\\s)?(?:picked\\sup|acquired|bought|snapped\\sup)\\sby\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}$`,
    { after: forTerritory },
  ),
  frame(
    'distributor',
    'organization',
    'work',
    'second',
    `${has}\\s(?:picked\\sup|acquired|bought|snapped\\sup|landed|nabbed)\\s${work}`,
    {
      after: `["”’]?${forTerritory}|[^.;]{0,90}\\sfor\\s(?:about\\s|around\\s|nearly\\s|some\\s)?(?:\\p{Lu}{0,3}[$€£¥]\\s?)?\\d`,
    },
  ),
  // A said it would bring “X” to German cinemas
  frame(
    'distributor',
    'organization',
    'work',
    'second',
    `(?:\\ssaid\\s(?:on\\s\\p{L}+\\s)?(?:that\\s)?it)?\\s(?:will|would|plans\\sto|is\\sto|intends\\sto)\\s(?:bring|open|release|roll\\sout|launch)\\s${work}`,
    {
      after:
        '["”’]?\\s(?:(?:to|in|on|across)\\s[^.,;]{0,40}(?:cinemas|theat(?:er|re)s|screens)|(?:in|across)\\s(?:the\\s)?\\p{Lu})',
    },
  ),
  // In Germany, where it is handled by A, “X” has
  frame('distributor', 'organization', 'work', 'second', ',\\s["“‘]?$', {
    before:
      '\\bwhere\\s(?:it|the\\sfilm)\\s(?:is|was|is\\sbeing|will\\sbe)\\s(?:handled|distributed|released)\\sby\\s(?:the\\s)?',
  }),
  // “X” opens in France on November 5 through A
  frame(
    'distributor',
    'work',
    'organization',
    'first',
    `${closed}\\s[^.;"“]{0,40}\\b(?:opens?|opened|releas\\p{L}+|bows?|comes\\sout|arrives?|launch\\p{L}*|cinemas|theat(?:er|re)s)\\b[^.;"“]{0,50}\\s(?:through|via|courtesy\\sof)\\s(?:the\\s)?(?:distributors?\\s)?$`,
  ),
];
