/** What a page states about its article, as a sidecar would say it; a sidecar that stands beside the page has the last word. */
import { type LanguageCode, languageCodes, type Sidecar } from '../../contract.ts';
import { articleInLinkedData, type LinkedArticleData } from './linked-data.ts';
import { dayIn } from './page-date.ts';
import type { PageFacts } from './page-facts.ts';

/** Names of meta elements that hold the day of publication, the surest first. */
const dateNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'publishdate',
  'publish_date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

export interface Stated {
  /** The headline in the words of the page, to stand above its text. */
  readonly headline: string | null;
  /** What stands in for a sidecar; `lang` is apart, because templates often misstate it. */
  readonly sidecar: Sidecar;
  readonly lang: LanguageCode | null;
}

/** What the page itself says of headline, day, publisher and address, as a sidecar would say it. */
export function statedBy(facts: PageFacts): Stated {
  const linked = articleInLinkedData(facts.linkedData);
  const headline = headlineOf(facts, linked);
  const published = publishedOn(facts, linked);
  const publisher = linked.publisher ?? wordsOf(facts.metas.get('og:site_name'));
  const sourceUrl = addressIn(facts.canonical) ?? addressIn(facts.metas.get('og:url'));
  const code = facts.lang?.trim().toLowerCase().split(/[-_]/)[0];
  return {
    headline,
    sidecar: {
      ...(headline === null ? {} : { title: headline }),
      ...(publisher === null ? {} : { publisher }),
      ...(published === null ? {} : { published }),
      ...(sourceUrl === null ? {} : { source_url: sourceUrl }),
    },
    lang: languageCodes.find((known) => known === code) ?? null,
  };
}

/** The heading that the title repeats; else what the page calls its headline; else its title without the site's name. */
function headlineOf({ headings, metas, title }: PageFacts, linked: LinkedArticleData): string | null {
  const ownName = linked.headline ?? wordsOf(metas.get('og:title'));
  const names = [ownName, title].filter((name) => name !== null);
  const heading = headings.find((words) => names.some((name) => repeats(name, words)));
  return heading ?? ownName ?? withoutSite(title) ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

function repeats(name: string, heading: string): boolean {
  const [one, other] = [lettersOf(name), lettersOf(heading)];
  return other.length > 3 && (one.includes(other) || (other.includes(one) && one.length * 2 > other.length));
}

/** Letters and digits alone, in lower case and compatibility form: by them two wordings are held against each other. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "Headline - Site", «Заголовок | Сайт», 标题_网站: the longer part, when a mark parts the two. */
function withoutSite(title: string | null): string | null {
  if (title === null) return null;
  const parts = title.split(/\s[-–—|»·]\s|[_|｜]/u).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '') || null;
}

/** Several different times on a page are those of other articles too: then none is taken. */
function publishedOn({ metas, publishedTimes, times }: PageFacts, linked: LinkedArticleData): string | null {
  const stated = [linked.published, ...dateNames.map((name) => metas.get(name)), ...publishedTimes];
  for (const each of stated) {
    const day = dayIn(each);
    if (day !== null) return day;
  }
  const days = new Set(times.map(dayIn));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

function wordsOf(value: string | undefined): string | null {
  const words = value?.replace(/\s+/gu, ' ').trim();
  return words === undefined || words === '' ? null : words;
}

function addressIn(value: string | null | undefined): string | null {
  if (!value || !/^https?:\/\//i.test(value.trim()) || !URL.canParse(value.trim())) return null;
  return new URL(value.trim()).href;
}
