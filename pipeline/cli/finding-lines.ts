/** A finding as one reads it in a terminal: file, line and column, severity, the sentence, and the words it is about. */
import { type LanguageCode, severities } from '../contract.ts';
import type { Rows } from '../schemas/tables.ts';
import { spoken } from '../spoken.ts';

type Finding = Rows['findings'];

/** Errors first; within a severity by file and place. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    ((a.raw_file ?? '') < (b.raw_file ?? '') ? -1 : (a.raw_file ?? '') > (b.raw_file ?? '') ? 1 : 0) ||
    (a.start ?? 0) - (b.start ?? 0)
  );
}

function placeOf({ raw_file, line, column }: Finding): string {
  return line === null ? String(raw_file) : `${raw_file}:${line}:${column}`;
}

export function findingLine(finding: Finding, lang: LanguageCode): string {
  const severity = spoken()(`values:severity.${finding.severity}.label`);
  return `${placeOf(finding)}  ${severity}  ${finding.check_id}\n    ${finding[`message_${lang}`]}`;
}
