/** How English news tells who brings a film out: signs as in outlines.ts. */
import type { Outline } from '../../outline-words.ts';
import { told } from '../../shared/outlines.ts';
import { helps, notBehind, some } from './outline-parts.ts';

/** Where and of what kind: “Nordic”, “North American”, “Ⓛ’s”. */
const where = "(?:[\\p{L}Ⓛ.’'-]+ ){0,4}?";
/** Up to the next name of a kind that matters here. */
const on = '(?:(?![ⓄⓌⓅ])(?:[^.;]|\\.\\p{L}\\.?))';
/** “Ⓞ for Germany, Ⓞ (Japan) and Ⓞ”. */
const buyers = `(?<object>Ⓞ(?:${on}{1,40}?Ⓞ)*)`;
const title = '(?<subject>Ⓦ|(?:the |this )?▢)';
/** What a sentence speaks of, and not what something else is for or of. */
const spoken = `${notBehind}${title}`;
const buys =
  '(?:takes?|took|taken|acquires?|acquired|buys?|bought|pre-bought|snap(?:s|ped) up|pick(?:s|ed) up|nab(?:s|bed)|land(?:s|ed)|licen[cs](?:es|ed)|scoop(?:s|ed)(?: up)?|board(?:s|ed))';
const bought =
  '(?:bought|pre-bought|acquired|picked up|snapped up|licen[cs]ed|scooped up|nabbed|boarded|taken on)';
const releases =
  '(?:releas(?:es?|ed|ing)|distribut(?:es?|ed|ing)|handl(?:es?|ed|ing)|open(?:s|ed|ing)?|unleash(?:es|ed|ing)?|rolls? out|rolled out|rolling out)';
const screens = '(?:cinemas|screens|theat(?:er|re)s|multiplexes)';
/** Rights to make something else of a story are none to show a film. */
const rights =
  '(?<!(?:film|movie|remake|book|screen|adaptation|music|naming|stage|publishing|format|sequel) )rights';
const arrives =
  '(?:open(?:s|ed|ing)?|com(?:es|ing)|came|arriv(?:es|ed|ing)|hit(?:s|ting)?|reach(?:es|ed|ing)?|land(?:s|ed|ing)?|bow(?:s|ed|ing)?|releas(?:ed|ing)|roll(?:s|ed|ing)? out|go(?:es|ing)|went|play(?:s|ed|ing)?|out)';

