/** A sentence in outline: names, days and words for a film as signs, so that a pattern sees how the sentence is built and not what it is about. */
import type { EntityType, FoundTime, Mention, Span } from '../../contract.ts';
import type { Cue } from '../../lib/word-pattern.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';

/** What a sign stands for: a name, a day, or a word such as «картина» (neither). */
export interface Sign {
  readonly span: Span;
  readonly mention: Mention | null;
  readonly date: FoundTime | null;
}

export interface SentenceOutline {
  readonly text: string;
  /** By the place of a sign in the text. */
  readonly signs: ReadonlyMap<number, Sign>;
}

const signOf: Readonly<Partial<Record<EntityType, string>>> = {
  work: 'Ⓦ',
  organization: 'Ⓞ',
  event: 'Ⓔ',
  award: 'Ⓐ',
  place: 'Ⓛ',
};

/** A person in the nominative is Ⓟ, in another case ℗; a day Ⓓ, a word for a film that no title follows ▢: signs that no upper or lower case joins. */
function signFor({ mention, date }: Sign, text: string): string {
  if (date !== null) return 'Ⓓ';
  if (mention === null) return '▢';
  if (mention.type !== 'person') return signOf[mention.type] ?? '';
  const last = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  return last(text) === last(mention.name) && !isFirstDeclined(text, mention.name) ? 'Ⓟ' : '℗';
}

/** «Дарьи Пинчук»: where a surname has no cases the first name tells. */
function isFirstDeclined(text: string, name: string): boolean {
  const [printed = '', base = ''] = [text, name].map((words) => words.slice(0, words.indexOf(' ')));
  if (printed === base || !cyrillic.test(printed)) return false;
  let same = 0;
  while (same < base.length && printed[same] === base[same]) same += 1;
  return same >= DECLINED_STEM && same >= base.length - 1;
}

const cyrillic = /^\p{Script=Cyrillic}+$/u;
/** So many letters of a first name stay the same in all cases; «Аня» and «Анна» share fewer. */
const DECLINED_STEM = 3;

/** Marks around a name are left out with it; a single one closes only what one of its kind has opened: “X”’s. */
const [opening, closing, closingSingle] = [/[«„“"《‘]$/u, /^([,.]?)[»“”"》]/u, /^([,.]?)’/u];

export function outlineOf(view: SentenceView, film: Cue): SentenceOutline {
  const { paragraphText: source } = view;
  const signs = new Map<number, Sign>();
  // The sentence right behind the headline opens with a sign of its own.
  const lead = view.paragraph === 1 && view.start === 0 ? '¶' : '';
  let text = lead;
  let at = view.start;
  const all = everySign(view, film);
  let close = closing;
  for (const [index, sign] of all.entries()) {
    const { span, mention, date } = sign;
    const next = all[index + 1];
    // «драма «Х»» is Ⓦ alone.
    const isNoun = mention === null && date === null;
    const leads =
      next?.mention?.type === 'work' && /^(?: [«„“"‘]?|《)$/u.test(source.slice(span.end, next.span.start));
    let between = source.slice(at, span.start);
    if (mention !== null) between = between.replace(opening, '');
    text += at === view.start ? between : between.replace(close, '$1');
    at = span.end;
    close = mention !== null && source[span.start - 1] === '‘' ? closingSingle : closing;
    if (isNoun && leads) {
      at += 1;
      continue;
    }
    signs.set(text.length, sign);
    text += signFor(sign, source.slice(span.start, span.end));
  }
  return { text: text + source.slice(at, view.end).replace(close, '$1'), signs };
}

/** In reading order, of two that overlap the one that begins first. */
function everySign(view: SentenceView, film: Cue): Sign[] {
  const found: Sign[] = [
    ...view.mentions.flatMap((mention) =>
      mention.type === 'person' || signOf[mention.type] !== undefined
        ? [{ span: mention, mention, date: null }]
        : [],
    ),
    ...view.dates.map((date) => ({ span: date, mention: null, date })),
    ...matches(film, view).map((span) => ({ span, mention: null, date: null })),
  ];
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = view.start;
  return found.filter(({ span }) => {
    if (span.start < end) return false;
    ({ end } = span);
    return true;
  });
}
