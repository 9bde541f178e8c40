/** How English news tells who directed a film, beside the outlines in outlines.ts: signs as there. */
import type { Outline } from '../../outline-words.ts';
import { told } from '../../shared/outlines.ts';
import { helps, notBehind } from './outline-parts.ts';

/** In front of a name: “the 34-year-old Brazilian newcomer Ⓟ”; a preposition leads to somebody else. */
const some =
  "(?:(?!(?:not|of|by|for|from|to|with|about|than|at|in|on|and|or|producer|writer|novelist|author|studio)\\b)[\\p{L}\\dⓁ’'-]+,? ){0,4}?";
const people = "Ⓟ(?:(?:,| and|, and) Ⓟ)*(?![’'])";
const title = `${notBehind}(?<subject>Ⓦ|(?:the |this )?▢)`;
const maker = '(?:director|filmmaker|writer-director|film-?maker|helmer)';
const shoots = '(?:made|shot|filmed|directed|helmed)';
/** What a film does with its matter, and an actor does not. */
const treats =
  '(?:follows|tells|explores|traces|examines|tracks|charts|imagines|chronicles|recounts|reconstructs|portrays)';

export const direction: readonly Outline[] = [
  told(
    'director',
    'direct|return|comeback',
    // A adapted “X” from the novel by B and also directed it
    `(?<object>Ⓟ) ${helps}(?:adapted|wrote|scripted|co-wrote) (?<subject>Ⓦ)[^.;Ⓦ]{0,80} and (?:also |has )?direct(?:ed|s) it(?![\\p{L}])`,
    `${title},? (?:which )?marks the (?:return|comeback) of ${some}${maker} (?<object>Ⓟ)`,
  ),
  told(
    'director',
    'director|filmmaker|film-maker|helmer|documentarian',
    `(?<subject>Ⓦ), an? [^.;ⓅⓄⓌ]{3,80} from ${maker} (?<object>Ⓟ)`,
    `(?:${maker}|documentarian) (?<object>Ⓟ) ${helps}${shoots} it(?!['’]s)(?! (?:clear|all|plain|known|possible))`,
  ),
  told(
    'director',
    'films|titles|features|pictures|movies|documentaries|shorts',
    `(?<!\\p{L})(?:films|titles|features|pictures|movies|documentaries|shorts),? (?:among them|including|such as|led by|headed by) ${some}(?<subject>Ⓦ),? (?:by|from) ${some}(?<object>${people})`,
  ),
  told(
    'director',
    'went|goes|given|awarded|presented|handed',
    `(?<!\\p{L})(?:went|goes|given|awarded|presented|handed) to (?:the )?(?:[\\p{L}-]+ ){0,3}(?:▢ )?(?<subject>Ⓦ),? by ${some}(?<object>${people})`,
  ),
  told(
    'director',
    'of|from|by',
    `(?<subject>Ⓦ), the (?:[\\p{L}\\d’'-]+ ){0,3}▢ (?:of|from|by) ${some}(?<object>${people})`,
    `(?<!(?:novel|book|memoir|play|song|album|poem|essay|story|script|screenplay|music|score) )(?<subject>Ⓦ) (?:is|was) by ${some}(?<object>${people})`,
  ),
  told(
    'director',
    'secur|rais|seek',
    `(?<object>Ⓟ) ${helps}(?:secur(?:es|ed|ing)|rais(?:es|ed|ing)|seeks|seeking) [^.;ⓅⓌ]{3,40} for (?:his|her) (?:[\\p{L}-]+ ){0,2}(?:▢|feature|debut),? (?<subject>Ⓦ)`,
  ),
  told(
    'director',
    'made|shot|filmed|directed|helmed',
    `(?<subject>Ⓦ),? an? (?:[\\p{L}\\d’'-]+ ){0,3}▢ (?:that |which )?(?<object>Ⓟ) ${helps}${shoots}`,
    `(?<object>Ⓟ) ${helps}${shoots} (?<subject>(?:the |this )?▢|Ⓦ)(?!['’]s) (?:in|on|over|with|between|near|at|during|himself|herself)(?!\\p{L})(?! (?:his|her) own(?!\\p{L}))`,
  ),
  told('director', 'made by', `${title},? (?:which )?(?:was |is |were )?made by ${some}(?<object>${people})`),
  told(
    'director',
    'director|filmmaker|film-maker|writer-director|helmer',
    `(?<subject>Ⓦ|(?:the |this )▢),? whose (?:[\\p{L}-]+ ){0,2}?${maker},? ${some}(?<object>Ⓟ)`,
    `(?<!\\p{L})(?:its|the ▢['’]s) ${maker},? ${some}(?<object>Ⓟ)`,
  ),
  told(
    'director',
    'helm',
    `(?<!\\p{L})with ${some}(?<object>Ⓟ) at the helm, ${title}`,
    `(?<object>Ⓟ) ${helps}(?:return(?:s|ed)? )?(?:at|to) the helm of (?:the )?(?<subject>Ⓦ|▢)`,
  ),
  told('director', 'comes|came', `${title} (?:comes|came) from ${some}(?:${maker} )(?<object>Ⓟ)`),
  told('director', 'work of', `${title} (?:is|was) the work of ${some}(?<object>Ⓟ)`),
  told(
    'director',
    'follow|tell|explor|trac|examin|track|chart|imagin|chronicl|recount|reconstruct|portray',
    `(?<!\\p{L})in (?<subject>Ⓦ),? (?:${some}${maker} )?(?<object>Ⓟ) ${treats}`,
  ),
  told(
    'director',
    'follow-up|debut|successor',
    `(?<subject>Ⓦ) (?:is|was|will be) (?<object>Ⓟ)['’]s? (?:[\\p{L}\\d-]+ ){0,3}(?:follow-up|debut|successor)`,
  ),
  told(
    'director',
    'directing',
    `(?<subject>Ⓦ|(?:the |this )?▢)[^.;ⓅⓌ]{0,80} with ${some}(?<object>${people}) directing(?=[.,;]| from| and|$)`,
    `(?<!\\p{L})with ${some}(?<object>${people}) directing(?= from|[.,;]|$)`,
    `(?<object>Ⓟ) ${helps}(?:spent|took) [^.;ⓅⓌⓄ]{3,60} directing (?<subject>(?:the |this )▢|Ⓦ)(?!['’]s)`,
  ),
  told(
    'director',
    'making',
    `(?<object>Ⓟ) ${helps}(?:spent|took) (?!(?:the )?(?:music|costumes))[^.;ⓅⓌⓄ]{3,60} making (?<subject>(?:the |this )▢|Ⓦ)(?!['’]s)`,
  ),
  told(
    'director',
    'film|shoot|direct',
    `(?<subject>Ⓦ), which (?<object>Ⓟ)(?:, [^.;ⓅⓌ]{3,40},)? ${helps}(?:begins?|starts?|began|started|begun) (?:filming|shooting|directing)`,
  ),
  told(
    'director',
    'shoot|film|direct',
    `(?<object>Ⓟ)(?:, [^.;ⓅⓌ]{3,40},)? [^.;ⓅⓌ]{0,40}?\\bto (?:shoot|film|direct) ${some}(?<subject>Ⓦ)`,
  ),
];
