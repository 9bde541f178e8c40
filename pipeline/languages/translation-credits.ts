/** How a text itself says that it was translated, in its first or last lines, by language. */
import type { LanguageCode } from '../contract.ts';

/** A credit in brackets or at the start of a short line; a translator named in the telling is part of the story. */
export const translationCredits: Readonly<Record<LanguageCode, RegExp>> = {
  en: /(?:^|[([])\s*(?:(?:unofficial |machine )?translat(?:ed|ion|or)(?: (?:from|by)\b|\s*[:/]))/iu,
  ru: /(?:^|[([])\s*(?:(?:[Нн]еофициальный |[Мм]ашинный )?[Пп]еревод(?:\s+с\s+\p{L}+(?:\s+языка)?)?\s*(?:[:—–.)\]]|\p{Lu})|[Пп]ерев[её]л[аи]?\s|[Пп]ереводчик\s*:)/u,
  zh: /[（(【[](?:[^（）()【】[\]]{0,12})?(?:编译|编譯|翻译|翻譯)[^（）()【】[\]]{0,12}[）)】\]]|^(?:编译|编譯|翻译|翻譯|译者|譯者)\s*[:：/／丨|]|编译自|编譯自/u,
};
