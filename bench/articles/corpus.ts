/**
 * A corpus of generated news articles in three languages, about 4 kB each: names, works and companies recur as in a year of
 * one newsroom, three articles in a hundred are copies or updates of earlier ones, and some lines stand under many.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { Chance } from './random.ts';
import { russian } from './russian.ts';
import type { Cast, Style } from './style.ts';

const styles: readonly Style[] = [english, russian, chinese];

/** UTF-8 bytes of an article, on average. */
const ARTICLE_BYTES = 4000;
/** Share of articles that repeat an earlier one, whole or in part. */
const COPIED = 0.03;
/** Copies are made of one of the last so many articles. */
const MEMORY = 2000;
/** Articles in one folder below articles/. */
const FOLDER_SIZE = 1000;

interface Draft {
  readonly style: Style;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export class ArticleGenerator {
  readonly #chance: Chance;
  readonly #recent: Draft[] = [];
  #written = 0;

  constructor(seed: number) {
    this.#chance = new Chance(seed);
  }

  /** The text of the next article. */
  next(): string {
    const copied = this.#recent.length > 20 && this.#chance.happens(COPIED);
    const draft = copied ? this.#copy(this.#chance.one(this.#recent)) : this.#fresh();
    if (this.#recent.length < MEMORY) this.#recent.push(draft);
    else this.#recent[this.#written % MEMORY] = draft;
    this.#written += 1;
    const line = this.#chance.happens(0.6) ? [this.#chance.frequent(draft.style.lines)] : [];
    return `${[draft.title, ...draft.paragraphs, ...line].join('\n\n')}\n`;
  }

  #fresh(): Draft {
    const chance = this.#chance;
    const style = chance.one(styles);
    const cast = style.cast(chance);
    const wanted = ARTICLE_BYTES * (0.5 + chance.next());
    const paragraphs: string[] = [];
    let bytes = 0;
    while (bytes < wanted) {
      const paragraph = this.#paragraph(style, cast);
      paragraphs.push(paragraphs.length === 0 ? style.dateline(cast) + paragraph : paragraph);
      bytes += Buffer.byteLength(paragraph);
    }
    return { style, title: style.title(cast, chance), paragraphs };
  }

  #paragraph(style: Style, cast: Cast): string {
    const chance = this.#chance;
    const sentences = Array.from({ length: chance.between(2, 5) }, () =>
      chance.happens(0.2) ? chance.one(style.telling)(cast, chance) : style.plain(cast, chance),
    );
    return sentences.join(style.space);
  }

  /** A reprint, an update with other figures, or an article that takes over some paragraphs. */
  #copy({ style, title, paragraphs }: Draft): Draft {
    const chance = this.#chance;
    if (chance.happens(0.3)) return { style, title, paragraphs: paragraphs.slice(0, -1) };
    if (chance.happens(0.5)) {
      const updated = paragraphs.map((text) => text.replace(/\d+/gu, (digits) => String(Number(digits) + 1)));
      return { style, title, paragraphs: updated };
    }
    const own = this.#fresh();
    return own.style === style ? { ...own, paragraphs: [...own.paragraphs, ...paragraphs.slice(1, 3)] } : own;
  }
}

/** Writes raw/ of a corpus: `count` articles, with dataset.json and the reference data of `like`. Returns bytes of text. */
export function writeCorpus(folder: string, count: number, seed: number, like: string): number {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const settings = JSON.parse(readFileSync(join(like, 'dataset.json'), 'utf8')) as object;
  // What the project's own corpus must hold, generated articles need not.
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({ ...settings, assertions: [] }));
  cpSync(join(like, 'reference'), join(folder, 'reference'), { recursive: true });
  const generator = new ArticleGenerator(seed);
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const below = join(folder, 'articles', String(Math.floor(number / FOLDER_SIZE)).padStart(3, '0'));
    if (number % FOLDER_SIZE === 0) mkdirSync(below, { recursive: true });
    const text = generator.next();
    bytes += Buffer.byteLength(text);
    writeFileSync(join(below, `${String(number).padStart(6, '0')}.txt`), text);
  }
  return bytes;
}
