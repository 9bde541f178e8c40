/** Lines above the text that date it only because of what stands beside them, or because nothing else does. `head`: how many lines stand there. */
import { readDateLine } from './date-lines.ts';
import type { Draft } from './draft.ts';
import { readIssueLine } from './issue-lines.ts';
import { readSignedDay } from './signed-days.ts';

/** Above the text, beneath its headline, a month alone is that of the issue when who wrote the text stands beside it. */
export function dateBesideWrappers(drafts: Draft[], head: number): void {
  const first = drafts.findIndex(({ role }) => role === null);
  for (let index = Math.max(0, first + 1); index < head; index += 1) {
    const draft = drafts[index];
    if (draft?.role !== null || readIssueLine(draft.text) === null) continue;
    const isBeside = drafts[index - 1]?.role === 'wrapper' || drafts[index + 1]?.role === 'wrapper';
    if (isBeside) drafts[index] = { ...draft, role: 'wrapper' };
  }
}

/** Where no other line above the text dates it, one that a day closes does. */
export function dayOfUndated(drafts: Draft[], head: number): void {
  const first = drafts.findIndex(({ role }) => role === null);
  const above = drafts.slice(0, head);
  if (above.some(({ role, text }) => role === 'wrapper' && readDateLine(text, false) !== null)) return;
  const index = above.findIndex(
    ({ role, text }, at) => at > first && role === null && readSignedDay(text) !== null,
  );
  const draft = drafts[index];
  if (draft) drafts[index] = { ...draft, role: 'wrapper' };
}
