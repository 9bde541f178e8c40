/** Whose money a place pays in: countries, capitals and other cities that news is datelined from, in English and Russian. */
import type { LanguageCode } from '../../../contract.ts';

/** ISO 4217 code | English names | Russian names, the latter as stems where a place is named in a case. */
const rows = `
USD|United States/U.S./US/America/Washington/New York/Los Angeles/Hollywood/Chicago/Boston/San Francisco/Seattle/Miami/Atlanta/Philadelphia/Dallas/Houston/Denver/Las Vegas|США/Америк/Вашингтон/Нью-Йорк/Лос-Анджелес/Голливуд/Чикаго/Бостон/Сан-Франциско
EUR|Germany/France/Italy/Spain/Netherlands/Belgium/Austria/Ireland/Finland/Portugal/Greece/Slovakia/Slovenia/Estonia/Latvia/Lithuania/Malta/Cyprus/Luxembourg/Berlin/Paris/Rome/Madrid/Amsterdam/Brussels/Vienna/Dublin/Helsinki/Lisbon/Athens/Bratislava/Ljubljana/Tallinn/Riga/Vilnius/Valletta/Nicosia/Munich/Hamburg/Frankfurt/Cologne/Cannes/Lyon/Marseille/Milan/Venice/Turin/Barcelona/Strasbourg|Германи/Франци/Итали/Испани/Нидерланд/Бельги/Австри/Ирланди/Финлянди/Португали/Греци/Словаки/Словени/Эстони/Латви/Литв/Мальт/Кипр/Берлин/Париж/Рим/Мадрид/Амстердам/Брюссел/Вен/Дублин/Хельсинки/Лиссабон/Афин/Таллин/Риг/Вильнюс/Мюнхен/Гамбург/Канн/Лион/Милан/Венеци/Барселон
GBP|United Kingdom/U.K./UK/Britain/England/Scotland/Wales/London/Manchester/Edinburgh/Glasgow/Birmingham/Liverpool/Leeds/Cardiff/Belfast|Великобритани/Британи/Англи/Шотланди/Лондон/Манчестер/Эдинбург/Глазго/Ливерпул
CAD|Canada/Toronto/Ottawa/Montreal/Vancouver/Calgary/Quebec City|Канад/Торонто/Оттав/Монреал/Ванкувер
AUD|Australia/Sydney/Melbourne/Canberra/Brisbane/Perth/Adelaide|Австрали/Сидне/Мельбурн/Канберр
NZD|New Zealand/Wellington/Auckland|Новая Зеланди/Веллингтон/Окленд
CNY|China/Beijing/Shanghai/Guangzhou/Shenzhen/Hangzhou/Chengdu/Chongqing/Wuhan/Nanjing/Xi'an/Tianjin/Harbin/Dalian/Shenyang/Changchun/Qingdao/Xiamen/Suzhou/Changsha/Zhengzhou/Jinan/Kunming/Sanya/Urumqi|КНР/Кита/Пекин/Шанха/Гуанчжоу/Шэньчжэн/Ханчжоу/Чэнду/Чунцин/Ухан/Нанкин/Сиан/Тяньцзин/Харбин/Далян/Шэньян/Чанчун/Циндао/Сямэн
HKD|Hong Kong|Гонконг
TWD|Taiwan/Taipei|Тайван/Тайбэ
JPY|Japan/Tokyo/Osaka/Kyoto|Япони/Токио/Осак/Киото
KRW|South Korea/Seoul/Busan|Южная Коре/Корее/Сеул/Пусан
INR|India/New Delhi/Delhi/Mumbai/Bengaluru/Chennai/Kolkata|Инди/Дели/Нью-Дели/Мумбаи
RUB|Russia/Moscow/St. Petersburg/Saint Petersburg/St Petersburg/Novosibirsk/Yekaterinburg/Ekaterinburg/Kazan/Nizhny Novgorod/Chelyabinsk/Samara/Omsk/Rostov-on-Don/Ufa/Krasnoyarsk/Voronezh/Perm/Volgograd/Krasnodar/Saratov/Tyumen/Irkutsk/Khabarovsk/Vladivostok/Blagoveshchensk/Yakutsk/Murmansk/Arkhangelsk/Kaliningrad/Sochi/Tula/Tomsk/Pskov/Yaroslavl|Росси/РФ/Москв/Петербург/Санкт-Петербург
KZT|Kazakhstan/Astana/Almaty|Казахстан/Астан/Алматы/Алма-Ат
BYN|Belarus/Minsk|Белорусси/Беларус/Минск
UAH|Ukraine/Kyiv/Kiev|Украин/Киев
UZS|Uzbekistan/Tashkent/Samarkand|Узбекистан/Ташкент/Самарканд
KGS|Kyrgyzstan/Bishkek|Киргизи/Кыргызстан/Бишкек
TJS|Tajikistan/Dushanbe|Таджикистан/Душанбе
AMD|Armenia/Yerevan|Армени/Ереван
AZN|Azerbaijan/Baku|Азербайджан/Баку
GEL|Tbilisi/Batumi|Грузи/Тбилиси/Батуми
MDL|Moldova/Chisinau|Молдави/Молдов/Кишинев
MNT|Mongolia/Ulaanbaatar/Ulan Bator|Монголи/Улан-Батор
TRY|Turkey/Ankara/Istanbul|Турци/Анкар/Стамбул
PLN|Poland/Warsaw/Krakow|Польш/Варшав/Краков
CZK|Czech Republic/Prague/Karlovy Vary|Чехи/Праг/Карловы Вары
HUF|Hungary/Budapest|Венгри/Будапешт
RON|Romania/Bucharest|Румыни/Бухарест
RSD|Serbia/Belgrade|Серби/Белград
SEK|Sweden/Stockholm/Gothenburg|Швеци/Стокгольм/Гетеборг
NOK|Norway/Oslo/Bergen|Норвеги/Осло/Берген
DKK|Denmark/Copenhagen|Дани/Копенгаген
CHF|Switzerland/Geneva/Zurich/Bern/Locarno|Швейцари/Женев/Цюрих/Локарно
ISK|Iceland/Reykjavik|Исланди/Рейкьявик
BRL|Brazil/Brasilia/Rio de Janeiro/Sao Paulo|Бразили/Рио-де-Жанейро/Сан-Паулу
MXN|Mexico/Mexico City|Мексик/Мехико
ARS|Argentina/Buenos Aires|Аргентин/Буэнос-Айрес
ZAR|South Africa/Johannesburg/Cape Town/Pretoria|ЮАР/Йоханнесбург/Кейптаун
EGP|Egypt/Cairo|Егип/Каир
ILS|Israel/Jerusalem/Tel Aviv|Израил/Иерусалим/Тель-Авив
AED|United Arab Emirates/UAE/Dubai/Abu Dhabi|ОАЭ/Дубай/Дубае/Абу-Даби
SAR|Saudi Arabia/Riyadh/Jeddah|Саудовск/Эр-Рияд/Джидд
IRR|Iran/Tehran|Иран/Тегеран
THB|Thailand/Bangkok|Таиланд/Бангкок
VND|Vietnam/Hanoi/Ho Chi Minh City|Вьетнам/Хано
IDR|Indonesia/Jakarta|Индонези/Джакарт
MYR|Malaysia/Kuala Lumpur|Малайзи/Куала-Лумпур
SGD|Singapore|Сингапур
PHP|Philippines/Manila|Филиппин/Манил
TND|Tunisia/Tunis/Sfax|Тунис/Сфакс
DZD|Algeria/Algiers/Oran|Алжир/Оран
LYD|Libya/Tripoli/Benghazi|Ливи/Триполи/Бенгази
MAD|Morocco/Rabat/Casablanca/Marrakech/Marrakesh/Tangier|Марокко/Рабат/Касабланк/Марракеш
JOD|Jordan/Amman|Иордани/Амман
IQD|Iraq/Baghdad/Basra/Erbil|Ирак/Багдад/Баср/Эрбил
KWD|Kuwait/Kuwait City|Кувейт/Эль-Кувейт
BHD|Bahrain/Manama|Бахрейн/Манам
QAR|Qatar/Doha|Катар/Доха/Дохе
OMR|Oman/Muscat|Оман/Маскат
LBP|Lebanon/Beirut|Ливан/Бейрут
SYP|Syria/Damascus/Aleppo|Сири/Дамаск/Алеппо
PKR|Pakistan/Islamabad/Karachi/Lahore|Пакистан/Исламабад/Карачи/Лахор
LKR|Sri Lanka/Colombo|Шри-Ланк/Коломбо
NPR|Nepal/Kathmandu|Непал/Катманду
BDT|Bangladesh/Dhaka|Бангладеш/Дакк
TMT|Turkmenistan/Ashgabat|Туркмени/Туркменистан/Ашхабад
MKD|North Macedonia/Skopje|Северная Македони/Скопье
CLP|Chile/Santiago/Valparaiso|Чили/Сантьяго/Вальпараисо
COP|Colombia/Bogota/Medellin/Cartagena|Колумби/Богот/Медельин/Картахен
UYU|Uruguay/Montevideo|Уругва/Монтевидео
DOP|Dominican Republic/Santo Domingo|Доминикан/Санто-Доминго
KES|Kenya/Nairobi|Кени/Найроби
UGX|Uganda/Kampala|Уганд/Кампал
TZS|Tanzania/Dar es Salaam/Dodoma|Танзани/Дар-эс-Салам/Додом
`
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

const column = { en: 1, ru: 2 } as const;

/** Languages whose names of places are known here. */
export type PlacedLanguage = keyof typeof column;

export const isPlaced = (lang: LanguageCode): lang is PlacedLanguage => lang in column;

const read = (lang: PlacedLanguage): (readonly [name: string, code: string])[] =>
  rows.flatMap((row) =>
    (row[column[lang]] ?? '').split('/').map((name): [string, string] => [name.toLowerCase(), row[0] ?? '']),
  );

const english: ReadonlyMap<string, string> = new Map(read('en'));
const russian = read('ru');

/** Letters that a case adds to a stem. */
const longestEnding = 3;

/** ISO 4217 code of the money of a place, by its name in any case and in capitals or not; null where it is not known. */
export function moneyOfPlace(lang: PlacedLanguage, place: string): string | null {
  const name = place.trim().toLowerCase().replaceAll('ё', 'е');
  if (lang === 'en') return english.get(name) ?? null;
  const stem = russian.find(([each]) => name.startsWith(each) && name.length <= each.length + longestEnding);
  return stem?.[1] ?? null;
}
