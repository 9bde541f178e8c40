/** What the columns of a chart are called, by language. */
import type { LanguageCode } from '../contract.ts';
import { type Cue, WordPattern } from '../lib/word-pattern.ts';

/** `title`: what the work is called; `distributor`: who brings the work to cinemas; `total`: all it took so far; `latest`: what it took in the chart's days; `other`: sums that are no takings of a work. */
export type ChartColumn = 'title' | 'distributor' | 'total' | 'latest' | 'other';

/** A line above a list that says its sums are what films took in the days of the list; `besides`: it speaks of all the world, of all so far, or of no takings. */
export const headOfTakings: Readonly<
  Record<LanguageCode, { readonly taken: Cue; readonly besides: RegExp }>
> = {
  en: {
    taken: new WordPattern(/\b(?:box[ -]office|weekend (?:gross|takings|chart))\b/iu),
    besides: /\b(?:worldwide|global|total|cumulative|all[- ]time|to date|admissions|budgets?)\b/iu,
  },
  ru: {
    taken: new WordPattern(
      /(?<!\p{L})(?:сбор[ыоа]|касс[аыо]|кассов|бокс-офис|уик-?[эе]нд|(?:кино)?прокат(?:а|е|у)?(?!\p{L}))/iu,
    ),
    besides: /(?<!\p{L})(?:миров|общ|суммарн|накоп|с начала|посещаем|зрител|бюджет|прошл)/iu,
  },
  zh: { taken: /票房/u, besides: /累计|累計|总|總|全球|观影|觀影|预算|預算/u },
};

/** A label may fit several: `other` goes before `total`, and that before `latest`. */
export const chartWords: Readonly<Record<LanguageCode, Readonly<Record<ChartColumn, RegExp>>>> = {
  en: {
    title: /\b(?:title|film|movie|picture)\b/iu,
    distributor: /\b(?:distributor|distribution|studio|released by|company)\b/iu,
    total: /\b(?:total|cume|cumulative|to date|to-date|so far|overall|running)\b/iu,
    latest:
      /\b(?:gross|takings?|takes?|weekend|wknd|box[ -]office|earnings|receipts|revenue|day|days|week (?:gross|take)|sales)\b|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.? \d{1,2}(?!\d)|^\d{1,2} ?[-–] ?\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu,
    other: /\b(?:average|avg|per|budget|price|last (?:weekend|week|year)|change|cost)\b/iu,
  },
  ru: {
    title: /(?<!\p{L})(?:назван|фильм|картин)/iu,
    distributor: /(?<!\p{L})(?:дистрибь?ютор|прокатчик|прокат(?!\p{L})|компани|студи)/iu,
    total: /(?<!\p{L})(?:всего|общ|итог|накоп|суммарн|с начала)/iu,
    latest: /(?<!\p{L})(?:сбор|касс|уик-?[эе]нд|выходн|за дн|за недел|день)/iu,
    other: /(?<!\p{L})(?:средн|на (?:экран|копи|сеанс)|бюджет|цен|прошл|изменени)/iu,
  },
  zh: {
    title: /片名|影片|电影|電影/u,
    distributor: /发行|發行|出品|片商|公司/u,
    total: /累计|累計|总|總/u,
    latest: /票房|周末|週末|单日|單日|当日|當日|本周|本週/u,
    other: /均|票价|票價|成本|预算|預算|上周|上週|涨跌|漲跌/u,
  },
};
