/** conversion-rate: one sum in two currencies is held against dated reference rates, with a diagnosis when it disagrees. */
import type { Context } from '../context.ts';
import type { Conversion, RateBand, ResolvedTime, Severity } from '../contract.ts';
import { bands, closest, outdatedSince, placeOfConversion } from '../link/conversions.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';

export const conversionRate: ArticleCheck = {
  id: 'conversion-rate',
  scope: 'article',
  severity: 'error',
  examples: [
    {
      says: 'a conversion ten times too small',
      published: '2025-03-10',
      text: 'The film earned 500 million rubles (4.1 million yuan) in its first week, the distributor said.',
      fires: 1,
    },
    {
      says: 'a conversion at the rate of the day',
      published: '2025-03-10',
      text: 'The film earned 500 million rubles (about 41 million yuan) in its first week, the distributor said.',
      fires: 0,
    },
    {
      says: 'пересчёт по курсу другой валюты',
      published: '2025-03-10',
      text: 'Картина собрала 500 млн рублей (около 5,7 млн юаней) за первую неделю, сообщил прокатчик.',
      fires: 1,
    },
    {
      says: 'пересчёт по курсу дня',
      published: '2025-03-10',
      text: 'Картина собрала 500 млн рублей (около 41 млн юаней) за первую неделю, сообщил прокатчик.',
      fires: 0,
    },
    {
      says: '换算少了一位数',
      published: '2025-03-10',
      text: '该片首周票房达5亿卢布（约合580万元人民币）。',
      fires: 1,
    },
    {
      says: '换算方向颠倒',
      published: '2025-03-10',
      text: '电影节预算为2000万元人民币（约合164万卢布）。',
      fires: 1,
    },
    {
      says: 'right on the day of publication, not for the month it is about',
      published: '2025-08-20',
      text: 'The cartoon, which grossed 600 million rubles (about 54 million yuan) in Russia in January 2024, will open in China in October.',
      fires: 1,
    },
    {
      says: 'верно для месяца, о котором речь, но не для дня публикации',
      published: '2025-08-20',
      text: 'В январе 2024 года мультфильм собрал в российском прокате 600 млн рублей (около 48 млн юаней).',
      fires: 1,
    },
    {
      says: '与发布时和所指时期的汇率都不符',
      published: '2025-08-20',
      text: '2024年1月，该动画片在俄罗斯院线收获6亿卢布票房（约合5170万元人民币）。',
      fires: 1,
    },
    {
      says: 'a few percent off',
      published: '2025-03-10',
      text: 'The studio spent 300 million rubles (about 25.5 million yuan) on the series, its producer said.',
      fires: 1,
    },
    {
      says: 'пересчёт по давнему курсу',
      published: '2025-08-20',
      text: 'На съёмки сериала студия потратила 300 млн рублей (около 24,5 млн юаней), рассказал продюсер.',
      fires: 1,
    },
    {
      says: 'two sums that do not convert each other',
      published: '2025-03-10',
      text: 'The film cost 300 million rubles and earned 10 million yuan in China, the distributor said.',
      fires: 0,
    },
    {
      says: '按当日汇率换算',
      published: '2025-03-10',
      text: '该片首周票房达5亿卢布（约合4100万元人民币）。',
      fires: 0,
    },
  ],
  *run(located, context) {
    const { article } = located;
    for (const [conversion, again] of Map.groupBy(article.conversions, (c) =>
      identityOf(c, located),
    ).values()) {
      if (!conversion) continue;
      const severity = severityOf(conversion);
      if (severity === null) continue;
      const place = placeOfConversion(conversion, article);
      yield findingIn(article, 'conversion-rate', {
        severity,
        place,
        because: again ? because(article, placeOfConversion(again, article)) : null,
        subject: { table: 'conversions', id: conversion.id },
        actual: rateTold(conversion, conversion.implied_rate),
        expected: rateTold(conversion, closest(conversion.publication, conversion.period)?.median),
        message: messageOf(conversion),
        params: paramsOf(conversion, located, context),
      });
    }
  },
};

/** As rates are quoted: CNY/RUB 10.9375, units of the second for one of the first. */
function rateTold({ base, quote }: Conversion, rate: number | undefined): string | null {
  return rate === undefined ? null : `${base}/${quote} ${rate.toFixed(4)}`;
}

function severityOf({ verdict, publication, period, rounding_pct }: Conversion): Severity | null {
  const other =
    verdict === 'agrees_at_publication' ? period : verdict === 'agrees_at_period' ? publication : null;
  if (other) return Math.abs(other.deviation_pct) <= bands.info + rounding_pct ? 'info' : 'warning';
  if (verdict !== 'disagrees') return null;
  const deviation = Math.abs(closest(publication, period)?.deviation_pct ?? 0);
  if (deviation <= bands.info + rounding_pct) return 'info';
  return deviation <= bands.warning + rounding_pct ? 'warning' : 'error';
}

function messageOf({ verdict, diagnosis, publication, period }: Conversion): string {
  if (verdict !== 'disagrees') return verdict;
  if (diagnosis !== 'none') return diagnosis;
  return publication !== null && period !== null ? 'disagrees_at_both' : 'disagrees';
}

function paramsOf(
  conversion: Conversion,
  located: LocatedArticle,
  { rates }: Context,
): Record<string, string | number> {
  const { base, quote, implied_rate: implied, diagnosis } = conversion;
  const { published } = located.article;
  const { source, target } = sides(conversion, located);
  const reference = closest(conversion.publication, conversion.period);
  const at = (name: string, band: RateBand | null): Record<string, string | number> => ({
    [`${name}_rate`]: round(band?.median ?? 0),
    [`${name}_deviation`]: Math.round((band?.deviation_pct ?? 0) * 10) / 10,
  });
  return {
    source: located.textOf(source),
    target: located.textOf(target),
    base,
    quote,
    implied: round(implied),
    published: published.edtf ?? '',
    period: said(source.period ?? target.period),
    factor: reference === null ? 1 : 10 ** Math.abs(Math.round(Math.log10(implied / reference.median))),
    on: diagnosis === 'other_date' ? (outdatedSince(base, quote, implied, rates, published) ?? '') : '',
    ...at('publication', conversion.publication),
    ...at('period', conversion.period),
    ...at('reference', reference),
  };
}

/** "Early 2025" is 2025 in EDTF; the days say which part is meant. */
function said(period: ResolvedTime | null): string {
  if (period === null) return '';
  const { edtf, date_from, date_to, precision } = period;
  return precision.startsWith('part-of') && date_from && date_to ? `${date_from}/${date_to}` : edtf;
}

function round(rate: number): number {
  return Number(rate.toPrecision(5));
}

function sides(conversion: Conversion, { article }: LocatedArticle) {
  const source = article.amounts[conversion.source];
  const target = article.amounts[conversion.target];
  if (!source || !target) throw new Error(`conversion ${conversion.id} has lost its amounts`);
  return { source, target };
}

/** The same two sums said again are one finding. */
function identityOf(conversion: Conversion, located: LocatedArticle): string {
  const { source, target } = sides(conversion, located);
  const period = source.period ?? target.period;
  return [source.value, source.currency, target.value, target.currency, period?.edtf].join(' ');
}
