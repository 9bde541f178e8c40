/** Reads an English speaker phrase that names nobody: an organization, an office, a text that somebody issued. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../../shared/speakers/reading.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { NamedSpan, SpeakerReader } from '../../shared/speech/language.ts';
import { genderOfRole, isEpithet } from './epithets.ts';
import { mayBeLast } from './kinds.ts';
import { article, named } from './runs.ts';
import { genericHeads, headOf, organizationNouns, textNouns } from './words.ts';

/** Nobody is named: an organization by its name, else the office as a phrase. */
export function office(
  text: string,
  tokens: readonly Token[],
  inside: readonly NamedSpan[],
  read: SpeakerReader,
): SpeakerReading | null {
  const words = article.test(tokens[0]?.key ?? '') ? tokens.slice(1) : tokens;
  const whole = spanOf(words);
  const place = spanOf(tokens);
  if (whole === null || place === null) return null;
  const joint = words.findIndex(
    (token, i) =>
      i > 0 && /^(?:of|for|at|in|with|from|to|by|on|who|,|close|familiar|briefed)$/u.test(token.key),
  );
  const headWords = joint < 0 ? words : words.slice(0, joint);
  const lastWord = headWords.at(-1);
  const lastTwo = headWords
    .slice(-2)
    .map((token) => token.key)
    .join(' ');
  const lastThree = headWords
    .slice(-3)
    .map((token) => token.key)
    .join(' ');
  const head = headOf.get(lastThree) ?? headOf.get(lastTwo) ?? headOf.get(lastWord?.key ?? '') ?? null;
  if (lastWord !== undefined && textNouns.has(lastWord.key))
    return issuer(text, words, joint, inside, place, read);
  // "a statement posted on the regulator's website": the text, its place left out.
  const posted = headWords.findIndex(
    (token, i) =>
      i > 0 &&
      /^(?:posted|published|released|issued|signed|seen|obtained|carried|dated|sent|shared|circulated|read)$/u.test(
        token.key,
      ),
  );
  const printed = words.slice(0, posted);
  const bare = spanOf(printed);
  if (posted > 0 && bare !== null && textNouns.has(printed.at(-1)?.key ?? ''))
    return issuer(text, printed, -1, inside, bare, read);
  const isEpithetOf = tokens[0]?.key === 'the' && isEpithet(headWords, joint < 0 ? [] : words.slice(joint));
  const exact = inside.find(
    (span) => span.kind === 'other' && span.start <= whole.start && span.end >= whole.end,
  );
  if (exact !== undefined && !isEpithetOf) return named(exact, text, exact);
  if (
    head === null &&
    !isEpithetOf &&
    words.every((token) => token.isCapital || /^(?:of|the|for|and|&)$/u.test(token.key))
  ) {
    return { kind: 'name', name: text.slice(whole.start, whole.end), place: whole, isPerson: false };
  }
  // "the North's state news agency KCNA"
  const maker = words.at(-2);
  if (
    lastWord !== undefined &&
    joint < 0 &&
    maker !== undefined &&
    organizationNouns.has(maker.key) &&
    /^\p{Lu}{2,}$/u.test(lastWord.text)
  )
    return named(lastWord, text, { ...lastWord, name: lastWord.text, kind: 'other' });
  if (!words.some((token) => token.kind === 'word')) return null;
  const age = isEpithetOf ? /^(\d+)-year-old$/u : null;
  const ages = words.flatMap((token) => age?.exec(token.key)?.[1] ?? []);
  const owners = words
    .filter((token) => token.isCapital && headOf.get(token.key) === undefined)
    .map((token) => token.text.replace(/['’]s$/u, ''));
  return {
    kind: 'role',
    phrase: text.slice(whole.start, whole.end).replace(/^(?:his|her|its|their|our) /iu, ''),
    place,
    head: head ?? (organizationNouns.has(lastWord?.key ?? '') ? (lastWord?.key ?? null) : null),
    owners: [...owners, ...ages],
    pointsBack:
      isBareOffice(words, joint) ||
      isPlainOffice(tokens, words, joint) ||
      (joint < 0 &&
        tokens[0]?.key !== 'a' &&
        tokens[0]?.key !== 'an' &&
        headWords.length <= 3 &&
        !/^(?:one|another|some|many|several)$/u.test(tokens[0]?.key ?? '')),
    isGeneric: genericHeads.has(lastWord?.key ?? '') && (joint < 0 || isBareOffice(words, joint)),
    isText: false,
    isEpithet: isEpithetOf,
    gender: genderOfRole(headWords.map((token) => token.text).join(' ')),
    mayBeLast: tokens[0]?.key === 'the' && joint < 0 && mayBeLast(head),
  };
}

/** "the head of the company": the organization is as bare as the office. */
function isBareOffice(words: readonly Token[], joint: number): boolean {
  const rest = words.slice(joint + 1).filter((token) => !/^(?:the|this|his|her|its|their)$/u.test(token.key));
  return (
    joint > 0 && words[joint]?.key === 'of' && rest.length === 1 && organizationNouns.has(rest[0]?.key ?? '')
  );
}

/** "the secretary of state", "the leader of the opposition": known to all by these words. */
function isPlainOffice(tokens: readonly Token[], words: readonly Token[], joint: number): boolean {
  const rest = words.slice(joint + 1).filter((token) => token.key !== 'the');
  const isPlain = words.every((token) => token.kind === 'word' && !token.isCapital);
  return tokens[0]?.key === 'the' && joint > 0 && words[joint]?.key === 'of' && rest.length === 1 && isPlain;
}

/** "a statement from the ministry", "the company's statement": whoever issued the text speaks. */
function issuer(
  text: string,
  words: readonly Token[],
  joint: number,
  inside: readonly NamedSpan[],
  place: Span,
  read: SpeakerReader,
): SpeakerReading | null {
  const owner = words
    .slice(0, Math.max(0, words.length - 1))
    .findIndex((token) => /['’]s?$/u.test(token.text));
  if (owner >= 0) {
    const span = spanOf(words.slice(0, owner + 1));
    return span === null ? null : read(text, span, inside);
  }
  const before = words[words.length - 2];
  if (joint < 0 && before !== undefined && organizationNouns.has(before.key)) {
    const span = spanOf(words.slice(0, -1));
    if (span !== null) return read(text, span, inside);
  }
  const from = words[joint];
  if (joint > 0 && from !== undefined && /^(?:of|from|by)$/u.test(from.key)) {
    const span = spanOf(words.slice(joint + 1));
    if (span !== null) return read(text, span, inside);
  }
  return {
    kind: 'role',
    phrase: text.slice(place.start, place.end),
    place,
    head: null,
    owners: [],
    pointsBack: true,
    isGeneric: false,
    isText: true,
  };
}
