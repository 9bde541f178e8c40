/** Reads an English phrase that names a speaker: a personal name with its office, a pronoun, an office, an organization. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../../shared/speakers/reading.ts';
import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { NamedSpan } from '../../shared/speech/language.ts';
import { isPeople } from './epithets.ts';
import { genderOf } from './gender.ts';
import { office } from './office.ts';
import {
  article,
  isDescribed,
  isPersonal,
  isServed,
  isTitlesOnly,
  leads,
  nameBehindTrade,
  named,
  runsIn,
  withoutOrganization,
} from './runs.ts';
import { courtesyTitles, headOf, notNameWords, organizationNouns, pronouns } from './words.ts';

/** Words that may trail a subject without being part of it. */
const trailers =
  /^(?:on|earlier|later|also|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/u;

/** "shipbuilder Norwerft", "chocolate-maker Brandl": kinds of companies that are formed at will. */
const manufacturer = /^(?!film|dress|peace|law|watch)\p{Ll}{3,}-?(?:maker|builder)$/u;

/** "Director X and producer Y said": two persons joined by nothing but an office. */
function jointly(text: string, inside: readonly NamedSpan[]): SpeakerReading | null {
  const people = inside.filter((span) => span.kind === 'person');
  for (const [i, second] of people.entries()) {
    const one = people[i - 1];
    if (one === undefined || one.name === second.name) continue;
    if (
      !/^(?:,[^.,;]{3,60},)? and (?:(?:the |a )?\p{Ll}[^.,;]{2,60} )?$/u.test(
        text.slice(one.end, second.start),
      )
    )
      continue;
    const place = { start: one.start, end: second.end };
    return { kind: 'name', name: `${one.name} and ${second.name}`, place, isPerson: false };
  }
  return null;
}

/** "trucker Wendell Pike" where the names grammar knows a Doreen Pike: the given name in front tells another bearer. */
function wholeName(text: string, tokens: readonly Token[], known: NamedSpan): NamedSpan {
  const at = tokens.findIndex((token) => token.start >= known.start);
  const given = tokens[at - 1];
  const isSurname = !/\s/u.test(text.slice(known.start, known.end));
  if (!isSurname || given === undefined || genderOf(given.text) === null || known.name.startsWith(given.text))
    return known;
  return { ...known, start: given.start, name: text.slice(given.start, known.end) };
}

export function speaker(text: string, phrase: Span, namedSpans: readonly NamedSpan[]): SpeakerReading | null {
  let tokens = tokensOf(text, phrase.start, phrase.end);
  while (tokens.length > 1 && trailers.test(tokens.at(-1)?.key ?? '')) tokens = tokens.slice(0, -1);
  const first = tokens[0];
  if (first === undefined) return null;
  const pronoun = pronouns.get(first.key);
  if (pronoun !== undefined && tokens.length === 1) {
    return { kind: 'pronoun', pronoun, place: { start: first.start, end: first.end } };
  }
  if (first.key === 'i' || first.key === 'we' || first.key === 'you') return null;
  // "That was the view of many.": the sentence is about words.
  if (tokens.length === 1 && /^(?:that|this|these|those|there|here|what|nothing|something)$/u.test(first.key))
    return null;
  // "There's a saying:", "It's simple:"
  if (/^(?:there|it|that|here|what|who|he|she|let)['’]s$/u.test(first.key)) return null;
  const possessor = /['’]s?$/u.test(tokens.at(-1)?.text ?? '');
  if (possessor) {
    const owner = {
      start: first.start,
      end: (tokens.at(-1)?.end ?? 0) - (/['’]s$/u.test(tokens.at(-1)?.text ?? '') ? 2 : 1),
    };
    return speaker(text, owner, namedSpans);
  }
  // "Trent's sister" is somebody else than Trent.
  const inside = namedSpans.filter(
    (span) =>
      span.start >= phrase.start &&
      span.end <= phrase.end &&
      !(span.kind === 'person' && /^['’]s?\s/u.test(text.slice(span.end, span.end + 3))),
  );
  const own = tokens.at(-1);
  const mayTrade = first.isCapital && tokens.length > 1 && /[eo]r$/u.test(first.key);
  const company = mayTrade ? nameBehindTrade(text.slice(first.start, own?.end ?? first.end)) : null;
  if (company !== null && own !== undefined)
    return { kind: 'name', name: company, place: { start: own.start, end: own.end }, isPerson: false };
  const together = jointly(text, inside);
  if (together !== null) return together;
  const end = tokens.at(-1)?.end ?? phrase.end;
  const knownAtEnd = inside
    .filter((span) => span.kind === 'person')
    .findLast((span) => span.end === end || span.end === end - 2);
  if (
    knownAtEnd !== undefined &&
    !isServed(
      tokens,
      tokens.findIndex((token) => token.start >= knownAtEnd.start),
    )
  ) {
    return named(knownAtEnd, text, wholeName(text, tokens, knownAtEnd));
  }
  const knownFirst = inside.find((span) => span.kind === 'person' && isTitlesOnly(tokens, span.start));
  if (knownFirst !== undefined) return named(knownFirst, text, knownFirst);
  const runs = runsIn(tokens).map(withoutOrganization).filter(isPersonal);
  const last = runs.at(-1);
  const isLast = last !== undefined && last.to === tokens.length;
  const hasArticle = article.test(first.key);
  if (last !== undefined && isLast && !isServed(tokens, last.from)) {
    const span = spanOf(last.tokens);
    const bare = last.from === 0;
    const courtesy = courtesyTitles.has((tokens[last.from - 1]?.text ?? '').replace('.', ''));
    const before = tokens[last.from - 1];
    // "candidate Zoe Park": behind an office stands a person, whatever else bears the name.
    // "the Oregon Democrat"
    const isOrigin = hasArticle && isPeople(last.tokens.at(-1)?.text ?? '');
    const isOfficial = before !== undefined && headOf.has(before.key) && last.tokens.length === 2;
    const isOrganization =
      (before !== undefined && organizationNouns.has(before.key)) ||
      (!isOfficial && inside.some((one) => one.kind === 'other' && one.end === end));
    const isTitled =
      before !== undefined &&
      !article.test(before.key) &&
      (headOf.has(before.key) || notNameWords.has(before.text));
    const isBranded =
      before !== undefined &&
      (organizationNouns.has(before.key) || manufacturer.test(before.key)) &&
      !tokens.some((token) => /^(?:of|for|at)$/u.test(token.key));
    if (span !== null && isBranded)
      return { kind: 'name', name: text.slice(span.start, span.end), place: span, isPerson: false };
    if (
      span !== null &&
      !isOrganization &&
      !isOrigin &&
      (bare || courtesy || isTitled || last.tokens.length >= 2)
    )
      return named(span, text, undefined);
  }
  const lead = runs.find(
    (run) =>
      leads(tokens, run) ||
      isDescribed(tokens, run) ||
      (run.tokens.length > 1 && isTitlesOnly(tokens, run.tokens[0]?.start ?? 0)),
  );
  const leadSpan = lead === undefined ? null : spanOf(lead.tokens);
  // "Brokers at Delta Capital": a capital proves nothing of the first word of a sentence.
  const isPlural =
    lead !== undefined &&
    lead.tokens.length === 1 &&
    /s$/u.test(lead.tokens[0]?.key ?? '') &&
    /^(?:at|of|in|from|with|for)$/u.test(tokens[lead.to]?.key ?? '');
  if (
    leadSpan !== null &&
    !isPlural &&
    !hasArticle &&
    !inside.some((one) => one.kind === 'other' && one.start === leadSpan.start)
  )
    return named(leadSpan, text, undefined);
  return office(text, tokens, inside, speaker);
}
