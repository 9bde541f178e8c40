/** The language a run speaks to its user: LANG_OUT=en, ru or zh; English when it says nothing, or something else. */
import { type LanguageCode, languageCodes } from './contract.ts';
import { type Parameters, type Translate, translator } from './i18n.ts';
import { isInstalled, withoutMake } from './lib/typed-command.ts';

export function spokenLanguage(): LanguageCode {
  const asked = process.env.LANG_OUT;
  return languageCodes.find((code) => code === asked) ?? 'en';
}

/** The translator of that language, for words to whoever runs the program; what is published never depends on how it was run. */
export function spoken(): Translate {
  const translate = translator(spokenLanguage());
  if (!isInstalled) return translate;
  const say = (key: string, parameters?: Parameters) => withoutMake(translate(key, parameters));
  return Object.assign(say, { language: translate.language, has: translate.has });
}
