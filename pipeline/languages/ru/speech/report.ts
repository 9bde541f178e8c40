/** Who begins a Russian sentence that holds no marks, or reports in it: pronouns point back to them. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import { organizationForm } from '../institutions/forms.ts';
import { surnameEnding } from '../names/given-names.ts';
import { looksNominative } from '../speakers/cases.ts';
import { headOf } from '../speakers/office-heads.ts';
import { pronouns } from '../speakers/words.ts';
import { withApposition } from './apposition.ts';
import { askedOf, isPressAsking } from './asked.ts';
import { finder } from './findings.ts';
import { finiteVerb, isActing, isSpeechVerb, nounInL, prepositions } from './phrase.ts';
import { afterVerb, sourcePhrase, speakerOf, subjectFirst } from './reporting.ts';
import { subjectRight } from './subject.ts';

/** The subject of a sentence that reports without marks, else the person who begins it. */
export function report(masked: string, from: number, to: number): Span | null {
  const tokens = tokensOf(masked, from, to);
  // «На вопрос, боится ли он, N усмехнулся»: the question has a verb of its own.
  if (tokens[0]?.text === 'На' && tokens[1]?.key === 'вопрос') {
    const comma = tokens.findLast(({ text }) => text === ',');
    return comma === undefined || comma.end + 1 >= to ? null : report(masked, comma.end + 1, to);
  }
  const asked = askedOf(tokens);
  if (asked !== null || isPressAsking(tokens)) return asked;
  const named = behindObject(tokens.slice(0, 24));
  if (named !== null) return named;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    if (token.key === 'по') {
      const source = sourcePhrase(tokens, i, 'clause');
      // «Источник в банке скептичен: по его мнению, …»: whoever opens the sentence is meant.
      const opening =
        source !== null && pronouns.has(tokens[i + 1]?.key ?? '') ? officeAlone(tokens, i) : null;
      if (source !== null) return opening ?? source.speaker;
    }
    const found = finder(tokens, i);
    if (found !== null) return found;
    if (!isSpeechVerb(token)) continue;
    const own = tokens.slice(0, afterVerb(tokens, i));
    // «14 млн выделила республика, рассказала директор N»: behind a comma the subject follows its verb.
    const speaker = speakerOf(own, i, tokens[i - 1]?.text !== ',');
    if (speaker !== null) return speaker;
  }
  const office = officeFirst(tokens.slice(0, 14));
  if (office !== null) return office;
  // A capital proves nothing of the first word: «Проект ведет …» tells of no person.
  const told = subjectFirst(tokens.slice(0, 14));
  // «Она окончила мастерскую Сергея Громова»: the pronoun in front of the verb acts, and nobody behind it.
  const pronoun = tokens.findIndex((token, i) => isSubjectPronoun(token) && actsThere(tokens[i + 1]));
  const first = told !== null && pronoun >= 0 && (tokens[pronoun]?.start ?? 0) < told.start ? null : told;
  const word = tokens.find((token) => token.kind === 'word');
  // «Приз за |»: the phrase is the word that opens the sentence, a preposition in tow.
  const behind = tokens.find((token) => word !== undefined && token.start > word.end);
  const isFirstWord =
    first !== null &&
    first.start === word?.start &&
    (first.end === word.end ||
      (behind !== undefined && behind.end === first.end && prepositions.has(behind.key)));
  const own = isFirstWord && !isSurname(word?.text ?? '') ? null : first;
  return own ?? (pronoun >= 0 ? null : inverted(tokens.slice(0, 24)));
}

const isDone = ({ key, isCapital }: Token): boolean =>
  !isCapital && /\p{L}{3}(?:[аяе]н|[ая]т|[аяе]н[аоы]|[ая]т[аоы])$/u.test(key) && !headOf.has(key);
const actsThere = (token: Token | undefined): boolean => token !== undefined && isActing(token);
const isSubjectPronoun = ({ key }: Token): boolean => /^(?:он|она|они|оно)$/u.test(key);

