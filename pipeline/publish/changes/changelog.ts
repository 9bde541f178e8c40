/** `CHANGELOG.md`, `CHANGELOG.ru.md`, `CHANGELOG.zh.md`: what is other than in the release before, for people, and what was before that. */
import { type LanguageCode, languageCodes } from '../../contract.ts';
import type { Translate } from '../../i18n.ts';
import { code, escapeMarkdown } from '../markdown.ts';
import type { Artefact, Edition } from '../publication.ts';
import { inputsTold, reasonLine } from './change-lines.ts';
import { aroundDifference } from './differing-words.ts';
import type { CellChange, ChangedRow, VersionChanges } from './version-changes.ts';

export function changelogName(language: LanguageCode): string {
  return language === 'en' ? 'CHANGELOG.md' : `CHANGELOG.${language}.md`;
}

/** So many changed rows of a table are shown with their values. */
const SHOWN_ROWS = 5;
/** Longer values are cut here; changes.json has more of them. */
const SHOWN_CHARACTERS = 80;
const SHOWN_FILES = 10;

function changelogText({ version, dataset, since }: Edition, language: LanguageCode, translate: Translate) {
  return [
    `# ${translate('report:changes.title', { title: escapeMarkdown(dataset.title[language]) })}\n`,
    `## ${version}\n`,
    ...(since ? sectionOf(since, translate) : [`${translate('report:changes.first')}\n`]),
    ...(since ? [since.history[language] ?? ''] : []),
  ].join('\n');
}

function sectionOf(since: VersionChanges, translate: Translate): string[] {
  const { reasons, difference, files, level } = since;
  const lines = reasons.map((reason) => `- ${reasonLine(reason, difference, translate)}\n`);
  const shownFiles = files.slice(0, SHOWN_FILES).map((file) => `  - ${code(file)}\n`);
  const rows = Object.entries(difference.tables).flatMap(
    ([
      table,
      {
        rows: { changed },
      },
    ]) => changed.list.slice(0, SHOWN_ROWS).map((row) => `- ${rowTold(table, row, translate)}\n`),
  );
  return [
    `${translate('report:changes.since', { version: since.since, level: translate(`report:changes.levels.${level}`) })}\n`,
    `${inputsTold(difference, translate)}\n`,
    [...lines, ...shownFiles].join(''),
    ...(rows.length === 0 ? [] : [`${translate('report:changes.examples')}\n`, rows.join('')]),
  ];
}

function rowTold(table: string, { key, cells }: ChangedRow, translate: Translate): string {
  const id = Object.values(key).map(String).join(', ');
  const changes = cells.map((cell) => cellTold(cell, translate)).join(translate('report:changes.and'));
  return translate('report:changes.row', { row: `${code(table)} ${code(id)}`, changes });
}

function cellTold(cell: CellChange, translate: Translate): string {
  const column = code(cell.column);
  if (!('new' in cell)) return translate('report:changes.withheld', { column });
  const texts = [cell.old, cell.new].map(textOf);
  const [old = '', now = ''] = aroundDifference(texts[0] ?? '', texts[1] ?? '', SHOWN_CHARACTERS);
  return translate('report:changes.cell', { column, old: escapeMarkdown(old), new: escapeMarkdown(now) });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '∅';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The sections of a published changelog, its newest one with the day of its release. */
export function historyIn(changelog: string, version: string, date: string | null): string {
  const heading = `## ${version}\n`;
  const start = changelog.indexOf(heading);
  if (start === -1) return '';
  const dated = date === null ? heading : `## ${version} · ${date}\n`;
  return dated + changelog.slice(start + heading.length);
}

export const changelog: Artefact = {
  id: 'changelog',
  async write(edition, folder, labels) {
    for (const language of languageCodes) {
      const text = changelogText(edition, language, labels[language].translate);
      await folder.write(changelogName(language), text);
    }
  },
};
