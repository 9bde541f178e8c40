/** Words that no grammar took for a name, one slip away from the surname of a person whom the article names in full. */
import type { Mention, Place } from '../../contract.ts';
import { namesakeWords } from '../../languages/namesakes.ts';
import { stemToken } from '../../languages/ru/inflection.ts';
import { sentenceAround } from '../../link/amounts.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { isSlip, plainWord } from './slip.ts';

/** A bare word must be long to be told from any other. */
const SHORTEST_STRAY = 8;

export interface StraySurname {
  readonly place: Place;
  readonly regular: Mention;
}

export function* straySurnames(located: LocatedArticle): Generator<StraySurname> {
  const { mentions } = located.article;
  const taken = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const told = new Set<string>();
  for (const [surname, regular] of surnamesIn(mentions)) {
    const spelled = stem(surname);
    for (const [i, { lang, text }] of located.article.paragraphs.entries()) {
      if (lang !== regular.lang || lang === 'zh') continue;
      for (const { start, end } of wordsNear(text, surname)) {
        const word = text.slice(start, end);
        if (told.has(word) || !isSlip(stem(word), spelled)) continue;
        const place = { paragraph: i, start, end };
        if ((taken.get(i) ?? []).some((mention) => mention.start < end && start < mention.end)) continue;
        if (!standsAlone(text, place, regular) || isTold(place, located, regular)) continue;
        told.add(word);
        yield { place, regular };
      }
    }
  }
}

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

/** Capitalised words that share the first half of a surname, or the letters behind it. */
function* wordsNear(text: string, surname: string): Generator<{ start: number; end: number }> {
  const half = surname.length >> 1;
  for (const part of [surname.slice(0, half), surname.slice(half, -2)])
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      let start = at;
      while (start > 0 && letter.test(text[start - 1] ?? '')) start -= 1;
      let end = at + part.length;
      while (end < text.length && letter.test(text[end] ?? '')) end += 1;
      if (capital.test(text[start] ?? '') && end - start >= SHORTEST_STRAY) yield { start, end };
    }
}

const letter = /\p{L}/u;
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

/** The sentence names the bearer rightly too, or tells of a namesake or of two spellings. */
function isTold(place: Place, located: LocatedArticle, { lang, entity_id }: Mention): boolean {
  const paragraph = located.paragraph(place);
  const { start, end } = sentenceAround(paragraph, place);
  return (
    namesakeWords[lang].test(paragraph.text.slice(start, end)) ||
    located.article.mentions.some(
      (mention) =>
        mention.entity_id === entity_id &&
        mention.paragraph === place.paragraph &&
        mention.start >= start &&
        mention.end <= end,
    )
  );
}

function stem(word: string): string {
  return stemToken(plainWord(word));
}
