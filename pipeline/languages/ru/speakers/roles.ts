/** Offices beside Russian names, and the organizations that a bare noun points back to. */

import type { Span } from '../../../contract.ts';
import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import { unitTable } from '../../../lib/unit-table.ts';
import { backToMark, lastSeen, wordEndingAt } from '../../shared/text-edges.ts';
import { finiteVerb, nounInL } from '../speech/phrase.ts';
import { headOf } from './office-heads.ts';

const words = overPrintedLetters(/[\p{L}-]+/gu);
const none: ReadonlySet<string> = new Set();

export function headsIn(role: string): ReadonlySet<string> {
  if (role === '') return none;
  const heads = new Set<string>();
  for (const word of role.toLowerCase().match(words) ?? []) {
    const head = headOf.get(word)?.head;
    if (head !== undefined) heads.add(head);
  }
  return heads;
}

/** An office in front of a name is read back over so many characters, no farther than the sentence. */
const farthest = 110;

/** «N, по словам спортсменки, …» names a source, no office of N. */
const rightRole = /^,\s+(?!(?:по|как|с|со|согласно)\s)([^.;:!?]{3,140})/u;

/** «президент Турции Мехмет Озкан и премьер Греции»: the first office is somebody else's. */
const pairedName = overPrintedLetters(/^.*\p{Lu}[\p{L}-]+\s\p{Lu}[\p{L}-]+\s(?:и|а|с)\s/u);

const becomes = /^(?:стал|был|является|оста|назнач|избра|работа|служ|сдела|счита|называ)/u;

/** «Депутаты спросили Анну Седову», «Министра сменил Пётр Дымов»: behind a verb stands no bearer of the office in front of it. */
function actsOn(left: string): boolean {
  const last = wordEndingAt(left, lastSeen(left) + 1);
  return (
    last.length > 3 &&
    /^\p{Ll}/u.test(last) &&
    finiteVerb.test(last) &&
    !nounInL.test(last) &&
    !becomes.test(last) &&
    !headOf.has(last)
  );
}

const marks = unitTable('.,;:!?—–"“”\uE000');

/** The office beside a name: in front of it back to the last comma, or in the apposition behind it. */
export function roleBeside(text: string, name: Span): string {
  const left = backToMark(text, name.start, marks, name.start - farthest);
  const own = actsOn(left) ? '' : left.slice(pairedName.exec(left)?.[0].length ?? 0);
  const right = rightRole.exec(text.slice(name.end))?.[1] ?? '';
  const before = headsIn(own).size > 0 ? own.trim() : '';
  const behind = headsIn(right).size > 0 ? right.trim() : '';
  return [before, behind].filter((role) => role !== '').join('; ');
}

const organizationWord: ReadonlySet<string> = new Set([
  'министерство',
  'ведомство',
  'агентство',
  'компания',
  'студия',
  'банк',
  'фонд',
  'музей',
  'театр',
  'департамент',
  'посольство',
  'комитет',
  'комиссия',
  'союз',
  'ассоциация',
  'центр',
  'институт',
  'университет',
  'киностудия',
  'холдинг',
  'корпорация',
  'академия',
  'регулятор',
]);

export function organizationNoun(phrase: string): string | null {
  if (phrase === 'ведомство')
    return 'Министерство|Мин|Рос|МИД|МЧС|МВД|ФАС|ФНС|ФСБ|ФТС|служба|Служба|агентство|Агентство|Комитет|комитет|прокуратура|Департамент|департамент|надзор';
  if (phrase === 'регулятор') return 'Банк|ЦБ|Центробанк|ЕЦБ|ФРС';
  if (phrase === 'банк') return 'Банк|банк';
  return organizationWord.has(phrase) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : null;
}

/** The name that begins with the noun at `at`: «Министерство культуры». */
export function organizationAround(text: string, at: number): string | null {
  const match =
    /^\p{Lu}\p{L}+(?:\s(?:культуры|финансов|экономики|экономического развития|торговли|коммерции|обороны|иностранных дел|внутренних дел|просвещения|образования|здравоохранения|транспорта|энергетики|юстиции|труда|России|РФ|КНР|Китая|\p{Lu}[\p{L}-]+))+/u.exec(
      text.slice(at, at + 90),
    );
  return match?.[0] ?? null;
}
