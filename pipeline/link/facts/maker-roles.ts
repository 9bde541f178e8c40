/** What the words of a role beside a maker's name tell: whose they are, and what of them is the role alone. */
import type { Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';

/** The words looked at right before a role. */
const BESIDE = 80;

/** Between "directed by" and the role of who did it there stand at most so many words: "directed by veteran Serbian filmmaker …". */
const DESCRIBING = 4;

/** "will be directed by Serbian filmmaker …": the verb says what the person did, whatever else they are. */
export function passiveBefore(view: SentenceView, role: Span, { makers }: LinkWords): Span | null {
  const from = Math.max(view.start, role.start - BESIDE);
  let before = view.paragraphText.slice(from, role.start).trimEnd();
  for (let words = 0; words <= DESCRIBING; words += 1) {
    const match = makers.passive.exec(before);
    if (match) return { start: from + match.index, end: from + before.length };
    const word = before.lastIndexOf(' ') + 1;
    if (word === 0 || !describing.test(before.slice(word))) return null;
    before = before.slice(0, word).trimEnd();
  }
  return null;
}

const describing = /^[\p{L}-]+$/u;

/** «Режиссёр — А, продюсер — Б», «…, продюсером выступила Б»: the role behind a name that leads to another name is that one's. */
export function isOfNext(view: SentenceView, person: Mention, role: Span, { makers }: LinkWords): boolean {
  const behind = makers.leadsOn.exec(view.paragraphText.slice(role.end, view.end))?.[0];
  if (behind === undefined || role.start < person.end) return false;
  return view.named('person').some(({ start }) => start === role.end + behind.length);
}

/** "director of 'X'": the role's words without the work and what leads to it. */
export function withoutWorks(view: SentenceView, role: Span, { makers }: LinkWords): string {
  const within = (m: Mention) => m.start >= role.start && m.start < role.end;
  const inside = view.named('work').find(within);
  // «режиссёры А и Б»: the first stands within the role of the second.
  const first = view.named('person').find(within);
  const text = view.paragraphText.slice(role.start, inside?.start ?? first?.start ?? role.end).trimEnd();
  return inside ? text.replace(/[\s"“'‘«„《]+$/u, '').replace(makers.ofWork, '') : text;
}
