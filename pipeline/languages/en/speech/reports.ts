/** Who reports or acts in an English sentence without marks: somebody whom pronouns of the next may mean. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { wordSet } from '../../shared/word-list.ts';
import { headOf, organizationNouns } from '../speakers/words.ts';
import { question } from './asked.ts';
import { hasVerb } from './finite.ts';
import { subjectRight } from './inverted.ts';
import { isReporting } from './reporting.ts';
import { opensSubject, segmentsOf, subjectFirst, subjectLeft } from './subject.ts';
import { listenerVerbs } from './verbs.ts';

const opensCircumstance =
  /^(?:asked|pressed|questioned|quizzed|prompted|confronted|grilled|when|after|as|while|if|before|although|though|because|since)$/u;

const asksOpenly =
  /^(?:does|do|did|is|are|was|were|will|would|has|have|had|can|could|should|must|might|and|but|or|so|why|how|what|who|where|when|which)$/u;

/** The subject of a sentence that reports without marks, else the person who begins it. */
export function report(masked: string, from: number, to: number): Span | null {
  const tokens = tokensOf(masked, from, to);
  // "Asked whether she regretted it, Reed shook her head": the circumstance has a verb of its own.
  const main = opensCircumstance.test(tokens[0]?.key ?? '')
    ? tokens.findIndex((token) => token.text === ',')
    : 0;
  const asking = main > 0 ? null : question(tokens);
  if (asking !== null) return asking.asked;
  // "Does her mother?": who asks so tells of nobody.
  if (asksOpenly.test(tokens[0]?.key ?? '') && masked.slice(from, to).trimEnd().endsWith('?')) return null;
  const verb = tokens.findIndex((_, i) => i > Math.max(0, main) && isReporting(tokens, i));
  if (verb > 0) {
    const inverted =
      !listenerVerbs.has(tokens[verb]?.key ?? '') &&
      tokens[verb - 1]?.text === ',' &&
      tokens.slice(verb + 1, verb + 6).some((token) => token.isCapital || headOf.has(token.key)) &&
      !hasVerb(upToMark(tokens, verb + 1)) &&
      !/^(?:that|it|he|she|they|the)$/u.test(tokens[verb + 1]?.key ?? '');
    return (inverted ? subjectRight(tokens, verb + 1) : null) ?? subjectLeft(tokens, verb);
  }
  const subject = main > 0 ? subjectBehind(tokens, main) : subjectFirst(tokens.slice(0, 14));
  const source = sourceIn(tokens, subject);
  if (source !== null) return source;
  if (isThing(tokens)) return null;
  return somebodyIn(tokens, subject) ?? subject;
}

/** "…, who has run the cafe, said traders had been offered a fee": with a verb of their own the traders are not who said so. */
function upToMark(tokens: readonly Token[], from: number): readonly Token[] {
  const mark = tokens.findIndex(({ kind }, i) => i >= from && kind === 'mark');
  return tokens.slice(from, mark < 0 ? tokens.length : mark);
}

/** "Her model for the film was family": a noun that with what it is for names no person. */
function isThing(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex(({ key }, i) => i < 4 && /^(?:model|guide|source|pilot|subject)$/u.test(key));
  return noun >= 0 && /^(?:for|of|to)$/u.test(tokens[noun + 1]?.key ?? '');
}

/** "Asked by Ann Reed, a student, whether it would last, [he] paused": the first phrase behind the circumstance that has a verb. */
function subjectBehind(tokens: readonly Token[], comma: number): Span | null {
  const pieces = segmentsOf(tokens.slice(comma), false);
  const main = pieces.find(
    (piece) => piece[0] !== undefined && opensSubject(piece[0]) && (hasVerb(piece) || piece.length === 1),
  );
  return main === undefined ? subjectFirst(tokens.slice(0, 14)) : subjectFirst(main);
}

