/** Titles told by who made them, in brackets beside: «Х» (реж. А), «приз за режиссуру — у Анны Беловой («Х»)». */
import type { Scan } from '../names/tokens.ts';
import type { Noun } from './nouns.ts';

const prizes =
  /(?<!\p{L})(?:(?:спец)?приз(?!нан|ыв)\p{L}{0,3}|гран-при|наград\p{L}{0,3}|диплом\p{L}{0,3}|упоминани\p{L}{1,2}|лучш\p{L}{2,3}\s(?:режисс[её]р|акт[её]р|актрис|сценарист|оператор|композитор|художни))/iu;
/** Whoever plays, writes for a paper or speaks for a firm has that in brackets. */
const others =
  /(?<!\p{L})(?:матч|тур(?:а|е|у|ом)?|клуб|команд|форвард|вратар|защитник|бомбардир|тренер|игрок|хоккеист|футболист|гонщик|журналист|корреспондент|обозревател|редактор|вокалист|солист|музыкант|компани|гендиректор|предпринимател|бизнесмен)\p{L}{0,3}(?!\p{L})/iu;

/** The name between the tokens `open` and `close`; `text` gives its sentence. */
export function creditedWork({ tokens }: Scan, open: number, close: number, text: () => string): Noun | null {
  const credited: Noun = { type: 'work', rule: 'work.credited' };
  const behind = tokens.at(close)?.text;
  if (behind === '(' && /^реж(?:исс[её]р\p{L}*)?$/u.test(tokens.at(close + 1)?.lower ?? '')) return credited;
  if (behind !== ')' || tokens.at(open - 1)?.text !== '(') return null;
  if (!tokens.isCapital(open - 2) || !tokens.isCapital(open - 3)) return null;
  const sentence = text();
  return prizes.test(sentence) && !others.test(sentence) ? credited : null;
}
