/** A figure that the sentence itself takes back or only asks for, by language: what a correction quotes, a denial or a question holds is no statement of it. */
import type { LanguageCode, Span } from '../contract.ts';

interface WithdrawnWords {
  /** Before the figure: "not", «а не», 误写为; "denied reports that it would cost", 能否突破. */
  readonly before: RegExp;
  /** Right behind the figure and the noun it counts, if any: "should read", «следует читать», 应为, 的传言. */
  readonly after: RegExp;
}

const words: Readonly<Record<LanguageCode, WithdrawnWords>> = {
  en: {
    before:
      /\b(?:(?:did|does|has|have|had|was|were|is|will)(?: not|n[’']t| never)|never)(?! only| just| exceed| surpass| go over) (?:[\p{L}-]+ ){0,4}$|\b(?:(?:erroneously|incorrectly|mistakenly|wrongly) (?:\p{L}+ ){0,3}|(?:instead of|rather than|, not|and not|corrects? from|corrected from) (?:the )?)[“"‘]?$|\b(?:(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)\s(?:[\p{L}-]+\s){0,3}(?:that|reports?|claims?|rumou?rs|suggestions?|speculation|talk|allegations)|no truth (?:in|to) (?:\p{L}+\s){0,3}(?:reports?|claims?|rumou?rs))\s[^.;]{0,60}$/iu,
    after:
      /^[”"’]?\s+(?:should (?:read|be|have (?:read|been|said))|was (?:wrong|an error|a mistake))\b|^[^.;!—–"“”]{0,60}\?(?:\s|$)/iu,
  },
  ru: {
    before:
      /(?<!\p{L})(?:ошибочно (?:\p{L}+ ){0,3}|вместо (?:слов |цифры |суммы )?|а не |вместо ошибочн\p{L}+ )[«"„]?$|(?<!\p{L})(?:опроверг\p{L}*|опровергает|отрица\p{L}+|не подтверди\p{L}+|слух(?:и|ов|ам|ами|ах)?)(?: [\p{L}-]+){0,3}(?:, (?:что|будто)| о том, (?:что|будто)| о) [^.;]{0,70}$/iu,
    after: /^[»"“]?,?\s+(?:следует читать|нужно читать|надо читать|следует исправить|указано ошибочно)/iu,
  },
  zh: {
    before:
      /(?:误写为|误作|误为|误报为|错写为|错写成|而非|并非|而不是|原文中的|更正前的?)[“「"]?$|(?:否认|辟谣|驳斥|能否|是否|会否|可否|有没有|会不会|能不能|是不是)[^，。；？]{0,40}$/u,
    after:
      /^[”」"]?[，,]?(?:一句|一处)?(?:应为|应改为|应更正为|更正为|有误|系笔误|为误)|^[^，。；]{0,14}的(?:年代|时代|传闻|传言|说法)(?=$|[，。；])/u,
  },
};

/** The words looked at on either side. */
const BESIDE = 110;

/** Whether the figure at this place of a text is one that its sentence corrects, denies or asks for. */
export function isWithdrawn(lang: LanguageCode, text: string, { start, end }: Span): boolean {
  const { before, after } = words[lang];
  return (
    before.test(text.slice(Math.max(0, start - BESIDE), start)) || after.test(text.slice(end, end + BESIDE))
  );
}
