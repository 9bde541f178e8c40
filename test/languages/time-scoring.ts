/** Reads annotated sentences and counts what a time grammar finds of them. */
import type { LanguageCode, Published, Reading } from '../../pipeline/contract.ts';
import type { TimeExamples } from '../../pipeline/languages/shared/dates/example.ts';
import type { TimeGrammar } from '../../pipeline/languages/shared/dates/expression.ts';
import { resolveTimes } from '../../pipeline/languages/shared/dates/resolution.ts';
import { edtfBounds } from '../../pipeline/lib/edtf.ts';

interface Wanted {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string | null;
  readonly optional: boolean;
}

const mark = /⟦([^¦⟧]*)¦([^⟧]*)⟧/gu;

export const readExample = (annotated: string): { paragraphs: string[]; wanted: Wanted[] } => {
  const wanted: Wanted[] = [];
  const paragraphs = annotated.split('\n').map((line, paragraph) => {
    let shift = 0;
    return line.replace(mark, (whole: string, surface: string, told: string, at: number) => {
      const [edtf = '', ...rest] = told.split(' ');
      const days = rest.find((part) => part.includes('..'))?.split('..');
      const start = at - shift;
      shift += whole.length - surface.length;
      wanted.push({
        paragraph,
        start,
        end: start + surface.length,
        edtf,
        from: days?.[0] ?? null,
        to: days?.[1] ?? null,
        precision: rest.find((part) => !part.includes('..')) ?? null,
        optional: edtf === '?',
      });
      return surface;
    });
  });
  return { paragraphs, wanted };
};

/** Breaks after a stop and a space: good enough for sentences written here. */
export const readingOf = (text: string, lang: LanguageCode, paragraph = 0): Reading => {
  const sentences = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=[^\s.]{3})[.!?] (?=\p{Lu}|\d|["“«])|[。！？]/gu)) {
    sentences.push({ start, end: match.index + 1 });
    start = match.index + match[0].length;
  }
  sentences.push({ start, end: text.length });
  return { paragraph, role: 'body', lang, text, sentences };
};

export const publishedOn = (edtf: string | null): Published => {
  const { from, to } = edtf === null ? { from: null, to: null } : edtfBounds(edtf);
  return { edtf, from, to, basis: edtf === null ? 'unknown' : 'sidecar', certainty: 'stated', place: null };
};

export interface Score {
  wanted: number;
  found: number;
  lenient: number;
  strict: number;
  valued: number;
  readonly faults: string[];
}

export const scoreOf = (
  examples: readonly TimeExamples[],
  grammar: TimeGrammar,
  lang: LanguageCode,
): Score => {
  const score: Score = { wanted: 0, found: 0, lenient: 0, strict: 0, valued: 0, faults: [] };
  for (const { published, sentences } of examples) {
    for (const sentence of sentences) scoreSentence(score, sentence, publishedOn(published), grammar, lang);
  }
  return score;
};

const scoreSentence = (
  score: Score,
  sentence: string,
  published: Published,
  grammar: TimeGrammar,
  lang: LanguageCode,
): void => {
  const { paragraphs, wanted } = readExample(sentence);
  const expressions = paragraphs.flatMap((text, i) => grammar(readingOf(text, lang, i)));
  const found = resolveTimes(expressions, published);
  const left = new Set(found);
  const fault = (what: string): number => score.faults.push(`${what} — ${sentence}`);
  for (const one of wanted) {
    const text = paragraphs[one.paragraph]?.slice(one.start, one.end);
    const hit = found.find(
      (f) => left.has(f) && f.paragraph === one.paragraph && f.start < one.end && one.start < f.end,
    );
    if (hit !== undefined) left.delete(hit);
    if (one.optional) continue;
    score.wanted += 1;
    if (hit === undefined) {
      fault(`missed ${text}`);
      continue;
    }
    score.found += 1;
    score.lenient += 1;
    const surface = paragraphs[hit.paragraph]?.slice(hit.start, hit.end);
    if (hit.start === one.start && hit.end === one.end) score.strict += 1;
    else fault(`span "${surface}" for "${text}"`);
    const days = one.from === null || (hit.date_from === one.from && hit.date_to === one.to);
    const precision = one.precision === null || hit.precision === one.precision;
    if (hit.edtf === one.edtf && days && precision) score.valued += 1;
    else
      fault(`"${surface}" is ${hit.edtf} ${hit.date_from}..${hit.date_to} ${hit.precision}, not ${one.edtf}`);
  }
  for (const extra of left) {
    score.found += 1;
    fault(
      `false ${paragraphs[extra.paragraph]?.slice(extra.start, extra.end)} ${extra.edtf} [${extra.rule}]`,
    );
  }
};

export const f1 = (hits: number, score: Score): number =>
  score.found + score.wanted === 0 ? 1 : (2 * hits) / (score.found + score.wanted);
