/** The event that a pronoun at the head of a sentence means, and where the words beside an event's name place it. */
import type { FoundAmount, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';

interface EventMeant {
  readonly word: Span;
  readonly event: Mention;
  readonly place: Mention | null;
}

/** The noun right before a name. */
const noun = /[\p{L}-]+\s[«"]?$/u;

/** «Неделя армянского кино в Перми расширилась. Она пройдёт с 3 по 8 ноября»: the one event of the sentence before, where its noun is of that gender, nobody is named and nothing else takes place. */
export function eventOfPronoun(view: SentenceView, words: LinkWords, topic: Topic): EventMeant | null {
  if (words.heldPronoun === null) return null;
  const { opening, feminine, masculine, plural, rival } = words.heldPronoun;
  const told = opening.exec(view.text);
  const before = told && topic.sentenceBefore(view);
  if (!told || !before) return null;
  const [event, other] = before.named('event');
  if (event === undefined || other !== undefined || before.named('person').length > 0) return null;
  const { paragraphText: text } = before;
  const ahead = text.slice(before.start, event.start).replace(noun, '');
  const named = text.slice(before.start + ahead.length, event.end);
  const called = told.groups?.feminine ? feminine : told.groups?.masculine ? masculine : plural;
  if (!called.test(named) || rival.test(`${ahead} ${text.slice(event.end, before.end)}`)) return null;
  const word = { start: view.start, end: view.start + told[0].length };
  return { word, event, place: besideEvent(before, event, words) };
}

/** «Фестиваль в Ханое, проходивший с 1 по 5 октября»: the place right behind the name. */
export function besideEvent(
  view: SentenceView<FoundAmount>,
  event: Mention,
  { locative }: LinkWords,
): Mention | null {
  const place = view.named('place').find(({ start }) => start >= event.end);
  if (place === undefined) return null;
  const between = view.paragraphText.slice(event.end, place.start).replace(/^[»”"]/u, '');
  return /^ \p{Ll}{1,3} $/u.test(between) && locative.test(between) ? place : null;
}
