/** How English news tells who heads what, beside the outlines in outlines.ts: signs as there. */
import type { Outline } from '../../outline-words.ts';
import { told } from '../../shared/outlines.ts';
import { office } from './frame-words.ts';
import { helps, mr, some } from './outline-parts.ts';

/** A firm or a festival: both employ people. */
const body = '(?:the )?(?<object>[ⓄⒺ])';
const heads = '(?:heads?|leads?|runs?|chairs?)';
const leaves =
  '(?:(?:step|stand)(?:s|ped|ing)? down|stood down|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|quits?|(?:leaves?|left|leaving|quits?|vacat(?:es|ed|ing)) (?:his|her) (?:post|job|role|position))';
/** Between a name and its verb: how old somebody is, and who. */
const aside = '(?:(?:, \\d\\d)?,(?! (?:and|but|while))[^.;ⓅⓌ]{3,100},)?(?:,? who)?';
const jury = '(?:[\\p{L}-]+ ){0,3}jury';

export const positions: readonly Outline[] = [
  told(
    'position',
    't(?:akes?|ook|aken|aking) over|charge of|the reins',
    `(?<subject>Ⓟ)${aside} ${helps}t(?:akes?|ook|aken|aking) (?:over|charge of|the reins (?:of|at)) ${body}(?= (?:from|in|on|at|as|last|this|next|after|when|Ⓓ)|[.,;]|$)`,
    `(?<subject>Ⓟ)${aside} ${helps}t(?:akes?|ook|aken|aking) over from ${some}Ⓟ as (?:the )?${office} (?:of|at) ${body}`,
  ),
  told(
    'position',
    '(?:step|stand|stood)[a-z]* down|resign|retir|quit|(?:leaves?|left|leaving|vacates|vacated|vacating) (?:his|her)',
    `(?<subject>Ⓟ)${aside} ${helps}${leaves} (?:(?:on )?Ⓓ )?(?:as|from) (?:the |his |her )?${office} (?:of|at) ${body}`,
    `(?<subject>Ⓟ)${aside} ${helps}${leaves} (?:(?:on )?Ⓓ )?as ${body}(?:['’]s?)? ${office}(?![\\p{L}-])`,
  ),
  told(
    'position',
    'head|lead|led|run|chair|succe|became|becom|director|chief|ceo|president|manager|officer|appoint',
    `(?<!(?<!\\p{L})(?:of|by|with|to|for|from) )(?<subject>Ⓟ) (?:(?:will|to|is to|is set to) )?${heads} ${body}(?= (?:from|in|until|since|alongside|with)|[.,;]|$)`,
    `(?<subject>Ⓟ)${aside} ${helps}succe(?:ed|eds|eded|eding) ${some}Ⓟ as (?:the )?${office} (?:of|at) (?:the )?(?<object>Ⓔ)`,
    `(?<!(?<!\\p{L})(?:of|by|with|to|for|from) )(?<subject>Ⓟ)${aside} (?:is|was|becomes|became|has become|will be|will become|remains) (?:now )?(?:the |its )?(?:new |next )?${office} (?:of|at) (?:the )?(?<object>Ⓔ)`,
    `(?<object>Ⓞ) [^.;Ⓞ]{3,120}(?:succeeding|replacing|taking over from) (?<office>(?:co-)?founder) (?<subject>Ⓟ)`,
    `(?<!\\p{L})(?:appoint(?:s|ed|ing)|nam(?:es|ed|ing)|elect(?:s|ed|ing)) ${some}(?<subject>Ⓟ) (?:as )?(?:the |its )?(?:new )?${office} (?:of|at) ${body}`,
    `${body} (?:has|gets|has got|welcomes|announces|has chosen) (?:a |its )?(?:new |next )?${office}: ${mr}(?<subject>Ⓟ)`,
    `(?<object>Ⓔ)['’]s? ${office},? ${mr}(?<subject>Ⓟ)`,
    `(?<object>[ⓄⒺ])['’]s? (?:new |next )?${office} (?:is|will be) ${mr}(?<subject>Ⓟ)`,
    `(?<object>Ⓔ),? (?:which )?(?:is |now )*(?:headed|led|run|chaired) by ${mr}(?<subject>Ⓟ)`,
    `(?<!\\p{L})under its (?:new )?${office},? ${mr}(?<subject>Ⓟ), ${body}`,
    `(?<subject>Ⓟ), ${office}, ${body}(?=[,.;)]| and |$)`,
    `(?<subject>Ⓟ)${aside} founded (?:the )?(?<object>Ⓞ)(?: in Ⓓ)?,? and (?:still |now )?(?:runs|heads|leads|chairs) it`,
  ),
  told(
    'position',
    'jury',
    `(?<!(?<!\\p{L})(?:of|by|with|to|for|from) )(?<subject>Ⓟ)${aside} (?:(?:will|to|is to) )?(?:${heads}|chaired|headed|led|presides? over) the ${jury} (?:of|at) (?:the )?(?<object>Ⓔ)`,
    `(?<!\\p{L})jury (?:of|at) (?:the )?(?<object>Ⓔ) (?:is|was|will be) (?:chaired|headed|led) by ${some}(?<subject>Ⓟ)`,
  ),
];
