/** In what the figures below a line are, as the line says once for all of them: «Сборы, млн руб.», "Weekend gross (million dollars)". */
import type { PlacedLanguage } from './shared/money/of-places.ts';

/** What one of a printed figure is worth: ten to the power of `scale`, in an ISO 4217 currency. */
export interface HeadUnit {
  readonly scale: number;
  readonly currency: string;
}

/** At the end of a label or of the line above a list; a group by power of ten and one by currency. Chinese tables print the unit beside every figure. */
const patterns: Readonly<Record<PlacedLanguage, RegExp>> = {
  en: /(?:\(|, |\bin )(?:(?:(?<e3>thousand)|(?<e6>million)|(?<e9>billion))s? (?:of )?)?(?:(?<USD>(?:US )?dollars)|(?<RUB>ro?ubles)|(?<CNY>yuan)|(?<EUR>euros)|(?<GBP>pounds))\)?[.:]?$/iu,
  ru: /(?:\(|, |(?<!\p{L})в )(?:(?:(?<e3>тыс|тысяч)|(?<e6>млн|миллион)|(?<e9>млрд|миллиард))(?:\.|ах|ов)? )?(?:(?<RUB>руб(?:\.|л(?:ей|ях))?|₽)|(?<USD>долл(?:\.|ар(?:ов|ах))?(?: США)?|\$)|(?<EUR>евро|€)|(?<CNY>юан(?:ей|ях)))\)?[.:]?$/iu,
};

/** The unit that a line or label ends with; null where it names none. */
export function headUnitOf(lang: PlacedLanguage, line: string): HeadUnit | null {
  const groups = Object.entries(patterns[lang].exec(line)?.groups ?? {});
  const told = groups.filter(([, words]) => words !== undefined).map(([name]) => name);
  const currency = told.find((name) => /^[A-Z]{3}$/u.test(name));
  if (currency === undefined) return null;
  return { scale: Number(told.find((name) => name.startsWith('e'))?.slice(1) ?? 0), currency };
}
