/** Questions that have one answer whoever tells it: how old a person is, how long a film runs, how many seats a hall or films a programme has. */
import type { Mention, Place } from '../../contract.ts';
import { lastFrom } from '../../languages/shared/span-order.ts';
import { toldOnceWords } from '../../languages/told-once.ts';
import { kindOfUnit, type WholeKind } from '../../languages/whole-counts.ts';
import { sentenceAround } from '../../link/amounts.ts';
import { byParagraph } from '../../link/sentences.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { agesIn } from '../ages/told-ages.ts';
import { because, type Notice, placeOf } from '../check.ts';
import { readText } from '../read-text.ts';
import { clauseUpTo, sameSentence, telling } from './sentences.ts';

type Kind = 'age' | 'length' | 'seats' | WholeKind;

interface Answer extends Place {
  readonly kind: Kind;
  /** What it is of. */
  readonly of: string;
  readonly value: number;
}

/** One finding a question: the first two answers that differ, in two sentences. */
export function* twoAnswersInside(located: LocatedArticle): Generator<Notice> {
  const firsts = new Map<string, Answer>();
  const told = new Set<string>();
  for (const answer of [...ages(located), ...lengthsIn(located), ...seatsIn(located), ...wholesIn(located)]) {
    const question = `${answer.kind} ${answer.of}`;
    const first = firsts.get(question);
    if (!first) firsts.set(question, answer);
    if (!first || first.value === answer.value || told.has(question)) continue;
    if (sameSentence(located, first, answer)) continue;
    told.add(question);
    yield {
      severity: 'warning',
      place: placeOf(answer),
      because: because(located.article, first),
      actual: String(answer.value),
      expected: String(first.value),
      message: `${answer.kind}_inside`,
      params: { here: located.textOf(answer), there: located.textOf(first) },
    };
  }
}

/** How old each person is said to be. */
function* ages(located: LocatedArticle): Generator<Answer> {
  for (const { of, value, paragraph, start, end } of agesIn(located))
    yield { kind: 'age', of, value, paragraph, start, end };
}

/** How long the film runs that was named last: in the paragraph up to the sentence's end, else in the last that names any. */
function* lengthsIn(located: LocatedArticle): Generator<Answer> {
  const { paragraphs, mentions } = located.article;
  const works = byParagraph(mentions.filter(({ type }) => type === 'work'));
  let before: readonly Mention[] = [];
  for (const paragraph of paragraphs.keys()) {
    const own = works.get(paragraph) ?? [];
    const earlier = before;
    if (own.length > 0) before = own;
    const read = telling(located, { paragraph });
    if (!read) continue;
    const words = toldOnceWords[read.lang];
    if (!words.mayRun.test(read.text)) continue;
    for (const match of words.runs.flatMap((pattern) => [...read.text.matchAll(pattern)])) {
      const place = placed({ paragraph }, match.index, match.index + match[0].length);
      const sentence = sentenceAround(read.paragraph, place);
      const named = own.slice(0, lastFrom(own, sentence.end - 1) + 1);
      const work = onlyOne(named.length > 0 ? named : earlier);
      const { h = '0', m = '0' } = match.groups ?? {};
      if (!work || words.otherCut.test(read.text.slice(sentence.start, sentence.end))) continue;
      yield { kind: 'length', of: work.entity_id, value: 60 * Number(h) + Number(m), ...place };
    }
  }
}

/** The work that all of these mentions name; null where they name several. */
function onlyOne(works: readonly Mention[]): Mention | null {
  const [first] = works;
  return first && works.every(({ entity_id }) => entity_id === first.entity_id) ? first : null;
}

/** How many seats the only hall of an article has. */
function* seatsIn(located: LocatedArticle): Generator<Answer> {
  const answers = [...countedSeats(located), ...seatedRooms(located)];
  if (answers.length < 2 || hasSeveralRooms(located)) return;
  yield* answers.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** "Its hall has 148 seats". */
function* countedSeats(located: LocatedArticle): Generator<Answer> {
  for (const count of located.article.counts) {
    const read = telling(located, count);
    if (!read || count.is_ordinal) continue;
    const { seats, roomBefore, roomAfter, otherRoom } = toldOnceWords[read.lang];
    if (!seats.test(count.unit)) continue;
    const sentence = sentenceAround(read.paragraph, count);
    const before = roomBefore.exec(read.text.slice(sentence.start, count.start));
    const room = (before ?? roomAfter.exec(read.text.slice(count.end, sentence.end)))?.groups?.room;
    if (room === undefined || otherRoom.test(clauseUpTo(read.text, sentence, count))) continue;
    yield { ...seatsOf(room, Number(count.value)), ...placed(count, count.start, count.end) };
  }
}

/** "The 184-seat hall". */
function* seatedRooms(located: LocatedArticle): Generator<Answer> {
  for (const paragraph of located.article.paragraphs.keys()) {
    const read = telling(located, { paragraph });
    if (!read || !/-seat|-местн/u.test(read.text)) continue;
    const { seated, otherRoom } = toldOnceWords[read.lang];
    for (const match of read.text.matchAll(seated)) {
      const place = placed({ paragraph }, match.index, match.index + match[0].length);
      const { room = '', m = '' } = match.groups ?? {};
      if (otherRoom.test(clauseUpTo(read.text, sentenceAround(read.paragraph, place), place))) continue;
      yield { ...seatsOf(room, Number(m.replaceAll(',', ''))), ...place };
    }
  }
}

const seatsOf = (room: string, value: number) => ({ kind: 'seats', of: room.toLowerCase(), value }) as const;

/** How many films an event shows, or how many episodes a series has, where nothing behind the count says which of them. */
function* wholesIn(located: LocatedArticle): Generator<Answer> {
  for (const count of located.article.counts) {
    const kind = count.subject_id === null ? null : kindOfUnit(count.unit);
    const read = kind && telling(located, count);
    if (count.subject_id === null || !kind || !read) continue;
    const { allOfThem, otherState } = toldOnceWords[read.lang];
    const sentence = sentenceAround(read.paragraph, count);
    if (!allOfThem.test(read.text.slice(count.end, sentence.end))) continue;
    if (otherState.test(clauseUpTo(read.text, sentence, count))) continue;
    yield {
      kind,
      of: count.subject_id,
      value: Number(count.value),
      ...placed(count, count.start, count.end),
    };
  }
}

function hasSeveralRooms({ article }: LocatedArticle): boolean {
  return article.paragraphs.some(
    (paragraph) =>
      paragraph.lang !== 'und' && toldOnceWords[paragraph.lang].severalRooms.test(readText(paragraph)),
  );
}

function placed({ paragraph }: Pick<Place, 'paragraph'>, start: number, end: number): Place {
  return { paragraph, start, end };
}
