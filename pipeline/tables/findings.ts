/** findings: one row a finding, with its place and the other place, told in three languages. */
import type { Finding, LanguageCode, Place, Span } from '../contract.ts';
import { translator } from '../i18n.ts';
import { keyOf } from '../lib/id.ts';
import type { Rows } from '../schemas/tables.ts';
import type { LocatedArticle } from './located.ts';
import { withoutWords } from './withheld-words.ts';

type Row = Rows['findings'];
export type PlacedFinding = Omit<Row, 'status' | 'reason'>;

/** Gives each finding a key from what it says, never from where it stands in a list. Findings come article by article. */
export class FindingRows {
  readonly #seen = new Map<string, number>();
  #about = '';

  /** `located`: the finding's article; null for a file that never became one. */
  row(finding: Finding, located: LocatedArticle | null): PlacedFinding {
    const { place, because } = finding;
    const here = place && located ? hereOf(located, place, finding.raw) : null;
    const slice = here && located ? located.raw.slice(here.start, here.end) : '';
    const position = here && located ? located.raw.position(here.start) : null;
    const told = located === null ? finding : withoutWords(finding, located.policy);
    const other = because ? (because.location ?? (located ? there(located, because.place) : null)) : null;
    return {
      finding_id: this.#key(finding, slice, other?.text ?? ''),
      article_id: finding.article_id,
      paragraph_id: here?.paragraph_id ?? null,
      start: here?.start ?? null,
      end: here?.end ?? null,
      check_id: finding.check as Row['check_id'],
      severity: finding.severity,
      subject_table: (finding.subject?.table ?? null) as Row['subject_table'],
      subject_id: finding.subject?.id ?? null,
      because_article_id: because?.article_id ?? null,
      because_paragraph_id: other?.paragraph_id ?? null,
      because_start: other?.start ?? null,
      because_end: other?.end ?? null,
      because_text: other?.text ?? null,
      actual: told.actual,
      expected: told.expected,
      params: { ...told.params },
      message_en: messageOf(told, 'en'),
      message_ru: messageOf(told, 'ru'),
      message_zh: messageOf(told, 'zh'),
      raw_file: finding.raw_file,
      line: position?.line ?? null,
      column: position?.column ?? null,
      text: here?.text ?? null,
      sentence: here?.sentence ?? null,
    };
  }

  #key(finding: Finding, slice: string, other: string): string {
    const about = finding.article_id ?? finding.raw_file;
    if (about !== this.#about) this.#seen.clear();
    this.#about = about;
    const parts = [about, finding.check, finding.message, slice, other, finding.actual ?? ''];
    const identity = parts.join('\u001f');
    const occurrence = this.#seen.get(identity) ?? 0;
    this.#seen.set(identity, occurrence + 1);
    return keyOf('fnd', ...parts, String(occurrence));
  }
}

function hereOf(located: LocatedArticle, place: Place, raw: Span | undefined) {
  const words = located.words(place);
  const location = { ...located.location(place), ...raw };
  if (words.text === null) return { ...location, ...words };
  const text = located.raw.slice(location.start, location.end);
  return { ...location, text, sentence: located.sentenceWith(place, location) };
}

function there(located: LocatedArticle, place: NonNullable<Finding['because']>['place']) {
  return { ...located.location(place), ...located.words(place) };
}

/** A parameter that differs by language is given as name_en, name_ru, name_zh; a message says {{name}}. */
function messageOf(finding: Finding, lang: LanguageCode): string {
  const own = Object.entries(finding.params).map(([name, value]) => [
    name.endsWith(`_${lang}`) ? name.slice(0, -3) : name,
    value,
  ]);
  return translator(lang)(`checks:${finding.check}.messages.${finding.message}`, Object.fromEntries(own));
}
