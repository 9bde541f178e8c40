/** A list that stands below its number, one member a line: "The programme has four films:", then lines with dashes or numbers. */
import type { Paragraph } from '../../contract.ts';

export interface ListBelow {
  /** Without the marks before them. */
  readonly lines: readonly string[];
  /** The paragraph of the first. */
  readonly paragraph: number;
}

/** Marks before a member; numbers must count on. */
const mark =
  /^(?:[-—–•·*▪●■◆]\s+(?=\S)|(?:(?<figure>\d{1,2})[.)、．]|[（(](?<bracketed>\d{1,2})[）)])\s?(?=\D))/u;
/** Lines this long, or that ask or say something, are told and not listed. */
const longestMember = 120;
const told = /[?？!！]|[.。…]\s+\p{Lu}|»,\s[—–]/u;
/** So many lines further on the list must not be taken up again. */
const reach = 12;

/** The lines behind paragraph `index`, which ends in a colon; null when fewer than two are listed, or more may come after other text. */
export function listBelow(paragraphs: readonly Paragraph[], index: number): ListBelow | null {
  const lines: string[] = [];
  for (let at = index + 1; at < paragraphs.length; at += 1) {
    const line = paragraphs[at]?.text ?? '';
    const found = mark.exec(line);
    const counted = found?.groups?.figure ?? found?.groups?.bracketed;
    if (!found || (counted !== undefined && Number(counted) !== lines.length + 1)) break;
    const member = line.slice(found[0].length);
    if (member.length > longestMember || told.test(member)) return null;
    lines.push(member);
  }
  const behind = paragraphs.slice(index + 1 + lines.length, index + 1 + lines.length + reach);
  if (lines.length < 2 || behind.some(({ text }) => mark.test(text))) return null;
  return { lines, paragraph: index + 1 };
}
