/** Asks about the words of a phrase: its text, its gazetteer entry, the kind its head word gives it. */
import type { EntityType } from '../../../contract.ts';
import { calendarWords, demonyms, openingWords, plainCapitals } from './common-words.ts';
import {
  agreementHeads,
  awardHeads,
  eventHeads,
  fixedAwards,
  placeCenters,
  placeFirstWords,
  placeHeads,
  plainAgreementHeads,
  plainEventHeads,
  plainPlaceHeads,
} from './event-words.ts';
import { isKnownOrganization, placeNamed } from './known-names.ts';
import { organizationHeads, uniqueHeads } from './organization-words.ts';
import type { Phrase } from './phrases.ts';
import type { EnglishTokens } from './tokens.ts';
import { GIVES_KIND, isOf, KNOWN_ORGANIZATION, OPENS_KNOWN_NAME, PLACE } from './word-classes.ts';

export function textOf(tokens: EnglishTokens, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) {
    const token = tokens.at(i);
    if (token !== undefined) text += (i > from && !tokens.isGlued(i) ? ' ' : '') + token.text;
  }
  return text;
}

/** Longest gazetteer place or known organization that begins at token `from`: its end, and what it is. */
export function knownAt(
  tokens: EnglishTokens,
  from: number,
  to: number,
): { end: number; type: EntityType; name: string } | null {
  const first = tokens.at(from);
  if (!isOf(first, OPENS_KNOWN_NAME)) return null;
  const shortest = isOf(first, PLACE | KNOWN_ORGANIZATION) ? 1 : 2;
  for (let end = Math.min(to, from + 6); end >= from + shortest; end -= 1) {
    const text = textOf(tokens, from, end);
    if (isKnownOrganization(text)) return { end, type: 'organization', name: text };
    const place = placeNamed(text);
    if (place !== undefined) return { end, type: 'place', name: place };
  }
  return null;
}

function words(tokens: EnglishTokens, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let i = from; i < to; i += 1) texts.push(tokens.at(i)?.text ?? '');
  return texts;
}

/** Words that say nothing of their own before a plain head: "the Second Conference", "New Year". */
function isBare(word: string): boolean {
  return openingWords.has(word) || calendarWords.has(word);
}

/** Bare words that still make a head the name of one body. */
const telling = new Set(['National', 'International', 'World', 'State', 'Federal', 'Global']);

/** No ordinal stands before the phrase. */
export const never = () => false;

/** "Palais des Festivals", "Plaça del Rei": where the head word stands first. */
const romanPlace = /^(?:Palais|Palazzo|Plaça|Piazza|Praça|Calle|Avenida|Rue|Château|Castello)$/u;

/** The kind a phrase's head word gives it, or null; `preceded` says an ordinal stands before the phrase. */
export function kindByHead(
  tokens: EnglishTokens,
  phrase: Phrase,
  preceded: () => boolean,
): EntityType | null {
  const last = tokens.at(Math.max(phrase.from, phrase.tail - 1));
  if (!isOf(last, GIVES_KIND) && !isOf(tokens.at(phrase.from), GIVES_KIND)) return null;
  const main = words(tokens, phrase.from, phrase.tail);
  const head = (last?.text ?? '').replace(/\.$/u, '');
  const before = main.at(-2);
  const hasTail = phrase.to > phrase.tail;
  const qualified = main.length >= 2 && main.slice(0, -1).some((word) => !isBare(word) || telling.has(word));
  const own = qualified || hasTail;
  if (romanPlace.test(main[0] ?? '') && main.length >= 2) return 'place';
  if (before !== undefined && fixedAwards.has(`${before}_${head}`)) return 'award';
  if (awardHeads.has(head)) {
    if (head === 'Oscar' || head === 'Oscars' || head === 'Emmys' || head === 'Grammys' || head === 'BAFTAs')
      return 'award';
    if (/^(?:Globes?|Bear|Lion|Palm|Leopard|Shell|Ballon|Laureate)$/u.test(head)) return null;
    return own ? 'award' : null;
  }
  if (
    placeFirstWords.has(main[0] ?? '') &&
    /^(?:Mount|Mt|Mt\.|Lake|Cape|Isle)$/u.test(main[0] ?? '') &&
    main.length >= 2 &&
    !organizationHeads.has(head)
  ) {
    return 'place';
  }
  if (agreementHeads.has(head) && !(head === 'Convention' && !hasTail)) {
    if (!plainAgreementHeads.has(head)) return own ? 'agreement' : null;
    return own ? 'agreement' : null;
  }
  if (eventHeads.has(head)) {
    if (
      demonyms.has(main[0] ?? '') &&
      main.length === 2 &&
      /^(?:Market|Open|Season|Talks|Day|Week|Year)$/u.test(head)
    ) {
      return head === 'Open' || head === 'Week' ? 'event' : null;
    }
    return plainEventHeads.has(head) && !own && !preceded() ? null : 'event';
  }
  if (/^(?:Copa|Coppa)$/u.test(main[0] ?? '') && main.length >= 2) return 'event';
  if ((head === 'Center' || head === 'Centre') && placeCenters.has(before ?? '')) return 'place';
  // "Weekend Box Office": takings are no office.
  if (head === 'Office' && before === 'Box') return null;
  if (organizationHeads.has(head)) return own || uniqueHeads.has(head) ? 'organization' : null;
  if (
    /^(?:Bank|Radio|Kino|Banco|Banca|Universidad|Hotel|Studio|Team|FC|Club)$/u.test(main[0] ?? '') &&
    main.length >= 2
  )
    return 'organization';
  if (placeHeads.has(head)) {
    if (
      plainPlaceHeads.has(head) &&
      (!own || (main.length > 1 && main.slice(0, -1).every((word) => plainCapitals.has(word))))
    )
      return null;
    return main.length >= 2 || hasTail ? 'place' : null;
  }
  return null;
}
