/** Whether words name a film or a series, by language: "the series" does not mean the film named last. */
import type { LanguageCode } from '../contract.ts';

export type WorkKind = 'film' | 'series';

interface KindWords {
  readonly series: RegExp;
  readonly film: RegExp;
}

const words: Readonly<Record<LanguageCode, KindWords>> = {
  en: {
    series: /\b(?:series|serials?|sitcom|miniseries)\b/iu,
    film: /\b(?:films?|movies?|pictures?|features?|documentar(?:y|ies)|blockbusters?)\b/iu,
  },
  ru: {
    series: /сериал|[её]хсерийн|\p{L}(?:и|о)серийн/iu,
    film: /(?<!\p{L})(?:(?:мульт|кино)?фильм|картин|лент|полнометраж|блокбастер)/iu,
  },
  zh: {
    series: /系列片|电视剧|连续剧|剧集|该剧|本剧|动画剧/u,
    film: /影片|电影|该片|本片|故事片|纪录片|长片|片《?$/u,
  },
};

/** The kind that a word for the work spoken of names: "the series", 该片; null for a pronoun. */
export function kindIn(lang: LanguageCode, word: string): WorkKind | null {
  const { series, film } = words[lang];
  if (series.test(word)) return 'series';
  return film.test(word) ? 'film' : null;
}

/** The words right before a title that may say what it is. */
const BEFORE = 40;

/** The kind of the work whose title follows, as the words up to it say: "the animated series “", «фильмы «Северный ветер» и «». */
export function kindBefore(lang: LanguageCode, text: string): WorkKind | null {
  const near = text.slice(-BEFORE);
  const stop = Math.max(...['.', '!', '?', ';', '。', '；', '，'].map((mark) => near.lastIndexOf(mark)));
  return kindIn(lang, near.slice(stop + 1));
}
