/** Reads Russian reporting clauses in front of a quotation and at the end of its sentence: N сказал: «…»; по словам N; «…», сообщили в N. */

import type { Span } from '../../../contract.ts';
import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';
import { isLetterAt, lastSeen } from '../../shared/text-edges.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { organizationForm } from '../institutions/forms.ts';
import { surnameEnding } from '../names/given-names.ts';
import { headOf } from '../speakers/office-heads.ts';
import { isAgentNoun } from '../speakers/office-kinds.ts';
import { pronouns } from '../speakers/words.ts';
import { withApposition } from './apposition.ts';
import { explainer, hearsay } from './explained.ts';
import { finder, findsThat, isFindingWord } from './findings.ts';
import { gapped } from './gapping.ts';
import { headlineLabel } from './headlines.ts';
import { listeners } from './listeners.ts';
import { ownedWords, reference } from './owned.ts';
import { isParticiple, participleOf } from './participles.ts';
import { finiteVerb, isSpeechVerb, nounInL, phraseEnds } from './phrase.ts';
import {
  afterVerb,
  clause,
  dropMarks,
  opensSource,
  sourcePhrase,
  speakerOf,
  subjectFirst,
} from './reporting.ts';
import { institution, toldBy } from './sources.ts';
import { subjectLeft, subjectRight } from './subject.ts';
import { antecedent } from './subject-edges.ts';
import { isNamedIn } from './subject-start.ts';
import { idiomForm, opensIdiom, speechGerunds, speechVerbs } from './verbs.ts';

/** A proverb is nobody's speech. */
const folkWords = overPrintedLetters(
  /(?:поговорк|пословиц|народн\p{L}+ мудрост|анекдот|примет)\p{L}*,?\s*$/u,
);
/** And so many characters before the marks they stand. */
const longestFolkWord = 80;

/** Does the word credit somebody with the words behind it in some surroundings? */
const mayCredit = askedOnce(
  ({ key }) =>
    opensSource.has(key) ||
    key === 'следует' ||
    isFindingWord(key) ||
    speechGerunds.has(key) ||
    isParticiple(key) ||
    opensIdiom(key) ||
    speechVerbs.has(key),
);

/** «В компании это не комментируют, отвечая коротко»: many act, and do not speak until the gerund. */
const isOfMany = askedOnce(
  ({ key, isCapital }) => !isCapital && /\p{L}{3}(?:[уюая]т|ли)(?:ся|сь)?$/u.test(key),
);

