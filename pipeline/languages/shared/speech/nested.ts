/** Reads the speech that speech passes on: «Он сказал: „Завтра“», "She told me: 'Go home.'" */

import type { Reading, Span } from '../../../contract.ts';
import { maskQuoted } from './attribution.ts';
import { creditFor, firstBehind, type Scene } from './credit.ts';
import type { QuotationLanguage } from './language.ts';
import { type MarkedText, scanMarks } from './marks.ts';
import type { QuotationRecord } from './record.ts';

/** A clause is sought no farther from the inner marks, in characters. */
const longestClause = 300;
/** He told me, 'Go home.' */
const behindComma = /,\s*$/u;
const sentence = /^\p{Lu}.*[.!?,]\s*$/su;

/** Puts down the inner quotations of a piece of direct speech that a verb of speech introduces. */
export function putNested(scene: Scene, record: QuotationRecord, reading: Reading, piece: Span): void {
  const own = reading.text.slice(piece.start, piece.end);
  if (scene.language.isFlat === true) return;
  const inner = scanMarks(own).pairs.map((pair) => ({ ...pair, reading, continues: false, isOpen: false }));
  if (inner.length === 0) return;
  const masked = maskQuoted(own, inner);
  const stops = scene.language.stops(masked);
  for (const pair of inner) {
    const start = stops[firstBehind(stops, pair.openAt) - 1] ?? 0;
    const from = Math.max(start, pair.openAt - longestClause);
    const told = scene.language.before(masked, from, pair.openAt);
    // «Меня спросили: „…“»: nobody is named, and the one who tells it is the last who said it.
    if (told === null || told.cue === null || told.speaker === null) continue;
    const isTold = told.link === 'direct' && !told.isNaming && behindComma.test(own.slice(0, pair.openAt));
    const words = own.slice(pair.start, pair.end);
    const isNamed = told.isNaming && namesSo(scene.language, own, pair);
    if (told.link !== 'colon' && !(isTold && sentence.test(words)) && !isNamed) continue;
    const moved = (span: Span | null): Span | null =>
      span === null ? null : { start: span.start + piece.start, end: span.end + piece.start };
    const attribution = {
      ...told,
      speaker: moved(told.speaker),
      cue: moved(told.cue),
      end: told.end + piece.start,
    };
    record.putNested({
      reading,
      span: { start: pair.start + piece.start, end: pair.end + piece.start },
      credit: creditFor(scene, attribution, reading),
      kind: isNamed ? 'partial' : 'direct',
      rule: 'nested',
      isNew: true,
    });
  }
}

/** Fewer words, like a title or a nickname, are no judgement of what they name. */
const fewestNaming = 3;

/** «Критик назвал её «колыбельной для тех, кто не спит»»: a fragment by which somebody calls a thing, and no title. */
function namesSo(
  language: QuotationLanguage,
  own: string,
  { openAt, start, end, closeEnd }: MarkedText,
): boolean {
  const words = own.slice(start, end);
  const shape = language.shape(words);
  if (!shape.isFragment || shape.words < fewestNaming) return false;
  return !language.isNamed(own.slice(0, openAt), words, own.slice(closeEnd), shape);
}
