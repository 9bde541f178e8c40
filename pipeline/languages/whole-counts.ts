/** Counts that say how many films an event shows or how many episodes a series has in all, by language. */
import type { EntityType, LanguageCode } from '../contract.ts';

/** What all units of one kind are compared as. */
export type WholeKind = 'films' | 'episodes';

interface WholeWords {
  readonly unit: RegExp;
  /** Up to the count, in its sentence; nothing hedges it and nothing says that it is a part. */
  readonly before: RegExp;
}

interface LanguageWords {
  readonly films: WholeWords;
  readonly episodes: WholeWords;
  /** Anywhere in the sentence before the count: a section, a competition, another year. */
  readonly partial: RegExp;
}

const words: Readonly<Record<LanguageCode, LanguageWords>> = {
  en: {
    films: {
      unit: /^(?:film|movie|picture|title)$/u,
      before:
        /\b(?:festival|film week|showcase|programme?|line-?up)\b[^.;:]{0,60}\b(?:includes?|features?|comprises?|consists? of|presents?|will (?:include|present|show|screen|feature)|brings? together|offers)\s+(?:a total of\s+)?$/iu,
    },
    episodes: {
      unit: /^episode$/u,
      before: /\b(?:consists? of|comprises?|runs (?:to|for)|has)\s+(?:a total of\s+)?$/iu,
    },
    partial:
      /\b(?:compet\w+|section|sidebar|debuts?|premieres?|retrospective|opening|first|second|third|last year|previous\w*|season|each|every|jury|children)\b/iu,
  },
  ru: {
    films: {
      unit: /^(?:фильм|картина|лента|кинолента|кинокартина)$/u,
      before:
        /(?<!\p{L})(?:программ|(?:кино)?фестивал|кинонедел|кинопоказ|смотр)\p{L}*(?!\p{L})[^.;:]{0,80}(?:вошл[ои]|вошёл|вошел|войд[уё]т|включает|включены|входят|насчитывает|представит|представят|покажут|покажет)\s+$/iu,
    },
    episodes: { unit: /^(?:серия|эпизод)$/u, before: /(?:состоит из|насчитывает|включает)\s+$/iu },
    partial:
      /(?<!\p{L})(?:конкурс\p{L}*|внеконкурс\p{L}*|секци\p{L}+|дебют\p{L}*|премьер\p{L}*|ретроспектив\p{L}*|перв\p{L}+|втор\p{L}+|трет\p{L}+|прошл\p{L}+|предыдущ\p{L}+|сезон\p{L}*|кажд\p{L}+|жюри|детск\p{L}+|открыти\p{L}+)(?!\p{L})/iu,
  },
  zh: {
    films: {
      unit: /^(?:影片|电影|部|部影片|部电影|佳作)$/u,
      before:
        /(?:电影节|影展|电影周|电影展|展映)[^。；]{0,40}(?:展映|放映|共有|共|呈现)(?:来自[^，。；]{1,14}的)?(?:共)?$/u,
    },
    episodes: { unit: /^集$/u, before: /(?:共|全剧|总共)$/u },
    partial: /竞赛|单元|首映|首部|第[一二三]|去年|上届|往届|历届|累计|入围|其中|主席|开幕片|季/u,
  },
};

/** Whose count it may be: films are shown by events, episodes are parts of works. */
export const bearerOf: Readonly<Record<WholeKind, EntityType>> = { films: 'event', episodes: 'work' };

/** What a unit counts, in whichever language; null for anything else. */
export function kindOfUnit(unit: string): WholeKind | null {
  const all = Object.values(words);
  if (all.some(({ films }) => films.unit.test(unit))) return 'films';
  return all.some(({ episodes }) => episodes.unit.test(unit)) ? 'episodes' : null;
}

/** What a count is the whole number of; `before`: its sentence up to it, Chinese in Simplified characters. */
export function wholeCounted(lang: LanguageCode, unit: string, before: string): WholeKind | null {
  const { films, episodes, partial } = words[lang];
  const kind = films.unit.test(unit) ? 'films' : episodes.unit.test(unit) ? 'episodes' : null;
  const said = kind === 'films' ? films : episodes;
  return kind !== null && said.before.test(before) && !partial.test(before) ? kind : null;
}
