/** Words that no grammar took for a name, one slip away from the surname of a person whom the article names in full. */
import type { Mention, Place } from '../../contract.ts';
import { namesakeWords } from '../../languages/namesakes.ts';
import { stemToken } from '../../languages/ru/inflection.ts';
import { sentenceAround } from '../../link/amounts.ts';
import { byParagraph } from '../../link/sentences.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { isSlip, plainWord, slipKeys } from './slip.ts';

/** A bare word must be long to be told from any other. */
const SHORTEST_STRAY = 8;

export interface StraySurname {
  readonly place: Place;
  readonly regular: Mention;
}

/** Each word that may be one is looked up by what a slip leaves of it, so that many words and many persons cost no more than both. */
export function* straySurnames(located: LocatedArticle): Generator<StraySurname> {
  const { mentions, paragraphs } = located.article;
  const surnames = [...surnamesIn(mentions)].map(([surname, regular]) => ({
    spelled: stem(surname),
    regular,
  }));
  if (surnames.length === 0) return;
  const bySlip = new Map<string, typeof surnames>();
  for (const surname of surnames)
    for (const key of slipKeys(surname.spelled)) {
      const known = bySlip.get(key);
      if (known) known.push(surname);
      else bySlip.set(key, [surname]);
    }
  const taken = byParagraph(mentions);
  const told = new Set<string>();
  for (const [paragraph, { lang, text }] of paragraphs.entries()) {
    if (lang === 'zh' || lang === 'und') continue;
    for (const { index: start, 0: word } of text.matchAll(longName)) {
      if (told.has(word)) continue;
      const spelled = stem(word);
      const near = new Set(slipKeys(spelled).flatMap((key) => bySlip.get(key) ?? []));
      if (near.size === 0) continue;
      const place = { paragraph, start, end: start + word.length };
      const beside = taken.get(paragraph) ?? [];
      if (beside.some((mention) => mention.start < place.end && start < mention.end)) continue;
      for (const { regular, spelled: right } of near) {
        if (regular.lang !== lang || !isSlip(spelled, right)) continue;
        if (!standsAlone(text, place, regular) || isTold(place, located, regular, beside)) continue;
        told.add(word);
        yield { place, regular };
        break;
      }
    }
  }
}

const longName = new RegExp(`(?<!\\p{L})\\p{Lu}\\p{L}{${SHORTEST_STRAY - 1},}`, 'gu');

/** Surnames of persons named in full, in letters, each with its first bearer. */
function surnamesIn(mentions: readonly Mention[]): Map<string, Mention> {
  const surnames = new Map<string, Mention>();
  for (const mention of mentions) {
    const [, surname] = mention.type === 'person' ? (/ (\p{Lu}\p{L}+)$/u.exec(mention.name) ?? []) : [];
    if (surname === undefined || surname.length < SHORTEST_STRAY || surnames.has(surname)) continue;
    surnames.set(surname, mention);
  }
  return surnames;
}

const capital = /\p{Lu}/u;
const wordBefore = /([\p{L}.]+) $/u;
const joined = /[-–—/«“"„‘'@#.]$/u;
const joinedBehind = /^(?:[-–/»”@_]| \p{Lu})/u;

/** By itself, or behind the given name of the bearer: not a word of a longer name. */
function standsAlone(text: string, { start, end }: Place, { name }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (joined.test(before) || joinedBehind.test(text.slice(end, end + 2))) return false;
  const [, word = ''] = wordBefore.exec(before) ?? [];
  return !capital.test(word[0] ?? '') || stem(word) === stem(name.slice(0, name.indexOf(' ')));
}

/** The sentence names the bearer rightly too, or tells of a namesake or of two spellings. `beside`: the mentions of its paragraph. */
function isTold(
  place: Place,
  located: LocatedArticle,
  { lang, entity_id }: Mention,
  beside: readonly Mention[],
): boolean {
  const paragraph = located.paragraph(place);
  const { start, end } = sentenceAround(paragraph, place);
  return (
    namesakeWords[lang].test(paragraph.text.slice(start, end)) ||
    beside.some((mention) => mention.entity_id === entity_id && mention.start >= start && mention.end <= end)
  );
}

function stem(word: string): string {
  return stemToken(plainWord(word));
}
