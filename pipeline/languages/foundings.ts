/** A founding told beside its year, and an anniversary that is its own, by language: "founded in 1965", «основанная в 1965 году», 成立于1965年. */
import type { LanguageCode, Span } from '../contract.ts';

interface FoundingWords {
  /** Group 1 is the year. */
  readonly founded: RegExp;
  /** Right before the anniversary, with `after`: whose it is. */
  readonly before: RegExp;
  /** Between the end of the sentence that tells of the founding and the anniversary: it is of what was founded. */
  readonly goesOn: RegExp;
  /** The anniversary and what follows it: nothing that names another event. */
  readonly after: RegExp;
}

const words: Readonly<Record<LanguageCode, FoundingWords>> = {
  en: {
    founded:
      /\b(?:founded|established|set up|formed|launched|opened|built|inaugurated)(?: (?!in )[\p{L}-]+){0,4} in (1[5-9]\d\d|20\d\d)\b(?!-)/giu,
    before: /\b(?:its|their|his|her|a|the)\s+$/iu,
    goesOn:
      /^\. (?:(?:This|Next) year,? )?It (?:(?:is|will be) )?(?:(?:now|also) )?(?:celebrat|mark)(?:es|e|ing) its $/u,
    after:
      /^[\p{L}\d-]+ anniversary(?: of (?:its|their|the) (?:founding|establishment|foundation|opening|creation))?(?=[.,;:)]|\s(?:this|next|last|on|in|with|by|and|year)\b|$)/iu,
  },
  ru: {
    founded:
      /(?<!\p{L})(?:основан|создан|учрежд[её]н|открыт|построен|образован)\p{L}*(?: (?!в )[\p{L}-]+){0,3} в (1[5-9]\d\d|20\d\d) году(?!\p{L})/giu,
    before:
      /(?<!\p{L})(?:сво[йеёюим]{1,3}|отмеча\p{L}+|отметил\p{L}*|отметит|празднует|отпразднует|отпраздновал\p{L}*|к|ко)\s+$/iu,
    goesOn:
      /^\. (?:В (?:этом|нынешнем) году )?(?:[Оо]на|[Оо]н|[Оо]но) (?:отмеча|отмет|празднует|отпразднует)\p{L}* (?:сво[ёйе] )?$/u,
    after:
      /^[\p{L}\d]+-?лети\p{L}+(?: (?:со дня )?(?:своего )?(?:основания|создания|открытия|образования))?(?=[.,;:)]|\s(?:в|с|со|и)(?!\p{L})|$)/iu,
  },
  zh: {
    founded: /(?:成立|创立|创办|创建|建立|始建|创刊|落成|开馆|建成|建)于(1[5-9]\d\d|20\d\d)年/gu,
    before:
      /(?:迎来|庆祝|喜迎|纪念|举行|今年是|适逢|正值)(?:其|该[厂院校馆社]|它)?(?:成立|创立|创办|创建|建立|建[厂院校馆]|创刊|开馆)?$/u,
    goesOn:
      /^。(?:今年|明年)?，?(?:该[厂院校馆社]|其|它)(?:将)?(?:迎来|庆祝|喜迎)(?:成立|创立|创办|创建|建立|建[厂院校馆]|开馆)?$/u,
    after: /^[\d零〇一二两三四五六七八九十百]+个?周年(?:庆典?|华诞|纪念)?(?=[，。；、）]|$)/u,
  },
};

export interface Founding extends Span {
  readonly year: string;
}

/** The words looked at before an anniversary. */
const BEFORE = 24;

/** The founding that an anniversary is counted from, told in its sentence or at the end of the one before, of which it goes on; null unless it is the only one and nothing else is celebrated. `count`: the anniversary's number and noun. */
export function foundingOf(lang: LanguageCode, text: string, sentence: Span, count: Span): Founding | null {
  const { before, after, goesOn } = words[lang];
  if (!before.test(text.slice(Math.max(sentence.start, count.start - BEFORE), count.start))) return null;
  if (!after.test(text.slice(count.start, sentence.end))) return null;
  const [first, second] = foundingsIn(lang, text, sentence);
  if (second !== undefined || first !== undefined) return second === undefined ? (first ?? null) : null;
  const start = Math.max(0, sentence.start - FURTHER);
  const last = foundingsIn(lang, text, { start, end: sentence.start }).at(-1);
  return last && goesOn.test(text.slice(last.end, count.start)) ? last : null;
}

/** How far before a sentence the founding may stand that it goes on about. */
const FURTHER = 60;

/** All foundings told beside their years in a sentence. */
export function foundingsIn(lang: LanguageCode, text: string, sentence: Span): Founding[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(words[lang].founded)].map((match) => {
    const start = sentence.start + match.index;
    return { year: match[1] ?? '', start, end: start + match[0].length };
  });
}
