/** How English news tells who signed what with whom, beside the outlines in outlines.ts: signs as there. */
import type { Outline } from '../../outline-words.ts';
import { told } from '../../shared/outlines.ts';
import { its, listOf } from './outline-parts.ts';

/** What is done already: no "will", no "hopes to". */
const done =
  '(?:, which|, who)? ?(?:(?:has|have|had|also|just|now|recently|already|today|yesterday|on|late|formally|Ⓓ) )*(?:announced (?:that )?(?:it|they) (?:has|have|had) )?';
const agreed =
  '(?:str(?:uck|ikes?)|reach(?:ed|es)?|clos(?:ed|es?)|clinch(?:ed|es)?|conclude[sd]?|seal(?:ed|s)?|ink(?:ed|s)?|sign(?:ed|s)?|forge[ds]?|renew(?:ed|s)?|extend(?:ed|s)?|finali[sz]e[ds]?|hammered out|agree[ds]?(?: (?:on|to))?|secured|landed|entered into|enters? into)';
const paper =
  "(?:an? |the |its |their |\\d+ |\\p{L}+ )?(?:(?!with\\b|for\\b|to\\b|and\\b)[\\p{L}\\d'’-]+ ){0,4}(?:deals?|agreements?|contracts?|memorandum|pact|partnership|accord|treaty|protocol|letter|alliance)(?: of (?:understanding|intent|cooperation))?(?![\\p{L}-])";
/** When, right behind or beside the place. */
const day =
  '(?:,? (?:[^.;,ⒹⓄ]{0,40} )?on (?<date>Ⓓ)|,? (?:[^.;,ⒹⓄ]{0,24} )?in (?<date>Ⓓ)|,? (?<date>Ⓓ)(?=[.,]))?';
const other = `(?<object>${listOf('Ⓞ')})`;
const both = `(?<subject>Ⓞ)(?:,| and|, and) ${its}${other}`;

export const signing: readonly Outline[] = [
  told(
    'signed',
    'deal|agreement|contract|memorand|pact|partnership|accord|treaty|protocol|letter|alliance',
    `(?<subject>Ⓞ)${done}${agreed} ${paper}(?: [^.;ⓄⓅ]{0,40}?)? with ${its}${other}${day}`,
    `${both}${done}${agreed} ${paper}(?! with)${day}`,
    `(?<!(?<!\\p{L})no (?:[\\p{L}-]+ ){0,2})(?<![\\p{L}’'-])(?!no )${paper} (?:was|were|has been|have been) (?:signed|inked|concluded|sealed) (?:(?:on |in )?Ⓓ )?(?:in Ⓛ )?(?:between|by) ${its}${both}(?! (?:chief|head|president|ceo|founder|director|boss))${day}`,
    `(?:under|following|through|after) ${paper} signed with ${its}(?<object>Ⓞ)(?: (?:on )?(?<date>Ⓓ))?, ${its}(?<subject>Ⓞ)`,
  ),
  told(
    'signed',
    'pen to paper',
    `${both}${done}put pen to paper(?: on ${paper})?${day}`,
    `(?<subject>Ⓞ)${done}put pen to paper (?:on ${paper} )?with ${its}${other}${day}`,
  ),
  told(
    'signed',
    'signed with',
    `(?<subject>Ⓞ)${done}signed with ${its}(?<object>Ⓞ)(?! to (?:star|play|appear))`,
  ),
];
