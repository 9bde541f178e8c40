/** English names of currencies as they stand after a number. */
import { withCodes } from '../../shared/money/currencies.ts';
import type { CurrencyName } from '../../shared/money/words.ts';
import { phrases } from '../../shared/numbers/phrases.ts';
import { fullNames } from './currency-names.ts';

type Entry = readonly [string, CurrencyName];

/** Every noun after every word that may stand before it; an empty word is the noun alone. */
const named = (name: CurrencyName, before: string, nouns: string): Entry[] => {
  const told = withCodes(name);
  return before
    .split(',')
    .flatMap((word) => nouns.split(',').map((noun): Entry => [`${word.trim()} ${noun.trim()}`.trim(), told]));
};

const of = (code: string): CurrencyName => ({ code });

const britain =
  /£|sterling|\bBrit(?:ain|ish)\b|\bLondon\b|\bU\.?K\b|\bEngland\b|\bEnglish\b|\bScot|\bWales\b|\bpence\b/u;
const korea = /Korea|Seoul|₩|KRW/u;

const pesos: CurrencyName = {
  code: null,
  shared: 'places',
  contexts: [
    [/Philippin|Manila|Filipin/u, 'PHP'],
    [/Argentin|Buenos Aires/u, 'ARS'],
    [/\bChile/u, 'CLP'],
    [/Colombia|Bogot/u, 'COP'],
    [/\bCuba|Havana/u, 'CUP'],
    [/Urugua/u, 'UYU'],
    [/Dominican/u, 'DOP'],
    [/Mexic/u, 'MXN'],
  ],
};

const rupees: CurrencyName = {
  code: 'INR',
  shared: 'places',
  contexts: [
    [/\bIndian?\b|Delhi|Mumbai|Bollywood|Chennai|Kolkata|Bengaluru|Hyderabad/u, 'INR'],
    [/Pakistan|Islamabad|Karachi|Lahore/u, 'PKR'],
    [/Sri Lanka|Colombo/u, 'LKR'],
    [/Nepal|Kathmandu/u, 'NPR'],
    [/Mauriti/u, 'MUR'],
  ],
};

const crowns: CurrencyName = {
  code: null,
  shared: 'name',
  contexts: [
    [/Swed|Stockholm/u, 'SEK'],
    [/Norw|Oslo/u, 'NOK'],
    [/Denmark|Danish|Copenhagen/u, 'DKK'],
    [/Czech|Prague/u, 'CZK'],
    [/Iceland/u, 'ISK'],
  ],
};

const cfaZones: readonly (readonly [RegExp, string])[] = [
  [/Senegal|Ivor|Ivoire|Mali\b|Benin|Togo|Niger\b|Burkina/u, 'XOF'],
  [/Cameroon|Gabon|Chad\b|Congo|Equatorial Guinea/u, 'XAF'],
];

const francs: CurrencyName = {
  code: null,
  shared: 'places',
  contexts: [[/Switzerland|Swiss|Zurich|Geneva|Bern\b|Basel/u, 'CHF'], ...cfaZones],
};

const dinars: CurrencyName = {
  code: null,
  shared: 'places',
  contexts: [
    [/Serbia|Belgrade/u, 'RSD'],
    [/Kuwait/u, 'KWD'],
    [/Iraq|Baghdad/u, 'IQD'],
    [/Algeria|Algiers/u, 'DZD'],
    [/Tunisia|Tunis\b/u, 'TND'],
    [/Jordan|Amman/u, 'JOD'],
    [/Libya/u, 'LYD'],
    [/Bahrain/u, 'BHD'],
  ],
};

const rials: CurrencyName = {
  code: null,
  shared: 'places',
  contexts: [
    [/\bIran|Tehran/u, 'IRR'],
    [/Saudi|Riyadh|Jeddah/u, 'SAR'],
    [/Qatar|Doha/u, 'QAR'],
    [/\bOman|Muscat/u, 'OMR'],
    [/Yemen/u, 'YER'],
  ],
};

const shillings: CurrencyName = {
  code: null,
  shared: 'places',
  contexts: [
    [/Kenya|Nairobi/u, 'KES'],
    [/Tanzania/u, 'TZS'],
    [/Uganda/u, 'UGX'],
    [/Somali/u, 'SOS'],
  ],
};

