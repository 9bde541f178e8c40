/**
 * Every word a person reads comes from here: one strict i18next instance over `locales/{en,ru,zh}/*.json`.
 * A missing label, parameter or plural form is an error, never a silent fallback to another language.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createInstance, type FormatterModule } from 'i18next';
import { type LanguageCode, languageCodes, perLanguage } from './contract.ts';
import { formatDate } from './lib/format-date.ts';
import { formatNumber, formatScaled, formatSigned } from './lib/format-number.ts';

/** Language → namespace (the file's stem) → the file's content. */
export type Locales = Readonly<Record<LanguageCode, Readonly<Record<string, object>>>>;

export type Parameters = Readonly<Record<string, string | number>>;

/**
 * Translates `namespace:path.to.key`. A number given as `count` selects the plural form. In a label `{{n, number}}` groups the digits
 * of a number, `{{n, scaled}}` writes millions in words, `{{n, signed}}` its plus too, `{{d, date}}` puts an EDTF date into words, and
 * `{{n}}` leaves a value as it is (a year, a line). Throws a MissingLabel when the key or a parameter is missing.
 */
export interface Translate {
  (key: string, parameters?: Parameters): string;
  readonly language: LanguageCode;
  /** Whether the key has a label: for choosing between a particular and a common one. */
  has(key: string): boolean;
}

/** A label is missing or was called wrongly: a fault of the program, not of the data. */
export class MissingLabel extends Error {
  override readonly name = 'MissingLabel';
}

/** Reads every locale file of a folder that holds one folder a language. */
export function readLocales(folder: URL): Locales {
  return perLanguage((language) => {
    const home = new URL(`${language}/`, folder);
    const files = readdirSync(home).filter((name) => name.endsWith('.json'));
    return Object.fromEntries(
      files
        .sort()
        .map((name) => [
          name.slice(0, -'.json'.length),
          JSON.parse(readFileSync(new URL(name, home), 'utf8')) as object,
        ]),
    );
  });
}

const fail = (reason: string): never => {
  throw new MissingLabel(reason);
};

/** `{{n, number}}`, `{{n, number(digits: 1)}}`, `{{n, scaled}}`, `{{n, signed}}`, `{{d, date}}`; any other format is a fault of the label. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: string | number | undefined, format = '', language = '') {
    if (value === undefined || format === '') return value as string;
    if (format === 'date') return formatDate(String(value), language as LanguageCode);
    if (format === 'scaled') return formatScaled(value, language as LanguageCode);
    if (format === 'signed') return formatSigned(value, language as LanguageCode);
    const asked = /^number(?:\(digits: (\d)\))?$/.exec(format);
    if (!asked) return fail(`No such format in a label: ${format}`);
    return formatNumber(
      value,
      language as LanguageCode,
      asked[1] === undefined ? undefined : Number(asked[1]),
    );
  },
};

/** A strict translator per language over the given locales. */
export function createTranslators(locales: Locales): Readonly<Record<LanguageCode, Translate>> {
  const instance = createInstance();
  let speaking: LanguageCode = 'en';
  instance.use(formatter);
  void instance.init({
    initAsync: false,
    lng: 'en',
    supportedLngs: [...languageCodes],
    fallbackLng: false,
    fallbackNS: false,
    ns: [...new Set(languageCodes.flatMap((language) => Object.keys(locales[language])))].sort(),
    resources: Object.fromEntries(
      languageCodes.map((language) => [
        language,
        locales[language] as Record<string, Record<string, string>>,
      ]),
    ),
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: (key) => fail(`No ${speaking} label for "${key}"`),
    returnedObjectHandler: (key) => fail(`"${key}" is a group of labels, not a label (${speaking})`),
    missingInterpolationHandler: (text, match: RegExpExecArray) =>
      fail(`Parameter ${match[1]} is missing for "${text}" (${speaking})`),
    interpolation: { escapeValue: false },
  });
  // Parameters travel as `replace`, so that one named like an option of i18next (context, ns, lng) stays a plain parameter;
  // nesting is off, so that article text holding "$t(…)" is printed, not obeyed.
  const translatorOf = (language: LanguageCode): Translate => {
    // Labels without parameters are asked for again and again, and always say the same.
    const labels = new Map<string, string>();
    const existing = new Map<string, boolean>();
    const say = (key: string, parameters: Parameters): string => {
      speaking = language;
      const { count } = parameters;
      return instance.t(key, {
        lng: language,
        nest: false,
        replace: parameters,
        ...(typeof count === 'number' ? { count } : {}),
      });
    };
    const translate = (key: string, parameters?: Parameters): string =>
      parameters === undefined
        ? remembered(labels, key, () => plainLabel(locales[language], key) ?? say(key, {}))
        : say(key, parameters);
    const has = (key: string): boolean =>
      remembered(
        existing,
        key,
        () => plainLabel(locales[language], key) !== null || instance.exists(key, { lng: language }),
      );
    return Object.assign(translate, { language, has });
  };
  return perLanguage(translatorOf);
}

/** A label that is found at its path and says the same whatever it is asked with; null for any other. */
function plainLabel(namespaces: Locales[LanguageCode], key: string): string | null {
  const [namespace = '', path = '', more] = key.split(':');
  if (more !== undefined) return null;
  let found: unknown = namespaces[namespace];
  for (const name of path.split('.'))
    found =
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
  return typeof found === 'string' && found !== '' && !/\{\{|\$t\(/.test(found) ? found : null;
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = find();
  known.set(key, value);
  return value;
}

let shared: Readonly<Record<LanguageCode, Translate>> | undefined;

/** The translator of this project's own labels. The files are read at the first call and never again. */
export function translator(language: LanguageCode): Translate {
  shared ??= createTranslators(readLocales(new URL('./locales/', import.meta.url)));
  return shared[language];
}

/** What is told in every language, whatever the run speaks: it goes into the data. */
export function inEachLanguage<T>(tell: (translate: Translate) => T): Readonly<Record<LanguageCode, T>> {
  return perLanguage((language) => tell(translator(language)));
}

/** What each language calls itself. */
export const languageNames = { en: 'English', ru: 'Русский', zh: '中文' } as const;
