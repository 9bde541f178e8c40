/** Russian ordinals: «18-е», «вторая», «XX», and the numbered thing after them; «75-летие». */
import type { CountDraft } from '../../shared/counts/counts.ts';
import { isHyphen, type Tokens } from '../../shared/numbers/tokens.ts';
import { serial, serialFirst, stops } from './nouns.ts';
import { romanNumerals, spelled } from './ordinal-words.ts';

interface Ordinal {
  readonly last: number;
  readonly value: number;
  readonly printed: 'figure' | 'word';
}

const ordinalAt = (tokens: Tokens, first: number): Ordinal | null => {
  const token = tokens.at(first);
  if (token?.kind === 'number') {
    const ending =
      isHyphen(tokens.at(first + 1)) && tokens.at(first + 1)?.glued === true
        ? tokens.at(first + 2)
        : undefined;
    const suffixed =
      ending?.glued === true &&
      /^(?:й|я|е|го|му|м|х|ю|ой|ый|ий|ая|ое|ые|ую|ого|ому|ым|ом|ых|ей)$/u.test(ending.key);
    return suffixed && /^\d{1,4}$/u.test(token.text)
      ? { last: first + 3, value: Number(token.text), printed: 'figure' }
      : null;
  }
  const value = spelled.get(token?.key ?? '');
  if (value !== undefined) return { last: first + 1, value, printed: 'word' };
  const numeral = romanNumerals.get(token?.text ?? '');
  return numeral === undefined ? null : { last: first + 1, value: numeral, printed: 'figure' };
};

/** Words between an ordinal and its noun: «47-й Московский международный кинофестиваль». */
const REACH = 8;

/** The count that an ordinal at `first` begins. «XXI век», «второе место», «третий этаж» are none. */
export const readOrdinal = (tokens: Tokens, first: number): CountDraft | null => {
  const jubilee = readJubilee(tokens, first);
  if (jubilee !== null) return jubilee;
  const ordinal = ordinalAt(tokens, first);
  if (ordinal === null || (tokens.at(first)?.glued === true && isHyphen(tokens.at(first - 1)))) return null;
  for (let at = ordinal.last; at < tokens.length && at < ordinal.last + REACH; at++) {
    const token = tokens.at(at);
    if (
      token === undefined ||
      (token.kind !== 'word' && !(isHyphen(token) && token.glued)) ||
      stops.has(token.key)
    )
      return null;
    const unit = serial.get(token.key);
    if (unit === undefined) {
      if (ordinal.printed === 'word' && !isAdjective(token.key)) return null;
      continue;
    }
    if (ordinal.value === 1 && !serialFirst.has(unit)) return null;
    const last = unit === 'годовщина' ? afterGenitives(tokens, at + 1) : at + 1;
    return { first, last, value: String(ordinal.value), unit, is_ordinal: true, rule: 'count.ordinal' };
  }
  return null;
};

export const isAdjective = (word: string): boolean =>
  /(?:[ыи]х|[ыи]е|[ыи]м|[ыи]ми|ого|его|ому|ему|ая|яя|ую|юю|ой|ый|ий|ое|(?<!тел)ей)$/u.test(word) &&
  word.length > 4;

const readJubilee = (tokens: Tokens, first: number): CountDraft | null => {
  const number = tokens.at(first);
  if (number?.kind !== 'number' || !isHyphen(tokens.at(first + 1))) return null;
  const word = tokens.at(first + 2);
  if (word?.glued !== true || !/^лети(?:е|я|ю|ем|и)$/u.test(word.key)) return null;
  return {
    first,
    last: afterGenitives(tokens, first + 3),
    value: number.text,
    unit: 'летие',
    is_ordinal: true,
    rule: 'count.ordinal',
  };
};

const LONGEST_PHRASE = 18;

/** The end of «установления дипломатических отношений между Россией и Китаем». */
const afterGenitives = (tokens: Tokens, from: number): number => {
  let [end, between] = [from, false];
  for (let at = from; at < tokens.length && at < from + LONGEST_PHRASE; at++) {
    const token = tokens.at(at);
    if (token === undefined) break;
    if (token.kind === 'mark' && !(isHyphen(token) && token.glued && tokens.at(at + 1)?.glued === true))
      break;
    if (token.key === 'между') between = true;
    else if (token.key === 'и' && between) between = false;
    else if (token.key === 'в' || token.key === 'над' || token.key === 'со' || token.key === 'с') {
      if (!isJoint(tokens, at)) break;
    } else if (stops.has(token.key) || finite.test(token.key)) break;
    else if (token.kind === 'word') end = at + 1;
  }
  return end;
};

/** «победы в Великой Отечественной войне», «победы над фашизмом», «со дня рождения»: part of the phrase. */
const isJoint = (tokens: Tokens, at: number): boolean => {
  const next = tokens.at(at + 1);
  const key = tokens.at(at)?.key;
  if (key === 'с' || key === 'со') return /^(?:дня|момента|начала|даты)$/u.test(next?.key ?? '');
  return (
    key === 'над' || /^(?:великой|второй|первой|отечественной|войне|битве|сражении)$/u.test(next?.key ?? '')
  );
};

/** Verbs that may follow the noun: they end the phrase. */
const finite =
  /(?:[уюая]т(?:ся)?|[её]т(?:ся)?|ит(?:ся)?|(?:ал|ил|ел|ул|ял|ол)(?:[аои]|с[яь]|ась|ось|ись)?|ют|ошл[аио]|шел)$/u;
