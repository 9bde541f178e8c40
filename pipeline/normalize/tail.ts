/** End marks and editors' credits at the end of a line, split off from what the line tells. */

import { endMark } from '../languages/shared/header-words.ts';
import { isIn, unitTable } from '../lib/unit-table.ts';
import { type Draft, split, wordsFor } from './draft.ts';

const longestMark = 24;
const longestCredit = 260;
const marksEnd = unitTable('-–—#)）】]sdm/■∎ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** A bracket, perhaps with a stop or an editor's number behind it. */
const maybeCredit = /[)）】\]](?:\.|1\d{6})?$/;
const longestCreditEnd = 8;

/** The draft, or the draft and what followed it on its line: an end mark, a credit, or a credit and an end mark. */
export function splitTail(draft: Draft): Draft[] {
  if (isIn(marksEnd, draft.text, draft.text.length - 1)) {
    const from = Math.max(0, draft.text.length - longestMark);
    const mark = endMark.exec(draft.text.slice(from))?.indices?.groups?.mark;
    if (mark) {
      const at = from + mark[0];
      if (at === 0) return [{ ...draft, role: 'end-mark' }];
      const parts = split(draft, at, [null, 'end-mark']);
      if (parts) return [...splitTail(parts[0]), parts[1]];
    }
  }
  if (maybeCredit.test(draft.text.slice(-longestCreditEnd))) {
    const from = Math.max(0, draft.text.length - longestCredit);
    const credit = wordsFor(draft.text).tailCredit.exec(draft.text.slice(from))?.indices?.groups?.credit;
    const parts = credit ? split(draft, from + credit[0], [null, 'wrapper']) : null;
    if (parts) return parts;
  }
  return [draft];
}
