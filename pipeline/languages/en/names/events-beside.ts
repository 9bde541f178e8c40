/** Events that no head word tells: those known by name, and those whose organisers, year or place are spoken of. */
import { eventNames, opensEventName } from '../../shared/names/event-names.ts';
import { textOf } from './phrase-words.ts';
import type { EnglishTokens } from './tokens.ts';
import {
  CALENDAR,
  DEMONYM,
  GIVEN_NAME,
  isOf,
  KNOWN_ORGANIZATION,
  OPENING,
  ORGANIZATION_HEAD,
  PLACE,
  PLAIN_CAPITAL,
} from './word-classes.ts';

/** No name of the list has more words. */
const LONGEST = 5;

/** The end of the event known by name that begins at `from`; 0 where none does. */
export function knownEventEnd(tokens: EnglishTokens, from: number, to: number): number {
  if (!opensEventName(tokens.at(from)?.text ?? '')) return 0;
  for (let end = Math.min(to, from + LONGEST); end > from; end -= 1)
    if (eventNames.has(textOf(tokens, from, end))) return end;
  return 0;
}

const goesOn =
  /^(?:opened|closed|opens|closes|drew|kicks|kicked|wrapped|wraps|runs|ran|ended|ends|begins|began|features|featured|takes|welcomed)$/u;

/** "Organisers of Pohoda cancelled", "This year’s Cinemalaya closed", "Camerimage, held in Toruń, honours" */
export function isEventBeside(tokens: EnglishTokens, from: number, to: number): boolean {
  const before = tokens.at(from - 1)?.lower ?? '';
  const isHeld = tokens.at(to)?.text === ',' && tokens.at(to + 1)?.lower === 'held';
  if (before !== 'of' && !isHeld && !/^['’]s$/u.test(before)) return false;
  const [second, third] = [2, 3].map((back) => tokens.at(from - back)?.lower ?? '');
  const isTold =
    (isHeld && /^(?:in|every|each|annually)$/u.test(tokens.at(to + 2)?.lower ?? '')) ||
    (before === 'of'
      ? /^organi[sz]ers$/u.test(second ?? '')
      : second === 'year' &&
        /^(?:this|last|next)$/u.test(third ?? '') &&
        goesOn.test(tokens.at(to)?.lower ?? ''));
  return isTold && mayBeEvent(tokens, from, to);
}

function mayBeEvent(tokens: EnglishTokens, from: number, to: number): boolean {
  const first = tokens.at(from);
  if (to - from > 3 || first?.kind !== 'word' || /\d/u.test(first.text)) return false;
  if (isOf(first, PLACE | DEMONYM | CALENDAR | OPENING | PLAIN_CAPITAL | GIVEN_NAME | KNOWN_ORGANIZATION))
    return false;
  return !isOf(tokens.at(to - 1), ORGANIZATION_HEAD);
}
