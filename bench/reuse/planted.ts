/**
 * Documents with passages of one another planted in them, and where: copied word for word, edited lightly or heavily, read by a
 * machine that misreads letters, with sentences or clauses in another order, in the other Chinese script, in long documents, in many.
 */
import { traditionalToSimplified } from '../../pipeline/languages/zh/characters.ts';
import { Chance } from '../articles/random.ts';
import { type Lang, WordSource } from './generate-paragraphs.ts';

export const plantings = [
  'copied',
  'edited',
  'rewritten',
  'misread',
  'badly misread',
  'interrupted',
  'reordered',
  'other script',
  'in long documents',
  'in many',
  'hardly legible',
  'clauses reordered',
] as const;
export type Planting = (typeof plantings)[number];

export interface PlantedDocument {
  readonly id: string;
  readonly text: string;
}

/** Half-open code points in two documents that tell the same. */
export interface PlantedPair {
  readonly a: string;
  readonly b: string;
  readonly a_start: number;
  readonly a_end: number;
  readonly b_start: number;
  readonly b_end: number;
}

export interface Planted {
  readonly planting: Planting;
  readonly lang: Lang;
  readonly documents: readonly PlantedDocument[];
  readonly pairs: readonly PlantedPair[];
}

/** Sentences of a passage; each an array of words. */
type Passage = readonly (readonly string[])[];

const simplifiedToTraditional = new Map(
  Array.from(traditionalToSimplified, (to, from) => [to, from] as const)
    .filter(([to]) => to !== 0)
    .map(([to, from]) => [String.fromCharCode(to), String.fromCharCode(from)]),
);

export class Plantings {
  readonly #chance: Chance;
  readonly #words: WordSource;
  #documents = 0;

  constructor(seed: number) {
    this.#chance = new Chance(seed);
    this.#words = new WordSource(seed);
  }

  /** Two documents, or a dozen, that share one passage, with which each is otherwise filled. */
  make(planting: Planting, lang: Lang): Planted {
    const passage = planting === 'clauses reordered' ? this.#clauses(lang) : this.#passage(lang);
    const others = planting === 'in many' ? 11 : 1;
    const filler = planting === 'in long documents' ? 2500 : 60;
    const copies = [passage, ...Array.from({ length: others }, () => this.#variant(passage, planting, lang))];
    const placed = copies.map((copy, i) => this.#document(copy, planting, lang, filler, i > 0));
    const pairs: PlantedPair[] = [];
    placed.forEach((one, i) => {
      for (const two of placed.slice(i + 1))
        for (const [sentence, from] of one.sentences) {
          const to = two.sentences.get(sentence);
          if (to)
            pairs.push({
              a: one.id,
              b: two.id,
              a_start: from[0],
              a_end: from[1],
              b_start: to[0],
              b_end: to[1],
            });
        }
    });
    return { planting, lang, documents: placed, pairs };
  }

  #passage(lang: Lang): Passage {
    return Array.from({ length: this.#chance.between(2, 4) }, () => this.#sentence(lang, 9, 24));
  }

  /** Each too short to be a passage. */
  #clauses(lang: Lang): Passage {
    return Array.from({ length: this.#chance.between(4, 7) }, () => this.#sentence(lang, 5, 9));
  }

  #sentence(lang: Lang, least: number, most: number): string[] {
    return Array.from({ length: this.#chance.between(least, most) }, () => this.#words.word(lang));
  }

  #variant(passage: Passage, planting: Planting, lang: Lang): Passage {
    if (planting === 'edited' || planting === 'in many') return this.#edited(passage, lang, 0.05);
    if (planting === 'rewritten') return this.#edited(passage, lang, 0.15);
    if (planting === 'misread') return this.#misread(passage, lang, 0.015);
    if (planting === 'badly misread') return this.#misread(passage, lang, 0.04);
    if (planting === 'hardly legible') return this.#misread(passage, lang, 0.08);
    if (planting === 'in long documents') return this.#edited(passage, lang, 0.03);
    return passage;
  }

  /** A share of the words changed, left out or added to. */
  #edited(passage: Passage, lang: Lang, share: number): Passage {
    return passage.map((sentence) =>
      sentence.flatMap((word) => {
        if (!this.#chance.happens(share)) return [word];
        const change = this.#chance.below(4);
        if (change === 0) return [];
        return change === 1 ? [word, this.#words.word(lang)] : [this.#words.word(lang)];
      }),
    );
  }

  /** A share of the letters taken for others. */
  #misread(passage: Passage, lang: Lang, share: number): Passage {
    return passage.map((sentence) =>
      sentence.map((word) =>
        [...word]
          .map((letter) => (this.#chance.happens(share) ? (this.#words.word(lang)[0] ?? letter) : letter))
          .join(''),
      ),
    );
  }

  #document(passage: Passage, planting: Planting, lang: Lang, filler: number, isCopy: boolean) {
    const order = passage.map((_, i) => i);
    if (isCopy && (planting === 'reordered' || planting === 'clauses reordered')) order.reverse();
    const before = this.#filler(lang, filler);
    const parts = [before];
    const sentences = new Map<number, readonly [number, number]>();
    const join = lang === 'zh' ? '' : ' ';
    const stop = lang === 'zh' ? '。' : '. ';
    let length = [...before].length;
    for (const [nth, sentence] of order.entries()) {
      let text = (passage[sentence] ?? []).join(join);
      if (isCopy && planting === 'other script')
        text = [...text].map((c) => simplifiedToTraditional.get(c) ?? c).join('');
      const size = [...text].length;
      sentences.set(sentence, [length, length + size]);
      parts.push(text, stop);
      length += size + stop.length;
      if (!isCopy || planting !== 'interrupted' || nth > 0) continue;
      const between = this.#filler(lang, 8);
      parts.push(between);
      length += [...between].length;
    }
    parts.push(this.#filler(lang, filler));
    this.#documents += 1;
    return { id: `d${this.#documents}`, text: parts.join(''), sentences };
  }

  #filler(lang: Lang, most: number): string {
    const words = Array.from({ length: this.#chance.between(Math.ceil(most / 2), most) }, () =>
      this.#words.word(lang),
    );
    return lang === 'zh' ? `${words.join('')}。` : `${words.join(' ')}. `;
  }
}
