/** Finds personal names by their shape in an English speaker phrase, where the names grammar found none. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../../shared/speakers/reading.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import type { NamedSpan } from '../../shared/speech/language.ts';
import { isGivenName } from '../names/given-names.ts';
import { isDescribedAsBody } from './descriptions.ts';
import { isPeople } from './epithets.ts';
import {
  headOf,
  nameParticles,
  notNameWords,
  organizationNameWords,
  organizationNouns,
  servants,
} from './words.ts';

const acronym = /^[\p{Lu}\d&-]{2,}$/u;

const initial = /^(?:\p{Lu}\.\s?)+$/u;

/** "Co-author", "Ex-minister": the word tells what somebody is, not his name. */
const compoundOffice = /^(?:Co|Ex|Vice|Then|Deputy|Self|Half|Now|Longtime)-\p{L}+$/u;

export const article = /^(?:the|a|an)$/u;

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (initial.test(token.text)) return true;
  const base = token.text.replace(/['’]s?$/u, '');
  return (
    token.isCapital &&
    !acronym.test(token.text) &&
    !notNameWords.has(base) &&
    !compoundOffice.test(token.text) &&
    !/['’]s?$/u.test(token.text)
  );
}

export interface Run {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** Capitalised words in a row that could be a personal name, particles among them. */
export function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    const goes =
      token !== undefined &&
      (isNameWord(token) ||
        (from >= 0 &&
          nameParticles.has(token.key) &&
          tokens[i + 1] !== undefined &&
          isNameWord(tokens[i + 1] ?? token)));
    if (goes && from < 0) from = i;
    if (!goes && from >= 0) {
      runs.push({ tokens: tokens.slice(from, i), from, to: i });
      from = -1;
    }
  }
  return runs;
}

/** "Retailer Norva", "Distributor Kestrel": what a company does opens the sentence in front of its name, which is given back. */
export function nameBehindTrade(words: string): string | null {
  const [, trade = '', name = null] = /^(\p{Lu}\p{Ll}+(?:er|or))\s+(\p{Lu}\S*)$/u.exec(words) ?? [];
  const key = trade.toLowerCase();
  const isTrade = organizationNouns.has(key) || key === 'distributor';
  return isTrade && key !== 'center' ? name : null;
}

/** "Trade Viktor Shen" in "Deputy Minister of Trade Viktor Shen": the name begins behind the words of an organization. */
export function withoutOrganization(run: Run): Run {
  const last = run.tokens.findLastIndex((token) => organizationNameWords.has(token.text));
  return { tokens: run.tokens.slice(last + 1), from: run.from + last + 1, to: run.to };
}

export function isPersonal(run: Run): boolean {
  return run.tokens.length > 0 && run.tokens.length <= 5;
}

/** "Sherpa Lhakpa Gyalzen", "Swede Maja Hellner": the first word tells where somebody comes from. */
export function withoutPeople(name: string): string {
  const first = /^\p{L}+(?=\s\S+\s\S)/u.exec(name)?.[0] ?? '';
  return isPeople(first) && !isGivenName(first) ? name.slice(first.length + 1) : name;
}

/** "Passenger Simone Adler", "Councilwoman Rita Moss": an office that opens a sentence is capital, but no part of the name. */
export function withoutOffice(name: string): string {
  const first = /^\p{Lu}\p{Ll}+(?=\s\p{Lu}\S*\s\p{Lu})/u.exec(name)?.[0] ?? '';
  const head = headOf.get(first.toLowerCase());
  return head === undefined || crowned.has(head) || isGivenName(first) ? name : name.slice(first.length + 1);
}

/** Their titles are said with every name. */
const crowned: ReadonlySet<string> = new Set(['king', 'pope', 'duke', 'duchess', 'emperor', 'empress']);

export function named(run: Span, text: string, known: NamedSpan | undefined): SpeakerReading {
  const place = known ?? run;
  return {
    kind: 'name',
    name:
      known?.name ?? withoutPeople(withoutOffice(text.slice(run.start, run.end).replaceAll(/\s+/gu, ' '))),
    place: { start: place.start, end: place.end },
    isPerson: known === undefined ? !isDescribedAsBody(text, run) : known.kind === 'person',
  };
}

/** "the spokesman for President N": the name belongs to whom is served. */
export function isServed(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (
    i >= 0 &&
    (notNameWords.has(tokens[i]?.text ?? '') || headOf.has(tokens[i]?.key ?? '')) &&
    !article.test(tokens[i]?.key ?? '')
  )
    i -= 1;
  const joint = tokens[i]?.key ?? '';
  if (joint !== 'for' && joint !== 'to' && joint !== 'of' && joint !== 'by') return false;
  const isDirect = i === from - 1;
  return joint === 'of'
    ? isDirect && tokens.slice(0, i).some((token) => headOf.has(token.key) || servants.has(token.key))
    : tokens.slice(0, i).some(({ key }) => servants.has(key.replace(/s$/u, '')) || key === 'representative');
}

/** Nothing but titles stands before the offset: "Chinese President N sent a message". */
export function isTitlesOnly(tokens: readonly Token[], offset: number): boolean {
  return tokens.every(
    (token) => token.start >= offset || notNameWords.has(token.text) || headOf.has(token.key),
  );
}

/** "Petrov of Meridian Bank", "Petrov from Kazan": the name stands first. */
export function leads(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.to];
  return (
    run.from === 0 &&
    (next === undefined || next.kind === 'mark' || /^(?:of|from|at|with|in|for|who|as)$/u.test(next.key))
  );
}

/** "box-office analyst Phil Abrams of Turnstile Media": a whole name behind nothing but its description. */
export function isDescribed(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.to];
  const isWhole =
    run.tokens.length >= 2 &&
    (next === undefined || next.kind === 'mark' || /^(?:of|from|at|with|in|for|who|as)$/u.test(next.key));
  const before = tokens.slice(0, run.from);
  return (
    isWhole &&
    run.from > 0 &&
    before.every(
      ({ kind, key }) => kind === 'word' && !/^(?:of|for|at|in|to|by|with|from|and|on)$/u.test(key),
    )
  );
}