export const distribution: readonly Outline[] = [
  told(
    'distributor',
    'releas|unleash|distribut|handl|open|roll|take|took|acqui|b[ou]+[yg]|pre-bought|snap|pick|nab|land|licen|scoop|board|deal',
    `${notBehind}(?<subject>Ⓦ|(?:the |this )?▢|it) ${helps}(?:distributed|released|handled) (?:${on}{1,40} )?by ${where}(?<object>Ⓞ)`,
    `(?<subject>Ⓦ),? (?:which|that) (?<object>Ⓞ) ${helps}(?:${releases}|${buys})(?!\\p{L})`,
    `(?<object>Ⓞ), which ${helps}${releases} ${some}${title}(?!['’]s)`,
    `(?<object>Ⓞ) ${helps}${releases} it (?:in|at|on|across|to|there|nationwide)(?!\\p{L})`,
    `(?:^¶?|, )(?:handled|distributed|released|${bought}) (?:${on}{0,40} )?by (?<object>Ⓞ), ${title}`,
    `^¶?the (?<object>Ⓞ) (?:release|pickup)(?=,| (?:which|has|had|is|was|\\p{L}+ed|took|made|fell|led) )`,
    `(?<subject>Ⓦ) (?:is|was) an? (?<object>Ⓞ) release(?![\\p{L}-])`,
  ),
  told(
    'distributor',
    'open|launch',
    `(?<object>Ⓞ) ${helps}(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?) ${some}(?<subject>Ⓦ)(?!['’]s) (?:in|on|across) (?:${on}{0,24} )?(?:${screens}|Ⓓ)`,
  ),
  told(
    'distributor',
    'rights',
    `(?<!\\p{L})where (?<object>Ⓞ) ${helps}(?:holds?|has|owns?|controls?|bought|acquired) (?:the |all )?(?:[\\p{L}-]+ ){0,2}${rights}, (?<subject>Ⓦ)`,
    `(?<object>Ⓞ) ${helps}(?:has|holds?|owns?|controls?|retains?|kept) (?:the |all )?${where}${rights} (?:to|for|of) ${some}${title}(?!['’]s)`,
    `(?<!\\p{L})${rights} (?:${on}{0,40} )?(?:have been|has been|were|had been) (?:${bought}|sold|secured) (?:by|to) (?<object>Ⓞ)`,
  ),
  told(
    'distributor',
    'distributor',
    `(?<object>Ⓞ), (?:the |its |an? )?${where}distributors? (?:of|for|behind) ${some}(?<subject>Ⓦ)`,
    `(?<object>Ⓞ), (?:its|the ▢['’]s) ${where}distributor(?![\\p{L}-])`,
    `(?<object>Ⓞ), (?<subject>Ⓦ)['’]s ${where}distributor(?![\\p{L}-])`,
    `(?<!\\p{L})(?:its|the ▢['’]s) ${where}distributor,? (?<object>Ⓞ)`,
    `(?<subject>Ⓦ)['’]s ${where}distributor,? (?<object>Ⓞ)`,
    `(?<object>Ⓞ) ${helps}board(?:s|ed) ${some}(?<subject>Ⓦ) as ${where}distributor`,
  ),
  told(
    'distributor',
    'take|took|acqui|b[ou]+[yg]|pre-bought|snap|pick|nab|land|licen|scoop|board',
    `(?<object>Ⓞ) ${helps}${buys} ${some}(?<subject>Ⓦ)(?!['’]s),? for (?:the |all |both )?(?:[\\p{L}-]+ )?Ⓛ`,
  ),
  told(
    'distributor',
    'sold|pre-sold|gone|went|licen',
    `${spoken} ${helps}(?:pre-)?(?:sold|gone|went|licen[cs]ed) (?!out|according)(?:${on}{0,25} )?(?<!according )to (?:${on}{0,30}\\()?${buyers}`,
  ),
  told(
    'distributor',
    'closed|closes|closing|inked|sealed',
    `(?<!\\p{L})(?:closed|closes|closing|inked|sealed) (?:(?:further |more |several )?(?:deals?|sales|pre-sales|territories) (?:(?:for|on) ${some}(?<subject>Ⓦ) )?(?:in |for |with |across )?)?(?:the )?(?:Ⓛ|\\p{Lu}\\p{L}+) \\(${buyers}`,
  ),
  told(
    'distributor',
    'deals?|sales|pre-sales|agreement|contract',
    `(?<!\\p{L})(?:deals?|sales|pre-sales|agreements?) (?:on|for) ${some}(?<subject>Ⓦ) (?:with|to) ${buyers}`,
    `(?<!\\p{L})(?:deal|agreement|contract) with (?<object>Ⓞ) (?:that )?(?:will|to|would) (?:see|bring|put|take|open) (?<subject>Ⓦ)`,
  ),
  told(
    'distributor',
    'home|distributor|buyer|distribution',
    `${spoken} ${helps}(?:found|finds?|landed|secured) (?:an? )?${where}(?:home|distributor|buyer|distribution) (?:with|at|in|through) (?<object>Ⓞ)`,
  ),
  told(
    'distributor',
    'via|through|courtesy|handled|out',
    `${spoken},? ${helps}${arrives} ${on}{0,60}?(?<!\\p{L})(?:via|through|courtesy of|handled by) (?<object>Ⓞ)`,
    `${notBehind}(?<subject>Ⓦ),? out ${on}{0,40}?from (?<object>Ⓞ)`,
    `(?<!\\p{L})courtesy of (?<object>Ⓞ), ${title}`,
  ),
  told(
    'distributor',
    'bought|pre-bought|acquired|picked|snapped|licen|scooped|nabbed|boarded|taken',
    `${spoken},? (?:which )?(?:was|were|is|has been|had been) ${bought} (?:${on}{0,40} )?by (?<object>Ⓞ)`,
  ),
  told(
    'distributor',
    'distribution',
    `(?<!\\p{L})distribution (?:${on}{0,24} )?(?:is|was|will be|has been) (?:being )?(?:handled|overseen|managed|taken on) by (?<object>Ⓞ)`,
  ),
];
