/** English words around quotation marks that show a title, a nickname, a term or a slogan instead of speech. */

import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import { wordSet } from '../../shared/word-list.ts';

/** Nouns whose name stands in marks right behind them. */
export const namedNouns = wordSet(`
film films movie movies picture pictures feature drama comedy thriller blockbuster documentary animation cartoon series serial sitcom miniseries sequel prequel
remake franchise trilogy musical opera ballet play novel novella book books memoir poem essay story album song songs single track symphony painting
exhibition show programme program project festival forum conference prize award awards category section nomination theme themes
motto slogan title headline column magazine newspaper journal channel game operation refrain chorus lyrics tagline catchphrase proverb campaign initiative workshop seminar course
contest competition zone club restaurant bar ship cruiser boat train vessel term word words phrase concept principle expression nickname
codename code-name hashtag brand label company group holding studio chain co-production production anthem hymn banner sign poster
article rubric format mode principle policy strategy doctrine plan scheme codenamed
`);

/** Of these, the ones whose name may be any words; a film or a firm is not named by a predicate in small letters. */
export const wordingNouns = wordSet(`
motto slogan title headline column section nomination category theme themes refrain chorus lyrics tagline catchphrase proverb campaign initiative
term word words phrase concept principle expression nickname codename code-name hashtag brand label sign banner poster rubric format mode policy
strategy doctrine plan scheme song songs single track operation game play poem
`);

/** Words right before the marks that give a name. */
export const namingWords = wordSet(`
titled entitled called named nicknamed dubbed so-called codenamed known self-styled tagged themed billed labelled labeled termed
proverbial alias aka pseudo starring
`);

/** Of these, the ones that may introduce an opinion as well: "called 'a step in the right direction'". */
export const judgingWords = wordSet('called dubbed named labelled labeled termed billed');

/** Nouns that follow a name in marks: the "Green Zone" programme. */
export const headNouns = wordSet(`
film movie series show programme program project festival forum prize award category section zone regime campaign initiative
workshop competition contest exhibition album song single book novel magazine newspaper group party movement strategy policy
economy fleet effect method model plan concept principle scheme brand chain company club franchise trilogy poster trailer
premiere screening label tag list status button certificate stamp market zone week
`);

/** Lower-case words that stay so inside a title. */
export const titleJoints = wordSet(
  'a an the of in on at to for and or by with from de la le du der die das as vs into over under up',
);

/** Right behind the marks: something written and hung up, not said. */
export const writtenBehind = overPrintedLetters(
  /^[\s,.]*(?:reads?|said|says|went)\s+(?:(?:a|an|the|one|another|his|her|their|its)\s+)?(?:[\p{L}-]+\s+){0,2}(?:banners?|posters?|placards?|slogans?|billboards?|headlines?|inscriptions?|plaques?|stickers?|tattoos?|murals?|walls?|labels?|plates?|graffiti|t-shirts?|captions?)(?!\p{L})/iu,
);

/** "…," the sign on the door says: the same with the subject in front. */
export const writingBehind = overPrintedLetters(
  /^[\s,.]*(?:the|an?|one|another)\s+(?:[\p{L}-]+\s+){0,2}(?:signs?|banners?|posters?|placards?|billboards?|inscriptions?|plaques?|stickers?|notices?)\s+(?:(?:on|in|at|above|outside|over|by|beside|behind|near)\s(?:[\p{L}’'-]+\s){1,5})?(?:reads?|said|says)(?!\p{L})/iu,
);

/** As a subject: a banner, a commercial says nothing that anybody said. */
export const hungUp = overPrintedLetters(
  /^(?:(?:an?|the|one|another|its|their|his|her)\s+(?:[\p{L}’'-]+\s+)?(?:tagline|logline|slogan|motto|hashtag|banner|poster|placard|billboard|plaque|sticker|inscription|t-shirt|commercial|advert|advertisement|ad|leaflet|flyer|brochure)|(?:the\s+|huge\s+|giant\s+)?(?:banners|posters|placards|billboards|plaques|stickers|inscriptions|t-shirts))(?!\p{L})/iu,
);

/** Words without which a clause is hardly a statement. */
export const finiteWords = wordSet(`
is are was were am be been has have had do does did will would can could may might must should shall isn't aren't wasn't weren't
don't doesn't didn't won't can't couldn't wouldn't i'm i've i'll i'd we're we've we'll we'd you're they're it's that's there's he's she's let's
i we you they he she it who what why how where there
`);