/** «Им стал Георгий Ланской», «Победил кениец Дэвид Руто»: somebody named in full behind the verb. */
function inverted(tokens: readonly Token[]): Span | null {
  const acting = tokens.findIndex(isActing);
  // «Кресло отдано Тимуру Касымову»
  const done = tokens.findIndex(isDone);
  const verb = acting < 0 || (done >= 0 && done < acting) ? done : acting;
  const at = verb < 0 && finiteVerb.test(tokens[0]?.key ?? '') ? 0 : verb;
  const subject = at < 0 ? null : subjectRight(tokens, at);
  if (subject === null) return null;
  const isFull = tokens.some(
    (token, i) =>
      token.start >= subject.start &&
      token.isCapital &&
      tokens[i + 1]?.isCapital === true &&
      (tokens[i + 1]?.end ?? 0) <= subject.end,
  );
  return isFull ? subject : null;
}

/** «Снимать драму будет N», «Музыку напишет N», «Главный доклад прочёл N»: in front of the verb nothing stands that acts. */
function behindObject(tokens: readonly Token[]): Span | null {
  const verb = tokens.findIndex(isActing);
  const [given, surname] = tokens.slice(verb + 1, verb + 3);
  if (verb < 1 || given?.isCapital !== true || surname?.isCapital !== true) return null;
  const title = tokens.findIndex(({ text }) => text === '«');
  const opening = tokens.slice(0, title > 0 && title < verb ? title : verb);
  const isObject = opening.every(
    (token, i) => token.kind === 'word' && !(token.isCapital && i > 0) && !mayAct(token),
  );
  return isObject && looksNominative([given.text, surname.text], null) ? inverted(tokens) : null;
}

const mayAct = ({ key, text }: Token): boolean =>
  headOf.get(key)?.nominative === key ||
  pronouns.has(key) ||
  organizationForm.get(key) === key ||
  isSurname(text);

const isSurname = (word: string): boolean => surnameEnding.test(word) && !/[ую]$/u.test(word);

/** The office that opens the sentence, up to its circumstances. */
function officeAlone(tokens: readonly Token[], before: number): Span | null {
  if (headOf.get(tokens[0]?.key ?? '')?.isNominative !== true) return null;
  const end = tokens.findIndex((token, i) => i > 0 && (token.kind === 'mark' || prepositions.has(token.key)));
  return end > 0 && end < before ? spanOf(tokens.slice(0, end)) : null;
}

const actsAlone = /(?:л|ла|лся|лась|[аяеуюиё]ет|[аяеуюи]ют|ит)$/u;
const actTogether = /(?:ли|лись|[аяеуюиё]ют|[^аяеуюи][уюая]т|[уюая]тся)$/u;

/** «Пресс-секретарь Кремля не стал комментировать», «Соседи собирают»: an office begins the sentence and nobody is named. */
function officeFirst(tokens: readonly Token[]): Span | null {
  const head = headOf.get(tokens[0]?.key ?? '');
  if (head?.isNominative !== true) return null;
  const acts = head.nominative === tokens[0]?.key ? actsAlone : actTogether;
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      !token.isCapital &&
      acts.test(token.key) &&
      !nounInL.test(token.key) &&
      !headOf.has(token.key) &&
      // «Капитан ледокола Аркадий Белов»: a genitive between the office and the name.
      !(i === 1 && /ла$/u.test(token.key) && tokens[2]?.isCapital === true && tokens[3]?.isCapital === true),
  );
  const end = tokens[verb - 1]?.key === 'не' ? verb - 1 : verb;
  const where = tokens.findIndex((token, i) => i > 0 && /^(?:в|на|у|с|из|от|под|за|по|о)$/u.test(token.key));
  // «Обвиняемый вину не признаёт»: behind an office alone the accusative is an object.
  const aside = tokens.findIndex(
    (token, i) => token.text === ',' || (i === 1 && !token.isCapital && /[ую]$/u.test(token.key)),
  );
  const cut = [where, aside].filter((at) => at > 0 && at < end);
  const own = tokens.slice(0, Math.min(end, ...cut));
  return verb > 0 && own.every((token) => token.kind === 'word') ? withApposition(tokens, spanOf(own)) : null;
}
