/** Reports on takings, in which a sum behind a work needs no verb of taking; and articles that are none. */
import type { LanguageCode } from '../../../pipeline/contract.ts';
import type { Passage } from './passage.ts';

const said = {
  en: 'The film "Iron Tide" grossed $31 million over the weekend, and the comedy "Paper Boats" earned $12 million. The drama "Cold Bay" took in $9 million.',
  ru: 'Фильм «Железный прилив» собрал за выходные 310 млн рублей, комедия «Бумажные лодки» заработала 120 млн рублей. Драма «Холодная бухта» собрала 90 млн рублей.',
  zh: '影片《铁潮》周末票房3100万元，喜剧片《纸船》收获票房1200万元。剧情片《寒湾》票房900万元。',
};

const takings = {
  en: [
    'box_office | Iron Tide | | 31000000 USD',
    'box_office | Paper Boats | | 12000000 USD',
    'box_office | Cold Bay | | 9000000 USD',
  ],
  ru: [
    'box_office | Железный прилив | | 310000000 RUB',
    'box_office | Бумажные лодки | | 120000000 RUB',
    'box_office | Холодная бухта | | 90000000 RUB',
  ],
  zh: [
    'box_office | 铁潮 | | 31000000 CNY',
    'box_office | 纸船 | | 12000000 CNY',
    'box_office | 寒湾 | | 9000000 CNY',
  ],
};

/** What stands behind the report above, and the facts it adds. */
const behind: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  [
    'en',
    'The thriller "Night Ferry" wheezed past $6.1 million.',
    ['box_office | Night Ferry | | 6100000 USD'],
  ],
  [
    'en',
    'The thriller "Night Ferry" limped home with $6.1 million.',
    ['box_office | Night Ferry | | 6100000 USD'],
  ],
  ['en', 'The thriller "Night Ferry" is insured for $6.1 million.', []],
  ['en', 'Rivals bid $6.1 million for the remake of the thriller "Night Ferry".', []],
  [
    'en',
    'The thriller "Night Ferry" had a budget, its backers say, of some $6.1 million.',
    ['budget | Night Ferry | | 6100000 USD'],
  ],
  ['en', 'The thriller "Night Ferry" ought to do $6.1 million, analysts expected.', []],
  [
    'ru',
    'Триллер «Ночной паром» доковылял до 61 млн рублей.',
    ['box_office | Ночной паром | | 61000000 RUB'],
  ],
  [
    'ru',
    'Триллер «Ночной паром» проскрипел до 61 млн рублей.',
    ['box_office | Ночной паром | | 61000000 RUB'],
  ],
  ['ru', 'Права на триллер «Ночной паром» ушли за 61 млн рублей.', []],
  ['ru', 'Триллеру «Ночной паром» прочили 61 млн рублей.', []],
  ['zh', '惊悚片《夜渡》只落得610万元。', ['box_office | 夜渡 | | 6100000 CNY']],
  ['zh', '惊悚片《夜渡》勉强爬过610万元大关。', ['box_office | 夜渡 | | 6100000 CNY']],
  ['zh', '惊悚片《夜渡》的海外版权卖了610万元。', []],
  ['zh', '从单日走势看，周六610万元开局，广东省以240万元居首。', []],
  ['zh', '惊悚片《夜渡》号称砸下610万元。', ['budget | 夜渡 | | 6100000 CNY']],
];

type Named = readonly [text: string, lang: LanguageCode, passage: Passage];

const published = '2025-05-06';

export const inReports: readonly Named[] = behind.map(([lang, text, facts]) => [
  text,
  lang,
  { text: `${said[lang]}${lang === 'zh' ? '' : ' '}${text}`, published, facts: [...takings[lang], ...facts] },
]);

/** The same words where nothing reports on takings. */
export const elsewhere: readonly Named[] = behind
  .filter(([, , facts]) => facts.some((fact) => fact.startsWith('box_office')))
  .map(([lang, text]) => [text, lang, { text, published, facts: [] }]);
