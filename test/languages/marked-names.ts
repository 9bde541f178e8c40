/** Reads sentences with their names marked, "[p:Анны Ильиной=Анна Ильина]", and counts what a grammar gets right. */
import type { EntityType, FoundName, LanguageCode, NameGrammar, Reading } from '../../pipeline/contract.ts';
import { foldTraditional } from '../../pipeline/languages/zh/fold.ts';

const types: Record<string, EntityType> = {
  p: 'person',
  o: 'organization',
  w: 'work',
  e: 'event',
  l: 'place',
  a: 'award',
  g: 'agreement',
};

export interface MarkedName {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly text: string;
  readonly name: string | null;
}

const mark = /\[([powelag]):([^\]=]+)(?:=([^\]]+))?\]/gu;

/** Half-open sentence spans by end marks: enough for test sentences. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const spans = [];
  let start = 0;
  for (const match of text.matchAll(
    /[。!?!?]+[”"»』」]?|(?<![\p{Lu}]|\b(?:Mr|Dr|Ms|St|Co|No))\.["”»]?(?=\s+["“«]?[\p{Lu}\d—]|$)/gu,
  )) {
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
    while (text[start] === ' ') start += 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

export function readMarked(
  lang: LanguageCode,
  article: string,
): { readings: Reading[]; marked: MarkedName[] } {
  const marked: MarkedName[] = [];
  const readings = article.split('\n').map((line, paragraph): Reading => {
    let text = '';
    let last = 0;
    for (const match of line.matchAll(mark)) {
      text += line.slice(last, match.index);
      const [whole, letter = '', surface = '', base] = match;
      // Marks of quotation inside a marked name are not part of it.
      const inner = surface.replace(/^[《«"“]|[》»"”]$/gu, '');
      const start = text.length + surface.indexOf(inner);
      text += surface;
      const type = types[letter];
      if (type === undefined) throw new Error(`unknown mark ${letter} in ${line}`);
      marked.push({ paragraph, start, end: start + inner.length, type, text: inner, name: base ?? null });
      last = match.index + whole.length;
    }
    text += line.slice(last);
    if (lang === 'zh') text = foldTraditional(text);
    return { paragraph, role: 'body', lang, text, sentences: sentencesOf(text) };
  });
  return { readings, marked };
}

export interface Score {
  found: number;
  expected: number;
  exact: number;
  overlapping: number;
  misses: string[];
}

export function scoreNames(lang: LanguageCode, grammar: NameGrammar, articles: readonly string[]): Score {
  const score: Score = { found: 0, expected: 0, exact: 0, overlapping: 0, misses: [] };
  for (const article of articles) {
    const { readings, marked } = readMarked(lang, article);
    const names: FoundName[] = grammar(readings, []);
    score.found += names.length;
    score.expected += marked.length;
    const textOf = (n: { paragraph: number; start: number; end: number }) =>
      readings[n.paragraph]!.text.slice(n.start, n.end);
    const used = new Set<FoundName>();
    for (const want of marked) {
      const near = names.filter(
        (n) =>
          n.paragraph === want.paragraph &&
          n.start < want.end &&
          n.end > want.start &&
          n.type === want.type &&
          !used.has(n),
      );
      const same = near.find((n) => n.start === want.start && n.end === want.end);
      const hit = same ?? near[0];
      if (hit === undefined) {
        score.misses.push(`- missed ${want.type} "${want.text}" in: ${article.slice(0, 60)}`);
        continue;
      }
      used.add(hit);
      score.overlapping += 1;
      if (same === undefined) score.misses.push(`~ ${want.type} "${want.text}" read as "${textOf(hit)}"`);
      else if (want.name !== null && hit.name !== want.name) {
        score.misses.push(`= ${want.type} "${want.text}": name "${hit.name}", not "${want.name}"`);
        score.exact += 1;
      } else score.exact += 1;
    }
    for (const n of names) {
      if (!used.has(n))
        score.misses.push(`+ false ${n.type} "${textOf(n)}" (${n.rule}) in: ${article.slice(0, 60)}`);
    }
  }
  return score;
}

export const percent = (part: number, whole: number) => Math.round((1000 * part) / Math.max(1, whole)) / 10;
