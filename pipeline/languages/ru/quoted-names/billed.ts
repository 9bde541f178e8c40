/** Names in «ёлочки» that only an article on films makes titles: «Х» — 88 млн рублей; «Х» собрал …; название — «Х». */
import { nounsLikeVerbs } from '../names/titles.ts';
import type { RussianTokens, Scan } from '../names/tokens.ts';
import { pastBrackets } from './brackets.ts';
import type { Noun } from './nouns.ts';

const billedVerb =
  /^(?:собра|заработа|стартова|возглави|обогна|обош[её]?л|лидир|удержа|выручи|опусти|подня|выйдет|выходит|вышл?а|дебютирова|прин[её]с|прибави|добави|наторгова)/u;

/** «Х» — 88 млн рублей; «Х» собрал … */
export function billedWork({ tokens }: Scan, behind: number): Noun | null {
  const close = pastBrackets(tokens, behind);
  if (close > behind && isSum(tokens, behind + 1)) return { type: 'work', rule: 'work.billed' };
  const after = tokens.at(close);
  if (after === undefined) return null;
  if (billedVerb.test(after.lower)) return { type: 'work', rule: 'work.billed' };
  if (
    after.lower === 'с' &&
    /^(?:результатом|кассой|сборами|итогом|показателем)$/u.test(tokens.at(close + 1)?.lower ?? '')
  )
    return { type: 'work', rule: 'work.billed' };
  let at = close;
  while (at < close + 4 && /^(?:[—–:($€-]|около|почти|от)$/u.test(tokens.at(at)?.lower ?? '')) at += 1;
  return at > close && tokens.at(at)?.kind === 'number' ? { type: 'work', rule: 'work.billed' } : null;
}

/** «(40,5 млн)», «($12 млн)»: what stands in brackets behind the name is money, as far as its first words tell. */
function isSum(tokens: RussianTokens, from: number): boolean {
  const isMarked = /^[$€¥£]$/u.test(tokens.at(from)?.text ?? '');
  const at = isMarked ? from + 1 : from;
  if (tokens.at(at)?.kind !== 'number') return false;
  return isMarked || /^(?:млн|млрд|тыс|миллион|миллиард|руб)/u.test(tokens.at(at + 1)?.lower ?? '');
}

/** Whoever says so speaks: «Мы рады». */
export const speaking = /^(?:я|мы|ты|вы|мне|нам|меня|нас)$/u;

const finite = /(?:[аяуюие]ет|[аяуюи]ют|\p{L}{3}ит|[её]тся|ится)$/u;

/** A paragraph, or the first sentence of one, that is nothing but a title. */
export function aloneWork({ tokens }: Scan, open: number, close: number): Noun | null {
  const isAlone = open === 0 && (close === tokens.length || tokens.at(close)?.text === '.');
  // A headline of what somebody said: «Тишину мы снимаем ночью».
  let [hasVerb, hasComma] = [false, false];
  for (let i = open + 1; isAlone && i < close; i += 1) {
    const lower = tokens.at(i)?.lower ?? '';
    if (speaking.test(lower)) return null;
    hasComma ||= lower === ',';
    hasVerb ||= finite.test(lower) && !nounsLikeVerbs.has(lower) && !tokens.isCapital(i);
  }
  // «Зритель простит всё, кроме скуки»: so does a whole sentence of an interview.
  if (hasVerb && hasComma) return null;
  return isAlone ? { type: 'work', rule: 'work.alone' } : null;
}

/** «придумал название — «Х»» */
export function entitledWork({ tokens }: Scan, open: number): Noun | null {
  const isDash = /^[—–:-]$/u.test(tokens.at(open - 1)?.text ?? '');
  return isDash && /^(?:названи|заголов)\p{L}+$/u.test(tokens.at(open - 2)?.lower ?? '')
    ? { type: 'work', rule: 'work.entitled' }
    : null;
}
