/** Reads the speech that speech passes on: «Он сказал: „Завтра“», "She told me: 'Go home.'" */

import type { Reading, Span } from '../../../contract.ts';
import { maskQuoted } from './attribution.ts';
import { creditFor, firstBehind, type Scene } from './credit.ts';
import { scanMarks } from './marks.ts';
import type { QuotationRecord } from './record.ts';

/** A clause is sought no farther from the inner marks, in characters. */
const longestClause = 300;
const announced = /[:：]|,\s*['‘"“]/u;
/** He told me, 'Go home.' */
const behindComma = /,\s*$/u;
const sentence = /^\p{Lu}.*[.!?,]\s*$/su;

/** Puts down the inner quotations of a piece of direct speech that a verb of speech introduces. */
export function putNested(scene: Scene, record: QuotationRecord, reading: Reading, piece: Span): void {
  const own = reading.text.slice(piece.start, piece.end);
  if (scene.language.isFlat === true || !announced.test(own)) return;
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
    if (told.link !== 'colon' && !(isTold && sentence.test(own.slice(pair.start, pair.end)))) continue;
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
      kind: 'direct',
      rule: 'nested',
      isNew: true,
    });
  }
}
