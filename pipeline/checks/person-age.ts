/** person-age: how old somebody is said to be is held against the year of birth in the same article and its day of publication. */
import type { Article, Place } from '../contract.ts';
import { lifetimeWords } from '../languages/lifetimes.ts';
import { addDays } from '../lib/calendar.ts';
import { sentenceAround } from '../link/amounts.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { agesAtDeath, type Birth, birthsIn } from './ages/lifetimes.ts';
import { agesIn, type ToldAge } from './ages/told-ages.ts';
import { type ArticleCheck, because, findingIn, placeOf } from './check.ts';
import { telling } from './conflicts/sentences.ts';
import { personAgeExamples } from './examples/person-age.ts';

export const personAge: ArticleCheck = {
  id: 'person-age',
  scope: 'article',
  severity: 'warning',
  examples: personAgeExamples,
  *run(located) {
    const { article } = located;
    const births = birthsIn(located);
    if (births.size === 0) return;
    const told = new Set<string>();
    for (const { age, from, to, message } of comparable(located, births)) {
      const birth = births.get(age.of);
      if (!birth || told.has(age.of)) continue;
      const [least, most] = [from - birth.year - 1, to - birth.year];
      if (age.value >= least && age.value <= most + nominalOf(article, age)) continue;
      told.add(age.of);
      yield findingIn(article, 'person-age', {
        severity: 'warning',
        place: placeOf(age),
        because: because(article, birth),
        actual: String(age.value),
        expected: `${least}–${most}`,
        message,
        params: { stated: age.value, born: birth.year, least, most },
      });
    }
  },
};

/** An age, and the first and last year as of which it may be told. */
interface Comparable {
  readonly age: ToldAge;
  readonly from: number;
  readonly to: number;
  readonly message: 'now' | 'at_death';
}

function* comparable(located: LocatedArticle, births: ReadonlyMap<string, Birth>): Generator<Comparable> {
  const published = yearsOfPublication(located.article);
  for (const age of agesIn(located)) {
    const birth = births.get(age.of);
    if (!birth || published === null || birth.died !== null) continue;
    if (published.from - birth.year <= OLDEST && isOfToday(located, age, birth))
      yield { age, ...published, message: 'now' };
  }
  for (const age of agesAtDeath(located)) {
    const birth = births.get(age.of);
    if (!birth) continue;
    const { died } = birth;
    const years = died === null ? yearsOfDeath(located, age, birth, published) : { from: died, to: died };
    if (years) yield { age, ...years, message: 'at_death' };
  }
}

/** Whoever would be older is no person of today: «по сюжету 40-летний Крымов родился в 1900 году». */
const OLDEST = 105;

interface Years {
  readonly from: number;
  readonly to: number;
}

/** News is of the weeks before its publication: so many days into a year it may tell an age as of the year before. */
const TURN_OF_YEAR = 31;

function yearsOfPublication({ published }: Article): Years | null {
  if (published.from === null || published.to === null) return null;
  return { from: yearOf(addDays(published.from, -TURN_OF_YEAR)), to: yearOf(published.to) };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** As of the article: told before its bearer's life is, or with words for now; and with no other year in the sentence. */
function isOfToday(located: LocatedArticle, age: ToldAge, birth: Birth): boolean {
  const read = telling(located, age);
  if (!read) return false;
  const { now, otherTime } = lifetimeWords[read.lang];
  const { start, end } = sentenceAround(read.paragraph, age);
  const sentence = read.text.slice(start, end);
  if (now.test(sentence)) return !otherTime.test(sentence);
  return !otherTime.test(sentence) && isBefore(age, birth) && yearsIn(located, age, birth).length === 0;
}

const isBefore = (a: Place, b: Place): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);

/** The years that the sentence of an age names beside that of birth and those of publication. */
function yearsIn(located: LocatedArticle, age: ToldAge, birth: Birth): readonly Years[] {
  const { start, end } = sentenceAround(located.paragraph(age), age);
  const published = yearsOfPublication(located.article);
  return located.article.dates.flatMap(({ paragraph, start: at, date_from, date_to }) => {
    if (paragraph !== age.paragraph || at < start || at >= end) return [];
    if (date_from === null || date_to === null) return [];
    const years = { from: yearOf(date_from), to: yearOf(date_to) };
    const isOwn = birth.paragraph === paragraph && years.from === birth.year && years.to === birth.year;
    const isNow = published !== null && years.from >= published.from && years.to <= published.to;
    return isOwn || isNow ? [] : [years];
  });
}

/** That of the sentence, where it names one; of a death without a date at the head of the article, those of its publication. */
function yearsOfDeath(
  located: LocatedArticle,
  age: ToldAge,
  birth: Birth,
  published: Years | null,
): Years | null {
  const named = yearsIn(located, age, birth);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const { role } = located.paragraph(age);
  return role === 'title' || role === 'lead' ? published : null;
}

function nominalOf({ paragraphs }: Article, { paragraph }: Place): number {
  const lang = paragraphs[paragraph]?.lang ?? 'und';
  return lang === 'und' ? 0 : lifetimeWords[lang].nominal;
}
