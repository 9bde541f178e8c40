/**
 * Countries, territories and cities with their names in three languages, from CLDR: what it calls territories, and the cities it names time zones by.
 * `node pipeline/languages/shared/names/cldr-places.ts FOLDER` writes world-places.ts; FOLDER holds the unpacked packages cldr-localenames-full and
 * cldr-dates-full of one edition, side by side.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { byCodePoint } from '../../../lib/code-point-order.ts';
import { slugOf } from '../../../lib/slug.ts';
import { foldTraditional } from '../../zh/fold.ts';

const locales = ['en', 'ru', 'zh', 'zh-Hant', 'zh-Hant-HK'] as const;
type Locale = (typeof locales)[number];
type Names = Readonly<Record<string, string>>;

/** Beside CLDR's: what news calls a country, by ISO 3166 code. General knowledge. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates', 'Эмираты', '阿联酋'],
  BA: ['波黑'],
  BY: ['Белоруссия'],
  GB: ['Britain', 'Great Britain', 'U.K.'],
  KG: ['Киргизия', 'Кыргызстан', '吉尔吉斯'],
  KP: ['Северная Корея', '北韩'],
  KR: ['Южная Корея', '南韩'],
  LA: ['Laos', 'Лаос'],
  MD: ['Молдавия', 'Молдова'],
  MK: ['Macedonia', 'Македония', '马其顿'],
  MM: ['Burma', 'Бирма'],
  NL: ['Holland', 'Голландия'],
  SY: ['Syria', 'Сирия', '叙利亚'],
  TM: ['Туркмения'],
  TR: ['Turkey'],
  US: ['U.S.', 'USA', 'U.S.A.', 'America', 'Америка'],
};

/** Labels in place of CLDR's, which tell two countries apart by their capitals. */
const labels: Readonly<Record<string, readonly [en: string, ru: string, zh: string]>> = {
  CD: ['Democratic Republic of the Congo', 'Демократическая Республика Конго', '刚果民主共和国'],
  CG: ['Republic of the Congo', 'Республика Конго', '刚果共和国'],
};

/** Zones that bear the name of no city, or one that another, larger city has too in one of the languages: 圣地亚哥 is San Diego as well. */
const noCity =
  /^(?:Etc|Antarctica|America\/(?:Indiana|Kentucky|North_Dakota)|Asia\/(?:Kamchatka|Oral|Sakhalin)|America\/(?:Argentina|Bahia|Cayman|Coral_Harbour|Creston|Dawson|Lower_Princes|Noronha|Miquelon|Santiago|St_|Thule)|Atlantic\/(?:Azores|Madeira|Canary|South_Georgia)|Europe\/Vatican|Indian\/(?!Antananarivo)|Pacific\/(?!Apia|Auckland|Funafuti|Honolulu|Majuro|Noumea|Pago_Pago|Port_Moresby))/u;

function territoriesOf(folder: string, locale: Locale): Names {
  const file = `${folder}/cldr-localenames-full/main/${locale}/territories.json`;
  return JSON.parse(readFileSync(file, 'utf8')).main[locale].localeDisplayNames.territories;
}

/** The city of each zone, by the zone's name. */
function citiesOf(folder: string, locale: Locale): Names {
  const file = `${folder}/cldr-dates-full/main/${locale}/timeZoneNames.json`;
  const found: Record<string, string> = {};
  const walk = (zones: Readonly<Record<string, unknown>>, above: string): void => {
    for (const [part, zone] of Object.entries(zones)) {
      if (typeof zone !== 'object' || zone === null) continue;
      const path = above === '' ? part : `${above}/${part}`;
      if ('exemplarCity' in zone) found[path] = String(zone.exemplarCity);
      else walk(zone as Readonly<Record<string, unknown>>, path);
    }
  };
  walk(JSON.parse(readFileSync(file, 'utf8')).main[locale].dates.timeZoneNames.zone, '');
  return found;
}

const isName = (name: string | undefined): name is string => name !== undefined && !/[()（）]/u.test(name);

/** Labels of lists as texts print them: «о-ва Кайман», "Antigua & Barbuda". */
const printed = (name: string): string =>
  name
    .replace(/^о-в(а?) /u, 'Остров$1 ')
    .replace(/ о-в(а?)(?=$| \()/u, ' остров$1')
    .replace(' & ', ' and ');

function line(kind: 'country' | 'city', names: readonly string[], others: readonly (string | undefined)[]) {
  const aliases = new Set(others.filter(isName).map((other) => printed(foldTraditional(other))));
  for (const name of names) aliases.delete(printed(name));
  return [slugOf(printed(names[0] ?? '')), kind, ...names.map(printed), [...aliases].join(',')].join(';');
}

function countryLines(folder: string): string[] {
  const all = locales.map((locale) => territoriesOf(folder, locale));
  const [en = {}, ru = {}, zh = {}] = all;
  const codes = Object.keys(en).filter(
    (code) => /^[A-Z]{2}$/u.test(code) && !/^(?:EU|EZ|UM|UN|QO|XA|XB|ZZ)$/u.test(code),
  );
  return codes.map((code) => {
    const short = (names: Names) => names[`${code}-alt-short`];
    const shortest = /^(?:HK|MO|PS)$/u.test(code);
    const names =
      labels[code] ?? [en, ru, zh].map((of) => (shortest ? short(of) : undefined) ?? of[code] ?? '');
    const others = all.flatMap((of) => [of[code], short(of), of[`${code}-alt-variant`]]);
    return line('country', names, [...others, ...(spoken[code] ?? [])]);
  });
}

function cityLines(folder: string, countries: ReadonlySet<string>): string[] {
  const all = locales.map((locale) => citiesOf(folder, locale));
  const [en = {}, ru = {}, zh = {}] = all;
  return Object.keys(ru).flatMap((zone) => {
    const name = en[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    const names = [name, ru[zone] ?? '', zh[zone] ?? ''];
    if (noCity.test(zone) || names.some((each) => each === '') || /о-в/u.test(names[1] ?? '')) return [];
    if (countries.has(slugOf(name))) return [];
    return [
      line(
        'city',
        names,
        all.map((of) => of[zone]),
      ),
    ];
  });
}

/** The text of world-places.ts for an edition of CLDR. */
function render(folder: string): string {
  const countries = countryLines(folder);
  const cities = cityLines(folder, new Set(countries.map((each) => each.slice(0, each.indexOf(';')))));
  return `/** Places of the world: last part of the id; kind; English, Russian, Chinese name; other names. From CLDR, written by cldr-places.ts. */

export const worldPlaces = \`
${[...countries, ...cities].sort(byCodePoint).join('\n')}
\`.trim();
`;
}

const [, , folder] = process.argv;
if (import.meta.main && folder !== undefined)
  writeFileSync(new URL('world-places.ts', import.meta.url), render(folder));
