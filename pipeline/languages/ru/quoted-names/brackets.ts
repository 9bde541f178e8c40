/** Brackets behind a Russian title in marks: «1. «Х» («Вольга») — 286,4 млн руб.» tells who distributes the film. */

import { stemToken } from '../inflection.ts';
import type { RussianTokens, Scan } from '../names/tokens.ts';

/** So many tokens may stand in the brackets. */
const longestAside = 8;

/** The token behind the brackets that open at `at`; `at` when none do or they never close. */
export function pastBrackets(tokens: RussianTokens, at: number): number {
  if (tokens.at(at)?.text !== '(') return at;
  for (let i = at + 1; i <= at + longestAside; i += 1) if (tokens.at(i)?.text === ')') return i + 1;
  return at;
}

const took = /^(?:собрал|заработал|выручил)(?:а|о|и)?$/u;

/** Does a sum or a number of screens stand at `at`, behind a dash or a comma, or the verb of takings? */
function isBilled(tokens: RussianTokens, at: number): boolean {
  if (took.test(tokens.at(at)?.lower ?? '')) return true;
  return (
    /^[—–:,-]$/u.test(tokens.at(at)?.text ?? '') && /^(?:number|mark)$/u.test(tokens.at(at + 1)?.kind ?? '')
  );
}

/** A name in marks, alone in the brackets behind a title, in front of what the film took: the original title would be in other letters. */
export function isDistributor(
  scan: Scan,
  { open, from, close }: { readonly open: number; readonly from: number; readonly close: number },
): boolean {
  const { tokens } = scan;
  const isAlone =
    tokens.at(open - 1)?.text === '(' && tokens.at(open - 2)?.text === '»' && tokens.at(close)?.text === ')';
  return (
    isAlone &&
    isCyrillic(tokens.at(from)?.text ?? '') &&
    isBilled(tokens, close + 1) &&
    !sharesWord(scan, open - 3, from)
  );
}

/** What a sentence says of films that run in cinemas. */
export const onBusiness =
  /(?<!\p{L})(?:собра|заработ|сбор|касс|прокат|строч|мест[оаеу](?!\p{L})|лидер|старт|выйд|вы[шх][ёело]|экран|уик-?[эе]нд|выходн|релиз|новин|добав|потеря|млн|миллион)/iu;
/** A prize, or what was won: no firm is called so. */
const prized = /^(?:Золот|Серебр|Бронз|Хрустальн|Лучш|Приз|Гран-при)/u;

/** «Х» («У»), добавивший за месяц 684 млн: a name alone in the brackets right behind the title that closes at `behind`, in the same letters and with no word of the title. */
export function isBehindTitle(
  scan: Scan,
  behind: number,
  { open, from, close }: { readonly open: number; readonly from: number; readonly close: number },
): boolean {
  const { tokens } = scan;
  if (open !== behind + 1 || tokens.at(behind)?.text !== '(' || tokens.at(close)?.text !== ')') return false;
  const first = tokens.at(from)?.text ?? '';
  if (!isCyrillic(first) || prized.test(first)) return false;
  return !sharesWord(scan, behind - 2, from);
}

/** «Огниво» («Огниво-2»), «Amour» («Любовь»): a title with another form of it, or its translation, behind it. */
function sharesWord({ tokens }: Scan, last: number, from: number): boolean {
  const rootOf = (i: number) => stemToken((tokens.at(i)?.lower ?? '').replace(/-\d+$/u, ''));
  const words = new Set<string>();
  for (let i = last; i >= 0 && !opens.test(tokens.at(i)?.text ?? ''); i -= 1) {
    if (tokens.at(i)?.kind === 'word' && !isCyrillic(tokens.at(i)?.text ?? '')) return true;
    words.add(rootOf(i));
  }
  for (let i = from; i < tokens.length && !closes.test(tokens.at(i)?.text ?? ''); i += 1)
    if (words.has(rootOf(i))) return true;
  return false;
}

const opens = /^[«„“"]$/u;
const closes = /^[»”"]$/u;
const isCyrillic = (text: string) => /^[\p{Script=Cyrillic}\d]/u.test(text);

/** «5. «Х» (А-Прокат) — 18,6 млн руб.»: the tokens of a name without marks in such brackets end here; -1 when there is none. */
export function distributorEnd({ tokens }: Scan, from: number): number {
  if (tokens.at(from - 1)?.text !== '(' || tokens.at(from - 2)?.text !== '»' || !tokens.isCapital(from))
    return -1;
  for (let i = from + 1; i <= from + 3; i += 1)
    if (tokens.at(i)?.text === ')') return isBilled(tokens, i + 1) ? i : -1;
  return -1;
}
