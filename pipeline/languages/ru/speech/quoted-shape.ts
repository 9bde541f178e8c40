/** Judges Russian words in quotation marks by themselves and by the words around them: statement, fragment or name. */

import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import { remembered } from '../../../lib/remembered.ts';
import { unitsOf } from '../../../lib/text-units.ts';
import { unitTable } from '../../../lib/unit-table.ts';
import { digit, kindOf } from '../../shared/character-kinds.ts';
import type { QuotedShape } from '../../shared/speech/language.ts';
import { endsIn, isSpaceAt, wordEndingAt } from '../../shared/text-edges.ts';
import { askedOnce, wordForms } from '../../shared/word-forms.ts';
import { opensBodyApposition } from '../institutions/body-roles.ts';
import { finiteForm, finiteWords, namedStems, naming, written } from './quoted-words.ts';
import { speechVerbs } from './verbs.ts';

/** So many characters of a quotation are looked at. */
const shown = 240;
/** So many words of a capitalised quotation are a statement, and no question about their number goes farther. */
const enough = 9;

const opensCapital = askedOnce(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
const showsFinite = askedOnce(
  ({ text, key }) => finiteWords.has(key) || (text.length > 4 && finiteForm.test(text)),
);
/** What stands inside words. */
const joiners = unitTable("’'-");

export function shape(quoted: string): QuotedShape {
  // A statement shows by its first words; the rest of a long one adds nothing.
  const to = Math.min(quoted.length, shown);
  const units = unitsOf(quoted.slice(0, to));
  let count = 0;
  let isCapital = false;
  let hasVerb = false;
  for (let at = 0; at < to && count < enough; ) {
    if (kindOf(units[at] ?? 0) < digit) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < to && (kindOf(units[at] ?? 0) >= digit || joiners[units[at] ?? 0] === 1)) at += 1;
    const word = { word: wordForms.at(units, start, at) };
    count += 1;
    if (count === 1) isCapital = opensCapital(word);
    hasVerb ||= showsFinite(word);
  }
  const isEnded = endsIn(quoted, '.!?…,');
  const isSentence =
    isCapital && ((count >= 5 && hasVerb) || (isEnded && count >= 3 && hasVerb) || count >= enough);
  return {
    words: count,
    isTitle: isCapital && !isSentence && count <= 8,
    isFragment: !isCapital,
    isSentence,
  };
}

const byStart = new Map<string, string[]>();
for (const stem of namedStems) {
  const key = stem.slice(0, 2);
  byStart.set(key, [...(byStart.get(key) ?? []), stem]);
}

const namedNouns = new Map<string, boolean>();

function isNamedNoun(word: string): boolean {
  return remembered(namedNouns, word, () => holdsNamedStem(word.toLowerCase()));
}

function holdsNamedStem(key: string): boolean {
  // «призвала» is no form of «приз», «игроки» none of «игра».
  if (speechVerbs.has(key) || key.startsWith('игрок')) return false;
  return (byStart.get(key.slice(0, 2)) ?? []).some(
    (stem) => key.startsWith(stem) && key.length - stem.length <= 4,
  );
}

const termBefore = overPrintedLetters(
  /(?:так называем\p{L}+|т\. ?н\.|пресловут\p{L}+|(?:слов|термин|прозвищ|выражени|словосочетани)\p{L}{0,2})\s*$/iu,
);
/** «боятся «второй волны»»: the object of a feeling. */
const feared = overPrintedLetters(
  /(?<!\p{L})(?:боя|опаса|(?:до|подо)?жд|ожида(?!ни)|наде(?!жд)|мечта|горд|лиши|добива|достиг|избега|избежа)\p{L}{0,5}(?:\s(?:\p{L}+(?:ой|ого|ых|ую)))?\s*$/u,
);
/** «называют это явление «…»»: a name for what is spoken of, and nobody's words. */
const called = overPrintedLetters(
  /(?:называ|имену)(?:ет|ют)(?:ся)?\s(?:это|этот|эту|такой|такую|такое|подобн\p{L}{2})\s(?:явлени|феномен|эффект|синдром|метод|при[её]м|схем|практик|процесс|жанр|стил)\p{L}{0,2}\s*$/u,
);
const nicknamed = overPrintedLetters(
  /(?:прозва|окрести|нар[её]к|клич|дразн|обзыва|прозыва)\p{L}{0,4}(?:\s\p{L}+){0,3}\s*$/u,
);
/** «называет своё изделие «клешнёй»»: a pet name; of one's work or life it is a judgement. */
const ownThing = overPrintedLetters(
  /(?:называ[ею]т|зов[её]т|зовут|велича[ею]т|имену[ею]т)\sсво(?:й|ё|е|ю|его|и|их)\s(?:\p{L}+\s)?(?!работ|жизн|решен|побед|пораж|игр|выступ|отнош|рол|поступ|слов|участи|успех|результ|стил|подход|метод|позици|состоян|карьер|полити|ошибк|возвращ|назнач|увольн|отстав|арест|визит|проблем|дел|тактик|опыт|творчеств|миссия|миссию|цель|цели|задач)\p{L}+\s*$/u,
);
const adjectival = /(?:[ыи]м|[ыи]ми|[шщнкт]ей|[нктвлр]ой)$/u;
const termBehind =
  /^(?:,| —)?\s(?:этот|это|такой|такое|данный)?\s?(?:термин|прозвищ|слово(?!м)|выражени|словосочетани|ярлык|эвфемизм)/iu;

