/** "Ahead of its premiere on Friday": what English news awaits. */
import type { TimeTokens } from '../../shared/dates/tokens.ts';

const occasion =
  /^(?:premiere|release|opening|debut|launch|unveiling|screening|bow|start|market|festival|fair|summit|talks|meeting|ceremony|awards|vote|election|visit|trip)$/u;
/** Words from "ahead of" to what is awaited. */
const AWAITED = 6;

/** "ahead of its unveiling for buyers on Wednesday": what is awaited lies ahead; who leads is ahead of others. */
export const isAwaited = (tokens: TimeTokens, at: number): boolean => {
  if (tokens.at(at + 1)?.text !== 'of') return false;
  for (let next = at + 2; next < at + 2 + AWAITED; next += 1) {
    const { text = ',' } = tokens.at(next) ?? {};
    if (occasion.test(text)) return true;
    if (/^[,.;]$/u.test(text)) return false;
  }
  return false;
};
