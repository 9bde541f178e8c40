/** What the lines around an article say of it: title, agency, publisher, syndicator, section, dateline, translation. */

import type { Header, HeaderField, Paragraph, Sidecar, Span } from '../contract.ts';
import { readDateLine } from './date-lines.ts';
import { wordsFor } from './draft.ts';
import { readIssueLine } from './issue-lines.ts';
import type { Laid } from './roles.ts';
import { readSignedDay } from './signed-days.ts';

/** Roles whose paragraphs may name the outlet that speaks. */
const telling: ReadonlySet<Paragraph['role']> = new Set(['lead', 'body']);

/** What the sidecar says goes before what is read. */
export function readHeader(
  paragraphs: readonly Paragraph[],
  datelines: Laid['datelines'],
  sidecar: Sidecar,
): Header {
  const dateline = datelines[0];
  const at = (span: Span | null | undefined): HeaderField | null =>
    span && dateline ? field(paragraphs, dateline.draft, span) : null;
  const credited = readSource(paragraphs);
  const agency =
    told(sidecar.agency) ?? at(dateline?.dateline.agency) ?? credited.agency ?? trailingAgency(paragraphs);
  const disclaimed = readDisclaimers(paragraphs);
  const publisher =
    told(sidecar.publisher) ?? credited.publisher ?? disclaimed.publisher ?? ownReporter(paragraphs);
  return {
    title: readTitle(paragraphs, sidecar),
    agency: agency && ownName.test(agency.value) ? null : agency,
    publisher:
      publisher && agency && sidecar.publisher === undefined && sameName(publisher.value, agency.value)
        ? null
        : publisher,
    syndicator: told(sidecar.syndicator) ?? disclaimed.syndicator,
    section: credited.section,
    dateline_place: at(dateline?.dateline.place),
    dateline_date: readDate(paragraphs, at(dateline?.dateline.date)),
    is_translation: sidecar.is_translation ?? (saysTranslation(paragraphs) ? true : null),
  };
}

/** 本报, 本网: a paper that speaks of itself names nobody. */
const ownName = /^[本我]/u;

function told(value: string | undefined): HeaderField | null {
  return value === undefined ? null : { value, place: null };
}

function field(paragraphs: readonly Paragraph[], paragraph: number, span: Span): HeaderField {
  const value = paragraphs[paragraph]?.text.slice(span.start, span.end) ?? '';
  return { value, place: { paragraph, start: span.start, end: span.end } };
}

