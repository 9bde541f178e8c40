/** Festivals that bear their city last or a name in another tongue: "International Film Festival Rotterdam", "Festival de Cannes". */
import type { EnglishTokens } from './tokens.ts';
import { DEMONYM, DOMAIN, isOf, PLACE } from './word-classes.ts';

const head = /^(?:Festival|Fair|Week|Days|Market|Biennale|Forum)$/u;

/** "International Film Festival Rotterdam", "Documentary Film Week Hamburg": the city belongs to the name where a trade stands before its head. */
export function bearsCity(tokens: EnglishTokens, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && isOf(tokens.at(at), PLACE)) at -= 1;
  if (at === to - 1 || !head.test(tokens.at(at)?.text ?? '')) return false;
  for (let i = from; i < at; i += 1) {
    if (isOf(tokens.at(i), PLACE) && !isOf(tokens.at(i), DEMONYM)) return false;
    if (isOf(tokens.at(i), DOMAIN) || /^(?:International|Film)$/u.test(tokens.at(i)?.text ?? '')) return true;
  }
  return false;
}

const foreignHead =
  /^(?:Festival|Filmfest|Filmfestival|Filmtage|Filmwoche|Semaine|Mostra|Muestra|Rassegna)$/u;
const foreignJoint =
  /^(?:de|del|della|delle|dei|di|do|da|du|des|la|le|el|internazionale|internacional|international|film|cine|cin[eé]ma)$/u;
/** Words of such a name. */
const REACH = 8;

/** "Festival internazionale del film di Locarno", "Filmfest Hamburg": where a name that begins there ends; 0 where it is none. */
export function foreignFestivalEnd(tokens: EnglishTokens, from: number): number {
  const first = tokens.at(from)?.text ?? '';
  if (!foreignHead.test(first)) return 0;
  let [at, joined] = [from + 1, false];
  while (at < from + REACH && foreignJoint.test(tokens.at(at)?.text ?? '')) {
    joined ||= /^d/u.test(tokens.at(at)?.text ?? '');
    at += 1;
  }
  let end = at;
  while (end < at + 3 && tokens.isCapital(end)) end += 1;
  if (end === at) return 0;
  return joined || (first.startsWith('Film') && at === from + 1 && isOf(tokens.at(at), PLACE)) ? end : 0;
}
