/** Time expressions of English: dates in full and in part, ranges, open ends, parts of years, relative and named days. */
import { statedYear } from '../../shared/dates/expression.ts';
import { timesBy } from '../../shared/dates/in-words.ts';
import { compileRules, type RawExpression } from '../../shared/dates/patterns.ts';
import { clauseTense, isReplaced } from '../../shared/dates/tense.ts';
import type { TimeTokens } from '../../shared/dates/tokens.ts';
import { dayRules } from './rules-days.ts';
import { relativeRules } from './rules-relative.ts';
import { yearRules } from './rules-years.ts';
import { tenseWords } from './tense.ts';
import { vocabulary } from './words.ts';

const rules = compileRules([...dayRules, ...yearRules, ...relativeRules]);

/** The words that tell time. */
const trigger =
  /day|night|noon|morning|evening|month|year|week|quarter|half|decade|centur|season|morrow|ago|later|ties\b|uary|March|April|May|June|July|August|ember|tober|spring|summer|autumn|winter|fall|Christmas|Halloween|Juneteenth/iu;

/** "starting", "effective" and the like before "from", or "onwards" after the date, leave its end open. */
const opensFrom = /^(?:starting|effective|beginning|valid|applicable|applies|apply|dating)$/u;
const onwards = /^(?:onwards?|on)$/u;

const isCalendar = (raw: RawExpression): boolean => {
  const { unit } = raw.built.moment;
  return unit !== 'shift' && unit !== 'stretch';
};

/** "since 2019" and "until March 15" take their preposition into the span; "before 2030" does when it looks ahead. */
const open = (tokens: TimeTokens, raw: RawExpression): RawExpression => {
  const before = tokens.at(raw.from - 1);
  if (before === undefined || raw.built.lastMoment !== undefined) return raw;
  const after = tokens.at(raw.to);
  const leads = (form: 'since' | 'until', end = raw.end): RawExpression => ({
    ...raw,
    start: before.start,
    end,
    from: raw.from - 1,
    built: { ...raw.built, form, carries: false },
  });
  if (before.code === 's' && raw.built.moment.unit !== 'stretch') return leads('since');
  if (before.code === 'l' && isReplaced(tokens, raw.from - 1, tenseWords)) return raw;
  if ((before.code === 'l' || before.code === 'r') && raw.built.moment.unit !== 'stretch')
    return leads('until');
  if (before.code === 'q' && statedYear(raw.built.moment) !== null) {
    return clauseTense(tokens, raw.from, raw.to, tenseWords).tense === 'past' ? raw : leads('until');
  }
  if (before.code === 'f' && isCalendar(raw)) {
    if (after !== undefined && onwards.test(after.text)) return leads('since', after.end);
    if (opensFrom.test(tokens.at(raw.from - 2)?.text ?? '')) return leads('since');
  }
  return raw;
};

const listJoint = /^(?:,|and|or|,? and)$/u;

/** Time expressions of a paragraph, in order and apart. */
export const times = timesBy({ vocabulary, rules, tenseWords, trigger, listJoint, open });