/** The field a named group of a match gives, quotation marks around it left out. */
function fieldOf(
  paragraphs: readonly Paragraph[],
  paragraph: number,
  match: RegExpExecArray | null,
  group = 'name',
): HeaderField | null {
  const indices = match?.indices?.groups?.[group];
  if (!indices) return null;
  const text = paragraphs[paragraph]?.text ?? '';
  let [start, end] = indices;
  if (/["«“]/u.test(text[start] ?? '')) start += 1;
  while (end > start && /["»”.\s]/u.test(text[end - 1] ?? '')) end -= 1;
  return field(paragraphs, paragraph, { start, end });
}

function readTitle(paragraphs: readonly Paragraph[], sidecar: Sidecar): HeaderField | null {
  const index = paragraphs.findIndex((paragraph) => paragraph.role === 'title');
  const found = paragraphs[index];
  const place = found ? { paragraph: index, start: 0, end: found.text.length } : null;
  if (sidecar.title !== undefined)
    return { value: sidecar.title, place: found?.text === sidecar.title ? place : null };
  return found ? { value: found.text, place } : null;
}

interface Credited {
  readonly agency: HeaderField | null;
  readonly publisher: HeaderField | null;
  readonly section: HeaderField | null;
}

/** A sentence behind the dash is a notice to the reader and credits nobody. */
const noticeBehind = /(?<=\s[–—-]\s)\p{Lu}[^–—]*(?:\s[^–—\s]+){4,}\.$/u;

const parted = /\s[–—-]\s/u;

/**
 * "Source: A – B" credits a section B of A; "Source: X" credits X, an agency or a publisher. The same name on both sides of
 * the dash says nothing.
 */
function readSource(paragraphs: readonly Paragraph[]): Credited {
  let section: HeaderField | null = null;
  let source: HeaderField | null = null;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.role !== 'wrapper') return;
    const indices = wordsFor(paragraph.text).source.exec(paragraph.text)?.indices?.groups?.source;
    if (!indices) return;
    // A notice ends with a stop, which is none of the name before it.
    const notice = noticeBehind.exec(paragraph.text.slice(indices[0]));
    const text = paragraph.text
      .slice(indices[0], notice === null ? indices[1] : indices[0] + notice.index)
      .replace(/\s*[–—-]\s*$/u, '');
    const cut = parted.exec(text);
    const start = indices[0] + (cut ? cut.index + cut[0].length : 0);
    const end = indices[0] + text.length;
    const credited = field(paragraphs, index, { start, end });
    if (cut && text.slice(0, cut.index) !== credited.value) section = credited;
    else if (!cut && source === null && !/:\/\//.test(text)) source = credited;
  });
  const named = source as HeaderField | null;
  const isAgency = named !== null && wordsFor(named.value).agency.test(named.value);
  return { agency: isAgency ? named : null, publisher: isAgency ? null : named, section };
}

const trailing = /[(（/](?<name>[^()（）/]{2,30})[)）/][.。]?$/du;

/** "… for the first time. (Xinhua)": a wire's name in brackets at the end of the last telling paragraph. */
function trailingAgency(paragraphs: readonly Paragraph[]): HeaderField | null {
  const index = paragraphs.findLastIndex((paragraph) => telling.has(paragraph.role));
  const text = paragraphs[index]?.text ?? '';
  const from = Math.max(0, text.length - 40);
  const span = trailing.exec(text.slice(from))?.indices?.groups?.name;
  if (!span) return null;
  const found = field(paragraphs, index, { start: from + span[0], end: from + span[1] });
  return wordsFor(found.value).agency.test(found.value) ? found : null;
}

/** A name before "or its clients" passes the text on; any other whose views these are not publishes it. */
function readDisclaimers(paragraphs: readonly Paragraph[]): {
  syndicator: HeaderField | null;
  publisher: HeaderField | null;
} {
  let syndicator: HeaderField | null = null;
  let publisher: HeaderField | null = null;
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.role !== 'disclaimer') return;
    const words = wordsFor(paragraph.text);
    const passedOn = fieldOf(paragraphs, index, words.syndicator.exec(paragraph.text));
    syndicator ??= passedOn;
    if (!passedOn) publisher ??= fieldOf(paragraphs, index, words.disclaimingPublisher.exec(paragraph.text));
  });
  return { syndicator, publisher };
}

/** The first telling paragraph in which the outlet names itself as the one spoken to. */
function ownReporter(paragraphs: readonly Paragraph[]): HeaderField | null {
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!telling.has(paragraph.role)) continue;
    const { ownReporter, ownReporterTriggers } = wordsFor(paragraph.text);
    if (!ownReporterTriggers.some((trigger) => paragraph.text.includes(trigger))) continue;
    const found = fieldOf(paragraphs, index, ownReporter.exec(paragraph.text));
    if (found) return found;
  }
  return null;
}

/**
 * A day with its year, from a date line, tells more than a dateline without one, unless it is the day of a later change; a line
 * without its year tells as much as a dateline, and stands back; the month of an issue tells least.
 */
function readDate(paragraphs: readonly Paragraph[], dateline: HeaderField | null): HeaderField | null {
  if (dateline && hasYear(dateline)) return dateline;
  let other: HeaderField | null = null;
  let month: HeaderField | null = null;
  for (const [index, { role, text }] of paragraphs.entries()) {
    if (role !== 'wrapper') continue;
    const line = readDateLine(text, false);
    const day = line?.date ?? readSignedDay(text);
    if (day === null) {
      const issue = readIssueLine(text);
      if (issue !== null) month ??= field(paragraphs, index, issue.date);
      continue;
    }
    const dated = field(paragraphs, index, day);
    if (hasYear(dated) && !line?.isUpdate) return dated;
    if (other === null || (hasYear(dated) && !hasYear(other))) other = dated;
  }
  return dateline ?? other ?? month;
}

const hasYear = ({ value }: HeaderField): boolean => /\d{4}|\d{3}\s?年/u.test(value);

function saysTranslation(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(
    ({ role, text }) =>
      (role === 'wrapper' || role === 'disclaimer') && wordsFor(text).translation.test(text),
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