const soms: CurrencyName = {
  code: null,
  shared: 'places',
  contexts: [
    [/Uzbek|Tashkent|Samarkand/u, 'UZS'],
    [/Kyrgyz|Bishkek/u, 'KGS'],
  ],
};

const kwachas: CurrencyName = {
  code: null,
  shared: 'places',
  contexts: [
    [/Zambia|Lusaka/u, 'ZMW'],
    [/Malawi|Lilongwe|Blantyre/u, 'MWK'],
  ],
};

const pounds: CurrencyName = {
  code: 'GBP',
  weak: true,
  contexts: [
    [/Egypt|Cairo/u, 'EGP'],
    [/Leban|Beirut/u, 'LBP'],
    [/Syria|Damascus/u, 'SYP'],
    [/Sudan/u, 'SDG'],
  ],
};

const dollars = 'dollars,dollar,dlrs,bucks';

/** What is said of money besides whose it is: "5 million taxpayer dollars", "300 pre-war rubles". */
const epithets =
  'taxpayer,public,old,new,present day,prewar,pre war,postwar,gold,tsarist,imperial,hard earned,real';

/** Currencies that are no longer money, by their last ISO 4217 codes. */
const historic: readonly Entry[] = [
  ...named(of('DEM'), '', 'deutschmarks,deutschmark'),
  ...named(of('DEM'), 'deutsche,deutsch,german,west german', 'marks,mark'),
  ...named(of('DDM'), 'east german', 'marks,mark'),
  ...named(of('FIM'), ',finnish', 'markka,markkaa'),
  ...named(of('FIM'), 'finnish', 'marks'),
  ...named(of('FRF'), 'french', 'francs,franc'),
  ...named(of('BEF'), 'belgian', 'francs,franc'),
  ...named(of('ITL'), ',italian', 'lire'),
  ...named(of('ITL'), 'italian', 'liras,lira'),
  ...named(of('ATS'), ',austrian', 'schillings,schilling'),
  ...named(of('NLG'), ',dutch', 'guilders,guilder'),
  ...named(of('ESP'), ',spanish', 'pesetas,peseta'),
  ...named(of('GRD'), ',greek', 'drachmas,drachma,drachmae'),
  ...named(of('PTE'), 'portuguese', 'escudos,escudo'),
  ...named(of('IEP'), 'irish', 'pounds,punts'),
  ...named(of('SUR'), 'soviet', 'rubles,ruble,roubles,rouble'),
];

