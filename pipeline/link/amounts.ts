/** Says of each sum whose it is, where and when: the nearest fitting entity, place and date of its sentence. */
import type {
  EntityType,
  FoundAmount,
  FoundTime,
  LinkedAmount,
  Measure,
  Mention,
  Paragraph,
  Span,
} from '../contract.ts';
import { languages } from '../languages/index.ts';
import type { ArticleKeys } from '../lib/id.ts';
import { freePlaces, isLocative } from './places.ts';
import { distance, nearest, resolvedOf } from './sentences.ts';

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
  return amounts.map(({ amount, slice }) => {
    const sentence = sentenceAround(paragraphs[amount.paragraph], amount);
    const inSentence = <T extends FoundTime | Mention>(things: readonly T[]) =>
      things.filter(
        (t) => t.paragraph === amount.paragraph && t.start >= sentence.start && t.end <= sentence.end,
      );
    const around = inSentence(mentions);
    return {
      ...amount,
      id: keys.next('amt', slice),
      subject_id: subjectOf(amount, around, mentions)?.entity_id ?? null,
      place_id: placeOf(amount, around, paragraphs[amount.paragraph])?.entity_id ?? null,
      period: resolvedOf(periodOf(amount, inSentence(dates), paragraphs[amount.paragraph])),
    };
  });
}

/** The sentence a span stands in; the whole paragraph when no sentence holds it. */
export function sentenceAround(paragraph: Paragraph | undefined, span: Span): Span {
  const whole = { start: 0, end: paragraph?.text.length ?? 0 };
  return paragraph?.sentences.find((s) => s.start <= span.start && span.end <= s.end) ?? whole;
}

/** The nearest bearer in the sentence, else the last one before it; of a work, else the only one of the article. */
function subjectOf(
  amount: FoundAmount,
  around: readonly Mention[],
  all: readonly Mention[],
): Mention | undefined {
  for (const type of bearers[amount.measure] ?? []) {
    const here = around.filter((mention) => mention.type === type);
    const before = here.filter((mention) => mention.end <= amount.start);
    const found = nearest(before, amount) ?? nearest(here, amount);
    if (found) return found;
  }
  if (amount.measure !== 'box_office' && amount.measure !== 'budget') return undefined;
  return lastBefore(all, amount, 'work') ?? onlyOne(all, 'work');
}

/** The last mention of a type before a place of the article. */
export function lastBefore(
  mentions: readonly Mention[],
  place: { paragraph: number; start: number },
  type: EntityType,
): Mention | undefined {
  return mentions.findLast(
    (m) =>
      m.type === type &&
      (m.paragraph < place.paragraph || (m.paragraph === place.paragraph && m.end <= place.start)),
  );
}

/** The one entity of a type that an article names, if it names just one. */
function onlyOne(mentions: readonly Mention[], type: EntityType): Mention | undefined {
  const ofType = mentions.filter((mention) => mention.type === type);
  return ofType.every((mention) => mention.entity_id === ofType[0]?.entity_id) ? ofType[0] : undefined;
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
