/** Prizes told by their own words or by one beside them: "Prix Goncourt", "Lotus d’Or", "nominated for a BAFTA", "the Copper Bell for best sound". */
import type { EnglishTokens } from './tokens.ts';
import { CALENDAR, DEMONYM, EVENT_HEAD, isOf, PLACE } from './word-classes.ts';

const romanPrize = /^(?:Prix|Premio|Prémio|Prêmio|Gawad)$/u;
const ofGold = /^d['’](?:Or|Argent|Oro)$/u;
const noPrize = /^(?:Côte|Mine|Mines|Île|Ile|Vallée|Corne|Age|Âge)$/u;
const wonPrize = /^(?:Prize|Prizes|Award|Awards|Medal|Trophy)-(?:winning|nominated|winner)$/u;
const oneOf = /^(?:an?|another|her|his|two|three|four|five|six|first|second|third)$/u;
const precious = /^(?:Golden|Gold|Silver|Bronze|Crystal|Platinum|Diamond|Copper|Grand)$/u;

/** Where in the text the prize ends that is the phrase from `from` to `to`; null where it is none. */
export function bareAwardEnd(tokens: EnglishTokens, from: number, to: number): number | null {
  const [first, last, before] = [tokens.at(from), tokens.at(to - 1), tokens.at(from - 1)];
  if (first === undefined || last === undefined) return null;
  // "a Pulitzer Prize-winning reporter"
  if (to - from > 1 && wonPrize.test(last.text)) return tokens.start(to - 1) + last.text.indexOf('-');
  const end = tokens.end(to - 1);
  if (to - from > 1 && romanPrize.test(first.text)) return end;
  if (to - from > 1 && ofGold.test(last.text) && !noPrize.test(tokens.at(to - 2)?.text ?? '')) return end;
  if (to - from === 2 && /^(?:Special|Honou?rable)$/u.test(first.text) && last.text === 'Mention') return end;
  if (to - from === 1 && /^(?:BAFTA|Bafta)$/u.test(first.text) && oneOf.test(before?.lower ?? '')) return end;
  if (isOf(first, DEMONYM | CALENDAR | PLACE)) return null;
  // "The Kigali Film Festival’s Golden Zebra"
  if (/^['’]s$/u.test(before?.text ?? '') && isOf(tokens.at(from - 2), EVENT_HEAD))
    return to - from === 2 && precious.test(first.text) ? end : null;
  // "the Copper Bell for best sound", "the BAFTA for outstanding debut"
  const isFor =
    tokens.at(to)?.text === 'for' && /^(?:best|outstanding)$/u.test(tokens.at(to + 1)?.lower ?? '');
  if (isFor && to - from === 1 && /^(?:BAFTA|Bafta)$/u.test(first.text)) return end;
  return isFor && before?.lower === 'the' && to - from > 1 && to - from < 4 ? end : null;
}
