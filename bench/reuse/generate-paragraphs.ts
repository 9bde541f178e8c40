/**
 * Makes news-like paragraphs in three languages from a seed: the same seed gives the same bytes. Words follow Zipf's
 * law and come in set phrases; of every hundred paragraphs about twenty copy an earlier one: unchanged, edited a
 * little, cut, quoted inside another, or with other figures.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Chance } from '../articles/random.ts';

export type Lang = 'en' | 'ru' | 'zh';
interface Paragraph {
  readonly lang: Lang;
  readonly words: readonly string[];
}

const syllables: Readonly<Record<Lang, readonly string[]>> = {
  en: 'an be con der el for gra in ker lo min nor ova per qui ra ster tion ul ver wil ya zen'.split(' '),
  ru: 'ва го де жи за ка ло ми но об пре ри ски ства те ура фо хо ци ша эн юр я'.split(' '),
  zh: [
    ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
  ],
};

/** Words of one language; low numbers are frequent. */
class Vocabulary {
  readonly #lang: Lang;
  readonly #words: string[] = [];
  readonly #chance: Chance;

  constructor(lang: Lang, seed: number) {
    this.#lang = lang;
    this.#chance = new Chance(seed);
  }

  word(rank: number): string {
    const parts = syllables[this.#lang];
    while (this.#words.length <= rank) {
      const most = this.#lang === 'zh' ? 2 : this.#words.length < 100 ? 2 : 4;
      const length = this.#chance.between(1, most);
      let word = '';
      for (let i = 0; i < length; i += 1) word += this.#chance.one(parts);
      this.#words.push(word);
    }
    return this.#words[rank] ?? '';
  }
}

const LANGS: readonly Lang[] = ['en', 'ru', 'zh'];
/** Set phrases of a language; the hundred most common ones are left out. */
const PHRASES = 30_000;
/** A text cut short keeps at least this many words. */
const LEAST_CUT = 15;
/** Copies are made of what was written among the last so many paragraphs. */
const MEMORY = 20_000;

/** Words of three languages as they follow one another by chance. */
export class WordSource {
  readonly #chance: Chance;
  readonly #vocabularies: Readonly<Record<Lang, Vocabulary>>;

  constructor(seed: number) {
    this.#chance = new Chance(seed);
    this.#vocabularies = {
      en: new Vocabulary('en', seed ^ 0x51),
      ru: new Vocabulary('ru', seed ^ 0x52),
      zh: new Vocabulary('zh', seed ^ 0x53),
    };
  }

  /** Zipf's law with exponent one over some sixty thousand words: e^(u·ln n). */
  word(lang: Lang): string {
    if (this.#chance.happens(0.02)) return String(this.#chance.between(1, 2000));
    return this.#vocabularies[lang].word(Math.floor(60_000 ** this.#chance.next()) - 1);
  }
}

export class ParagraphGenerator {
  readonly #chance: Chance;
  readonly #source: WordSource;
  readonly #phrases: Readonly<Record<Lang, string[][]>> = { en: [], ru: [], zh: [] };
  readonly #recent: Paragraph[] = [];
  readonly #copied: number;
  #written = 0;

  /** `copied`: share of paragraphs that are copies of earlier ones. */
  constructor(seed: number, copied = 0.2) {
    this.#chance = new Chance(seed);
    this.#source = new WordSource(seed);
    this.#copied = copied;
    for (const lang of LANGS) {
      for (let i = 0; i < PHRASES; i += 1) {
        this.#phrases[lang].push(Array.from({ length: 3 + this.#chance.below(5) }, () => this.#word(lang)));
      }
    }
  }

  /** The next paragraph as one line of JSON, without its line feed. */
  line(): string {
    const paragraph =
      this.#recent.length > 100 && this.#chance.next() < this.#copied ? this.#copy() : this.#fresh();
    if (this.#recent.length < MEMORY) this.#recent.push(paragraph);
    else this.#recent[this.#written % MEMORY] = paragraph;
    const id = `p${this.#written}`;
    this.#written += 1;
    const text = paragraph.words.join(paragraph.lang === 'zh' ? '' : ' ');
    return JSON.stringify({
      id,
      text: `${text}${paragraph.lang === 'zh' ? '。' : '.'}`,
      lang: paragraph.lang,
    });
  }

  #word(lang: Lang): string {
    return this.#source.word(lang);
  }

  #fresh(): Paragraph {
    const lang = LANGS[this.#chance.below(3)] ?? 'en';
    const length = 10 + Math.floor(90 * this.#chance.next() ** 1.5) * (lang === 'zh' ? 1.2 : 1);
    const words: string[] = [];
    while (words.length < length) {
      if (this.#chance.next() < 0.06) {
        const rank = Math.floor(PHRASES ** (0.4 + 0.6 * this.#chance.next())) - 1;
        words.push(...(this.#phrases[lang][rank] ?? []));
      } else words.push(this.#word(lang) + (this.#chance.next() < 0.08 ? ',' : ''));
    }
    return { lang, words };
  }

  #copy(): Paragraph {
    const source = this.#recent[this.#chance.below(this.#recent.length)] ?? this.#fresh();
    const kind = this.#chance.next();
    const { lang, words } = source;
    if (kind < 0.4) return source;
    if (kind < 0.6)
      return { lang, words: words.map((word) => (this.#chance.next() < 0.05 ? this.#word(lang) : word)) };
    if (kind < 0.7)
      return {
        lang,
        words: words.map((word) => (/^\d+$/.test(word) ? String(this.#chance.below(2000)) : word)),
      };
    if (kind < 0.85)
      return {
        lang,
        words: words.slice(
          0,
          Math.max(LEAST_CUT, Math.ceil(words.length * (0.3 + 0.6 * this.#chance.next()))),
        ),
      };
    const around = this.#fresh();
    if (around.lang !== lang) return source;
    return { lang, words: [...around.words.slice(0, 20), ...words, ...around.words.slice(20)] };
  }
}

/** Writes `count` paragraphs to a file. */
export async function writeParagraphs(file: string, count: number, seed: number): Promise<void> {
  const generator = new ParagraphGenerator(seed);
  const out = createWriteStream(file);
  for (let written = 0; written < count; ) {
    let batch = '';
    for (; written < count && batch.length < 1 << 18; written += 1) batch += `${generator.line()}\n`;
    if (!out.write(batch)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}
