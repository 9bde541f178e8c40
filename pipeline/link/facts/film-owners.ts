/** Whose film a work is by the words around both names: “'Ward 6' by Maxim Terentyev”, “Marat Sabirov’s 1968 classic”. */
import type { Mention, Place } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { type Subject, saysTheSame } from '../whose.ts';
import { covering } from './fact-rule.ts';

/** The words looked at behind a name. */
const BESIDE = 80;

/** «картина Агнии Шведовой «Соль на губах»», “'Ward 6' by Maxim Terentyev”: the film is the person's. */
export function filmOf(person: Mention, view: SentenceView, words: LinkWords): Place | null {
  if (person.role !== null) return null;
  const text = view.paragraphText;
  const { afterWork, beforeWork, filmOf: film, titleOf } = words.makers;
  // «комедия «Х» дуэта А и Б»: what is the one's is the other's.
  const first = view.named('person').findLast((m) => m.end < person.start);
  const joint =
    first && words.joints.duo.test(text.slice(first.end, person.start)) ? filmOf(first, view, words) : null;
  if (joint) return { ...joint, end: person.start };
  const own = ownFilm(person, view, words);
  if (own) return covering(view, person, own);
  // «Комедия «X» Анны Дёгтевой»
  const titled = view
    .named('work')
    .find(
      (m) =>
        m.end < person.start &&
        titleOf.test(text.slice(m.end, person.start)) &&
        !isPlayedIn(m, person, view, words),
    );
  const isFilm = (work: Mention) =>
    film.test(text.slice(view.start, work.start).replace(/[«"„]+$/u, '')) ||
    words.makers.filmed.test(text.slice(view.start, work.start)) ||
    words.makers.continues.test(text.slice(person.end, view.end)) ||
    // In an article on films a title with its year, or with the name of whose it is.
    work.rule.endsWith('work.owned') ||
    (!work.rule.endsWith('noun-before') && isAwarded(view, person, words)) ||
    /\(\d{4}\)/u.test(text.slice(work.end, person.start)) ||
    words.sums.earned.test(text.slice(person.end, view.clauses.of(person).end));
  if (titled && isFilm(titled)) return { paragraph: view.paragraph, start: titled.start, end: person.start };
  const [noun] = film.exec(text.slice(view.start, person.start)) ?? [];
  if (noun === undefined) return null;
  const near = (m: Mention) =>
    m.start >= person.end
      ? beforeWork.test(text.slice(person.end, m.start))
      : m.end <= person.start && afterWork.test(text.slice(m.end, person.start));
  if (!view.named('work').some(near)) return null;
  return { paragraph: view.paragraph, start: person.start - noun.length, end: person.start };
}

/** 甲的《X》, 甲新作《X》: the film right behind the name of somebody whom the article has told to direct films. */
export function filmOfDirector(
  person: Mention,
  view: SentenceView,
  topic: Topic,
  { makers }: LinkWords,
): Place | null {
  if (person.role !== null) return null;
  const work = view.named('work').find(({ start }) => start >= person.end);
  if (work === undefined || !makers.ofDirector.test(view.paragraphText.slice(person.end, work.start)))
    return null;
  return topic.isDirector(person) ? covering(view, person, work) : null;
}

/** «В сериале «Х» А играет …»: who stands in the nominative behind a title with a preposition is in it. */
function isPlayedIn(
  work: Mention,
  person: Mention,
  { lang, paragraphText: text, start }: SentenceView,
  words: LinkWords,
): boolean {
  const isNominative = text.slice(person.start, person.end) === person.name;
  return (
    lang === 'ru' &&
    isNominative &&
    words.locative.test(text.slice(start, work.start).replace(/[«"„]+$/u, ''))
  );
}

/** «Мировая касса ленты Джонни Квока перевалила за …»: the film spoken of, where the clause tells what it took. */
export function filmSpokenOf(
  person: Mention,
  view: SentenceView,
  topic: Topic,
  words: LinkWords,
): Subject | null {
  if (person.role !== null) return null;
  const word = saysTheSame(view, person, words);
  if (!word || word.end !== person.start - 1) return null;
  const clause = view.clauses.of(person);
  const text = view.paragraphText.slice(clause.start, clause.end);
  // «Драма А о связисте, который …, за уик-энд принесла …»: the verb stands behind the relative clause.
  const isTakings = clause.start === view.start && view.amounts.some((sum) => sum.measure === 'box_office');
  if (!isTakings && !words.sums.earned.test(text) && !words.sums.running.test(text)) return null;
  const work = view.named('work').length > 0 ? null : topic.workMeant(view, word);
  return work && { work, inferred: true };
}

/** «Х» А признана лучшим фильмом: prizes of films, where no noun tells that the title is that of something else. */
function isAwarded(view: SentenceView, { end }: Mention, words: LinkWords): boolean {
  const behind = view.paragraphText.slice(end, Math.min(view.end, end + BESIDE));
  return words.awarded.test(behind) && words.prize.test(behind);
}

/** “The Ferry,” Marat Sabirov’s 1968 classic; Aibek Toktosunov’s first feature ‘Snow’. */
function ownFilm(person: Mention, view: SentenceView, { makers }: LinkWords): Mention | undefined {
  const text = view.paragraphText;
  const behind = text.slice(person.end, Math.min(view.end, person.end + BESIDE));
  return view
    .named('work')
    .find((work) =>
      work.start >= person.end
        ? makers.owned.test(text.slice(person.end, work.start))
        : apposed.test(text.slice(work.end, person.start)) && makers.owning.test(behind),
    );
}

const apposed = /^,?["”’']?,?\s$/u;