const own: readonly Entry[] = [
  ...named(of('USD'), ',us,u.s.,united states,american,u.s', 'dollars,dollar,dlrs'),
  ...named(of('USD'), '', 'bucks,greenbacks'),
  ...named({ code: 'USD', minor: true }, ',us,u.s.,american', 'cents,cent'),
  ...named(of('HKD'), 'hong kong,hk', dollars),
  ...named({ code: 'HKD', minor: true }, 'hong kong,hk', 'cents,cent'),
  ...named(of('TWD'), 'new taiwan,taiwan,taiwanese,nt', dollars),
  ...named(of('AUD'), 'australian,aussie', dollars),
  ...named({ code: 'AUD', minor: true }, 'australian', 'cents'),
  ...named(of('CAD'), 'canadian', dollars),
  ...named({ code: 'CAD', minor: true }, 'canadian', 'cents'),
  ...named(of('SGD'), 'singapore,singaporean', dollars),
  ...named({ code: 'SGD', minor: true }, 'singapore', 'cents'),
  ...named(of('NZD'), 'new zealand,kiwi', dollars),
  ...named(of('EUR'), '', 'euros,euro'),
  ...named({ code: 'EUR', minor: true }, 'euro', 'cents,cent'),
  ...named(
    of('CNY'),
    ',chinese',
    'yuan,yuans,renminbi,rmb,yuan renminbi,yuan rmb,rmb yuan,renminbi yuan,kuai',
  ),
  ...named({ code: 'CNY', minor: true }, ',chinese', 'fen'),
  ...named(of('RUB'), ',russian', 'rubles,ruble,roubles,rouble,rubels,rubl,rub,rub.,rbls'),
  ...named({ code: 'RUB', minor: true }, ',russian', 'kopecks,kopeck,kopeks,kopek,copecks'),
  ...named(of('BYN'), 'belarusian,belarusan,byelorussian', 'rubles,ruble,roubles,rouble'),
  ...named(of('GBP'), '', 'pounds sterling,pound sterling,quid'),
  ...named(of('GBP'), 'british,uk,u.k.', 'pounds,pound'),
  ...named({ ...pounds, contexts: [...(pounds.contexts ?? []), [britain, 'GBP']] }, '', 'pounds,pound'),
  ...named({ code: 'GBP', minor: true }, ',british', 'pence'),
  ...named({ code: null, minor: true, glued: true, contexts: [[britain, 'GBP']] }, '', 'p'),
  ...named(of('EGP'), 'egyptian', 'pounds,pound'),
  ...named(of('LBP'), 'lebanese', 'pounds,pound'),
  ...named(of('SYP'), 'syrian', 'pounds,pound'),
  ...named(of('SDG'), 'sudanese', 'pounds,pound'),
  ...named(of('JPY'), ',japanese', 'yen'),
  ...named(
    {
      code: 'KRW',
      weak: true,
      contexts: [
        [/North Korea|Pyongyang|DPRK/u, 'KPW'],
        [korea, 'KRW'],
      ],
    },
    '',
    'won',
  ),
  ...named(of('KRW'), 'south korean,korean', 'won'),
  ...named(of('KPW'), 'north korean', 'won'),
  ...named(rupees, '', 'rupees,rupee'),
  ...named(of('INR'), 'indian', 'rupees,rupee'),
  ...named(of('PKR'), 'pakistani,pakistan', 'rupees,rupee'),
  ...named(of('CHF'), 'swiss', 'francs,franc'),
  ...named({ code: 'XOF', contexts: cfaZones }, 'cfa', 'francs,franc'),
  ...named(of('XOF'), 'west african cfa', 'francs,franc'),
  ...named(of('XAF'), 'central african cfa', 'francs,franc'),
  ...named(francs, '', 'francs'),
  ...named(of('KZT'), ',kazakh,kazakhstani', 'tenge,tenges'),
  ...named(of('UAH'), ',ukrainian', 'hryvnia,hryvnias,hryvnya,hryvnyas,hryvna,hryven'),
  ...named(of('TRY'), ',turkish', 'lira,liras'),
  ...named(of('PLN'), ',polish', 'zloty,zlotys,zloties,zlotych,zł,złoty,złotych'),
  ...named(of('CZK'), ',czech', 'koruna,korunas,koruny,korun,kč'),
  ...named(of('CZK'), 'czech', 'crowns,crown'),
  ...named(of('SEK'), 'swedish', 'kronor,kronas,krona,krone,kroner,crowns,crown'),
  ...named(of('SEK'), '', 'kronor'),
  ...named(of('NOK'), 'norwegian', 'kroner,kronor,krone,krona,crowns,crown'),
  ...named(of('DKK'), 'danish', 'kroner,kronor,krone,krona,crowns,crown'),
  ...named({ ...crowns, shared: 'places' }, '', 'kroner,krone,krona'),
  // What kings and teeth have besides.
  ...named(crowns, '', 'crowns'),
  ...named(of('HUF'), ',hungarian', 'forint,forints'),
  ...named(of('RON'), ',romanian', 'lei'),
  ...named(of('BGN'), ',bulgarian', 'leva,levs'),
  ...named(of('RSD'), 'serbian', 'dinars,dinar'),
  ...named(dinars, '', 'dinars,dinar'),
  ...named(of('THB'), ',thai', 'baht,bahts'),
  ...named(of('VND'), ',vietnamese', 'dong,dongs'),
  ...named(of('IDR'), ',indonesian', 'rupiah,rupiahs'),
  ...named(of('MYR'), ',malaysian', 'ringgit,ringgits'),
  ...named(of('PHP'), 'philippine,filipino', 'pesos,peso'),
  ...named(of('MXN'), 'mexican', 'pesos,peso'),
  ...named(of('ARS'), 'argentine,argentinian', 'pesos,peso'),
  ...named(pesos, '', 'pesos,peso'),
  ...named(of('BRL'), ',brazilian', 'reais'),
  ...named(of('BRL'), 'brazilian', 'reals,real'),
  ...named({ code: null, contexts: [[/Brazil|Rio de Janeiro|S[ãa]o Paulo/u, 'BRL']] }, '', 'reals'),
  ...named(of('ZAR'), ',south african', 'rand,rands'),
  ...named(of('AED'), ',uae,emirati,u.a.e.', 'dirhams,dirham'),
  ...named(of('MAD'), 'moroccan', 'dirhams,dirham'),
  ...named(of('SAR'), 'saudi,saudi arabian', 'riyals,riyal,rials'),
  ...named(of('QAR'), 'qatari', 'riyals,riyal,rials'),
  ...named(of('IRR'), 'iranian', 'rials,rial,riyals'),
  ...named(of('IRR'), ',iranian', 'tomans'),
  ...named(rials, '', 'rials,rial,riyals,riyal'),
  ...named(of('ILS'), ',israeli,new israeli', 'shekels,shekel,sheqels'),
  ...named(soms, '', 'som,soms,soums,soum,sum'),
  ...named(of('UZS'), 'uzbek', 'sums,sum,soums,soum,som,soms'),
  ...named(of('KGS'), 'kyrgyz', 'soms,som'),
  ...named(of('GEL'), ',georgian', 'lari,laris'),
  ...named({ code: 'AMD', weak: true, contexts: [[/Armenia|Yerevan/u, 'AMD']] }, '', 'drams,dram'),
  ...named(of('AMD'), 'armenian', 'drams,dram'),
  ...named(of('AZN'), ',azerbaijani,azeri', 'manats,manat'),
  ...named(of('TMT'), 'turkmen', 'manats,manat'),
  ...named(of('TJS'), ',tajik', 'somoni,somonis'),
  ...named(of('MDL'), 'moldovan', 'lei'),
  ...named(of('MNT'), ',mongolian', 'tugriks,tugrik,tugrug,togrog,tughrik'),
  ...named(of('MOP'), ',macao,macau', 'patacas,pataca'),
  ...named(of('KES'), 'kenyan,kenya', 'shillings,shilling'),
  ...named(shillings, '', 'shillings'),
  ...named(of('NGN'), ',nigerian', 'naira'),
  ...named(of('GHS'), ',ghanaian,ghana', 'cedis,cedi'),
  ...named(of('BDT'), ',bangladeshi', 'taka'),
  ...named(of('LAK'), ',lao', 'kip'),
  ...named(of('MMK'), ',myanmar', 'kyats,kyat'),
  ...named(of('KHR'), ',cambodian', 'riels,riel'),
  ...named(of('AFN'), '', 'afghanis'),
  ...named(of('BOB'), '', 'bolivianos,boliviano'),
  ...named(of('PYG'), '', 'guaranis,guaraníes'),
  ...named(of('HNL'), '', 'lempiras,lempira'),
  ...named(of('GTQ'), '', 'quetzales'),
  ...named(of('NIO'), '', 'córdobas'),
  ...named(of('HTG'), '', 'gourdes,gourde'),
  ...named(of('AOA'), '', 'kwanzas,kwanza'),
  ...named(of('MZN'), ',mozambican', 'meticais,meticals'),
  ...named(of('GMD'), '', 'dalasis,dalasi'),
  ...named(of('BTN'), '', 'ngultrums,ngultrum'),
  ...named(of('MVR'), '', 'rufiyaa'),
  ...named(of('MKD'), '', 'denars,denari'),
  ...named(of('ISK'), '', 'krónur'),
  ...named(kwachas, '', 'kwacha,kwachas'),
  ...named(of('ETB'), ',ethiopian', 'birr'),
  ...named(of('RUB'), epithets, 'rubles,roubles'),
  ...named(of('USD'), epithets, 'dollars'),
  ...named(of('EUR'), epithets, 'euros'),
  ...historic,
];

