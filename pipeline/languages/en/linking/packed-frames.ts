/** Frames of the words that trade reports put beside a name to say who it is: what else somebody made, whom somebody speaks for. */
import type { Frame } from '../../frame.ts';
import { frame } from '../../shared/frames.ts';
import { officeNoun } from './frame-words.ts';

const notFormer = '(?<!\\b(?:[Ff]ormer|[Ee]x-?|[Tt]hen|[Rr]ival|[Oo]usted|[Oo]ne-time|[Ll]ate)\\s)';
const house =
  '(?:agent|agency|company|outfit|distributor|studio|firm|house|label|broadcaster|banner|streamer|producer)';

export const packed: readonly Frame[] = [
  // A’s previous feature, the road movie “X,”
  frame(
    'director',
    'person',
    'work',
    'second',
    `['’]s\\s(?:(?:previous|last|latest|next|new|upcoming|debut|first|second|third|fourth|fifth)\\s){1,2}(?:feature|documentary|short)(?:\\sfilm)?,?\\s(?:(?:the|an?)\\s(?:[\\p{L}-]+\\s){1,3})?["“‘]?$`,
    { after: '(?!\\sas\\s(?:an?\\s)?(?:actor|actress|producer|writer))' },
  ),
  // “X,” her third feature, which
  frame('director', 'work', 'person', 'first', `["”’]?,["”’]?\\s$`, {
    after:
      '\\s(?:(?:own|debut|first|second|third|fourth|fifth|sixth|latest|new|next|previous|last|graduation)\\s){1,2}(?:feature|short|documentary)(?:\\sfilm)?[,.;]',
  }),
  // A’s X, the sleeper of last winter
  frame('director', 'person', 'work', 'second', `['’]s?\\s$`, {
    before: '(?<!\\b(?:author|novelist|writer|singer|composer|star|stars|by|on|from|of)\\s)',
    after:
      ',\\s(?:the|an?|his|her)\\s(?:[^\\s,;]+\\s){0,5}(?:film|movie|drama|comedy|thriller|documentary|feature|sleeper|hit|smash|debut|short)(?![\\p{L}-])',
  }),
  // A, whose “X” took the Crystal Globe at B in 2018
  frame('director', 'person', 'work', 'second', `,\\swhose\\s["“‘]$`, {
    before:
      '(?<!\\b(?:act(?:or|ress)|stars?|singer|composer|novelist|author|playwright|writer|band|rapper|poet|by|from)\\s)',
    after:
      '["”’]?,?\\s(?:won|took|received|earned|picked\\sup|shared|landed)\\s[^.;"“]{0,80}?(?:[Aa]ward|[Pp]rize|Bear|Lion|Globe|Palme|Prix|Leopard|Goblet|Shell|Jury|[Cc]ompetition)(?![^.;,]{0,20}(?:[Nn]ovel|[Ff]iction|[Aa]lbum|[Ss]ong|[Pp]oetry))',
  }),
  // The director is A, behind 2022 Harnley winner X
  frame(
    'director',
    'person',
    'work',
    'second',
    `,\\s(?:the\\s(?:filmmaker|mind|woman|man|director)\\s)?behind\\s(?:the\\s|an?\\s)?(?:[\\p{L}\\d’'.-]+\\s){0,5}["“‘]?$`,
    { before: '(?:[Dd]irector|[Ff]ilmmaker|[Hh]elmer)(?:\\s(?:is|was))?,?\\s' },
  ),
  // A, who has headed B since 2022
  frame(
    'position',
    'person',
    'organization',
    'first',
    ',?\\swho\\s(?:has|had)\\s(?:headed|led|run|chaired)\\s(?:the\\s)?$',
  ),
  // B acquisitions chief A
  frame(
    'position',
    'organization',
    'person',
    'second',
    `\\s(?<office>(?:(?!rival)\\p{Ll}[\\p{L}-]*\\s){0,3}?${officeNoun}(?:\\sof\\s\\p{Ll}+(?:\\sand\\s\\p{Ll}+)?)?)\\s$`,
    { before: notFormer },
  ),
  // negotiated with A of sales agent B; with A of Lisbon-based B
  frame(
    'position',
    'person',
    'organization',
    'first',
    `\\s(?:of|at|from)\\s(?:the\\s)?(?:\\p{Lu}\\p{L}+(?:-based|['’]s)\\s|(?:\\p{Ll}[\\p{L}-]*\\s){0,2}${house}\\s)$`,
  ),
  frame('position', 'person', 'organization', 'first', '\\s(?:of|at|from)\\s(?:the\\s)?$', {
    before:
      '\\b(?:negotiated|brokered|struck|closed|signed|inked|agreed|deal|talks)\\b[^.;]{0,70}\\b(?:with|by|and|between)\\s',
  }),
];
