/** Words of English reporting clauses: which verbs report where they stand, and phrases that give a source. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { pronouns, textNouns } from '../speakers/words.ts';
import { subjectRight } from './inverted.ts';
import { listenerVerbs, nounLikeVerbs, pluralVerbs, speechVerbs, verbAdverbs } from './verbs.ts';

export function clause(
  link: Link,
  speaker: Span | null,
  cue: Span | null,
  end: number,
  isNaming = false,
): Attribution {
  return { link, speaker, cue, isNaming, gender: null, end };
}

/** "according to X", "per X", "in X's words", "in the words of X". */
export function sourcePhrase(tokens: readonly Token[], i: number, link: Link): Attribution | null {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first === undefined || second === undefined) return null;
  if (first.key === 'according' && second.key === 'to') {
    const speaker = subjectRight(tokens, i + 2);
    return clause(link, speaker, { start: first.start, end: second.end }, speaker?.end ?? second.end);
  }
  // "Per Reed, the deal covers “…”", ", per a person briefed on the talks"
  if (first.key === 'per') {
    const opens = i === 0 || tokens[i - 1]?.text === ',';
    if (!opens || !(second.isCapital || /^(?:an?|the|one)$/u.test(second.key))) return null;
    const speaker = subjectRight(tokens, i + 1);
    return speaker === null ? null : clause(link, speaker, first, speaker.end);
  }
  if (first.key !== 'in') return null;
  const last = tokens.findIndex(
    (token, j) => j > i && j < i + 8 && /^(?:words|view|opinion)$/u.test(token.key),
  );
  if (last < 0) return possessedPhrase(tokens, i, link);
  if (tokens.slice(i, last).some((token) => token.text === ',')) return null;
  const cue = { start: first.start, end: tokens[last]?.end ?? first.end };
  if (second.key === 'the' && tokens[last + 1]?.key === 'of') {
    const speaker = subjectRight(tokens, last + 2);
    return clause(link, speaker, cue, speaker?.end ?? cue.end);
  }
  const owner = spanOf(tokens.slice(i + 1, last).filter((token) => token.key !== 'own'));
  return owner === null ? null : clause(link, owner, cue, cue.end);
}

/** "in Reed's phrase", "in its own telling": nouns that mean somebody's words only behind whom they belong to. */
function possessedPhrase(tokens: readonly Token[], i: number, link: Link): Attribution | null {
  const last = tokens.findIndex(
    (token, j) =>
      j > i + 1 &&
      j < i + 8 &&
      /^(?:phrase|telling|description|formulation|estimation|assessment)$/u.test(token.key),
  );
  const own = tokens.slice(i + 1, last).filter((token) => token.key !== 'own');
  const owner = own.findIndex(
    (token) => /['’]s?$/u.test(token.text) || /^(?:his|her|their|its)$/u.test(token.key),
  );
  const noun = tokens[last];
  const span = spanOf(own.slice(0, owner + 1));
  if (last < 0 || noun === undefined || span === null || own.some(({ kind }) => kind !== 'word')) return null;
  const cue = { start: tokens[i]?.start ?? noun.start, end: noun.end };
  return clause(link, span, cue, cue.end);
}

const infinitive =
  /^(?:to|not|don't|doesn't|didn't|can|could|will|would|may|might|must|should|let|let's|the|a|an|and|or)$/u;

/** "likes to say", "kept repeating", "went on to add". */
const habits: ReadonlySet<string> = new Set([
  'like',
  'likes',
  'liked',
  'love',
  'loves',
  'loved',
  'used',
  'kept',
  'keeps',
  'goes',
  'prefers',
  'continued',
  'hastened',
]);

/** Does the word report in some surroundings? */
export const mayReport = askedOnce(
  ({ key, isCapital }) =>
    !isCapital &&
    (speechVerbs.has(key) || habits.has(key) || pluralVerbs.has(key) || calls.test(key) || speaks.test(key)),
);

const calls = /^calls?(?:ed)?$/u;
const speaks = /^(?:spoke|speaks|speak|talk|talks|talked)$/u;
const insists = /^(?:saying|repeating|telling|insisting)$/u;
const toSay = /^(?:say|tell|repeat|joke|add|insist)$/u;
const callsFor = /^(?:on|for|upon)$/u;

export function isReporting(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !mayReport(token)) return false;
  if (habits.has(token.key)) {
    const next = tokens[i + 1]?.key ?? '';
    return insists.test(next) || (next === 'to' && toSay.test(tokens[i + 2]?.key ?? ''));
  }
  if (pluralVerbs.has(token.key))
    return i > 0 && (!infinitive.test(tokens[i - 1]?.key ?? '') || saysNoMore(tokens, i));
  if (calls.test(token.key)) return callsFor.test(tokens[i + 1]?.key ?? '') && i > 0;
  if (tokens[i + 1]?.key === 'of' && speaks.test(token.key))
    return (
      speechVerbs.has(token.key) ||
      (i > 0 && tokens.length === i + 2 && !infinitive.test(tokens[i - 1]?.key ?? ''))
    );
  if (!speechVerbs.has(token.key)) return false;
  if (
    (token.key === 'tells' || token.key === 'told') &&
    tokens.slice(i + 1, i + 4).some((next) => next.key === 'story' || next.key === 'tale')
  )
    return false;
  if ((token.key === 'quoted' || token.key === 'cited') && isPassive(tokens, i)) return false;
  if (isDescribing(tokens, i)) return false;
  if (!nounLikeVerbs.has(token.key)) return true;
  if (putsIt(tokens, i)) return true;
  const before = tokens[i - 1];
  if (before === undefined || /^(?:his|her|its|their)$/u.test(before.key)) return false;
  return (
    before.isCapital ||
    pronouns.has(before.key) ||
    before.text === ',' ||
    textNouns.has(before.key) ||
    verbAdverbs.has(before.key)
  );
}

