/** How old an article says that persons are: "Moira Bell, 67, …"; «67-летняя режиссёр Мойра Белл»; 67岁的导演贝尔. */
import type { Place } from '../../contract.ts';
import { toldOnceWords } from '../../languages/told-once.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { telling } from '../conflicts/sentences.ts';

/** The place is that of the figure. */
export interface ToldAge extends Place {
  /** The person. */
  readonly of: string;
  /** In years. */
  readonly value: number;
}

/** How far before or behind a name the age of its bearer may stand, in characters. */
const BESIDE_NAME = 60;

export function* agesIn(located: LocatedArticle): Generator<ToldAge> {
  for (const mention of located.article.mentions) {
    if (mention.type !== 'person') continue;
    const read = telling(located, mention);
    if (!read) continue;
    const { ageAfter, ageBefore } = toldOnceWords[read.lang];
    const after = read.text.slice(mention.end, mention.end + BESIDE_NAME);
    const from = Math.max(0, mention.start - BESIDE_NAME);
    const before = read.text.slice(from, mention.start);
    const behind = digit.test(after) ? ageAfter.exec(after) : null;
    const ahead = digit.test(before) ? ageBefore.exec(before) : null;
    const found = [
      { match: behind, offset: mention.end },
      { match: ahead, offset: from },
    ];
    for (const { match, offset } of found) {
      const { n, k, o } = match?.groups ?? {};
      const years = n ?? k ?? o;
      if (!match || years === undefined) continue;
      const start = offset + match.index + match[0].indexOf(years);
      const { paragraph, entity_id } = mention;
      yield { of: entity_id, value: Number(years), paragraph, start, end: start + years.length };
    }
  }
}

const digit = /\d/u;
