/** Parts of Russian reporting clauses: whose verb it is, and «по словам N». */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { headOf } from '../speakers/office-heads.ts';
import { pronouns } from '../speakers/words.ts';
import { media } from './listeners.ts';
import { nounInL } from './phrase.ts';
import { institution, relayed } from './sources.ts';
import { subjectLeft, subjectRight } from './subject.ts';
import { firstPerson, sourceNouns, speechVerbs } from './verbs.ts';

export function clause(link: Link, speaker: Span | null, verb: Token, end: number): Attribution {
  const form = speechVerbs.get(verb.key);
  return {
    link: firstPerson.test(verb.key) ? 'clause' : link,
    speaker,
    cue: { start: verb.start, end: verb.end },
    isNaming: form?.isNaming === true && link !== 'colon',
    gender: form?.gender ?? null,
    end,
  };
}

/** Who speaks in a clause whose verb is `tokens[verb]`. */
export function speakerOf(tokens: readonly Token[], verb: number, prefersLeft: boolean): Span | null {
  const form = speechVerbs.get(tokens[verb]?.key ?? '');
  const passedOn = relayed(tokens, verb);
  if (passedOn !== null) return passedOn;
  if (form?.isImpersonal === true) return institution(tokens);
  if (form?.isNaming === true && form.isPlural) return institution(tokens) ?? pluralSubject(tokens, verb);
  const left = prefersLeft || verb > 0 ? subjectLeft(tokens, verb) : null;
  const where = form?.isPlural === true ? institution(tokens) : null;
  const isTold = left !== null && where !== null && isAgency(tokens, left);
  if (left !== null && prefersLeft && !isTold) return left;
  return where ?? subjectRight(tokens, verb) ?? left;
}

/** «ТАСС сообщили в МЧС»: the agency is told. */
function isAgency(tokens: readonly Token[], { start, end }: Span): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  return media.has(words[0]?.text ?? '') && words.every(({ isCapital }) => isCapital);
}

/** «Критики называют …» has a subject; «Дуэт называют …» has none, and nobody in particular says so. */
function pluralSubject(tokens: readonly Token[], verb: number): Span | null {
  const subject = subjectLeft(tokens, verb);
  const last = tokens.findLast((token) => subject !== null && token.end === subject.end);
  const first = tokens.find(
    (token) => subject !== null && token.start >= subject.start && !/[ыи][ех]$/u.test(token.key),
  );
  const isPlural =
    headOf.get(first?.key ?? '')?.isNominative === true || /(?:[ыи]|[ая]не|ья)$/u.test(first?.key ?? '');
  // «Ранее там называли проверку рутинной»: the body heard last.
  const there = subject === null ? tokens.findLast(({ key }, i) => i < verb && key === 'там') : undefined;
  if (there !== undefined) return { start: there.start, end: there.end };
  const opening = tokens.find((token) => subject !== null && token.start === subject.start);
  if (/^(?:некоторые|многие|двое|трое|часть|большинство)$/u.test(opening?.key ?? '')) return subject;
  if (first !== undefined && isPlural && (!first.isCapital || first === tokens[0])) return subject;
  return last !== undefined &&
    /(?:[ыи]|они|ие|ые)$/u.test(last.key) &&
    (!last.isCapital || last === tokens[0])
    ? subject
    : null;
}

/** What leads to the one whose view is told, besides «по словам». */
const viewWords: readonly (readonly string[])[] = [
  'с точки зрения',
  'на взгляд',
  'со слов',
  'если верить',
  'если поверить',
  'если послушать',
  'судя по словам',
  'в изложении',
  'в пересказе',
].map((words) => words.split(' '));

/** With these a phrase may open that gives a source. */
export const opensSource: ReadonlySet<string> = new Set(['по', ...viewWords.map(([first = '']) => first)]);

/** «с точки зрения N», «на взгляд N», «если верить N». */
function viewOf(tokens: readonly Token[], i: number, link: Link): Attribution | null {
  const by = tokens[i];
  const words = viewWords.find((each) => each.every((word, at) => tokens[i + at]?.key === word));
  const noun = tokens[i + (words?.length ?? 0) - 1];
  if (by === undefined || noun === undefined || words === undefined) return null;
  const end = tokens.findIndex(
    (token, j) => token.start >= noun.end && j > i && token.kind === 'mark' && /^[,;:.—–]$/u.test(token.text),
  );
  const phrase = tokens.slice(tokens.indexOf(noun) + 1, end < 0 ? tokens.length : end);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return null;
  // «если верить афише», «если верить слухам»: nobody speaks.
  if (by.key === 'если' && !headOf.has(first.key) && !phrase.some(({ isCapital }) => isCapital)) return null;
  return {
    link,
    speaker: { start: first.start, end: last.end },
    cue: { start: by.start, end: noun.end },
    isNaming: false,
    gender: null,
    end: last.end,
  };
}