/** CLDR's own first, so that what this page says prevails. "100 IMF special drawing rights" are no currency in a country's hands. */
export const currencyNames = phrases<CurrencyName>([
  ...fullNames.map(([name, code]): Entry => [name, { code }]),
  ...own,
]);

/** What stands behind a letter when it is money: a figure with its scale. "N95", "R22" and "P3" are none. */
const scaled = '\\s?\\d[\\d.,]*[ -]?(?:m|bn|mn|mln|tn|million|billion|trillion)\\b';

/**
 * Letters that print money at home, where nobody asks whose: with a scale they are enough, else the place, the full name or another
 * such sum must stand near. One without a code of its own always needs that: it is the money of several, or a letter of anything.
 */
const letter = (
  sign: string,
  code: string | null,
  ...contexts: readonly (readonly [RegExp, string])[]
): Entry => {
  const isOfOne = code !== null && contexts.every(([, each]) => each === code);
  const alike = isOfOne ? [[new RegExp(`\\b${sign}${scaled}`, 'u'), code] as const] : [];
  return [sign.toLowerCase(), { code, weak: true, contexts: [...alike, ...contexts] }];
};

const letters: readonly Entry[] = [
  letter('N', 'NGN', [/Nigeria|Lagos|Abuja|Nollywood|\bnaira\b|₦/u, 'NGN']),
  letter('R', 'ZAR', [/\brand\b|South Africa|Johannesburg|Cape Town|Pretoria|Durban/u, 'ZAR']),
  letter('P', 'PHP', [/Philippin|Manila|\bpesos?\b/u, 'PHP'], [/Botswana|Gaborone|\bpula\b/u, 'BWP']),
  letter('B', null, [/Thai|Bangkok|\bbaht\b/u, 'THB']),
  letter(
    'K',
    null,
    [/Zambia|Lusaka/u, 'ZMW'],
    [/Papua|Port Moresby|\bkina\b/u, 'PGK'],
    [/Myanmar|Yangon|\bkyats?\b/u, 'MMK'],
  ),
  letter('MK', null, [/Malawi|Lilongwe|\bkwacha\b/u, 'MWK']),
  letter('Tk', 'BDT', [/Bangladesh|Dhaka|\btaka\b/u, 'BDT']),
  letter('TL', 'TRY', [/Turk|Türkiye|Istanbul|Ankara|\bliras?\b/u, 'TRY']),
  letter('LE', 'EGP', [/Egypt|Cairo|Alexandria/u, 'EGP'], [/Sierra Leone|Freetown|\bleones?\b/u, 'SLE']),
  letter(
    'Sh',
    null,
    [/Kenya|Nairobi|Mombasa/u, 'KES'],
    [/Tanzania|Dodoma|Dar es Salaam/u, 'TZS'],
    [/Uganda|Kampala/u, 'UGX'],
  ),
  letter(
    'Dh',
    'AED',
    [/Dubai|UAE|Abu Dhabi|Emirat|Sharjah/u, 'AED'],
    [/Morocc|Rabat|Casablanca|Marrakech/u, 'MAD'],
  ),
  letter('SR', 'SAR', [/Saudi|Riyadh|Jeddah|\briyals?\b/u, 'SAR']),
  letter('Ft', null, [/Hungar|Budapest|\bforints?\b/u, 'HUF']),
  ['kr', crowns],
];

