/** Says of each sum whose it is, where and when: the nearest fitting entity, place and date of its sentence. */
import type {
  EntityType,
  FoundAmount,
  FoundTime,
  LinkedAmount,
  Measure,
  Mention,
  Paragraph,
  Place,
  Span,
} from '../contract.ts';
import { languages } from '../languages/index.ts';
import type { ArticleKeys } from '../lib/id.ts';
import { freePlaces, isLocative } from './places.ts';
import { byParagraph, distance, nearest, resolvedOf } from './sentences.ts';

/** What kind of thing a measure is said of; measures left out have no subject of their own. */
const bearers: Readonly<Partial<Record<Measure, readonly EntityType[]>>> = {
  box_office: ['work'],
  budget: ['work', 'organization', 'event'],
  revenue: ['organization', 'work'],
  profit: ['organization', 'work'],
  loss: ['organization', 'work'],
  price: ['work', 'organization'],
  investment: ['organization', 'work'],
  funding: ['work', 'organization', 'event'],
  prize: ['award', 'event'],
  market_value: ['organization'],
};

export interface AmountInPlace {
  readonly amount: FoundAmount;
  readonly slice: string;
}

/** Amounts in the order given, with subject, place and period. */
export function linkAmounts(
  amounts: readonly AmountInPlace[],
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  dates: readonly FoundTime[],
  keys: ArticleKeys,
): LinkedAmount[] {
  const mentionsOf = byParagraph(mentions);
  const datesOf = byParagraph(dates);
  const works = mentions.filter(({ type }) => type === 'work');
  const onlyWork = onlyOne(works);
  return amounts.map(({ amount, slice }) => {
    const sentence = sentenceAround(paragraphs[amount.paragraph], amount);
    const inSentence = <T extends FoundTime | Mention>(things: ReadonlyMap<number, readonly T[]>) =>
      (things.get(amount.paragraph) ?? []).filter((t) => t.start >= sentence.start && t.end <= sentence.end);
    const around = inSentence(mentionsOf);
    return {
      ...amount,
      id: keys.next('amt', slice),
      subject_id: (subjectOf(amount, around) ?? topicOf(amount, works, onlyWork))?.entity_id ?? null,
      place_id: placeOf(amount, around, paragraphs[amount.paragraph])?.entity_id ?? null,
      period: resolvedOf(periodOf(amount, inSentence(datesOf), paragraphs[amount.paragraph])),
    };
  });
}

/** The sentence a span stands in; the whole paragraph when no sentence holds it. */
export function sentenceAround(paragraph: Paragraph | undefined, span: Span): Span {
  const whole = { start: 0, end: paragraph?.text.length ?? 0 };
  return paragraph?.sentences.find((s) => s.start <= span.start && span.end <= s.end) ?? whole;
}

/** The nearest bearer in the sentence, before the sum rather than behind it. */
function subjectOf(amount: FoundAmount, around: readonly Mention[]): Mention | undefined {
  for (const type of bearers[amount.measure] ?? []) {
    const here = around.filter((mention) => mention.type === type);
    const before = here.filter((mention) => mention.end <= amount.start);
    const found = nearest(before, amount) ?? nearest(here, amount);
    if (found) return found;
  }
  return undefined;
}

/** What a film earned or cost is said of the work last named, else of the only one of the article. */
function topicOf(
  amount: FoundAmount,
  works: readonly Mention[],
  onlyWork: Mention | undefined,
): Mention | undefined {
  if (amount.measure !== 'box_office' && amount.measure !== 'budget') return undefined;
  return lastBefore(works, amount) ?? onlyWork;
}

/** The last mention that ends before a place of the article; mentions are in reading order. */
function lastBefore(mentions: readonly Mention[], place: Place): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention && startsBefore(mention, place)) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && overlaps(mentions[low - 1], place)) low -= 1;
  return mentions[low - 1];
}

function startsBefore(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}

function overlaps(mention: Mention | undefined, place: Place): boolean {
  return mention?.paragraph === place.paragraph && mention.end > place.start;
}

/** The one entity that an article names, if it names just one. */
function onlyOne(mentions: readonly Mention[]): Mention | undefined {
  return mentions.every((mention) => mention.entity_id === mentions[0]?.entity_id) ? mentions[0] : undefined;
}

/** A converted sum stands beside its source, so a place may be a bracket away; farther than this it belongs to another clause. */
const PLACE_REACH = 60;

/** The place nearest to the sum that says where: "in Russia" before any other. */
function placeOf(
  amount: FoundAmount,
  around: readonly Mention[],
  paragraph: Paragraph | undefined,
): Mention | undefined {
  if (!paragraph || paragraph.lang === 'und') return undefined;
  const words = languages[paragraph.lang].link;
  const places = freePlaces(around).filter((place) => isLocative(paragraph.text, place, words));
  const found = nearest(places, amount);
  return found && distance(found, amount) <= PLACE_REACH ? found : undefined;
}

/** The nearest date of the sentence that says when, not since or until when something else holds. */
function periodOf(
  amount: FoundAmount,
  dates: readonly FoundTime[],
  paragraph: Paragraph | undefined,
): FoundTime | null {
  if (!paragraph || paragraph.lang === 'und') return null;
  const { notItsDate } = languages[paragraph.lang].link;
  const fitting = dates.filter(
    (date) => !notItsDate.test(paragraph.text.slice(Math.max(0, date.start - 20), date.start)),
  );
  return nearest(fitting, amount) ?? null;
}
