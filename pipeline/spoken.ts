/** The language a run speaks to its user: LANG_OUT=en, ru or zh; English when it says nothing, or something else. */
import { type LanguageCode, languageCodes } from './contract.ts';
import { type Translate, translator } from './i18n.ts';

export function spokenLanguage(): LanguageCode {
  const asked = process.env.LANG_OUT;
  return languageCodes.find((code) => code === asked) ?? 'en';
}

/** The translator of that language. */
export function spoken(): Translate {
  return translator(spokenLanguage());
}
