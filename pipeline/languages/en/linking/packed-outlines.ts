/** How trade reports and features pack several facts into one English sentence; signs as in `outlines.ts`. */
import type { Outline } from '../../outline-words.ts';
import { told } from '../../shared/outlines.ts';
import { helps, its, listOf, people, some } from './outline-parts.ts';

/** Where and when, between a participle and its "by". */
const adverbial = '(?:in|on|at|over|across|during|along) [^.;,ⓅⓌⓄ]{1,60}';
/** The work that a sentence goes on to, or a word for it. */
const next = '(?:the |an? )?(?<subject>Ⓦ|▢)';
const film = '(?<subject>Ⓦ|(?:the |this )?▢|it)';
const others = '(?![^Ⓟ]*(?:cinematograph|camera|photograph|produc))';
/** "in 1840s Edinburgh": of what the time is, behind it. */
const whose =
  '(?:Ⓛ|(?!(?:and|when|who|as|at|for|with|in|on|by|but|or|to|after|before|where|whose|that|which|from|is|was|has|had)\\b)[\\p{L}-]+)';
/** Behind what somebody does on a film another thing begins. */
const ends = '(?=[.,;)]| from | and |$)';

export const packed: readonly Outline[] = [
  told(
    'director',
    'direct|shot|film|helm',
    // Shot in 1957 by A with a half-Czech crew, “X” follows
    `^¶?(?:shot|filmed|directed|helmed) ${adverbial} by ${others}${some}(?<object>${people})[^.;ⓅⓌⓄ]{0,80}, ${next}`,
    // “X” starts shooting in May, with A directing
    `${film}[^.;]{0,120}?,? with (?:[^.;ⓅⓌ]{1,40} )?(?<object>Ⓟ) (?:directing|at the helm)${ends}`,
    // A, whose “Y” won the P at B in 2019, directs.
    `^¶?(?<object>Ⓟ), (?:who|whose) [^;.]{3,140}, (?:directs|is directing|will direct)${ends}`,
    // “X,” a heist drama written, directed by and starring A
    `(?<subject>Ⓦ),? (?:[^.;ⓅⓌⓄ]{0,60} )?(?:directed|helmed) by,? and (?:also )?starring ${some}(?<object>Ⓟ)`,
  ),
  told(
    'producer',
    'produc',
    // A and B are producing, for Oslo’s C and D, respectively.
    `(?<object>${people}) (?:is|are) producing(?:,? for ${its}Ⓞ|[.,;]|$)`,
    `Ⓟ (?:is|are) producing,? for (?<object>${its}${listOf('Ⓞ')})`,
    // “X” is produced by A for Madrid’s C and by B for D
    `(?<subject>Ⓦ)[^.;Ⓦ]{0,60}? produced by ${some}Ⓟ for (?<object>${its}Ⓞ) and by ${some}Ⓟ(?: for ${its}Ⓞ)?`,
    `(?<subject>Ⓦ)[^.;Ⓦ]{0,60}? produced by ${some}Ⓟ for ${its}Ⓞ and by ${some}(?<object>Ⓟ(?: for ${its}Ⓞ)?)`,
    `(?<subject>Ⓦ),? (?:[^.;Ⓦ]{0,80} )?with [^.;Ⓦ]{0,60}?(?<object>Ⓟ) producing${ends}`,
  ),
  told(
    'distributor',
    'rights|territor|handled|courtesy|releases|acquisitions|picked|acquired|bought|buyer|distributor',
    // has A’s “X” among its releases
    `(?<object>Ⓞ) (?:has|counts|lists|numbers) [^.;ⓄⓌ]{0,40}(?<subject>Ⓦ)(?:[^.;Ⓞ]|\\.\\d){0,90} among its (?:[\\p{L}-]+ )?(?:releases|acquisitions|pick-?ups)`,
    // Handled by A and in cinemas since February, “X” has
    `^¶?(?:handled|distributed|released) (?:[^.;ⓅⓌⓄ]{0,30} )?by ${its}(?<object>Ⓞ)[^.;ⓌⓄ]{0,60}, (?:the |an? )?(?:Ⓟ )?(?<subject>Ⓦ|▢)`,
    // UK rights went to A in May; Nordic territories are with B
    `(?:^|; |, (?:and |while )?|, )(?!(?:the |its |all )?(?:[\\p{L}-]+ )?(?:film|movie|remake|book|screen|adaptation|television|tv|streaming|publishing|music|musical|song|game|name|naming|broadcast) rights)(?:the |its |all )?(?:[\\p{L}Ⓛ-]+ ){0,4}(?:rights|territories) (?:for [^.;Ⓞ]{3,40} )?(?:went to|have gone to|were sold to|are with|went with) ${its}(?<object>Ⓞ)`,
    // and was picked up for Japan by B
    `(?<subject>Ⓦ),?(?: (?:[^.;Ⓞ]|\\.\\d){0,120}?)? (?:picked up|acquired|bought|snapped up|licensed) (?:for|in) (?:the )?Ⓛ by ${its}(?<object>Ⓞ)`,
    // where Hanoi’s A has the rights
    `(?<subject>Ⓦ|▢)[^;Ⓦ]{3,140}?,? where ${its}(?<object>Ⓞ) (?:has|have|holds|owns|controls) (?:the |all )?rights(?! (?:of|to))`,
    // local buyer A is understood to have paid $150,000 for it
    `(?:buyer|distributor) (?<object>Ⓞ) (?:(?:is|was) (?:understood|said|believed) to have )?paid [^.;Ⓞ]{2,60} for (?:it|the ▢)(?![\\p{L}])`,
    // opens in A on November 7 and in Britain, courtesy of B, in the spring
    `(?<subject>Ⓦ),?(?: [^.;Ⓦ]{0,80}?)? (?:opens?|opened|bows?|arrives?|comes out|is out|reaches|lands)[^.;Ⓞ]{0,90}?,? courtesy of (?:distributor )?(?<object>Ⓞ)`,
  ),
  told(
    'release',
    'bring|sees|welcom|deliver|since|courtesy|plan',
    // Friday brings “X”
    `(?:^¶?|, )(?:the |next |on )?(?<date>Ⓓ) (?:brings|sees|welcomes|delivers|also brings) (?:the |an? )?${some}(?<subject>Ⓦ)(?! (?!to |in |into |on |from |with )\\p{Ll})`,
    // Handled by A and in cinemas since February 11, “X” has
    `^¶?[^.;ⓌⓅ]{0,60}(?:in|on) (?:cinemas|theat(?:er|re)s|multiplexes|release|screens) (?:since )?(?<date>Ⓓ), (?:the |an? )?(?:Ⓟ )?(?<subject>Ⓦ|▢)`,
    // opens in A on November 7 and in Britain, courtesy of B, in the spring
    `(?<subject>Ⓦ),?(?: [^.;Ⓦ]{0,80}?)? (?:opens?|opened|bows?) in Ⓛ (?:on|in) Ⓓ,? and in (?<place>Ⓛ),? courtesy of Ⓞ,? (?:on|in) (?:the )?(?<date>Ⓓ)`,
    // It is planning a fall 2026 theatrical bow.
    `(?<!\\p{L})(?:it|they|the (?:company|distributor|firm)) ${helps}(?:plans?|planning|eyes?|eyeing|targets?|targeting|preparing) (?:an? |for an? )(?<date>Ⓓ) (?:theatrical |domestic |cinema |wide |limited )?(?:bow|release|launch|rollout|roll-out|debut)(?![\\p{L}-])`,
  ),
  told(
    'award',
    'diploma|mention|certificate|medal|brought|earned|won|gave|landed|winner|laureate',
    // “X” earned a diploma at the festival in 1954
    `(?<subject>Ⓦ),? (?:[^.;Ⓦ]{0,60} )?(?:earned|won|received|took|picked up|was given|was awarded) (?:an? |the )(?:[\\p{L}-]+ )?(?:diploma|mention|certificate|medal)(?![\\p{L}-])(?:[^.;ⒹⓌ]{0,80}? (?:in|on) (?<date>Ⓓ))?`,
    // “X,” a short, brought her the P in Berlin in 2012
    `(?<subject>Ⓦ)[^.;Ⓦ]{0,60}? (?:brought|earned|won|gave|landed) (?:him|her|them) (?:an? |the |his |her )?(?:[\\p{L}-]+ ){0,2}(?<object>Ⓐ)(?! [\\p{Ll}]*(?:nominat|bid|shot|cap|shirt))(?:[^.;ⒹⓌ]{0,60}? in (?<date>Ⓓ))?`,
    // The role earned A the P
    `(?:role|part|performance|turn|▢|it|Ⓦ) (?:brought|earned|won|gave|landed) (?<subject>Ⓟ) (?:an? |the |his |her )?(?:[\\p{L}-]+ ){0,2}(?<object>Ⓐ)(?! [\\p{Ll}]*(?:nominat|bid|shot|cap|shirt))(?:[^.;ⒹⓌ]{0,60}? in (?<date>Ⓓ))?`,
    // A, a P winner for “X,”
    `(?<subject>Ⓟ), (?:an? |the )?(?:[\\p{L}\\d-]+ ){0,2}(?<object>Ⓐ)(?: |-)(?:winner|laureate)(?: for Ⓦ)?(?=[,.;])`,
    // behind 2022 Harnley winner X
    `(?<date>Ⓓ) (?:Ⓔ|Ⓛ|[\\p{L}’-]+)(?: festival| film festival)? (?:winner|prizewinner|laureate) (?<subject>Ⓦ)`,
  ),
  told(
    'set_in',
    'set|spans|covers|follows|tells|cent|about|story|chronicles|charts|traces|portrays|plays|stars',
    // “X” follows a milkmaid in the Gobi of the 1930s; is the story of a widow in 1950s Porto
    `(?<subject>Ⓦ),? (?:follows|tells|cent(?:er|re)s on|is about|is the story of|chronicles|charts|traces|portrays) [^.;ⓌⒹ]{3,120}? in (?:the )?(?:Ⓛ|[\\p{L}]{3,20}(?: [\\p{L}]{3,20})?) of (?:the )?(?<date>Ⓓ)`,
    `(?<subject>Ⓦ),? (?:follows|tells|cent(?:er|re)s on|is about|is the story of|chronicles|charts|traces|portrays) [^.;ⓌⒹ]{3,120}? in (?<date>Ⓓ) Ⓛ`,
    // “X” follows a watchmaker in A in the spring of 1974; spans the years from 1974 to 1986
    `(?<subject>Ⓦ),? (?:follows|tells|cent(?:er|re)s on|is about|is the story of|chronicles|charts|traces|portrays) (?![^.;]*(?:premi|releas|success|screen|shown|festival))[^.;ⓌⒹ]{3,60}? in (?<place>Ⓛ) in (?:the )?(?<date>Ⓓ)`,
    `(?<subject>Ⓦ),? (?:spans|covers) (?:the (?:years|period|decades) )?(?<date>Ⓓ)`,
    // “X,” in which A plays a clerk sent to 17th century Siberia
    `(?<subject>Ⓦ),? (?:in which|where) Ⓟ (?:plays|stars as|is) [^.;Ⓦ]{3,80}? (?:in|to) (?:the )?(?<date>Ⓓ) ${whose}`,
    `(?<!\\p{L})in (?<subject>Ⓦ),? Ⓟ (?:plays|stars as) [^.;Ⓦ]{3,80}? (?:in|to) (?:the )?(?<date>Ⓓ) ${whose}`,
    // The 1974-set story of “X”; the 1920s-set romance
    `(?<date>Ⓓ)-set (?:[\\p{L}-]+ ){0,3}?(?:of (?:the )?)?(?<subject>Ⓦ|▢)`,
    `(?<subject>Ⓦ), an? (?<date>Ⓓ)-set (?:[\\p{L}-]+ ){0,3}▢`,
    `^¶?the (?<date>Ⓓ)-set (?:story|tale|plot|saga|production|project)(?=[ ,])`,
  ),
];