/** «по словам N», «по его мнению»: the speaker stands in the genitive. */
export function sourcePhrase(tokens: readonly Token[], i: number, link: Link): Attribution | null {
  const [by, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (second === undefined) return null;
  if (by !== undefined && by.key !== 'по') return viewOf(tokens, i, link);
  if (by === undefined) return null;
  const owner = pronouns.has(second.key) ? second : null;
  // «по меткому выражению N»
  const isQualified = /(?:[оеё]му|[иы]м)$/u.test(second.key) && sourceNouns.has(third?.key ?? '');
  const noun = owner === null && !isQualified ? second : third;
  if (noun === undefined || !sourceNouns.has(noun.key)) return null;
  const cue = { start: by.start, end: noun.end };
  // «Ледин, по собственному признанию, …»: whoever the sentence tells of.
  if (isQualified && /^собственн/u.test(second.key)) {
    const told = tokens.slice(0, i).filter(({ text }) => text !== ',');
    const speaker = told.length > 0 ? subjectFirst(told) : subjectFirst(tokens.slice(i + 4));
    return speaker === null ? null : { link, speaker, cue, isNaming: false, gender: null, end: noun.end };
  }
  if (owner !== null)
    return {
      link,
      speaker: { start: owner.start, end: owner.end },
      cue,
      isNaming: false,
      gender: null,
      end: noun.end,
    };
  const end = tokens.findIndex(
    (token, j) => j > i + 2 && token.kind === 'mark' && /^[,;:.—–]$/u.test(token.text),
  );
  const phrase = tokens.slice(i + (isQualified ? 3 : 2), end < 0 ? tokens.length : end);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    link,
    speaker: { start: first.start, end: last.end },
    cue,
    isNaming: false,
    gender: null,
    end: last.end,
  };
}

/** Marks at the end belong to no phrase, but for the one that closes a title: «тренер «Зенита»». */
export function dropMarks(tokens: Token[]): void {
  while (tokens.at(-1)?.kind === 'mark' && !/^[»”]$/u.test(tokens.at(-1)?.text ?? '')) tokens.pop();
}

/** Where the words of the clause itself end: before «что» or the next comma behind its subject. */
export function afterVerb(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < tokens.length; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token !== undefined && opensContent(token)) return i;
    if (token?.text === ',' && next !== undefined && opensClause(next)) return i;
  }
  return tokens.length;
}

const opensContent = askedOnce(({ key }) => /^(?:что|чтобы|как)$/u.test(key));
const opensClause = askedOnce(({ key }) => /^(?:что|чтобы|как|где|когда)$/u.test(key));

const objectPronoun = /^(?:его|ее|её|их|ему|ей|им|нам|мне|вам|тебе|себе|это|всё|все)$/u;

/** «Тренер был сдержаннее: «…»». */
const copula = /^был[аои]?$/u;

/** A finite verb by its ending. */
const isPredicate = askedOnce(
  ({ key, isCapital }) =>
    !isCapital &&
    /(?:л|ла|ли|ло|ет|ит|ют|ят|лся|лась|лись|ется)$/u.test(key) &&
    (key.length > 3 || copula.test(key)) &&
    !nounInL.test(key),
);

export function subjectFirst(tokens: readonly Token[]): Span | null {
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      isPredicate(token) &&
      (tokens[i - 1]?.isCapital === true ||
        (tokens[i - 1]?.text === ',' && tokens[i - 2]?.isCapital === true) ||
        objectPronoun.test(tokens[i - 1]?.key ?? '')) &&
      (i === 1 || !headOf.has(tokens[i - 1]?.key ?? '')),
  );
  const subject = verb > 1 && objectPronoun.test(tokens[verb - 1]?.key ?? '') ? verb - 1 : verb;
  return subjectLeft(tokens, verb > 0 ? subject : tokens.length);
}
