/** Words between and around two names by which English news tells who made, sold, won, followed or heads what. */
import type { Frame } from '../../frame.ts';
import { frame } from '../../shared/frames.ts';
import { closed, has, office, officeNoun, work } from './frame-words.ts';
import { directing } from './frames-directing.ts';
import { distributing, producing } from './frames-producing.ts';
import { packed } from './packed-frames.ts';

/** From a verb of giving to who is given: behind "by" stands who made the work. */
const given = {
  work,
  person: `(?:(?:the|an?|his|her|their|its)\\s)?(?:(?!by\\b)[\\p{L}\\d.-]+\\s){0,4}$`,
} as const;
/** A genitive tells whose the winner is. */
const notOwner = "(?!['’]s?\\s)";

const winning: readonly Frame[] = (['work', 'person'] as const).flatMap((winner) => [
  // awarded the P to “X”; the P went to “X” and the Q to “Y”
  frame('award', 'award', winner, 'second', `(?:\\sfor\\s[^"“.;,]{3,40})?\\sto\\s${given[winner]}`, {
    after: notOwner,
    before:
      '\\b(?:[Aa]warded|gave|gives|handed|presented|bestowed|went|goes)\\s(?:[^.;]{0,45}\\s)?(?:the|its)\\s(?:\\p{L}+\\s){0,2}',
  }),
  frame(
    'award',
    'award',
    winner,
    'second',
    `(?:\\sfor\\s[^"“.;,]{3,40})?\\s(?:was|were)\\swon\\sby\\s${given[winner]}`,
    { after: notOwner },
  ),
  frame('award', 'award', winner, 'second', `[^.;"“,]{0,40}\\s(?:was|is)\\s${work}`, {
    before:
      "\\b(?:[Ww]inner|[Rr]ecipient|[Ll]aureate)\\sof\\s(?:the|its|this\\syear['’]s)\\s(?:\\p{L}+\\s){0,2}",
  }),
  // the Golden Heron winner “X”
  frame(
    'award',
    'award',
    winner,
    'second',
    `(?:\\s(?:winner|laureate)|-winning)\\s(?:(?!and\\b|of\\b|for\\b|said\\b|is\\b|was\\b)[\\p{L}-]+\\s){0,3}["“‘']?$`,
  ),
  // “X” picked up the P and “Y” the Q
  frame('award', winner, 'award', 'first', '["”’]?\\sthe\\s$', { before: '(?:\\sand|,)\\s["“‘]?' }),
  // “X” beat “Y” to the P
  frame(
    'award',
    winner,
    'award',
    'first',
    '["”’]?\\sbeat\\s["“‘]?[^"”’.;]{2,60}["”’]?\\sto\\sthe\\s(?:\\p{L}+\\s){0,2}$',
  ),
]);

const following: readonly Frame[] = [
  frame(
    'sequel',
    'work',
    'work',
    'first',
    `${closed}\\swas\\sfollowed\\s(?:(?!by\\b)[\\p{L}\\d]+\\s){0,4}by\\s${work}`,
    {
      after:
        '["”’]?,?\\s(?:in\\s(?:19|20)\\d\\d|(?:an?|one|two|three|four|five|six|ten|\\d+)\\syears?\\slater)',
    },
  ),
  frame(
    'sequel',
    'work',
    'work',
    'second',
    `${closed}\\s(?:(?:which|that)\\s)?(?:picks\\sup\\s(?:where|(?:[\\p{L}\\d]+\\s){0,3}after)|continues\\sthe\\sstory\\sof|follows\\son\\sfrom|(?:is|was)\\s(?:the\\s|a\\s)?(?:second|third|fourth|fifth|next|latest|final)\\s(?:instal?lment|chapter|part|entry)\\s(?:after|of|following))\\s${work}`,
  ),
  // “Y”, the next chapter of “X”
  frame(
    'sequel',
    'work',
    'work',
    'second',
    `${closed}\\s(?:is\\s|was\\s)?(?:the|an?|its)\\s(?:[\\p{L}-]+\\s)?(?:sequel|follow-up|(?:next|second|third|fourth|fifth)\\s(?:chapter|part|instal?lment))\\s(?:to|of|in)\\s${work}`,
  ),
  // The sequel to “X” will be called “Y”
  frame(
    'sequel',
    'work',
    'work',
    'first',
    `${closed}\\s(?:(?:will\\sbe|is|to\\sbe)\\s)?(?:called|titled|entitled)\\s["“‘']?$`,
    {
      before:
        '\\b(?:[Ss]equel|[Ff]ollow-up|(?:[Ss]econd|[Tt]hird|[Nn]ext)\\s(?:part|chapter|instal?lment))\\s(?:to|of)\\s(?:[\\p{L}\\d-]+\\s){0,3}["“‘]?',
    },
  ),
];

