/** How English nouns of office stand to each other: which broader noun may stand for which office, and which call the last speaker anew. */

import { wordSet } from '../../shared/word-list.ts';
import { trades } from './words.ts';

/** A broader noun and the heads of office it may stand for. */
const broader: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['diplomat', wordSet('ambassador consul minister counterpart')],
  [
    'politician',
    wordSet('minister mayor deputy senator governor candidate councillor president premier chancellor'),
  ],
  [
    'official',
    wordSet(
      'minister secretary commissioner spokesman ambassador governor mayor inspector superintendent captain lieutenant sergeant major detective sheriff colonel commander diplomat',
    ),
  ],
  [
    'executive',
    new Set([
      'ceo',
      'cfo',
      'coo',
      'cto',
      'cmo',
      'president',
      'director',
      'managing director',
      'general manager',
      'manager',
      'chairman',
      'founder',
    ]),
  ],
  [
    'head',
    new Set([
      'president',
      'premier',
      'chairman',
      'ceo',
      'director',
      'chancellor',
      'director general',
      'king',
      'general secretary',
    ]),
  ],
  ['minister', new Set(['deputy minister'])],
  ['deputy', wordSet('senator congressman councillor representative candidate')],
  ['player', wordSet('striker')],
  ['artist', wordSet('musician')],
  ['expert', wordSet('professor economist biologist historian engineer analyst doctor')],
  ['director', new Set(['managing director', 'general manager'])],
  ['commander', wordSet('captain lieutenant sergeant major')],
  ['king', wordSet('emperor monarch archbishop')],
  ['screenwriter', wordSet('author journalist historian critic')],
  ['author', wordSet('screenwriter journalist historian')],
  ['lawyer', wordSet('counsel solicitor barrister')],
]);

const none: ReadonlySet<string> = new Set();

export function narrower(head: string): ReadonlySet<string> {
  return broader.get(head) ?? none;
}

/** Trades and callings: whoever was last spoken of may have one although nothing said so; a judge or a minister is introduced. */
const callings = wordSet(`
actor actress screenwriter author professor economist critic curator artist musician cinematographer coach player engineer biologist sailor striker
historian chef producer director activist politician executive founder photographer designer dancer comedian entrepreneur champion teacher farmer
`);

export function mayBeLast(head: string | null): boolean {
  return head !== null && (callings.has(head) || trades.has(head));
}
