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

export const personAge: ArticleCheck = {
  id: 'person-age',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'four years too old',
      published: '2025-06-10',
      text: 'Director Moira Bell, 67, has won the prize.\n\nMoira Bell was born in Cork in 1962 and made her first film at 30.',
      fires: 1,
    },
    {
      says: 'born later in the year, or earlier',
      published: '2025-06-10',
      text: 'Director Moira Bell, 62, and actor Peter Lund, 70, have won the prize. Moira Bell (born 1962) and Peter Lund (born 1955) live in Cork.',
      fires: 0,
    },
    {
      says: 'news of the turn of the year',
      published: '2025-01-04',
      text: 'Director Moira Bell, 61, has won the prize. Moira Bell was born in 1962.',
      fires: 0,
    },
    {
      says: 'an age of another time',
      published: '2025-06-10',
      text: 'Moira Bell was born in 1962. In 1990 the 28-year-old director Moira Bell moved to Cork.',
      fires: 0,
    },
    {
      says: 'too old at death',
      published: '2025-06-10',
      text: 'Actor Peter Lund has died at the age of 82, his family said.\n\nPeter Lund was born in 1955 in Cork.',
      fires: 1,
    },
    {
      says: 'whoever died is not who was born',
      published: '2025-06-10',
      text: 'Actor Peter Lund said his father had died at the age of 82.\n\nPeter Lund was born in 1955 in Cork.',
      fires: 0,
    },
    {
      says: 'возраст не сходится с годом рождения',
      published: '2025-06-10',
      text: 'Приз получил 68-летний режиссёр Олег Крымов.\n\nОлег Крымов родился в 1962 году в Омске.',
      fires: 1,
    },
    {
      says: 'возраст верен и до дня рождения, и после него',
      published: '2025-06-10',
      text: 'Приз получили 62-летний режиссёр Олег Крымов и 70-летняя актриса Вера Орлова. Олег Крымов родился в 1962 году, Вера Орлова (1955 г. р.) живёт в Омске.',
      fires: 0,
    },
    {
      says: 'на 65-м году жизни — это 64 года',
      published: '2025-06-10',
      text: 'Режиссёр Олег Крымов скончался на 65-м году жизни.\n\nОн родился 5 марта 1961 года.',
      fires: 0,
    },
    {
      says: 'на 65-м году жизни, а рождён раньше',
      published: '2025-06-10',
      text: 'На 65-м году жизни скончался режиссёр Олег Крымов.\n\nОн родился 5 марта 1950 года.',
      fires: 1,
    },
    {
      says: 'умер давно, и год смерти назван',
      published: '2025-06-10',
      text: 'В Омске открыли музей режиссёра. Олег Крымов (1900–1964) умер в возрасте 64 лет.',
      fires: 0,
    },
    {
      says: 'годы жизни и возраст расходятся',
      published: '2025-06-10',
      text: 'В Омске открыли музей режиссёра. Олег Крымов (1900–1964) умер в возрасте 74 лет.',
      fires: 1,
    },
    {
      says: 'возраст в рассказе о прошлом',
      published: '2025-06-10',
      text: 'Олег Крымов родился в 1962 году. Через двадцать лет 20-летний Крымов поступил во ВГИК, а его сыну Илье 30 лет.',
      fires: 0,
    },
    {
      says: 'о ком сказано «он», не решить',
      published: '2025-06-10',
      text: 'Приз 68-летнему режиссёру Олегу Крымову вручил Пётр Лунин. Он родился в 1962 году.',
      fires: 0,
    },
    {
      says: 'годы в скобках — годы на посту',
      published: '2025-06-10',
      text: 'Скончался 80-летний режиссёр Олег Крымов. Олег Крымов (1990–2005) умер в возрасте 80 лет.',
      fires: 0,
    },
    {
      says: 'герой фильма',
      published: '2025-06-10',
      text: 'По сюжету 40-летний Олег Крымов родился в 1900 году и служит на маяке.',
      fires: 0,
    },
    {
      says: '年龄与出生年份不符',
      published: '2025-06-10',
      text: '现年72岁的导演陈雪松获奖。\n\n陈雪松1962年出生于大连。',
      fires: 1,
    },
    {
      says: '虚岁不算错',
      published: '2025-06-10',
      text: '64岁的导演陈雪松获奖。\n\n陈雪松1962年出生于大连。',
      fires: 0,
    },
    {
      says: '享年与生卒年不符',
      published: '2025-06-10',
      text: '导演陈雪松（1940—2019）在大连病逝，享年89岁。',
      fires: 1,
    },
    {
      says: '享年与生卒年相符',
      published: '2025-06-10',
      text: '导演陈雪松（1940—2019）在大连病逝，享年79岁。',
      fires: 0,
    },
  ],
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
