/** Festivals and fairs in Latin letters: 在Series Mania首映, 在IDFA世界首映. */
import { matchesOf } from '../../../lib/matches.ts';
import { eventNames } from '../../shared/names/event-names.ts';
import type { SpanOfKind } from './institutions.ts';

const longestFirst = [...eventNames].sort((a, b) => b.length - a.length);
const event = new RegExp(
  `(?<![A-Za-z])(?:${longestFirst.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![A-Za-z])`,
  'gu',
);
const capital = /[A-Z]/;

export function latinEvents(text: string): SpanOfKind[] {
  if (!capital.test(text)) return [];
  return matchesOf(event, text).map(({ 0: name, index: start }) => ({
    start,
    end: start + name.length,
    type: 'event',
    rule: 'event.known',
  }));
}