/** A full stop of an abbreviation does not end the clause; the token reader keeps initials whole already. */
export function before(masked: string, from: number, to: number): Attribution | null {
  let letter = from;
  while (letter < to && !isLetterAt(masked, letter)) letter += 1;
  if (letter >= to) return null;
  const lastMark = masked.charAt(lastSeen(masked, to));
  const tokens = tokensOf(masked, from, to);
  const passedBy = lastMark === ',' || lastMark === 'л' || lastMark === 'ь' ? hearsay(tokens) : 0;
  tokens.length -= passedBy;
  const isColon = lastMark === ':' || passedBy > 0;
  const isComma = lastMark === ',' && passedBy === 0;
  if (folkWords.test(masked.slice(Math.max(from, to - longestFolkWord), to))) return null;
  const again = gapped(tokens, to);
  if (again !== null) return again;
  dropMarks(tokens);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || !mayCredit(token)) continue;
    const link: Link = isColon
      ? 'colon'
      : i === tokens.length - 1 || (isComma && tokens[0]?.key === 'как')
        ? 'direct'
        : 'clause';
    const source = opensSource.has(token.key)
      ? sourcePhrase(tokens, i, isColon ? 'colon' : isComma ? 'direct' : 'clause')
      : null;
    if (source !== null) return source;
    const told = token.key === 'следует' ? toldBy(tokens, i, isComma ? 'direct' : 'clause') : null;
    if (told !== null) return told;
    if (speechGerunds.has(token.key)) {
      const main = tokens.findIndex((one, j) => j < i && speechVerbs.has(one.key));
      const isPlural = speechVerbs.get(tokens[main]?.key ?? '')?.isPlural === true;
      const speaker =
        (isPlural ? institution(tokens.slice(0, main)) : null) ??
        (main < 0 && tokens.slice(0, i).some(isOfMany) ? institution(tokens.slice(0, i)) : null) ??
        subjectLeft(tokens, main > 0 ? main : i) ??
        (main < 0 ? null : subjectRight(tokens.slice(0, i), main)) ??
        subjectFirst(tokens.slice(0, i));
      if (speaker !== null) return clause(link, speaker, token, to);
    }
    const idiom = idiomForm(token.key, tokens[i + 1]?.key ?? '');
    if (idiom !== null) {
      const teller = subjectLeft(tokens, i);
      if (teller !== null)
        return { ...clause(link, teller, token, to), gender: idiom.gender, isNaming: false };
    }
    if (findsThat(tokens, i)) {
      const found = isColon ? null : finder(tokens, i);
      if (found !== null) return clause('clause', found, token, to);
    }
    const acting = participleOf(tokens, i);
    if (acting !== null) return { ...clause(link, acting.subject, token, to), isNaming: acting.isNaming };
    if (!speechVerbs.has(token.key)) continue;
    const one = antecedent(tokens, i);
    if (one !== null) return clause(link, one, token, to);
    const own = tokens.slice(0, afterVerb(tokens, i));
    const from = own.findLastIndex((one, j) => j < i && one.text === ',') + 1;
    const near =
      from > 0 && speechVerbs.get(token.key)?.isPlural === true ? institution(own.slice(from)) : null;
    const passedOn = reference(own);
    const speaker =
      passedOn ??
      near ??
      speakerOf(own, i, true) ??
      institution(own) ??
      (isColon ? openingSubject(own) : null);
    if (speaker !== null || isColon) return clause(link, speaker, token, to);
  }
  const explained = isColon ? null : explainer(tokens);
  if (explained !== null) return clause('clause', explained.speaker, explained.verb, to);
  return ownedWords(tokens, to, isColon) ?? (isColon ? labelClause(tokens, to) : headlineLabel(tokens, to));
}

/** Of a sentence that opens with an object so many words stand in front of its verb. */
const farthestObject = 4;

/** «Решение раскритиковал глава банка N: «…»», «Первым слово взял N: «…»»: an object opens the sentence, and somebody stands behind its verb. */
function behindObject(tokens: readonly Token[]): Span | null {
  const at = tokens.findIndex(
    ({ key, isCapital }, i) =>
      i > 0 && !isCapital && finiteVerb.test(key) && !nounInL.test(key) && !headOf.has(key),
  );
  if (at < 1 || at > farthestObject) return null;
  const mayAct = tokens
    .slice(0, at)
    .some(
      ({ kind, key, text, isCapital }, i) =>
        kind !== 'word' ||
        (isCapital && i > 0) ||
        headOf.has(key) ||
        pronouns.has(key) ||
        organizationForm.has(key) ||
        (surnameEnding.test(text) && !/(?:ым|им|ой|ою)$/u.test(text)),
    );
  if (mayAct) return null;
  const subject = subjectRight(tokens, at);
  return isNamedIn(tokens, subject) ? subject : null;
}

/** «В мэрии осторожнее: «…»»: the comparative says how, not who. */
function withoutAdverb(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLast((token) => token.kind === 'word');
  const isAdverb =
    last !== undefined && !last.isCapital && /(?:ее|о)$/u.test(last.key) && !organizationForm.has(last.key);
  return isAdverb ? tokens.slice(0, tokens.indexOf(last)) : tokens;
}

