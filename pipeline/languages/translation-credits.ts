/** How a text itself says that it was translated, in its first or last lines, by language. */
import type { LanguageCode } from '../contract.ts';

/** A credit in brackets or at the start of a short line; a translator named in the telling is part of the story. */
export const translationCredits: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:the |this )?original (?:report|article|text|story|version|interview)(?: (?:was|is|appeared|has been))?(?: (?:first|originally))?(?: (?:published|released|written|issued))? in (?!full)\p{Lu}\p{Ll}+(?:ian|ese|ish|ch|an)\b|(?:^|[([])\s*(?:(?:unofficial |machine )?translat(?:ed|ion|or)(?: (?:from|by)\b|\s*[:/]))/iu,
  ru: /^(?:[Оо]ригинал|[Оо]ригинальн(?:ый текст|ая версия|ая статья))(?: \p{Ll}+){0,3} на \p{Ll}+ском языке|(?:^|[([])\s*(?:(?:[Нн]еофициальный |[Мм]ашинный )?[Пп]еревод(?:\s+с\s+\p{L}+(?:\s+языка)?)?\s*(?:[:—–.)\]]|\p{Lu})|[Пп]ерев[её]л[аи]?\s|[Пп]ереводчик\s*:)/u,
  zh: /[（(【[](?:[^（）()【】[\]]{0,12})?(?:编译|编譯|翻译|翻譯)[^（）()【】[\]]{0,12}[）)】\]]|^原文(?:为|系|以|由)?[^。]{0,12}(?:[俄英法德日]文|[俄英法德日]语|西班牙语|阿拉伯语)|^(?:编译|编譯|翻译|翻譯|译者|譯者)\s*[:：/／丨|]|编译自|编譯自/u,
};
