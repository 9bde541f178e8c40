/** Russian names of currencies in every case, as they stand after a number, with their abbreviations. */
import { withCodes } from '../../shared/money/currencies.ts';
import type { CurrencyName } from '../../shared/money/words.ts';
import { phrases } from '../../shared/numbers/phrases.ts';
import { fullNames } from './currency-names.ts';

type Entry = readonly [string, CurrencyName];

/** Forms of a noun by its stem: endings parted by spaces, "_" for none. */
const decline = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stem + (ending === '_' ? '' : ending));

const hard = '_ а у ом е ы ов ам ами ах';
const soft = 'ь я ю ем е и ей ям ями ях';
const feminine = 'а ы е у ой ам ами ах _';

/** Adjectives stand in the genitive plural after most numbers; in other cases now and then. */
const adjective = (stem: string, endings = 'ых ого ому ый ые ым ыми ом ой ая ую'): string[] => [
  ...decline(stem, endings),
  `${stem}.`,
];

const skij = 'их ого ому ий ие им ими ом ой ая ую';

const named = (name: CurrencyName, adjectives: readonly string[], nouns: readonly string[]): Entry[] => {
  const told = withCodes(name);
  return adjectives.flatMap((before) =>
    nouns.map((noun): Entry => [before === '' ? noun : `${before} ${noun}`, told]),
  );
};

const of = (code: string): CurrencyName => ({ code });
const minor = (code: string): CurrencyName => ({ code, minor: true });

const alone = [''];
const dollars = [...decline('доллар', hard), 'долл.', 'долл', 'дол.'];
const rubles = [...decline('рубл', soft), 'руб.', 'руб', 'рублев'];
const yuan = [...decline('юан', soft), 'юан.'];
const pounds = decline('фунт', hard);
const won = decline('вон', 'а ы е у ам ами ах _');
const rupees = decline('рупи', 'я и ю ей й ям ями ях');
const francs = decline('франк', hard);
const liras = decline('лир', feminine);
const marks = decline('мар', 'ка ки ке ку кой ок кам ками ках');
const crowns = decline('крон', feminine);
const dinars = decline('динар', hard);
const pesos = ['песо'];
const rials = [...decline('риал', hard), ...decline('риял', hard), ...decline('реал', hard)];
const yen = [...decline('иен', feminine), ...decline('йен', feminine)];

/** What is said of money besides whose it is: «50 тысяч довоенных рублей», «5 млн бюджетных рублей». */
const epithets = [
  ...'довоенн дореволюционн золот нынешн сегодняшн современн тогдашн стар нов полновесн бюджетн народн казенн лишн кровн наличн'
    .split(' ')
    .flatMap((stem) => decline(stem, 'ых ыми ым их ими')),
  ...adjective('царск', skij),
];

const american = [...adjective('американск', skij), 'амер.'];
const britain = /£|стерлинг|британ|лондон|англи/iu;

/** Currencies that are no longer money, by their last ISO 4217 codes. */
const historic: readonly Entry[] = [
  ...named(of('DEM'), [...adjective('немецк', skij), ...adjective('западногерманск', skij)], marks),
  ...named(
    of('DEM'),
    alone,
    marks.map((form) => `${form} фрг`),
  ),
  ...named(of('DDM'), adjective('восточногерманск', skij), marks),
  ...named(of('FIM'), adjective('финск', skij), marks),
  ...named(of('EEK'), adjective('эстонск', skij), crowns),
  ...named(of('SKK'), adjective('словацк', skij), crowns),
  ...named(of('FRF'), adjective('французск', skij), francs),
  ...named(of('BEF'), adjective('бельгийск', skij), francs),
  ...named(of('ITL'), adjective('итальянск', skij), liras),
  ...named(of('ATS'), adjective('австрийск', skij), decline('шиллинг', hard)),
  ...named(of('NLG'), ['', ...adjective('голландск', skij)], decline('гульден', hard)),
  ...named(of('ESP'), ['', ...adjective('испанск', skij)], decline('песет', feminine)),
  ...named(of('GRD'), ['', ...adjective('греческ', skij)], decline('драхм', feminine)),
  ...named(of('LTL'), ['', ...adjective('литовск', skij)], ['литов', 'литы', 'лита']),
  ...named(of('LVL'), ['', ...adjective('латвийск', skij)], ['латов', 'латы', 'лата']),
];

