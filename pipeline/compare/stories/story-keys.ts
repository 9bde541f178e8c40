/** What an article tells that another article about the same event tells too, in any language: sums, figures, days, names. */
import type { Article, EntityType, Mention, Place } from '../../contract.ts';
import { hanKeys } from '../../link/scripts/chinese-names.ts';
import { romanKey } from '../../link/scripts/romanization.ts';

export interface StoryKey {
  readonly key: string;
  /** How much it says that two articles share it: 1 is a sum or figure of two digits. */
  readonly weight: number;
  /** Whether an article in another language would give the same key. */
  readonly across: boolean;
  /** The same sum in another currency: it may be what two articles share, and tells nothing more. */
  readonly again: boolean;
}

/** What is told at the head of an article is what it is about. */
const headWeight = 1.5;

/** So many keys of an article are compared, the heaviest: a list of results is not a story. */
const mostKeys = 48;

/** What it says that two articles name the same. */
const nameWeights: Readonly<Record<EntityType, number>> = {
  work: 1.2,
  person: 1.2,
  award: 0.8,
  agreement: 0.8,
  event: 0.6,
  organization: 0.5,
  place: 0.25,
};

/** Sums are printed to as many digits as matter; a round one may be anything. */
const digitWeights = [0, 0.4, 1, 1.5] as const;

/** A sum to its first digit. */
const aboutWeight = 0.4;

/** A name said by whoever speaks weighs more than one that is merely named. */
const speakerWeight = 0.4;

/** The heaviest keys of an article, each once. */
export function storyKeys(article: Article): StoryKey[] {
  const keys = new Map<string, StoryKey>();
  const add = (place: Place, key: string, weight: number, across = true, again = false): void => {
    const role = article.paragraphs[place.paragraph]?.role;
    const own = weight * (role === 'title' || role === 'lead' ? headWeight : 1);
    const known = keys.get(key);
    if (own > 0 && (!known || known.weight < own)) keys.set(key, { key, weight: own, across, again });
  };
  const converted = new Set(article.conversions.map(({ target }) => target));
  for (const [at, amount] of article.amounts.entries()) {
    const { value, currency, per } = amount;
    const again = converted.has(at);
    if (per !== null) continue;
    add(amount, `sum ${value} ${currency}`, figureWeight(value), true, again);
    // "Nearly 500 million" here may be 489 million there.
    add(amount, `about ${Number(value).toPrecision(1)} ${currency}`, aboutWeight, true, again);
  }
  for (const count of article.counts) {
    const unit = count.unit === '%' ? '%' : '';
    if (count.is_ordinal || isSmall(count.value, unit)) continue;
    add(count, `figure ${count.value}${unit}`, figureWeight(count.value));
  }
  for (const date of article.dates) {
    const weight = dateWeight(article, date);
    if (weight > 0) add(date, `time ${date.edtf}`, weight);
  }
  const credited = new Set<string | null>(Object.values(article.credits));
  const speakers = new Set(article.quotes.map(({ speaker_id }) => speaker_id));
  for (const mention of article.mentions)
    if (!credited.has(mention.entity_id)) addName(mention, speakers.has(mention.entity_id), add);
  return [...keys.values()]
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, mostKeys);
}

type Add = (place: Place, key: string, weight: number, across?: boolean) => void;

function addName(mention: Mention, isSpeaker: boolean, add: Add): void {
  const { entity_id, type, name, match } = mention;
  const weight = nameWeights[type] + (isSpeaker ? speakerWeight : 0);
  const candidate = match === 'candidate';
  const readings = candidate && type === 'person' ? readingsOf(name) : [];
  for (const reading of readings) add(mention, `person ${reading}`, weight);
  if (readings.length === 0) add(mention, `name ${entity_id}`, weight, !candidate);
}

/** A Chinese name in characters may be read in several ways; so many at most are tried. */
const mostReadings = 4;

function readingsOf(name: string): readonly string[] {
  const roman = romanKey(name);
  return roman === null ? [...hanKeys(name)].slice(0, mostReadings) : [roman];
}

/** Below this a number is one of all the twos and threes of a text. */
const smallestFigure = 10;

function isSmall(value: string, unit: string): boolean {
  const number = Number(value);
  return unit === '' && (number < smallestFigure || (number >= 1900 && number < 2100 && value.length === 4));
}

/** By significant digits: 340,000 has two, 96.5 three. */
function figureWeight(value: string): number {
  const digits = value.replace('.', '').replace(/^0+|0+$/g, '').length;
  return digitWeights[Math.min(digits, digitWeights.length - 1)] ?? 0;
}

/** The day of publication is that of every report of the day, its year that of every report of the year. */
function dateWeight({ published }: Article, date: Article['dates'][number]): number {
  const { date_from, date_to, precision } = date;
  if (date_from === null || date_to === null) return 0;
  if (
    published.from !== null &&
    published.to !== null &&
    date_from <= published.to &&
    published.from <= date_to
  )
    return 0;
  if (precision === 'day' || precision === 'range') return 0.8;
  return precision === 'year' || precision === 'decade' || precision === 'century' ? 0.15 : 0.3;
}