const meansSomebody = askedOnce(
  ({ key }) => headOf.has(key) || organizationNouns.has(key) || /^(?:he|she|they|his|her|their)$/u.test(key),
);

/** "The budget had shrunk, according to site manager Ahto Lepp.": the person whom a sentence on a thing is told by. */
function sourceIn(tokens: readonly Token[], subject: Span | null): Span | null {
  const according = tokens.findIndex(
    ({ key }, i) =>
      i > 2 && key === 'according' && tokens[i + 1]?.key === 'to' && tokens[i - 1]?.text === ',',
  );
  if (according < 0 || namesSomebody(tokens, subject)) return null;
  const source = subjectRight(tokens, according + 2);
  const isFullName = tokens.some(
    (token, i) =>
      source !== null &&
      token.start >= source.start &&
      token.end < source.end &&
      token.isCapital &&
      tokens[i + 1]?.isCapital === true,
  );
  return isFullName ? source : null;
}

function namesSomebody(tokens: readonly Token[], subject: Span | null): boolean {
  const own = tokens.filter(
    ({ start, end }) => subject !== null && start >= subject.start && end <= subject.end,
  );
  // "The director's chair was handed to N": what belongs to an office is nobody.
  const isOwned = /['’]s$/u.test(own.at(-2)?.text ?? '') && ownedThings.has(own.at(-1)?.key ?? '');
  return (
    !isOwned &&
    own.some(
      (token, i) =>
        meansSomebody(token) || (token.isCapital && (i > 0 || own.length === 1) && token.key !== 'it'),
    )
  );
}

/** "It was her brother.", "There was silence when the foreman rose.": the one person spoken of where the subject is none. */
function somebodyIn(tokens: readonly Token[], subject: Span | null): Span | null {
  if (namesSomebody(tokens, subject)) return null;
  const receiver = receiverIn(tokens) ?? sharerIn(tokens);
  if (receiver !== null) return receiver;
  const head = tokens.findLastIndex((token) => !token.isCapital && headOf.has(token.key));
  const from = tokens.findLastIndex(
    (token, i) => i < head && i >= head - 4 && /^(?:the|an?|his|her|their|its|my|our)$/u.test(token.key),
  );
  // "The licence came from Ann Reed, a councillor.": what somebody named is calls nobody else.
  const isApposed = tokens[from - 1]?.text === ',' && tokens[from - 2]?.isCapital === true;
  return from < 0 || isApposed || tokens.slice(from, head).some(({ kind }) => kind !== 'word')
    ? null
    : spanOf(tokens.slice(from, head + 1));
}

const shared = wordSet('shared echoed seconded backed supported opposed disputed joined');

/** "That view is shared by Pavel Stone, of Harbour Research.": who holds a view as well, told by name. */
function sharerIn(tokens: readonly Token[]): Span | null {
  const by = tokens.findIndex(({ key }, i) => i > 1 && key === 'by' && shared.has(tokens[i - 1]?.key ?? ''));
  return by < 0 ? null : namedRight(tokens, by + 1);
}

const ownedThings = wordSet('chair seat job role cut debut prize award part post desk baton reins helm');

const handed = wordSet('presented awarded given handed went goes dedicated offered entrusted bestowed');

/** "The lifetime award was presented to the composer N.": whoever something is given to, told by name. */
function receiverIn(tokens: readonly Token[]): Span | null {
  const to = tokens.findIndex(({ key }, i) => i > 1 && key === 'to' && handed.has(tokens[i - 1]?.key ?? ''));
  return to < 0 ? null : namedRight(tokens, to + 1);
}

/** The phrase at an offset, when a name stands in it. */
function namedRight(tokens: readonly Token[], from: number): Span | null {
  const receiver = subjectRight(tokens, from);
  const isNamed = tokens.some(
    ({ isCapital, start, end }) =>
      isCapital && receiver !== null && start >= receiver.start && end <= receiver.end,
  );
  return isNamed ? receiver : null;
}
