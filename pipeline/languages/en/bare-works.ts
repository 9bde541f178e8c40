/** Unmarked titles of works after a work noun: `the film Iron Tide`, `the animated feature The Snow Keeper`. */
import type { FoundName } from '../../contract.ts';
import type { NameToken } from '../shared/names-tokens.ts';
import type { Phrase } from './name-phrases.ts';
import type { Scan } from './name-tokens.ts';
import { organizationHeads } from './organization-words.ts';
import { textOf } from './phrase-words.ts';
import { titleBearers } from './work-words.ts';
import { titleDraft } from './works.ts';

const innerWord = /^(?:of|the|and|in|to|a|an|on|for|with|from|at|by)$/u;

const featureBefore =
  /^(?:animated|debut|documentary|live-action|full-length|first|second|third|new|latest|fantasy|family|historical|double|main|animation|sci-fi|computer-animated|directorial|children's)$/u;

/** A work noun that a title may follow; "feature" only as a noun, for films feature people too. */
function bearsTitle(tokens: readonly NameToken[], i: number): boolean {
  const noun = tokens[i]?.lower ?? '';
  return noun === 'feature' ? featureBefore.test(tokens[i - 1]?.lower ?? '') : titleBearers.has(noun);
}

/** An unmarked title after a work noun: `co-produced the film Iron Tide and distributed it`. */
export function bareWork(scan: Scan, phrase: Phrase): FoundName | null {
  const { tokens } = scan;
  const before = tokens[phrase.from - 1];
  if (before === undefined || before.capital || !bearsTitle(tokens, phrase.from - 1)) return null;
  if (organizationHeads.has(tokens[phrase.tail - 1]?.text ?? '')) return null;
  if (/^(?:directed|made|shot|wrote|produced|said|told)$/u.test(tokens[phrase.to]?.lower ?? '')) return null;
  let to = phrase.to;
  for (let i = to; i < tokens.length && i < to + 3; i += 1) {
    const token = tokens[i];
    if (
      token?.capital &&
      i > to &&
      token.kind === 'word' &&
      innerWord.test(tokens[to]?.text ?? '') &&
      (tokens[to]?.text !== 'and' || /^an?$/u.test(tokens[to + 1]?.text ?? '')) &&
      tokens[to]?.text !== 'in' &&
      tokens[to]?.text !== 'by' &&
      tokens[to]?.text !== 'at' &&
      tokens[to]?.text !== 'for' &&
      tokens[to]?.text !== 'with' &&
      tokens[to]?.text !== 'from'
    ) {
      to = i + 1;
      break;
    }
    if (token === undefined || !innerWord.test(token.text)) break;
  }
  if (textOf(tokens, phrase.from, to).length < 2) return null;
  return titleDraft(scan, phrase.from, to, 'work.bare-after-noun');
}
