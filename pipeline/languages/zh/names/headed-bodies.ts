/** Bodies told by the office of who heads them, where the last character comes twice: 泰国旅游厅厅长, 乌兹别克斯坦电影事务署署长. */
import { matchesOf } from '../../../lib/matches.ts';
import { leftEdge } from './edges.ts';
import type { SpanOfKind } from './institutions.ts';
import { placeAt } from './places.ts';

const headed = /(?<head>[厅署局部院馆台社会])(?=(?:常务|第一|执行)?副?\k<head>长)/gu;
/** With the name of its country a body has at least so many characters more. */
const shortest = 2;

/** Only bodies that begin with the place they belong to: of others the edge is a guess. */
export function headedBodies(text: string): SpanOfKind[] {
  if (!text.includes('长')) return [];
  return matchesOf(headed, text).flatMap(({ index }) => {
    const { start } = leftEdge(text, index, 0);
    const place = placeAt(text, start)?.length ?? 0;
    if (place === 0 || index - start - place < shortest) return [];
    return [{ start, end: index + 1, type: 'organization' as const, rule: 'organization.head-word' }];
  });
}