/** Abbreviations before a number. They count when printed with a capital, or glued to the figure. */
export const currenciesBefore: ReadonlyMap<string, CurrencyName> = new Map<string, CurrencyName>(
  (
    [
      ['rmb', of('CNY')],
      ['renminbi', of('CNY')],
      ['yuan', of('CNY')],
      ['rs', rupees],
      ['re', { code: null }],
      ['rm', of('MYR')],
      ['rp', of('IDR')],
      ...letters,
      ['ksh', of('KES')],
      ['kshs', of('KES')],
      ['ush', of('UGX')],
      ['tsh', of('TZS')],
      ['sfr', of('CHF')],
      ['fr', { code: null, contexts: [[/Swiss|Switzerland|Zurich/u, 'CHF']] }],
      ['dhs', of('AED')],
      ['php', of('PHP')],
      ['qr', { code: null, contexts: [[/Qatar|Doha|\briyals?\b/u, 'QAR']] }],
      [
        'br',
        {
          code: null,
          contexts: [
            [/Belarus|Minsk/u, 'BYN'],
            [/Ethiopia|Addis Ababa|\bbirr\b/u, 'ETB'],
          ],
        },
      ],
    ] as const satisfies readonly (readonly [string, CurrencyName])[]
  ).map(([word, name]) => [word, withCodes(name)]),
);
