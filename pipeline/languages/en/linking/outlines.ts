/**
 * How English news builds sentences that tell who made, showed, won and heads what. In an outline names are signs: Ⓦ a work, Ⓟ a person,
 * Ⓞ an organization, Ⓔ an event, Ⓐ a prize, Ⓛ a place, Ⓓ a day, ▢ "the film" without a title.
 */
import { WordPattern } from '../../../lib/word-pattern.ts';
import type { Outline, OutlineWords } from '../../outline-words.ts';
import { told } from '../../shared/outlines.ts';
import { direction } from './direction-outlines.ts';
import { distribution } from './distribution-outlines.ts';
import { office } from './frame-words.ts';
import { helps, is, its, listOf, mr, people, some } from './outline-parts.ts';
import { packed } from './packed-outlines.ts';
import { positions } from './position-outlines.ts';
import { production } from './production-outlines.ts';
import { signing } from './signing-outlines.ts';

/** "Ⓞ of Ⓛ and Ⓞ (Ⓛ)" */
const firmsOfPlaces = `Ⓞ(?: of Ⓛ| \\(Ⓛ\\))?(?:(?:,| and|, and) ${its}Ⓞ(?: of Ⓛ| \\(Ⓛ\\))?)*`;
/** Up to the next firm, within a sentence: "17.4 million" ends none. */
const on = '(?:(?!Ⓞ)(?:[^.;]|\\.\\d)){0,120}?';
const film = '(?<subject>Ⓦ|(?:the |this )?▢|it)';
const directs = `(?:(?:direct|helm)(?:s|ed|ing)?|shot|shoots?|shooting)`;
/** Those named behind “by” and “from” who do not direct. */
const notMaker = '(?![^Ⓟ]*(?:producer|writer|studio|company))';
/** Prizes for what else is done on a film than directing it. */
const otherArts =
  '\\bact(?:or|ress|ing)|screenplay|script|litera|novel|poet|cinematograph|music|edit|costume|performance';
/** What a jury does with the best of a programme. */
const names = '(?<!\\p{L})(?:named|declared|voted|chose|judged)';
const screens = '(?:[\\p{L}Ⓛ’-]+ ){0,3}(?:cinemas|screens|theat(?:er|re)s|multiplexes|audiences)';
const buys = '(?:acquired|bought|picked up|snapped up|landed|licensed)';
const brings = '(?:brought|bring(?:s|ing)?|put(?:s|ting)?|t(?:ook|akes|aking)|releas(?:ed|es|e|ing)|opened)';
/** What two parties sign. */
const papers = 'agreement|deal|contract|memorandum|pact|protocol|accord|treaty|letter of intent|declaration';
/** Offices that firms, houses and festivals have, and states have not. */
const officeOfHouse =
  '(?<office>(?:chief executive|ceo|managing director|chairman|chairwoman|(?:finance|executive|artistic) director|chief [\\p{L}]+ officer|general manager))';
/** “the Russian culture minister, Ⓟ”, “her Chinese counterpart, Ⓟ” */
const someone =
  "(?:(?!(?:for|of|and|by|to|in|on|at|from|with|was|were|is|are|has|had|nobody)\\b)[\\p{L}Ⓛ’'-]+,? ){0,5}";
const body =
  'company|firm|studio|agency|holding|group|ministry|distributor|association|foundation|fund|channel|museum|academy|festival|chain|broadcaster|federation|council|commission|authority|guild|league';

/** What is won without the word for a prize: "best short film", "Best Performance". */
const best =
  '(?:the )?best (?:[\\p{L}Ⓛ▢-]+ ){0,4}?(?:performance|act(?:or|ress|ing)|direct(?:or|ing|ion)|screenplay|script|cinematography|editing|score|sound|animation|▢|films?|short|newcomer|debut|picture|costumes?|producer|series)(?![\\p{L}-])(?! (?:prize|award|honou?rs?|trophy))';
const wins =
  '(?:won|wins|took(?: home)?|takes(?: home)?|taken(?: home)?|received|picked up|earned|bagged|clinched|scooped|claimed|collected|landed|nabbed|secured|captured|shared)';
/** Between a name and its verb: how old somebody is, and who. */
const aside = '(?:(?:, \\d\\d)?,(?! (?:and|but|while))[^.;ⓅⓌ]{3,100},)?(?:,? (?:who|which))?';
const planned =
  '(?:is|are|was|were|has been|have been) (?:now )?(?:set|scheduled|planned|slated|due|expected|pencill?ed in)';