/** «Заславский осторожнее: «…»»: nothing but the surname is left without the adverb. */
function surnameAlone(tokens: readonly Token[]): Span | null {
  const [only] = tokens;
  const isSurname = only?.isCapital === true && tokens.length === 1 && surnameEnding.test(only.text);
  return isSurname ? subjectFirst(tokens) : null;
}

const subordinate = /^(?:если|хотя|едва|чтобы|раз|будто|словно|сколько|кто|почему|зачем)$/u;

/** «Когда N вернулся, …»: whoever is told of in the clause in front acts, and does not speak. */
function isSubordinate([first]: readonly Token[]): boolean {
  return first !== undefined && (phraseEnds.has(first.key) || subordinate.test(first.key));
}

/** «Её сосед, фермер N, настроен бодрее: «…»»: whom the commas name before a predicate without a verb of speech. */
function inApposition(tokens: readonly Token[]): Span | null {
  const comma = tokens.findLastIndex((token) => token.text === ',');
  const named = comma < 2 || isSubordinate(tokens) ? null : subjectFirst(tokens.slice(0, comma));
  return isNamedIn(tokens, named) ? named : null;
}

/** «Главный тренер, напротив, к судье претензий не имеет: «…»»: somebody opens the sentence in front of a comma. */
function openingSubject(tokens: readonly Token[]): Span | null {
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma < 1 || isSubordinate(tokens)) return null;
  const first = tokens.slice(0, comma);
  // «Охранник магазина, пожелавший …»: an agent that no list holds.
  const isAgent =
    comma <= 3 && isAgentNoun(tokens[0]?.key ?? '') && first.every(({ kind }) => kind === 'word');
  const opening = subjectFirst(first) ?? (isAgent ? spanOf(first) : null);
  return isNamedIn(tokens, opening) ? withApposition(tokens, opening) : null;
}

/** «Рута Кальдер — о работе с детьми: «…»»: who speaks, and of what. */
function onTopic(tokens: readonly Token[]): Span | null {
  const dash = tokens.findIndex(({ text }) => /^[—–-]$/u.test(text));
  if (dash < 1 || dash > 6 || !/^(?:об?|про)$/u.test(tokens[dash + 1]?.key ?? '')) return null;
  const label = tokens.slice(0, dash);
  return subjectFirst(label) ?? (label.every(({ isCapital }) => isCapital) ? spanOf(label) : null);
}

/** «Иванов: «…»» and sentences that end in a colon without a reporting verb. */
function labelClause(tokens: readonly Token[], end: number): Attribution | null {
  const comma = tokens.findIndex((token) => token.text === ',');
  const first =
    comma > 0 && comma <= 3 && tokens.slice(0, comma).every((token) => token.isCapital)
      ? tokens.slice(0, comma)
      : tokens;
  const speaker =
    onTopic(tokens) ??
    behindObject(tokens) ??
    withApposition(tokens, subjectFirst(first)) ??
    subjectFirst(tokens) ??
    surnameAlone(withoutAdverb(tokens)) ??
    institution(withoutAdverb(tokens)) ??
    inApposition(tokens) ??
    openingSubject(tokens);
  return speaker === null ? null : { link: 'colon', speaker, cue: null, isNaming: false, gender: null, end };
}

/** «…», сообщили в министерстве: the clause that ends the sentence behind a partial quotation. */
export function trailing(masked: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(masked, from, to);
  dropMarks(tokens);
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i];
    if (token === undefined || !isSpeechVerb(token)) continue;
    const comma = tokens.findLastIndex((one, j) => j < i && one.text === ',');
    if (comma < 0 || i - comma > 6 || listeners.has(tokens[comma + 1]?.key ?? '')) continue;
    const own = tokens.slice(comma + 1);
    if (own.some((one) => one.key === 'что')) return null;
    const verb = own.indexOf(token);
    const speaker = speakerOf(own, verb, verb > 0);
    if (speaker !== null) return clause('clause', speaker, token, to);
  }
  return null;
}
