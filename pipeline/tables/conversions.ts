/** conversions: one row a sum given in two currencies, with its implied rate beside the reference rates of both dates. */
import type { RateBand } from '../contract.ts';
import { placeOfConversion } from '../link/conversions.ts';
import { rounded } from './number-cell.ts';
import type { ArticleTable } from './table-source.ts';

const RATE_DIGITS = 6;
const PERCENT_DIGITS = 2;

export const conversions: ArticleTable<'conversions'> = {
  name: 'conversions',
  *rows(located) {
    for (const conversion of located.article.conversions) {
      const source = located.article.amounts[conversion.source];
      const target = located.article.amounts[conversion.target];
      if (!source || !target) continue;
      const place = placeOfConversion(conversion, located.article);
      const period = source.period ?? target.period;
      yield {
        conversion_id: conversion.id,
        ...located.location(place),
        source_amount_id: source.id,
        target_amount_id: target.id,
        rate_base: conversion.base,
        rate_quote: conversion.quote,
        implied_rate: Number(conversion.implied_rate.toFixed(RATE_DIGITS)),
        ...bandColumns('publication', conversion.publication),
        period_edtf: period?.edtf ?? null,
        ...bandColumns('period', conversion.period),
        verdict: conversion.verdict,
        diagnosis: conversion.diagnosis,
        rate_source: conversion.rate_source,
        period_from: period?.date_from ?? null,
        period_to: period?.date_to ?? null,
        ...located.words(place),
        rule: 'conversion.neighbours',
        certainty: 'stated',
      };
    }
  },
};

type BandColumns<At extends string> = Record<
  `${At}_rate_min` | `${At}_rate_median` | `${At}_rate_max` | `${At}_deviation_pct`,
  number | null
>;

function bandColumns<At extends 'publication' | 'period'>(at: At, band: RateBand | null): BandColumns<At> {
  return {
    [`${at}_rate_min`]: rounded(band?.min, RATE_DIGITS),
    [`${at}_rate_median`]: rounded(band?.median, RATE_DIGITS),
    [`${at}_rate_max`]: rounded(band?.max, RATE_DIGITS),
    [`${at}_deviation_pct`]: rounded(band?.deviation_pct, PERCENT_DIGITS),
  } as BandColumns<At>;
}