/** "the proposed incentive would", "the sum had been agreed and": participles of what is told of. */
function isDescribing(tokens: readonly Token[], i: number): boolean {
  if (!(tokens[i]?.key.endsWith('ed') ?? false)) return false;
  const before = tokens[i - 1]?.key ?? '';
  if (/^(?:the|an?|this|that|his|her|its|their)$/u.test(before)) return tokens[i + 1]?.kind === 'word';
  return before === 'been' && !listenerVerbs.has(tokens[i]?.key ?? '');
}

/** "The studio would say only that …", "would only say". */
function saysNoMore(tokens: readonly Token[], i: number): boolean {
  const [before, verb, next] = tokens.slice(i - 1, i + 2);
  if (before === undefined || verb?.key !== 'say') return false;
  return before.key === 'would' && /^(?:only|merely|no)$/u.test(next?.key ?? '');
}

/** "As one buyer at the next stand put it, “…”": the pronoun stands for the words. */
function putsIt(tokens: readonly Token[], i: number): boolean {
  if (!/^puts?$/u.test(tokens[i]?.key ?? '') || tokens[i + 1]?.key !== 'it') return false;
  const next = tokens[i + 2];
  return next === undefined || next.kind === 'mark' || /^(?:this|that|so|\p{L}+ly)$/u.test(next.key);
}

/** Behind words that end like a sentence, "Petrov said the film …" tells something new; "Petrov said." credits them. */
export function closesOff(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (next === undefined || next.kind === 'mark') return true;
  if (listenerVerbs.has(tokens[verb]?.key ?? '')) {
    const rest = tokens.slice(verb + 1, verb + 8);
    const bound = rest.findIndex((token) => token.kind === 'mark' && token.text !== ':');
    return !rest
      .slice(0, bound < 0 ? rest.length : bound)
      .some((token) => token.key === 'that' || token.key === 'to' || token.text === ':');
  }
  return endsClause(next);
}

/** A circumstance that may follow the verb of a clause that says nothing more. */
const endsClause = askedOnce(({ key }) =>
  /^(?:in|on|at|outside|inside|near|before|upon|from|behind|across|over|by|once|during|after|when|while|as|with|to|of|through|via|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|earlier|last|proudly|\p{L}+ly)$/u.test(
    key,
  ),
);

export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (verb === 0) return true;
  const before = tokens[verb - 1]?.key ?? '';
  // "The talks, described as “…”,"
  if (before === ',' && tokens[verb]?.key === 'described' && /^(?:as|by)$/u.test(tokens[verb + 1]?.key ?? ''))
    return true;
  if (/^(?:be|been|is|are|was|were|being)$/u.test(before)) return true;
  // "tariffs, which Reed once called “…”": a name or a pronoun in front of the adverb is the subject.
  const subject = tokens[verb - 2];
  return (
    /^(?:widely|once|often|sometimes|also)$/u.test(before) &&
    subject?.isCapital !== true &&
    !/^(?:he|she|they)$/u.test(subject?.key ?? '')
  );
}
