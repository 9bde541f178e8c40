/** Countries named by an adjective beside a word for cinemas and their takings, by language: «в российском прокате», "the North American box office", 内地票房. */

import type { FoundName, LanguageCode, Reading } from '../contract.ts';
import { wordsOverPrintedLetters } from '../lib/printed-letters.ts';
import { foundName } from './shared/names/found.ts';

/** The country an adjective or its stem belongs to, by its name in the same language. */
const english: Readonly<Record<string, string>> = {
  American: 'United States',
  Argentine: 'Argentina',
  Armenian: 'Armenia',
  Australian: 'Australia',
  Austrian: 'Austria',
  Belarusian: 'Belarus',
  Belgian: 'Belgium',
  Brazilian: 'Brazil',
  British: 'United Kingdom',
  Bulgarian: 'Bulgaria',
  Canadian: 'Canada',
  Chinese: 'China',
  Croatian: 'Croatia',
  Czech: 'Czech Republic',
  Danish: 'Denmark',
  Dutch: 'Netherlands',
  Egyptian: 'Egypt',
  Estonian: 'Estonia',
  Filipino: 'Philippines',
  Finnish: 'Finland',
  French: 'France',
  German: 'Germany',
  Greek: 'Greece',
  Hungarian: 'Hungary',
  Icelandic: 'Iceland',
  Indian: 'India',
  Indonesian: 'Indonesia',
  Irish: 'Ireland',
  Israeli: 'Israel',
  Italian: 'Italy',
  Japanese: 'Japan',
  Kazakh: 'Kazakhstan',
  Kyrgyz: 'Kyrgyzstan',
  Latvian: 'Latvia',
  Lithuanian: 'Lithuania',
  Malaysian: 'Malaysia',
  Mexican: 'Mexico',
  Mongolian: 'Mongolia',
  Nigerian: 'Nigeria',
  'North American': 'North America',
  Norwegian: 'Norway',
  Pakistani: 'Pakistan',
  Philippine: 'Philippines',
  Polish: 'Poland',
  Portuguese: 'Portugal',
  Romanian: 'Romania',
  Russian: 'Russia',
  Serbian: 'Serbia',
  Singaporean: 'Singapore',
  Slovak: 'Slovakia',
  Slovenian: 'Slovenia',
  'South Korean': 'South Korea',
  Spanish: 'Spain',
  Swedish: 'Sweden',
  Swiss: 'Switzerland',
  Taiwanese: 'Taiwan',
  Thai: 'Thailand',
  Turkish: 'Turkey',
  Ukrainian: 'Ukraine',
  Uzbek: 'Uzbekistan',
  Vietnamese: 'Vietnam',
};

const russian: Readonly<Record<string, string>> = {
  австралийск: 'Австралия',
  американск: 'США',
  белорусск: 'Белоруссия',
  бразильск: 'Бразилия',
  британск: 'Великобритания',
  вьетнамск: 'Вьетнам',
  германск: 'Германия',
  индийск: 'Индия',
  индонезийск: 'Индонезия',
  испанск: 'Испания',
  итальянск: 'Италия',
  казахстанск: 'Казахстан',
  китайск: 'Китай',
  малайзийск: 'Малайзия',
  мексиканск: 'Мексика',
  монгольск: 'Монголия',
  немецк: 'Германия',
  российск: 'Россия',
  североамериканск: 'Северная Америка',
  турецк: 'Турция',
  узбекистанск: 'Узбекистан',
  французск: 'Франция',
  южнокорейск: 'Южная Корея',
  японск: 'Япония',
};

const chinese: Readonly<Record<string, string>> = { 内地: '中国', 大陆: '中国' };

interface MarketWords {
  readonly countries: Readonly<Record<string, string>>;
  /** Group 1 is the key of the country; the market's own word only follows. What may not stand before it is asked last: names are rare. */
  readonly pattern: RegExp;
}

const anyOf = (countries: Readonly<Record<string, string>>) => Object.keys(countries).join('|');

const markets: Readonly<Record<LanguageCode, MarketWords>> = wordsOverPrintedLetters({
  en: {
    countries: english,
    pattern: new RegExp(
      `(${anyOf(english)})(?<![\\p{L}\\p{N}-]\\1)(?<!(?:South|Latin|Central) \\1)(?= (?:theatrical |cinema |mainland )?(?:mainland|box[- ]office|premiere|release|theat(?:er|re)s|cinemas|gross(?:es)?|takings|screens|opening weekend|debut weekend)(?!\\p{L}))`,
      'gu',
    ),
  },
  ru: {
    countries: russian,
    pattern: new RegExp(
      `(${anyOf(russian)})(?<![\\p{L}-]\\1)(?:\\p{L}{2,3})(?= (?:(?:широк|кино)\\p{L}* )?(?:(?:кино)?прокат(?:е|а|у|ом)?|бокс-офис\\p{L}{0,2}|(?:кассов\\p{L}+ )?сбор(?:ы|ов|ах)|кинотеатр(?:ы|ах|ов)|экран(?:ы|ах)|премьер(?:а|ы|у|е))(?!\\p{L}))`,
      'giu',
    ),
  },
  zh: {
    countries: chinese,
    pattern: new RegExp(
      `(${anyOf(chinese)})(?<!(?:中国|台湾|香港)\\1)(?=(?:累计|总|电影|首周末|首日)?(?:票房|上映|公映|院线|影院))`,
      'gu',
    ),
  },
});

/** The adjective's words, named as the country itself. */
export function marketsIn({ lang, paragraph, text }: Reading): FoundName[] {
  const { countries, pattern } = markets[lang];
  const found: FoundName[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const name = countries[lang === 'ru' ? (match[1] ?? '').toLowerCase() : (match[1] ?? '')];
    if (name === undefined) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push(foundName({ paragraph, start, end, type: 'place', rule: 'place.market', name }));
  }
  return found;
}

/** A market says by itself where something happens, whatever stands before it. */
export function isMarket({ rule }: { readonly rule: string }): boolean {
  return rule === 'names.place.market';
}
