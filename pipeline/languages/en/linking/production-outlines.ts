/** How English news tells who produced a film, beside the outlines in outlines.ts: signs as there. */
import { told } from '../../shared/outlines.ts';
import { helps, its, listOf, notBehind, some } from './outline-parts.ts';

const film = '(?:the |this )?▢';
/** Behind what stands for the whole deed: “Ⓟ produces.”, “Ⓞ is producing with Ⓞ”. */
const andNoMore = '(?=(?: (?:for|with|alongside|through|via|together) |[.,;]|$))';
const joins = '(?:serv(?:es?|ed|ing)|act(?:s|ed|ing)|on board|aboard|joined|joins|came aboard|come aboard)';

export const production = [
  told(
    'producer',
    'produc|made|behind|hails',
    `(?<object>Ⓟ)(?: of|,| from) Ⓞ,? ${helps}produc(?:es|ed|ing) (?:it|(?<subject>${film}|Ⓦ))(?!['’]s)`,
    `(?<!(?:Ⓟ of|Ⓟ,|Ⓟ from|that|which|what) )(?<object>Ⓞ) ${helps}(?:produc(?:es|ed|ing)|made) (?:it|(?<subject>${film}|Ⓦ))(?!['’]s)(?![^.;]{0,30} (?:available|possible|public|history))`,
    `(?<object>Ⓞ), which ${helps}(?:produc(?:es|ed|ing)|made) (?<subject>${film}|Ⓦ)`,
    `(?<object>Ⓞ),? (?:the (?:\\p{L}+ )?(?:company|studio|firm|outfit|house|banner|team) |(?:is|was) (?:also )?)behind (?<subject>${film}|Ⓦ)`,
    `${notBehind}(?<subject>${film}|Ⓦ) (?:is|was) an? ${some}production (?:of|by|from) ${some}(?<object>${listOf('Ⓞ')})`,
    `(?<!\\p{L})the producers?, (?<object>${listOf('Ⓞ')})(?=,)`,
    `(?<!\\p{L})(?<!co-)producers? of (?<subject>Ⓦ), (?<object>Ⓞ)(?=[,.;]|$)`,
    `${notBehind}(?<subject>${film}|Ⓦ) hails from ${some}(?<object>Ⓞ)`,
    `(?<!(?:that|which|what|who) )(?<object>[ⓅⓄ])(?: of Ⓞ)? ${helps}(?:produc(?:es|ed|ing)|(?<=will )produce)${andNoMore}`,
    `(?<!\\p{L})(?<!co-)producers? (?:on ${film} )?(?:is|are|was|were|includes?|included) ${some}(?<object>${listOf('Ⓟ')})`,
    `(?<object>Ⓟ) ${helps}${joins} as (?:an? |the |its )?(?:executive |lead |line )?producer(?! (?:at|and|for Ⓞ|with Ⓞ))`,
    `(?<object>Ⓟ) (?:is|was) (?:an? |the |also )*(?:executive |lead |line )?producer (?:of|on) ${some}(?<subject>Ⓦ|▢)`,
  ),
  told(
    'co_producer',
    'co-?produc|joined|join',
    `(?<object>Ⓞ ${helps}co-?produc(?:es|ed|ing) (?<subject>Ⓦ|(?:the |this )▢) (?:together |jointly )?with ${its}${listOf('Ⓞ')})`,
    `^¶?(?:an? |the )?(?:[\\p{L}Ⓛ-]+ ){0,3}co-?production (?:of|between|by) ${its}(?<object>${listOf('Ⓞ')}), ${some}(?<subject>Ⓦ)`,
    `(?<subject>Ⓦ), (?:an?|the) (?:[\\p{L}-]+ ){0,2}?(?<object>Ⓞ(?:(?:,| and|/|-) ?Ⓞ)*) co-?production(?![\\p{L}-])`,
    `(?<object>Ⓞ(?:(?:,| and|, and) ${its}Ⓞ)+) ${helps}join(?:ed|ing)? forces (?:on|for|to (?:make|produce|co-?produce)) ${some}(?<subject>Ⓦ|▢)`,
    `(?<object>Ⓞ) ${helps}co-?produc(?:es|ed|ing)${andNoMore}`,
    `(?<object>${listOf('Ⓞ')}) ${helps}co-?produc(?:es?|ed|ing) ${some}(?<subject>Ⓦ)(?!['’]s)`,
    `(?<subject>Ⓦ), an? [^.;,ⓅⓄⓌ]{0,40}?co-?production (?:with|between|of|by) ${its}(?<object>${listOf('Ⓞ')})`,
    `(?<!\\p{L})for ${its}Ⓞ, with ${its}(?<object>${listOf('Ⓞ')}) co-?producing`,
    `^¶?[Cc]o-?produced by (?<object>${listOf('Ⓞ')}), (?<subject>Ⓦ|(?:the |this )▢)`,
    `(?<subject>Ⓦ|(?:the |this )▢),? ${helps}co-?produced by (?<object>${listOf('Ⓞ')})`,
    `(?<object>Ⓞ) (?:is|was) (?:an? |the |also )*(?:\\p{L}+ )?co-?producer(?![\\p{L}-])`,
    `(?<object>Ⓞ) ${helps}${joins} as (?:an? |the |its )?(?:\\p{L}+ )?co-?producer`,
    `(?<!\\p{L})co-?producers? (?:on ${film} )?(?:is|are|was|were|includes?|included) ${some}(?<object>${listOf('Ⓞ')})`,
  ),
];
