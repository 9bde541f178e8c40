/** One count told twice in the same words, with two results. */
import type { EntityType, LinkedCount, LinkedTime, Mention, Place, Span } from '../../contract.ts';
import { inside, lastFrom } from '../../languages/shared/span-order.ts';
import { toldOnceWords } from '../../languages/told-once.ts';
import { isDecimal } from '../../lib/decimal.ts';
import { sentenceAround } from '../../link/amounts.ts';
import { byParagraph } from '../../link/sentences.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { because, type Notice, placeOf } from '../check.ts';
import { type Figure, figureOfCount, intervalOf, meet } from '../reckoning/figure.ts';
import { hedgeBefore } from '../reckoning/hedges.ts';
import { clauseUpTo, sameSentence, telling } from './sentences.ts';

/** A unit counted more often than this is that of a table. */
const MOST_OF_A_UNIT = 30;

/** Fewer words besides the count say too little of what is counted; characters, in Chinese. */
const FEWEST_WORDS = 2;
const FEWEST_CHARACTERS = 4;

interface Told extends Place {
  readonly id: string;
  readonly figure: Figure;
  /** The words of its clause, in an order of their own. */
  readonly frame: string;
  readonly sentence: string;
  /** The sentence up to the end of that clause. */
  readonly led: string;
  /** The times its sentence names. */
  readonly times: string;
  /** What was spoken of last, and who else its sentence names. */
  readonly topic: string | null;
  readonly names: ReadonlySet<string>;
  readonly lang: 'en' | 'ru' | 'zh';
}

export function* sameWordsInside(located: LocatedArticle): Generator<Notice> {
  const told = located.article.counts.filter(
    ({ is_ordinal, value, unit }) => !is_ordinal && isDecimal(value) && !unit.includes('percentage'),
  );
  const around = surroundingsOf(located);
  for (const counts of Map.groupBy(told, ({ unit }) => unit).values()) {
    if (counts.length > MOST_OF_A_UNIT || new Set(counts.map(({ value }) => value)).size < 2) continue;
    const all = counts.flatMap((count) => toldIn(located, count, around) ?? []);
    const pair = firstPair(located, all);
    if (!pair) continue;
    const [first, other] = pair;
    yield {
      severity: 'warning',
      place: placeOf(other),
      because: because(located.article, first),
      subject: { table: 'counts', id: other.id },
      actual: String(other.figure.value),
      expected: String(first.figure.value),
      message: 'count_inside',
      params: { here: located.textOf(other), there: located.textOf(first) },
    };
  }
}

function firstPair(located: LocatedArticle, all: readonly Told[]): readonly [Told, Told] | null {
  for (const [index, other] of all.entries())
    for (const first of all.slice(0, index))
      if (isContrary(first, other) && !sameSentence(located, first, other)) return [first, other];
  return null;
}

function isContrary(a: Told, b: Told): boolean {
  if (a.topic !== b.topic || !saysSame(a, b) || meet(intervalOf(a.figure), intervalOf(b.figure)))
    return false;
  if (a.names.size > 0 && b.names.size > 0 && a.names.isDisjointFrom(b.names)) return false;
  const { otherState, occasion } = toldOnceWords[a.lang];
  if (otherState.test(a.led) || otherState.test(b.led)) return false;
  if (a.times === b.times) return true;
  const [day, sameDay] = [a, b].map(({ sentence }) => occasion.exec(sentence)?.groups?.day?.toLowerCase());
  return day !== undefined && day === sameDay && (a.times === '' || b.times === '');
}

/** The same words; in Chinese the one may begin with a word that the other's sentence has elsewhere. */
function saysSame(a: Told, b: Told): boolean {
  if (a.lang !== b.lang) return false;
  if (a.frame === b.frame) return true;
  if (a.lang !== 'zh') return false;
  const [short, long] = a.frame.length < b.frame.length ? [a, b] : [b, a];
  const extra = long.frame.slice(0, long.frame.length - short.frame.length);
  return long.frame.endsWith(short.frame) && extra.length <= 4 && short.sentence.includes(extra.slice(0, 2));
}

/** Stands for the count in its clause. */
const COUNT = '#';

/** What stands beside a count: the names and times of its paragraph, and what the paragraphs up to it spoke of last. */
interface Surroundings {
  readonly dates: ReadonlyMap<number, readonly LinkedTime[]>;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  /** By paragraph, the last topic of those before it. */
  readonly topicBefore: readonly (Mention | undefined)[];
}

const topics: ReadonlySet<string | undefined> = new Set<EntityType>(['organization', 'work', 'event']);
const isTopic = (mention: Mention | undefined): boolean => topics.has(mention?.type);

function surroundingsOf({ article }: LocatedArticle): Surroundings {
  const mentions = byParagraph(article.mentions);
  let last: Mention | undefined;
  const topicBefore = Array.from(article.paragraphs.keys(), (paragraph) => {
    const before = last;
    last = mentions.get(paragraph)?.findLast(isTopic) ?? last;
    return before;
  });
  return { dates: byParagraph(article.dates), mentions, topicBefore };
}

function toldIn(located: LocatedArticle, count: LinkedCount, around: Surroundings): Told | null {
  const read = telling(located, count);
  const figure = figureOfCount(count);
  if (!read || !figure) return null;
  const { paragraph, lang, text } = read;
  const span = sentenceAround(paragraph, count);
  const frame = frameOf(text, span, count, lang);
  if (frame === null) return null;
  const mentions = around.mentions.get(count.paragraph) ?? [];
  let at = lastFrom(mentions, count.start - 1);
  while (at >= 0 && !isTopic(mentions[at])) at -= 1;
  const topic = mentions[at] ?? around.topicBefore[count.paragraph];
  return {
    ...placeOf(count),
    id: count.id,
    figure: { ...figure, hedge: hedgeBefore(figure, text, span, lang) },
    frame,
    sentence: text.slice(span.start, span.end),
    led: clauseUpTo(text, span, count),
    times: inside(around.dates.get(count.paragraph) ?? [], span)
      .map(({ edtf }) => edtf)
      .join(' '),
    topic: topic?.entity_id ?? null,
    names: new Set(inside(mentions, span).map(({ entity_id }) => entity_id)),
    lang,
  };
}

const edge = { en: /[,;:.!?()“”"—–]/u, ru: /[,;:.!?()«»„“"]/u, zh: /[，,；：。！？（）“”「」]/u } as const;

/** The words of the clause around a count; null where they are too few, or hold another figure. */
function frameOf(text: string, { start, end }: Span, count: Span, lang: Told['lang']): string | null {
  const marks = new RegExp(edge[lang].source, 'gu');
  const before = text.slice(start, count.start).split(marks).at(-1) ?? '';
  const [behind = ''] = text.slice(count.end, end).split(marks, 1);
  if (/\p{N}/u.test(before + behind)) return null;
  const { idle } = toldOnceWords[lang];
  if (lang === 'zh') {
    const words = `${before.replace(idle, '')}${COUNT}${behind.replace(idle, '')}`.replace(/\s/gu, '');
    return words.length > FEWEST_CHARACTERS ? words : null;
  }
  const words = `${before} ${behind}`
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !idle.test(word));
  if (words.filter((word) => word.length > 3).length < FEWEST_WORDS) return null;
  return words.sort().join(' ');
}
