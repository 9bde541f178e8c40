/** Fairs and festivals by their letters: 电影节交易市场(TIFFCOM), TIFFCOM本月29日开幕. */
import type { FoundName, Reading } from '../../../contract.ts';

/** What only an event does, with when and where before the verb. */
const held =
  /^(?:[今本当去明][年月周日天]|昨[日天]|\d{1,2}[月日号]|将?于|将|在[^，。；]{1,8}){0,6}(?:开幕|闭幕|落幕|启幕|揭幕|举行|举办|收官)/u;
const inBrackets = /(?:市场|电影节|影展|展会|论坛|峰会|博览会|大会|艺术节|音乐节)\s?[（(]$/u;
/** The words looked at on either side. */
const BESIDE = 24;

/** The same names; letters that stand for an event at one place stand for it at all. */
export function asEvents(readings: readonly Reading[], names: readonly FoundName[]): readonly FoundName[] {
  const letters = names.filter(({ rule }) => rule.endsWith('organization.acronym'));
  if (letters.length === 0) return names;
  const texts = new Map(readings.map(({ paragraph, text }) => [paragraph, text]));
  const events = new Set(
    letters.flatMap(({ paragraph, start, end, name }) => {
      const text = texts.get(paragraph) ?? '';
      const isEvent =
        held.test(text.slice(end, end + BESIDE)) ||
        inBrackets.test(text.slice(Math.max(0, start - BESIDE), start));
      return isEvent ? [name] : [];
    }),
  );
  if (events.size === 0) return names;
  return names.map((name) =>
    events.has(name.name) && name.rule.endsWith('organization.acronym')
      ? { ...name, type: 'event', rule: name.rule.replace('organization', 'event') }
      : name,
  );
}
