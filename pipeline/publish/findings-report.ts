/** `findings.{en,ru,zh}.md`: what the checks noticed, by article, gravest first, each with both places and both sentences. */
import { type LanguageCode, languageCodes, severities } from '../contract.ts';
import { tableNamed } from '../schemas/tables.ts';
import { comparedLines } from './compared-lines.ts';
import { type FindingRow, type FindingsSelection, selectFindings, shownLimit } from './findings-selection.ts';
import type { Labels } from './labels.ts';
import { code, escapeMarkdown, markdownTable } from './markdown.ts';
import { markedPassage } from './marked-text.ts';
import type { Artefact, Edition } from './publication.ts';

function codeOf(name: 'check_id' | 'severity', value: string, labels: Labels): string {
  const column = tableNamed('findings').columns.find((candidate) => candidate.name === name);
  return column === undefined ? value : labels.codeLabel(column, value);
}

/** Labels are written for the middle of a sentence; some head a line or a cell. */
function capitalized(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

const messageOf: Readonly<Record<LanguageCode, (finding: FindingRow) => string>> = {
  en: (finding) => finding.message_en,
  ru: (finding) => finding.message_ru,
  zh: (finding) => finding.message_zh,
};

/** `articles/a.txt:12:5`, or the file alone when the finding is about the whole of it. */
function placeOf({ raw_file, line, column }: FindingRow): string | null {
  if (raw_file === null) return null;
  return [
    raw_file,
    ...(line === null ? [] : [line]),
    ...(line === null || column === null ? [] : [column]),
  ].join(':');
}

function passageOf(finding: FindingRow, selection: FindingsSelection): string | null {
  const paragraph = selection.paragraphs.get(finding.paragraph_id ?? '');
  return markedPassage({
    text: finding.text,
    sentence: finding.sentence,
    paragraph: paragraph?.text ?? null,
    offset: paragraph === undefined || finding.start === null ? null : finding.start - paragraph.start,
  });
}

/** The other place that a finding rests on: where it is, and the text around its words. */
function becauseLines(finding: FindingRow, selection: FindingsSelection, { translate }: Labels): string[] {
  if (finding.because_article_id === null) return [];
  const article = selection.articles.get(finding.because_article_id);
  const paragraph = selection.paragraphs.get(finding.because_paragraph_id ?? '');
  const file = code(article?.raw_file ?? finding.because_article_id);
  const place =
    paragraph === undefined
      ? file
      : translate('report:findings.paragraph_of', { file, position: paragraph.position });
  const passage = markedPassage({
    text: finding.because_text,
    sentence: null,
    paragraph: paragraph?.text ?? null,
    offset:
      paragraph === undefined || finding.because_start === null
        ? null
        : finding.because_start - paragraph.start,
  });
  return [
    `${translate('report:findings.other_place', { place })}\n`,
    ...(passage === null ? [] : [`> ${passage}\n`]),
  ];
}

function findingLines(finding: FindingRow, selection: FindingsSelection, labels: Labels): string[] {
  const { translate, language } = labels;
  const place = placeOf(finding);
  const heading = translate('report:findings.heading', {
    severity: capitalized(codeOf('severity', finding.severity, labels)),
    check: codeOf('check_id', finding.check_id, labels),
  });
  const passage = passageOf(finding, selection);
  const { reason } = finding;
  const compared = comparedLines(finding, labels);
  return [
    `### ${heading}\n`,
    `${place === null ? '' : `${code(place)} · `}${code(finding.finding_id)}\n`,
    `${escapeMarkdown(messageOf[language](finding))}\n`,
    ...(passage === null ? [] : [`> ${passage}\n`]),
    ...becauseLines(finding, selection, labels),
    ...(compared.length === 0 ? [] : [`${compared.join('<br>\n')}\n`]),
    ...(finding.status === 'accepted'
      ? [`${translate('report:findings.accepted', { reason: escapeMarkdown(reason ?? '') })}\n`]
      : []),
  ];
}

function articleHeading(finding: FindingRow, selection: FindingsSelection, { translate }: Labels): string {
  const article = selection.articles.get(finding.article_id ?? '');
  const title = article?.title ?? null;
  if (finding.raw_file === null) return `## ${translate('report:findings.whole_dataset')}\n`;
  return title === null
    ? `## ${code(finding.raw_file)}\n`
    : `## ${escapeMarkdown(title)}\n\n${code(finding.raw_file)}\n`;
}

function summary(selection: FindingsSelection, labels: Labels): string {
  const checks = [...new Set([...selection.counts.keys()].map((kind) => kind.split(' ')[0] ?? ''))].sort();
  const rows = checks.map((check) => [
    escapeMarkdown(capitalized(codeOf('check_id', check, labels))),
    ...severities.map((severity) => String(selection.counts.get(`${check} ${severity}`) ?? 0)),
  ]);
  const heads = severities.map((severity) => capitalized(codeOf('severity', severity, labels)));
  return markdownTable([labels.translate('report:findings.check'), ...heads], rows);
}

function findingsText(edition: Edition, selection: FindingsSelection, labels: Labels): string {
  const { translate, language } = labels;
  const { total, accepted, shown } = selection;
  const title = escapeMarkdown(edition.dataset.title[language]);
  const lines = [
    `# ${translate('report:findings.title', { title, version: edition.version })}\n`,
    `${translate('report:findings.total', { count: total })}${accepted === 0 ? '' : translate('report:findings.total_accepted', { count: accepted })}\n`,
    `${translate('report:findings.intro')}\n`,
    ...(total === 0 ? [] : [summary(selection, labels)]),
    ...(total > shown.length ? [`${translate('report:findings.limit', { shown: shownLimit })}\n`] : []),
  ];
  let file: string | null | undefined;
  for (const finding of shown) {
    if (finding.raw_file !== file) lines.push(articleHeading(finding, selection, labels));
    file = finding.raw_file;
    lines.push(...findingLines(finding, selection, labels));
  }
  return lines.join('\n');
}

export const findingsReport: Artefact = {
  id: 'findings',
  async write(edition, folder, labels) {
    const selection = await selectFindings(edition);
    for (const language of languageCodes) {
      await folder.write(`findings.${language}.md`, findingsText(edition, selection, labels[language]));
    }
  },
};