const heading: readonly Frame[] = [
  frame(
    'position',
    'person',
    'organization',
    'first',
    ',?\\swho\\s(?:now\\s|also\\s)?(?:heads|leads|runs|chairs)\\s(?:the\\s)?$',
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    '\\s(?:heads|chairs|leads)\\s(?:(?:the|its|our)\\s)?(?:(?:[\\p{L}-]+\\s){0,3}(?:department|desk|team|unit|division|arm|office|business|branch|section|operations|research|practice)\\s(?:at|of)\\s)?(?:the\\s)?$',
  ),
  // A was hired by B to head its drama unit
  frame(
    'position',
    'person',
    'organization',
    'first',
    '\\s(?:was|has\\sbeen|is)\\s(?:hired|appointed|recruited|poached|brought\\sin)\\sby\\s(?:the\\s)?$',
    {
      after: `\\s(?:to\\s(?:head|lead|run|oversee)\\s|as\\s(?:its\\s|the\\s)?(?:new\\s)?${office}(?![\\p{L}-]))`,
    },
  ),
  // She had run B since 2019
  frame(
    'position',
    'person',
    'organization',
    'first',
    '(?:,\\s\\d\\d,)?(?:\\s(?:has|had|have|also))*\\s(?:led|headed|run|ran|runs|chaired)\\s(?:the\\s)?(?:(?!(?:of|by|with|to|for|from|about|against|in|on|at|into|over)\\s)[\\p{L}’-]+\\s){0,4}$',
    {
      before: '(?<!\\b(?:of|by|with|to|for|from|than)\\s)',
      after:
        '\\s(?:since|for\\s(?:[\\p{L}\\d]+\\s)?(?:years|months|decades)|until|between|from\\s(?:19|20)\\d\\d)(?!\\p{L})',
    },
  ),
  // said A of B; A of B wrote in a note
  frame('position', 'person', 'organization', 'first', '\\s(?:of|at|from)\\s(?:the\\s)?$', {
    before: '\\b(?:said|says|wrote|writes|added|noted|told|predicts|reckons|according\\sto)\\s',
  }),
  frame('position', 'person', 'organization', 'first', '\\s(?:of|at)\\s(?:the\\s)?$', {
    after: '(?:\\s\\p{L}+){0,2}\\s(?:said|says|wrote|writes|noted|expects|predicts|reckons|argued|warned)\\b',
  }),
  // A was appointed chief executive of B
  frame(
    'position',
    'person',
    'organization',
    'first',
    `\\s(?:was|has\\sbeen|is|will\\sbe|is\\sto\\sbe)\\s(?:re-?)?(?:appointed|named|elected|made|confirmed|promoted\\sto)\\s(?:as\\s)?(?:the\\s)?(?:new\\s)?${office}\\s(?:of|at)\\s(?:the\\s)?$`,
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    `(?:,\\s(?:now\\s)?(?:aged\\s)?\\d\\d,)?\\s(?:is|was|has\\sbeen|becomes|became|has\\sbecome|will\\sbecome)\\s(?:(?:now|then|also|currently|still|once)\\s)?(?:the\\s|an?\\s)?${office}\\s(?:of|at|for)\\s(?:the\\s)?$`,
    { before: '(?<!\\b(?:of|by|with|to|for|from|than)\\s)' },
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    `\\s(?:(?:will|is\\sto|has)\\s)?(?:takes?|took|taken|steps?|stepped)\\s(?:over|up)\\sas\\s(?:the\\s)?(?:new\\s)?${office}\\s(?:of|at)\\s(?:the\\s)?$`,
  ),
  // A will replace C as head of B
  frame(
    'position',
    'person',
    'organization',
    'first',
    `\\s(?:(?:will|is\\sto|has)\\s)?(?:replac(?:es|ed?)|succeed(?:s|ed)?)\\s[^.;,]{3,40}\\sas\\s(?:the\\s)?${office}\\s(?:of|at)\\s(?:the\\s)?$`,
  ),
  // B has named A as its chief executive
  frame(
    'position',
    'organization',
    'person',
    'second',
    `${has}\\s(?:named|appointed|hired|elected|promoted|tapped|recruited|chosen|picked)\\s(?:(?!as\\b)[\\p{L}-]+\\s){0,3}$`,
    {
      after: `(?:\\s(?:as\\s|to\\s(?:be\\s)?)?(?:its\\s|the\\s)?(?:new\\s|next\\s)?${office}(?![\\p{L}-])|\\sto\\s(?:head|lead|run|oversee)\\sits\\s)`,
    },
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    '\\s(?:(?:has|have|will|is\\sto)\\s)?(?:join(?:s|ed)?|rejoin(?:s|ed)?)\\s(?:the\\s)?$',
    {
      after: `\\s(?:in\\s\\p{Lu}?\\p{L}+\\s)?as\\s(?:its\\s|the\\s|an?\\s)?(?:new\\s)?${office}(?![\\p{L}-])`,
    },
  ),
  // A, Managing Director, B; A, cabinet member for tourism at B
  frame(
    'position',
    'person',
    'organization',
    'first',
    `,\\s(?:the\\s|an?\\s)?(?<office>(?:[\\p{L}&-]+\\s){0,4}${officeNoun.replace(/\)$/u, '|Officer|Executive|President|Chairman|Director|Head|Manager)')}),\\s(?:the\\s)?$`,
  ),
  frame(
    'position',
    'person',
    'organization',
    'first',
    `,\\s(?:the\\s|an?\\s)?(?<office>(?:[\\p{L}-]+\\s){0,3}${officeNoun}(?:\\s(?:of|for|on|in)\\s(?:(?!at\\b)[\\p{L}&-]+\\s?){1,4}?)?)\\s(?:at|with)\\s(?:the\\s)?(?:(?:\\p{Lu}\\p{L}+\\s|[\\p{Ll}-]+\\s)?(?:company|firm|studio|agency|group|bank|distributor|house)\\s)?$`,
  ),
  // the rector of B, A, opened
  frame('position', 'organization', 'person', 'second', ',\\s$', {
    before: `\\b(?<office>(?:(?!the\\b|of\\b|and\\b)[\\p{L}-]+\\s){0,2}${officeNoun})\\s(?:of|at)\\s(?:the\\s)?`,
    after: '(?:,|[.;]|\\s(?:said|says))',
  }),
  // A (B, president)
  frame('position', 'person', 'organization', 'first', '\\s\\($', {
    after: `,\\s(?:its\\s)?(?<office>(?:[\\p{L}-]+\\s){0,3}${officeNoun})\\)`,
  }),
  // A of B, where he is policy director
  frame('position', 'person', 'organization', 'first', '\\s(?:of|from|at)\\s(?:the\\s)?$', {
    after: `,\\swhere\\s(?:he|she)\\s(?:is|has\\sbeen|serves\\sas|works\\sas)\\s(?:the\\s|an?\\s)?(?<office>(?:[\\p{L}-]+\\s){0,3}${officeNoun})(?![\\p{L}-])`,
  }),
];

export const frames: readonly Frame[] = [
  ...directing,
  ...producing,
  ...distributing,
  ...winning,
  ...following,
  ...heading,
  ...packed,
];