const predicate =
  /(?<!\p{L})\p{Ll}{2,}(?:ет|ют|ит|ят|ут|ат|ется|ются|ится|ятся|ал|ала|али|ил|ила|или)(?!\p{L})/u;

/** «отбывали номер»: of two words the first is a verb of the past. */
const acted = /^\p{Ll}{2,}(?:[аи]л|[аи]ла|[аи]ли)(?:сь|ся)?\s\p{Ll}/u;

const opensPredicate =
  /,\s|^(?:не|готов|должн|обязан|рад|способн|намерен|нужн|важн|полез|открыт|закрыт|удоб|свобод|уверен|похож|довол|вынужд)\p{L}*\s/u;

/** «поезда «идут по графику»»: in lower case, with a verb, the words say something of the noun. */
function isPredicate(quoted: string, own: QuotedShape): boolean {
  if (!own.isFragment) return false;
  if (own.words < 3) return acted.test(quoted);
  return predicate.test(quoted) || opensPredicate.test(quoted);
}

/** Nouns whose name in marks may begin in lower case. */
const termNoun =
  /^(?:термин|слов|поняти|выражени|формул|принцип|режим|формат|лозунг|девиз|слоган|тем|прозвищ|кличк|план|концепци|доктрин|стратеги|надпис|подпис|хештег|модел|правил|метод|теори|эффект|синдром|закон|жанр|стил)/iu;

/** The word at the end of a text, an opening bracket behind it; empty when there is none. */
function wordBefore(text: string): string {
  let end = text.length;
  while (end > 0 && (isSpaceAt(text, end - 1) || text.charAt(end - 1) === '(')) end -= 1;
  return wordEndingAt(text, end);
}

/** A noun that is named by the marks stands right before them. */
export function isNamed(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  if (naming.test(before) || written.test(after)) return true;
  if (own.isTitle && own.words <= 5 && after.startsWith(',') && opensBodyApposition(before)) return true;
  const left = wordBefore(before);
  if (left !== '' && isNamedNoun(left)) {
    const isSaid = own.isFragment && own.words >= 3 && !termNoun.test(left);
    return own.words <= 8 && !isSaid && !isPredicate(quoted, own);
  }
  return own.words <= 3 && /^\p{Lu}/u.test(left) && /^\s+\p{Lu}/u.test(after);
}

/** «по данным сети, стартуют ещё два релиза: «Мыс» и «Лёд»»: what is counted in front of the colon is named behind it. */
const worksTold =
  /(?<!\p{L})(?:\d+|дв[ае]|оба|обе|три|четыре|пять|шесть|семь|восемь|несколько)\s(?:\p{L}+(?:ых|их|ые|ие)\s)?(?:кино)?(?:релиз|фильм|мультфильм|картин|лент|новин|премьер|сериал|проект|драм|комеди)\p{L}{0,3}:\s$/iu;

/** What analysts call a share. */
const rating =
  /^(?:(?:активно )?(?:покупать|продавать|держать|накапливать|сокращать)|(?:выше|ниже|лучше|хуже|на уровне) рынка|нейтрально|нейтральный)$/iu;

/** Whatever the clause says: the words are a term or a nickname. */
export function isTerm(before: string, quoted: string, after: string, own: QuotedShape): boolean {
  return (
    own.words <= 6 &&
    ((own.words <= 3 && rating.test(quoted)) ||
      termBefore.test(before) ||
      called.test(before) ||
      termBehind.test(after) ||
      worksTold.test(before) ||
      (own.words <= 3 && (feared.test(before) || nicknamed.test(before))) ||
      (own.words === 1 && !adjectival.test(quoted) && ownThing.test(before)))
  );
}
