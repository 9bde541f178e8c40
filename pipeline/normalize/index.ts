/** Decoded raw text → paragraphs with role, place, clean text and sentences, and the header fields. */

import type { Header, LanguageCode, Paragraph, Script, Sidecar } from '../contract.ts';
import { type Detected, detectLanguage } from '../languages/detect.ts';
import { foldMarks } from '../languages/ru/fold-marks.ts';
import { sentencesOf } from '../languages/shared/sentences.ts';
import { countCodePoints, isBmpOnly } from '../lib/span.ts';
import { clean } from './clean.ts';
import type { Draft } from './draft.ts';
import { joinParted, unwrap } from './hard-wrap.ts';
import { readHeader } from './header.ts';
import { type Line, readLines } from './lines.ts';
import { paragraphLanguage } from './paragraph-language.ts';
import { repairsOf } from './repairs.ts';
import { giveRoles } from './roles.ts';

/** A normalized article before its paragraphs have keys and its day of publication is known. */
export interface LaidOut {
  readonly lang: LanguageCode | 'und';
  readonly script: Script | null;
  readonly paragraphs: readonly Paragraph[];
  readonly header: Header;
}

/** Pure. `text`: decoded, without its byte order mark; what the sidecar says goes before what the text shows. */
export function layOut(text: string, sidecar: Sidecar = {}): LaidOut {
  const laid = giveRoles(readDrafts(text), sidecar);
  const { lang, script } = languageOf(laid.drafts, sidecar.lang);
  const paragraphs = laid.drafts.map((draft): Paragraph => {
    const own = paragraphLanguage(draft.text, lang);
    return {
      role: draft.role ?? 'body',
      start: draft.start,
      end: draft.end,
      lang: own,
      text: draft.text,
      sentences: sentencesOf(own === 'ru' ? foldMarks(draft.text) : draft.text, own),
      alignment: draft.alignment,
    };
  });
  const header: Header = readHeader(paragraphs, laid.datelines, sidecar);
  return { lang, script, paragraphs, header };
}

/** What a sidecar says is not asked of the text, but for the script of Chinese. */
function languageOf(drafts: readonly Draft[], told: Sidecar['lang']): Detected {
  if (told === 'en' || told === 'ru') return { lang: told, script: defaultScript[told] ?? null };
  const detected = detectLanguage(tellingSample(drafts));
  const lang = told ?? detected.lang;
  return detected.lang === lang ? detected : { lang, script: defaultScript[lang] ?? detected.script };
}

/** Enough of each paragraph, and of the article, to tell a language by: UTF-16 units. */
const paragraphSample = 160;
const articleSample = 1280;

/** What the article itself says, from all over it: wrappers, which are often in another language, do not vote. */
function tellingSample(drafts: readonly Draft[]): string {
  let sample = '';
  for (const { role, text } of drafts) {
    if (role !== 'title' && role !== 'lead' && role !== 'body') continue;
    sample += `${text.slice(0, paragraphSample)} `;
    if (sample.length >= articleSample) break;
  }
  return sample;
}

const defaultScript: Readonly<Partial<Record<LanguageCode | 'und', Script>>> = {
  en: 'Latn',
  ru: 'Cyrl',
  zh: 'Hans',
};

/** Lines of the raw text with their clean text; what holds only invisible characters is left out. */
function readDrafts(text: string): Draft[] {
  const drafts: Draft[] = [];
  const plain = isBmpOnly(text);
  let unit = 0;
  let point = 0;
  const toPoint = (offset: number): number => {
    point += plain ? offset - unit : countCodePoints(text, unit, offset);
    unit = offset;
    return point;
  };
  for (const line of joinParted(text, unwrap(text, readLines(text)))) {
    const draft = readDraft(text, line, toPoint);
    if (draft.text.length > 0) drafts.push(draft);
  }
  return drafts;
}

function readDraft(text: string, line: Line, toPoint: (offset: number) => number): Draft {
  const raw = text.slice(line.start, line.end);
  const cleaned = clean(raw, repairsOf(raw));
  const start = toPoint(line.start);
  const end = toPoint(line.end);
  return { start, end, text: cleaned.text, alignment: cleaned.alignment, gap: line.gap, role: null };
}