const own: readonly Entry[] = [
  ...named(of('USD'), ['', ...american], dollars),
  ...decline('доллар', hard).map((form): Entry => [`${form} сша`, of('USD')]),
  ['долл. сша', of('USD')],
  ['долл сша', of('USD')],
  ['дол. сша', of('USD')],
  ['баксов', of('USD')],
  ...named(of('HKD'), [...adjective('гонконгск', skij), 'гонк.'], dollars),
  ...dollars.map((form): Entry => [`${form} гонконга`, of('HKD')]),
  ...named(
    of('TWD'),
    [...adjective('тайваньск', skij), 'новых тайваньских', 'новый тайваньский', 'нового тайваньского'],
    dollars,
  ),
  ...named(of('AUD'), adjective('австралийск', skij), dollars),
  ...named(of('CAD'), adjective('канадск', skij), dollars),
  ...named(of('SGD'), adjective('сингапурск', skij), dollars),
  ...named(of('NZD'), adjective('новозеландск', skij), dollars),
  ...named(minor('USD'), ['', ...american], decline('цент', hard)),
  ...named(minor('EUR'), alone, decline('евроцент', hard)),
  ...named(of('EUR'), alone, ['евро']),
  ...named(of('RUB'), ['', ...adjective('российск', skij), 'рос.'], [...rubles, 'р.']),
  ...named({ ...minor('RUB'), part: true }, alone, ['к.']),
  ...named(minor('RUB'), alone, [
    ...decline('копе', 'йка йки йке йку йкой ек йкам йками йках'),
    'коп.',
    'коп',
  ]),
  ...named(of('RUB'), epithets, rubles),
  ...named(of('USD'), epithets, dollars),
  ...named(of('EUR'), epithets, ['евро']),
  ...named(of('SUR'), adjective('советск', skij), rubles),
  ...named(of('BYN'), [...adjective('белорусск', skij), ...adjective('беларуск', skij), 'бел.'], rubles),
  ...named(of('CNY'), ['', ...adjective('китайск', skij)], yuan),
  ...named(of('CNY'), alone, ['юаней жэньминьби', 'женьминьби', 'жэньминьби', 'юань жэньминьби']),
  ...named(minor('CNY'), alone, [...decline('фэн', 'ь я ей и')]),
  ...named(
    of('GBP'),
    alone,
    pounds.flatMap((form) => [`${form} стерлингов`, `${form} стерл.`, `${form} ст.`]),
  ),
  ...named(of('GBP'), adjective('британск', skij), pounds),
  ...named(
    {
      code: 'GBP',
      weak: true,
      contexts: [
        [britain, 'GBP'],
        [/Египет|египетск|Каир/iu, 'EGP'],
        [/Ливан|ливанск/iu, 'LBP'],
        [/Сири|сирийск/iu, 'SYP'],
      ],
    },
    alone,
    pounds,
  ),
  ...named(minor('GBP'), alone, [...decline('пенс', 'ов а'), 'пенни']),
  ...named(of('EGP'), adjective('египетск', skij), pounds),
  ...named(of('LBP'), adjective('ливанск', skij), pounds),
  ...named(of('SYP'), adjective('сирийск', skij), pounds),
  ...named(of('JPY'), ['', ...adjective('японск', skij)], yen),
  ...named(of('KRW'), [...adjective('южнокорейск', skij), ...adjective('корейск', skij)], won),
  ...named(of('KPW'), adjective('северокорейск', skij), won),
  ...named({ code: 'KRW', weak: true, contexts: [[/Коре|корейск|Сеул/iu, 'KRW']] }, alone, won),
  ...named(
    {
      code: 'INR',
      contexts: [
        [/Пакистан|пакистанск/iu, 'PKR'],
        [/Шри-Ланк/iu, 'LKR'],
        [/Непал/iu, 'NPR'],
        [/Индонези|индонезийск|Джакарт/iu, 'IDR'],
      ],
    },
    alone,
    rupees,
  ),
  ...named(of('INR'), adjective('индийск', skij), rupees),
  ...named(of('PKR'), adjective('пакистанск', skij), rupees),
  ...named(of('IDR'), adjective('индонезийск', skij), rupees),
  ...named(of('CHF'), adjective('швейцарск', skij), francs),
  ...named({ code: null, contexts: [[/Швейцари|швейцарск|Цюрих|Женев/iu, 'CHF']] }, alone, francs),
  ...named(
    {
      code: 'XOF',
      contexts: [
        [
          /Сенегал|Кот-д.Ивуар|(?<!\p{L})Мали(?!\p{L})|Бенин|(?<!\p{L})Того(?!\p{L})|Нигер(?!и)|Буркина/u,
          'XOF',
        ],
        [/Камерун|Габон|(?<!\p{L})Чад|Конго|Экваториальн\p{L}+ Гвине/u, 'XAF'],
      ],
    },
    alone,
    francs.map((form) => `${form} кфа`),
  ),
  ...named(
    of('KZT'),
    ['', ...adjective('казахстанск', skij), ...adjective('казахск', skij)],
    ['тенге', 'тг', 'тг.'],
  ),
  ...named(
    of('UAH'),
    ['', ...adjective('украинск', skij)],
    [...decline('грив', 'на ны не ну ной ен нам нами нах'), ...decline('гривн', 'я и ю ей ь'), 'грн', 'грн.'],
  ),
  ...named(of('TRY'), adjective('турецк', skij), liras),
  ...named(
    {
      code: 'TRY',
      weak: true,
      contexts: [
        [/Турци|турецк|Стамбул|Анкар/iu, 'TRY'],
        [/Ливан/iu, 'LBP'],
      ],
    },
    alone,
    liras,
  ),
  ...named(of('PLN'), ['', ...adjective('польск', skij)], decline('злот', 'ых ый ого ому ым ыми ые')),
  ...named(of('CZK'), adjective('чешск', skij), crowns),
  ...named(of('SEK'), adjective('шведск', skij), crowns),
  ...named(of('NOK'), adjective('норвежск', skij), crowns),
  ...named(of('DKK'), adjective('датск', skij), crowns),
  ...named(
    {
      code: null,
      contexts: [
        [/Швеци|шведск|Стокгольм/iu, 'SEK'],
        [/Норвеги|норвежск|Осло/iu, 'NOK'],
        [/Дани[яию]|датск|Копенгаген/iu, 'DKK'],
        [/Чехи|чешск|Праг/iu, 'CZK'],
      ],
    },
    alone,
    crowns,
  ),
  ...named(of('HUF'), ['', ...adjective('венгерск', skij)], decline('форинт', hard)),
  ...named(of('RON'), adjective('румынск', skij), ['лей', 'леев', 'лея', 'леи']),
  ...named(of('MDL'), adjective('молдавск', skij), ['лей', 'леев', 'лея', 'леи']),
  ...named(
    {
      code: null,
      contexts: [
        [/Румыни|Бухарест/iu, 'RON'],
        [/Молдави|Молдов|Кишинев/iu, 'MDL'],
      ],
    },
    alone,
    ['лей', 'леев', 'лея', 'леи'],
  ),
  ...named(of('BGN'), adjective('болгарск', skij), ['лев', 'левов', 'лева', 'левы']),
  ...named({ code: null, contexts: [[/Болгари|болгарск|Софи[яию]\b/iu, 'BGN']] }, alone, ['левов', 'лева']),
  ...named(of('RSD'), adjective('сербск', skij), dinars),
  ...named(
    {
      code: null,
      contexts: [
        [/Серби|сербск|Белград/iu, 'RSD'],
        [/Кувейт/iu, 'KWD'],
        [/Ирак[аеу]?(?!н)/iu, 'IQD'],
        [/Алжир/iu, 'DZD'],
        [/Тунис/iu, 'TND'],
        [/Иордани/iu, 'JOD'],
      ],
    },
    alone,
    dinars,
  ),
  ...named(of('KWD'), adjective('кувейтск', skij), dinars),
  ...named(
    of('THB'),
    ['', ...adjective('тайск', skij), ...adjective('таиландск', skij)],
    decline('бат', 'ов а ам ами ах'),
  ),
  ...named(of('VND'), ['', ...adjective('вьетнамск', skij)], decline('донг', 'ов а ам ами ах')),
  ...named(
    of('MYR'),
    ['', ...adjective('малайзийск', skij)],
    [...decline('ринггит', hard), ...decline('рингит', hard)],
  ),
  ...named(of('PHP'), adjective('филиппинск', skij), pesos),
  ...named(of('MXN'), adjective('мексиканск', skij), pesos),
  ...named(of('ARS'), adjective('аргентинск', skij), pesos),
  ...named(
    {
      code: null,
      contexts: [
        [/Филиппин|Манил/iu, 'PHP'],
        [/Аргентин/iu, 'ARS'],
        [/Чили/iu, 'CLP'],
        [/Колумби/iu, 'COP'],
        [/Куб[аеуы]|Гаван/iu, 'CUP'],
        [/Мексик|Мехико/iu, 'MXN'],
      ],
    },
    alone,
    pesos,
  ),
  ...named(of('BRL'), adjective('бразильск', skij), decline('реал', hard)),
  ...named(
    of('ZAR'),
    ['', ...adjective('южноафриканск', skij)],
    [...decline('рэнд', hard), ...decline('ранд', hard), ...decline('ренд', hard)],
  ),
  ...named(of('AED'), ['', 'эмиратских', 'арабских'], decline('дирхам', hard)),
  ...decline('дирхам', hard).map((form): Entry => [`${form} оаэ`, of('AED')]),
  ...named(of('MAD'), adjective('марокканск', skij), decline('дирхам', hard)),
  ...named(of('SAR'), adjective('саудовск', skij), rials),
  ...named(of('QAR'), adjective('катарск', skij), rials),
  ...named(of('IRR'), adjective('иранск', skij), rials),
  ...named(
    {
      code: null,
      contexts: [
        [/Иран|Тегеран/iu, 'IRR'],
        [/Саудовск|Эр-Рияд/iu, 'SAR'],
        [/Катар/iu, 'QAR'],
        [/Оман/iu, 'OMR'],
        [/Бразили/iu, 'BRL'],
      ],
    },
    alone,
    rials,
  ),
  ...named(of('ILS'), ['', ...adjective('израильск', skij)], decline('шекел', soft)),
  ...named(of('UZS'), adjective('узбекск', skij), decline('сум', hard)),
  ...named(
    { code: 'UZS', weak: true, contexts: [[/Узбекистан|узбекск|Ташкент|Самарканд/iu, 'UZS']] },
    alone,
    ['сум', 'сумов', 'сума', 'сумы'],
  ),
  ...named(of('KGS'), [...adjective('киргизск', skij), ...adjective('кыргызск', skij)], decline('сом', hard)),
  ...named(
    { code: 'KGS', weak: true, contexts: [[/Киргизи|Кыргызстан|Бишкек|киргизск|кыргызск/iu, 'KGS']] },
    alone,
    ['сом', 'сомов', 'сома', 'сомы'],
  ),
  ...named(of('GEL'), ['', ...adjective('грузинск', skij)], ['лари']),
  ...named(of('AMD'), adjective('армянск', skij), decline('драм', hard)),
  ...named({ code: null, weak: true, contexts: [[/Армени|армянск|Ереван/iu, 'AMD']] }, alone, [
    'драм',
    'драмов',
    'драма',
    'драмы',
  ]),
  ...named(of('AZN'), ['', ...adjective('азербайджанск', skij)], decline('манат', hard)),
  ...named(of('TMT'), adjective('туркменск', skij), decline('манат', hard)),
  ...named(of('TJS'), ['', ...adjective('таджикск', skij)], ['сомони']),
  ...named(of('MNT'), ['', ...adjective('монгольск', skij)], decline('тугрик', hard)),
  ...named(of('MOP'), alone, decline('патак', 'а и е у ой _ ам ами ах')),
  ...named(of('NGN'), alone, ['найр', 'найра', 'найры']),
  ...named(of('KES'), adjective('кенийск', skij), decline('шиллинг', hard)),
  ...named(of('ETB'), adjective('эфиопск', skij), decline('быр', hard)),
  ...named(of('AFN'), alone, ['афгани']),
  ...historic,
  ...named(of('KHR'), alone, ['риелей', 'риеля', 'риели']),
  ...named(of('LAK'), alone, ['кипов']),
  ...named(of('MMK'), alone, ['кьятов', 'кьята']),
  ...named(of('BDT'), alone, ['така']),
];

/** CLDR's own first, so that what this page says prevails. */
export const currencyNames = phrases<CurrencyName>([
  ...fullNames.map(([name, code]): Entry => [name, { code }]),
  ...own,
]);

/** Abbreviations before a number. They count when printed with a capital. */
export const currenciesBefore: ReadonlyMap<string, CurrencyName> = new Map<string, CurrencyName>([
  ['br', withCodes({ code: 'BYN', contexts: [[/Эфиопи|эфиопск|Аддис-Абеб/iu, 'ETB']] })],
  ['rm', of('MYR')],
  ['rp', of('IDR')],
  [
    'rs',
    withCodes({
      code: 'INR',
      contexts: [
        [/Пакистан|пакистанск/iu, 'PKR'],
        [/Шри-Ланк/iu, 'LKR'],
        [/Непал/iu, 'NPR'],
      ],
    }),
  ],
]);
