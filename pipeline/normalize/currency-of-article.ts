/** Whose money a sum printed without any currency is in, as the article as a whole tells it: the only currency it names, else that of where it was written. */
import type { LanguageCode, Paragraph } from '../contract.ts';
import { moneyOfPlace, type PlacedLanguage } from '../languages/shared/money/of-places.ts';

type Worded = Pick<Paragraph, 'lang' | 'text'>;

/** Names and signs of currencies by ISO 4217 code; what is not among them is `other`. What is also a common word counts behind a number only. */
const named: Readonly<Record<PlacedLanguage, RegExp>> = {
  en: /(?<RUB>\b(?:ro?ubles?|RUB|rbl)\b|₽)|(?<CNY>\b(?:yuan|renminbi|RMB|CNY)\b)|(?<USD>\b(?:dollars?|USD|cents?)\b|\$)|(?<EUR>\b(?:euros?|EUR)\b|€)|(?<GBP>\b(?:pounds?|GBP|sterling)\b|£)|(?<other>\b(?:yen|JPY|KRW|rupees?|INR|tenge|KZT|hryvnias?|francs?|CHF|kron[aeo]r?|SEK|NOK|DKK|z[lł]oty|PLN|liras?|TRY|pesos?|baht|dirhams?|riyals?|shekels?|forints?|korunas?|crores?|lakhs?|manats?|tugriks?|naira|cedis?|taka|ringgit|rupiah|kwacha|birr|kyats?|dinars?|shillings|CAD|AUD|HKD)\b|(?<=(?:\d|thousand|million|billion) )(?:won|reals?|reais|rand|dong|drams?|laris?|soms?)\b|\p{Sc})/gu,
  ru: /(?<RUB>(?<!\p{L})(?:рубл\p{L}+|руб(?!\p{L})|копе(?:йк|ек)\p{L}*)|₽)|(?<CNY>(?<!\p{L})юан(?:ь|я|и|ей|ю|ях|ям|ем|ями)(?!\p{L}))|(?<USD>(?<!\p{L})доллар\p{L}*|\$)|(?<EUR>(?<!\p{L})евро(?!\p{L})|€)|(?<GBP>(?<!\p{L})фунт\p{L}*|£)|(?<other>(?<!\p{L})(?:[ий]ен[аыу]?|рупи[йяюе]\p{L}*|тенге|гривн\p{L}+|гривен|франк(?:а|ов|и)?|злот\p{L}+|песо|дирхам\p{L}*|шекел\p{L}*|форинт\p{L}*|манат\p{L}*|тугрик\p{L}*)(?!\p{L})|(?<=(?:\d|тысяч[аи]?|тыс\.|млн|млрд|миллион\p{L}{0,2}|миллиард\p{L}{0,2}) )(?:вон|крон|лир|реал\p{L}*|рэнд\p{L}*|бат\p{L}{0,2}|донг\p{L}{0,2}|драм\p{L}{0,2}|лари|риал\p{L}*|сом\p{L}{0,2}|сум\p{L}{0,2})(?!\p{L})|\p{Sc})/giu,
};

/** What a figure without a currency is in where nothing tells a place: papers in Russian are mostly of Russia. */
const usual: Readonly<Record<PlacedLanguage, string | null>> = { en: null, ru: 'RUB' };

/** `place`: where it was written. ISO 4217 code, or null: several currencies are named, or one that is not that of the place, or nothing tells. */
export function currencyOfArticle(
  lang: PlacedLanguage,
  paragraphs: readonly Worded[],
  place: string | null,
): string | null {
  const own = paragraphs.filter((paragraph) => paragraph.lang === lang);
  const codes = new Set(own.flatMap(({ text }) => currenciesIn(lang, text)));
  if (codes.size > 1 || codes.has('other')) return null;
  const [code] = codes;
  const local = place === null ? null : moneyOfPlace(lang, place);
  if (code === undefined) return local ?? usual[lang];
  return local === null || local === code ? code : null;
}

function currenciesIn(lang: LanguageCode & PlacedLanguage, text: string): string[] {
  return Array.from(
    text.matchAll(named[lang]),
    ({ groups }) => Object.entries(groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? 'other',
  );
}