const gets =
  '(?:Ⓛ and )?(?<place>Ⓛ) (?:audiences |viewers |cinemas |cinemagoers )?(?:will )?gets? (?<subject>Ⓦ|(?:the )?▢|it)';

const outlines: readonly Outline[] = [
  told(
    'release',
    'moved|push|postpon|delay|shift',
    `${film} ${helps}(?:moved|pushed|postponed|delayed|shifted)(?: back)?(?: from Ⓓ)? to (?<date>Ⓓ)`,
    `(?<!\\p{L})(?:moved|pushed|postponed|delayed|shifted) ${some}(?<subject>Ⓦ|the ▢)(?: back)?(?: from Ⓓ)? to (?<date>Ⓓ)`,
  ),
  told(
    'release',
    'com(?:es?|ing)|expected|due|release|seen',
    `${film} (?:will )?com(?:es|e|ing) (?:out )?(?:to|in|into) ${screens} (?:on|in) (?<date>Ⓓ)`,
    `${film} (?:is |was )?(?:expected|due) (?:out )?in ${screens} (?:on|in) (?<date>Ⓓ)`,
    `(?<!\\p{L})an? (?<date>Ⓓ) release is (?:planned|set|expected|scheduled)`,
    `(?<!\\p{L})from (?<date>Ⓓ),? (?:the )?(?<subject>Ⓦ|▢) can be seen`,
  ),
  told(
    'release',
    'since its',
    `(?<subject>Ⓦ|(?:the )?▢|it)[^.;ⓌⒹ]{3,80} since its (?<date>Ⓓ) (?:release|premiere|opening|debut|launch)(?![\\p{L}-])`,
  ),
  told(
    'release',
    'bowing|opening|debuting|released',
    `^¶?(?:bowing|opening|debuting|released) (?:on |in )?(?<date>Ⓓ) [^.;ⓌⒹ]{0,60}, [^.;ⓌⒹ]{0,40}(?<subject>Ⓦ)(?!['’])`,
  ),
  told('release', 'follows', `(?<place>Ⓛ) follows (?:on |in )?(?<date>Ⓓ)(?=[.,;]|$| and)`),
  told(
    'award',
    'presented|honou?red|feted|recogni[sz]ed',
    `(?<!\\p{L})(?:presented|honou?red|feted|recogni[sz]ed) ${some}(?<subject>Ⓟ) with (?:the |an? |its |their )?(?<object>Ⓐ)`,
  ),
  told(
    'set_in',
    'year|back|re-?creat|recount|reconstruct|chronicl',
    `^¶?the year is (?<date>Ⓓ)`,
    `${film} (?:goes|takes (?:us|viewers|audiences)|travels|returns) back to (?<date>Ⓓ)`,
    `${film} (?:recounts|re-?creates|reconstructs|chronicles) (?:the )?[^.;ⒹⓌⓅ]{3,40} (?:of|in) (?<date>Ⓓ)`,
  ),
  ...direction,
  ...production,
  ...distribution,
  ...signing,
  ...positions,
  told(
    'director',
    'direct|helm|shoot|shot|maker|creator|filmmaker|camera|film|movie|picture|feature|documentary|drama|comedy|thriller|debut|return|back|best',
    `^¶?(?:directors?|directed by|dir\\.?|a ▢ by)(?: and [\\p{L}-]+)?: ?(?<object>${people})\\.?$`,
    `^¶?(?<object>Ⓟ)['’]s (?<subject>▢)(?=,| [\\p{L}]+(?:ed|s) )`,
    `(?<!\\p{L})its (?:maker|director|creator|filmmaker|helmer),? ${mr}(?<object>Ⓟ)`,
    `(?<!\\p{L})director of (?:the )?(?<subject>Ⓦ),? ${mr}(?<object>Ⓟ)`,
    `(?<subject>Ⓦ),?(?: an? [^.;ⓅⓌⓄ]{3,60}| [^.;ⓅⓌ]{0,60},)? (?:which|that) ${its}(?<object>Ⓟ) ${helps}${directs}(?!\\p{L})`,
    `(?<subject>Ⓦ),? (?:(?:[^.;ⓅⓌⓄ]|\\.\\d){0,60} (?:(?:with|by|from|for|between) ${its}Ⓞ,? (?:(?:and|together with) ${its}Ⓞ,? )?)?)?(?:directed|helmed) by ${some}(?<object>${people})`,
    `(?<subject>Ⓦ), an? (?:[\\p{L}\\d’-]+ ){0,3}▢ by ${notMaker}${its}(?<object>${people})`,
    `${names} (?<subject>Ⓦ) by ${its}(?<object>${people}) (?:as )?(?:the )?best [\\p{L}▢]`,
    `(?<!\\p{L})behind (?:the|its) camera ${is} ${some}(?<object>Ⓟ)`,
    `(?<subject>Ⓦ) ${is} (?:the|an?) (?:[\\p{L}\\d’-]+ ){0,4}▢ (?:of|from|by) ${notMaker}(?:[\\p{L}-]+ ){0,3}(?<object>Ⓟ)`,
    `(?<object>Ⓟ) ${is} (?:now )?(?:signed|hired|tapped|set|brought in|brought on|attached|chosen|picked|announced|confirmed|lined up|named|recruited)(?: on)? (?:to (?:direct|helm|shoot)|as director of) ${some}(?<subject>Ⓦ)`,
    `(?<!(?:act(?:or|ress)|stars?|novelist|author|writer|singer|composer|by|from|of|and|to) )(?<object>Ⓟ)(?:, \\d\\d,)?(?:,? who)? ${helps}(?:won|received|took|awarded|given|shared|collected) (?:(?!${otherArts})[^.;ⓅⓌ]){3,90} (?:for|with) (?:his|her) (?:(?:[\\p{L}-]+ )?debut|(?:(?:debut|first|second|third|fourth|latest|new) )(?:feature )?(?:▢|feature))(?: ▢)?,? (?<subject>Ⓦ)`,
    `(?:director|filmmaker) (?<object>Ⓟ) ${helps}(?:return|com|is back)(?:s|ed|es|ing|e|ing back)? [^.;Ⓟ]{0,60}? with (?<subject>Ⓦ)`,
  ),
  told(
    'producer',
    'produc|direct|shot|shoot|made',
    `(?<!\\p{L})(?:its|the ▢['’]s) producers,? ${its}(?<object>${listOf('Ⓞ')})`,
    `(?<object>Ⓟ) ${helps}produced for ${its}Ⓞ`,
    `Ⓟ ${helps}produced for ${its}(?<object>Ⓞ)`,
    `^¶?(?:producers?|produced by|production(?: compan(?:y|ies))?|studio): ?(?<object>${listOf('[ⓄⓅ]')})\\.?$`,
    `(?<object>Ⓞ), (?:my|our|his|her|its|the ▢['’]s) producers(?= in Ⓛ,|,)`,
    `(?<subject>Ⓦ),? made (?:[^.;ⓄⓅⓌ]{0,40} )?by ${its}(?<object>${listOf('Ⓞ')})`,
    `(?<!\\p{L})produced by ${some}Ⓟ for ${its}(?<object>Ⓞ)(?!,? (?:in co-|in partnership|together|jointly|with|and))`,
    `(?<!\\p{L})produced by ${some}Ⓟ for ${its}(?<object>Ⓞ), with ${its}${listOf('Ⓞ')} co-?producing`,
    `(?<object>Ⓟ), (?:the |an? )?(?:\\p{L}+ )?producer of (?:the )?(?<subject>Ⓦ)`,
    `(?<subject>Ⓦ),?(?: an? [^.;ⓅⓌⓄ]{3,60})? (?:which|that) Ⓟ ${helps}${directs} for ${its}(?<object>${listOf('Ⓞ')})`,
    `(?<!\\p{L})to (?:direct|helm|shoot) (?<subject>Ⓦ) for ${its}(?<object>Ⓞ)`,
  ),
  told(
    'co_producer',
    'produc|mak|co-produc',
    `produced (?:by [^.;Ⓞ]{0,60})?for ${its}Ⓞ,? joined by ${its}(?<object>${firmsOfPlaces})`,
    `produced by ${its}Ⓞ,? joined by ${its}(?<object>${firmsOfPlaces})`,
    `(?<!\\p{L})co-producers?, (?<object>Ⓞ), ${helps}(?:came|come|comes|joined|joins|signed|got) (?:on board|aboard|in|on)`,
    `(?:${film} )?(?<object>Ⓞ ${helps}(?:co-)?(?:produc|mak)(?:es?|ed|ing) (?:(?:it|▢) )?(?:together |jointly |in partnership |along )?with ${its}${listOf('Ⓞ')})`,
  ),
  told(
    'distributor',
    'distribut|rights|handl|gets?|brought|bring|put|took|tak|releas|open|launch|counter|respon|follow',
    `${gets} from ${its}(?<object>Ⓞ)(?= (?:on|in|this|next|from)|[.,])`,
    `(?<!\\p{L})distributor,? (?<object>Ⓞ),? (?:[^.;ⓄⓌ]{1,30} )?(?:said|says|announced|confirmed|added) (?:(?:that|it|the|a|its) ){0,2}(?:re-)?(?:▢|release|premiere|opening)`,
    `(?<object>Ⓞ), which ${helps}(?:holds?|owns?|controls?|bought|acquired) (?:the |its |all )?(?:[\\p{L}-]+ ){0,3}rights(?!,? (?:to|for) (?:the |a )?(?:book|novel|music|song|name|game|Ⓦ))`,
    `(?<object>Ⓞ) (?:launches|unleashes|(?:counters|responds|follows|replies) with) ${some}(?<subject>Ⓦ)`,
    `^¶?(?:distributors?|distribution|distributed by|released by): ?(?<object>${listOf('Ⓞ')})\\.?$`,
    `(?<object>Ⓞ)(?: ${on}(?<subject>Ⓦ)| )${on}\\b(?:will (?:also )?(?:handle|take care of|oversee|look after)|(?:is|are) (?:also )?(?:handling|overseeing|taking care of)) (?:its |the ▢['’]s |the )?(?:[\\p{L}Ⓛ.’'-]+ ){0,4}?(?:distribution|release)(?![\\p{L}-]| of (?!(?:the |this )?[▢Ⓦ]))`,
    `(?<object>Ⓞ) ${on}\\band will (?:also )?(?:distribute|release) ${film}`,
    `(?<!\\p{L})rights (?:for|in|to) (?:(?!Ⓞ)[^.;]){1,40}? (?:belong|went|go|lie|rest|are|is|have gone)(?: to| with) ${its}(?<object>Ⓞ), which ${helps}${brings}`,
    `(?<subject>Ⓦ),?(?: [^.;Ⓦ]{0,80}?)? (?:which|that) (?:Ⓞ['’]s? [^.;,]{0,40}, )?(?<object>Ⓞ),? ${helps}${brings} (?:(?:out|on|in|to|into) )+${screens}`,
  ),
  told(
    'release',
    'gets?|premieres|audiences|viewers|cinemagoers|moviegoers|filmgoers|fans|following|brought|bring|put|took|tak|reach|hit|launch|releas|open',
    `${film} (?:will )?(?:reach|hit)(?:es|s)? (?:the )?(?<place>Ⓛ) (?:on|in) (?<date>Ⓓ)`,
    `Ⓞ (?:will )?(?:launch|open|releas)(?:es|s|e)? ${some}(?<subject>Ⓦ), [^.;ⓌⓄ]{3,90}, on (?<date>Ⓓ)`,
    `(?:audiences|viewers|cinemagoers|moviegoers|filmgoers|fans) (?:will|can|get)(?: (?:get|be|able|finally|first|to|have))* (?:to )?(?:see|watch|catch) ${film}(?: in [\\p{L} ]{0,20})? (?:from|on|in|starting|as of) (?:the )?(?<date>Ⓓ)`,
    `${gets} (?:from ${its}Ⓞ )?(?:on|in) (?<date>Ⓓ)`,
    `(?<!\\p{L})(?:an?|the|its) re-release (?:of (?<subject>Ⓦ|(?:the )?▢) )?(?:in [^.;ⓌⒹ]{2,40} )?${planned} (?:for|on) (?<date>Ⓓ)`,
    `^¶?premieres of (?:the )?(?<subject>Ⓦ) (?:[^.;ⓌⒹ]{2,50} )?${planned} (?:for|on) (?<date>Ⓓ)`,
    `(?<!\\p{L})with (?<subject>Ⓦ) (?:following|to follow|arriving|opening|landing|coming)(?: out)? (?:in|on) (?:the )?(?<date>Ⓓ)`,
    `(?<subject>Ⓦ),?(?: [^.;Ⓦ]{0,80}?)? (?:which|that) (?:Ⓞ['’]s? [^.;,]{0,40}, )?Ⓞ,? ${helps}${brings} (?:(?:out|on|in|to|into) )+${screens} (?:on|in) (?<date>Ⓓ)`,
    `(?<!\\p{L})${buys} (?<subject>Ⓦ) (?:for|in) (?<place>Ⓛ)[^.;ⓌⓄⓁ]{0,20},? and (?:will|plans to|is to) release (?:it|the ▢) (?:there )?(?:in|on) (?:the )?(?<date>Ⓓ)`,
  ),
  told(
    'award',
    'best|award|grand|prize|mention|winning|jury|gave',
    `(?<!\\p{L})(?:jury|jurors|academy|organi[sz]ers|audience|festival|critics) ${helps}(?:awarded|gave|handed|presented) ${some}(?<subject>[ⓌⓅ]) (?:the |its |their )?(?<object>Ⓐ)`,
    `(?<object>Ⓐ)-winning (?:[\\p{L}▢-]+ ){0,3}(?<subject>Ⓦ)`,
    `(?<subject>[ⓌⓅ])${aside} (?:[^.;ⓌⓅ]{0,60} and )?${helps}${wins} [^.;ⓌⓅ]{0,40}(?:, including|:) (?<prize>${best})`,
    `(?<subject>[ⓌⓅ])(?!['’])[^.;Ⓟ]{3,70}, (?:winning|taking|collecting|claiming|scooping) (?<prize>${best})`,
    `(?<![\\p{L}-])${wins} [^;]{0,90}best act(?:or|ress) for (?<subject>Ⓟ)(?<prize>)(?!['’])`,
    `(?<!\\p{L})best [\\p{L}▢ -]{3,30} (?:went|goes) to [^.;]{5,80}?(?:,|,? and|, while) (?:the )?(?<prize>best [\\p{L}▢ -]{3,30}) to ${some}(?<subject>[ⓌⓅ])(?!['’])`,
    `(?<subject>Ⓟ) \\((?<prize>best [\\p{L}▢ -]{3,30})\\)(?=[^;]{0,160}(?:honou?red|recogni[sz]ed|winners|prizes|awards))(?![^;]*nomin)`,
    `(?:prizes|awards|honou?rs)(?<prize>) (?:[^.;ⓌⓅ]{0,40} )?(?:(?:went|go|were (?:given|awarded|presented)) to|were (?:shared by|split between)) ${some}(?<subject>Ⓟ(?: \\(Ⓦ\\)| (?:of|for|from|in) Ⓦ)?(?:,? and|,) ${some}Ⓟ)`,
    `(?<!\\p{L})(?<prize>best (?:[\\p{L}-]+ ){0,2}(?:director|actor|actress|newcomer|cinematographer|screenwriter|composer|editor)) (?:was|is|were) ${some}(?<subject>Ⓟ)(?!['’])`,
    `(?<!\\p{L})(?:jury|jurors|academy|organi[sz]ers|audience|festival|critics)(?:, [^.;]{3,60},)? ${helps}(?:awarded|gave|handed|presented) (?:the|its|their|an?) (?:(?<object>Ⓐ)|[\\p{L} -]{0,30}(?:prize|award|mention)(?: for [\\p{L} ▢-]{3,30})?) to (?:Ⓟ['’]s? (?:[\\p{L}▢-]+ ){0,3}|(?:[\\p{L}▢-]+ ){0,3})(?<subject>[ⓌⓅ])(?!['’])`,
    `(?<subject>[ⓌⓅ]),? (?:beats?|beat off|edged(?: out)?|pipped) [^.;ⓌⓅ]{3,60} (?:to|for) (?:the |its )?(?:[\\p{Sc}\\d][\\p{L}\\d.,]* (?:million )?)?(?<object>Ⓐ)`,
    `(?<subject>Ⓟ)(?: \\([^()]{3,20}\\))?,? (?:holds|holding|lifts|lifting|poses with|posing with|with|shows off) (?:his|her) (?<object>Ⓐ)`,
    `(?<subject>(?:the |this )▢)(?: (?:by|from|of) ${some}Ⓟ)? (?:${is}|had been) (?:named|voted|declared|chosen|judged|adjudged|crowned) (?:the )?best [\\p{L}▢]`,
    `^¶?(?:(?:best|outstanding) [\\p{L}▢ -]{1,30}|(?:special )?jury (?:prize|award)|grand (?:prix|prize)|audience (?:award|prize)|special mention)(?::| [–—-]) ?(?<subject>[ⓌⓅ])(?: \\(Ⓛ\\)|(?:,? by|, dir\\.?|,| for| \\() ?(?:director )?[ⓌⓅ]\\)?)?\\.?$`,
    `${names} (?<subject>Ⓦ)(?: by ${its}${people})? (?:as )?(?:the )?best [\\p{L}▢]`,
    `(?<!(?<!\\p{L})(?:by|from|of) )(?<subject>[ⓌⓅ]) (?:${is}|had been) (?:named|voted|declared|chosen|judged|adjudged|crowned) (?:the )?best [\\p{L}▢]`,
    `(?<!\\p{L})(?<prize>best (?!Ⓐ)[\\p{L}▢ -]{3,30}) (?:went|goes|${is} (?:awarded|given|presented|handed)) to (?:[\\p{L}▢-]+ ){0,3}(?<subject>[ⓌⓅ])(?!['’]s)`,
    `(?<subject>[ⓌⓅ])${aside} ${helps}${wins} (?<prize>${best})`,
    `(?<!\\p{L})(?<prize>best (?!Ⓐ)[\\p{L}▢ -]{3,30}) (?:(?:honou?rs|prize|award) )?(?:went|goes|${is} (?:awarded|given|presented|handed)) to (?:the )?Ⓛ(?:['’]s)? (?:[\\p{L}▢-]+ ){0,3}(?<subject>[ⓌⓅ])(?!['’]s)`,
    `^¶?(?:after|following) [^.;ⓌⓅ]{3,70}, where it (?:won|left with|took|picked up|received|earned) [^.;ⓌⓅ]{3,50}(?:prize|award)[^.;ⓌⓅ]{0,40}, (?:the )?(?<subject>Ⓦ)`,
    `(?<!\\p{L})grand prix[^.;ⓌⓅⒶ]{0,30}? (?:went|goes|${is} (?:awarded|given|presented|handed)) to (?<subject>Ⓦ)`,
    `(?<object>Ⓐ)[^.;ⓌⓅ]{0,20}? (?:went|goes|${is} (?:awarded|given|presented|handed)) to Ⓟ['’]s? (?:[\\p{L}-]+ ){0,3}[\\p{L}▢]+,? (?<subject>Ⓦ)`,
  ),
  told(
    'set_in',
    'set|piece|saga|tale|story|film|drama|comedy|thriller|romance',
    `(?:piece|saga|tale|story|▢) (?:about|of) [^.;,ⓌⒹ]{3,60} in (?:the )?(?<date>Ⓓ)[^.;,ⓌⒹ]{0,20}, (?<subject>Ⓦ)`,
    `(?<subject>Ⓦ),? (?:an?|the|its) (?:[\\p{L}-]+ ){0,4}(?:▢|sequel|prequel|follow-up|saga|tale|story|series) set (?:in|during) (?:[\\p{L}Ⓛ ]{0,30} )?(?<date>Ⓓ)`,
  ),
  told(
    'sequel',
    'sequel|prequel|follow-up|spin-off',
    `(?<subject>Ⓦ) with (?<object>Ⓦ), (?:an?|the|its) (?:[\\p{L}-]+ ){0,3}(?:sequel|follow-up|spin-off)`,
  ),
  told(
    'position',
    'head|chief|director|manager|president|chair|founder|officer|run|lead|led|over|producer|secretary|partner|post|job|chairman|succe|became|becom|serv',
    `(?<subject>Ⓟ)${aside} ${helps}(?:became|becomes?|serves? as|serving as|remains?) (?:the |its )?${office} (?:of|at) (?:the )?(?<object>Ⓞ)`,
    `(?<subject>Ⓟ)${aside} ${helps}(?:led|headed|run|chaired) (?:the )?(?<object>Ⓞ)(?= since(?!\\p{L})| Ⓓ)`,
    `(?<subject>Ⓟ),? ${helps}(?:who )?${helps}succe(?:ed|eds|eded|eding) (?:[\\p{L}-]+ )?Ⓟ as (?:the )?${office} (?:of|at) (?:the )?(?<object>Ⓞ)`,
    `(?<object>Ⓞ),? (?:which )?(?:is |now |has been )*(?:headed|led|run|chaired) by (?:(?:its )?${office},? )?${mr}(?<subject>Ⓟ)`,
    `(?<object>Ⓞ)['’]s? ${office},? ${mr}(?<subject>Ⓟ)`,
    `(?<!\\p{L})${office} (?:of|at) (?:the )?(?<object>Ⓞ), ${mr}(?<subject>Ⓟ)`,
    `(?<subject>Ⓟ),(?: [^.;]{3,60},)? (?:who )?${helps}(?:takes?|took|taken) over as ${office} (?:of|at) (?:the )?(?<object>Ⓞ)`,
    `(?<!\\p{L})the (?<body>${body})['’]s ${office},? ${mr}(?<subject>Ⓟ)`,
    `(?<!\\p{L})the (?<body>${body}),? (?:which is )?(?:now )?(?:headed|led|run|chaired) by ${mr}(?<subject>Ⓟ)`,
    `(?<subject>Ⓟ), who (?:heads|leads|runs|chairs|directs) the (?<body>${body})(?:['’]s [^.;,]{3,40})?,`,
    `(?<subject>Ⓟ), who (?:became|has been|was (?:named|appointed)|took (?:over|charge) as) (?:its |the )?(?<body>)${officeOfHouse}(?= (?:since|Ⓓ|in Ⓓ|on Ⓓ))`,
    `^¶?(?<object>Ⓞ) (?:said|announced|confirmed|reported) (?:(?:on|late on|late) )?(?:Ⓓ,? )?(?:that )?(?:its )?${office},? ${mr}(?<subject>Ⓟ)`,
    `(?<subject>Ⓟ)${aside} (?:[^.;,ⓅⓄ]{0,40} )?(?:step(?:s|ped|ping)? down|stand(?:s|ing)? down|stood down|resign(?:s|ed|ing)?|retir(?:e|es|ed|ing)|quits?) as (?:the )?(?<body>)${officeOfHouse}(?! (?:of|at|for) )`,
    `(?<subject>Ⓟ) has held the (?<body>)(?:post|position|job) (?:since|Ⓓ)`,
  ),
  told(
    'signed',
    'signed',
    `(?<subject>Ⓟ)(?:, [^;.Ⓟ]{3,70},)? and (?:(?:his|her) (?:[\\p{L}-]+ )?counterpart,? |(?:[\\p{L}’'-]+ ){0,4})(?<object>Ⓟ)(?:, [^,;.Ⓟ]{3,60})?,? (?:have )?signed (?:the|an?) (?:[\\p{L}-]+ ){0,3}(?:${papers})(?![\\p{L}-])(?:[^.;ⒹⓅⓄ]{0,60} (?:on )?(?<date>Ⓓ))?`,
    `(?:${papers}|loan) (?:(?:was|were|has been) )?signed (?:in Ⓛ )?(?:(?:on |in )?(?<date>Ⓓ) )?(?:in Ⓛ )?by ${someone}(?<subject>Ⓟ)(?:, [^;.Ⓟ]{3,70})?,? and ${someone}(?<object>Ⓟ)(?! (?:on )?Ⓓ)`,
    `(?:${papers}) (?:was|were|has been) signed (?:in Ⓛ )?by (?:[\\p{L}’'-]+ ){0,4}(?<subject>Ⓟ)(?:, [^,;.ⓅⓄ]{3,40},)? and (?:[\\p{L}’'-]+ ){0,4}(?<object>Ⓟ) (?:on )?(?<date>Ⓓ)`,
    `(?:agreement|deal|contract|memorandum|pact|protocol) ${on}(?<subject>Ⓞ)${on}(?<object>Ⓞ)${on} (?:was|has been) signed by (?:the )?(?:two|both) [^.;Ⓓ]{3,30}(?: (?:on )?(?<date>Ⓓ))?`,
  ),
];

export const words: OutlineWords = {
  promised: null,
  film: new WordPattern(
    /(?<!\p{L})(?:film|movie|picture|feature|documentary|drama|comedy|thriller|cartoon|biopic|musical|romance)(?![\p{L}-])/iu,
  ),
  doubted:
    /(?<!\p{L})(?:rumou?r|den(?:y|ies|ied)|allegedly|if|whether|unless|turned down|refus|declin|would have|could have|might|not|never|nobody|former|ex-)(?!\p{L}*\s*▢)/iu,
  outlines: [...outlines, ...packed],
};
