/** English words that show whether a clause tells of the past or the future. */

import { orders, type ReadSign, type TenseWords } from '../../shared/dates/tense.ts';
import type { TimeTokens, Token } from '../../shared/dates/tokens.ts';
import { isAwaited } from './awaited.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const futureWords = set('will shall wo ll upcoming forthcoming tomorrow');

/** Verbs that announce: "plans to open", "is expected in May", "scheduled for June". */
const plans =
  set(`plans plan hopes hope intends intend aims aim expects expect expected scheduled slated planned due
  set going aiming planning hoping poised wants seeks ready likely`);

/** Told of a timetable in the present tense: "the festival runs until March". */
const timetable =
  set(`opens begins starts runs kicks premieres launches arrives hits ends closes returns airs debuts resumes
  reopens expires takes enters departs leaves concludes drops lands screens bows unspools invades storms reaches meets convenes gathers expands`);

/** "Polls close on Sunday": the same of several things. */
const dueVerbs = set(
  'open close begin start resume end run expire return launch arrive premiere roll turn meet convene gather vote',
);
const isPluralTimetable = (tokens: TimeTokens, at: number): boolean => {
  const [before, after] = [tokens.at(at - 1), tokens.at(at + 1)];
  return (
    (before?.text.endsWith('s') === true || /^(?:they|we)$/u.test(before?.text ?? '')) &&
    !/^(?:is|was|has|does|as|us|its|this)$/u.test(before?.text ?? '') &&
    (/^(?:on|in|at|from|until)$/u.test(after?.text ?? '') || 'MmWw'.includes(after?.code ?? '_'))
  );
};

/** Past forms that do not end in -ed. */
const irregular =
  set(`was were had did been became began brought built bought came chose cost cut drew drove fell felt fought
  found gave got grew heard held hit kept knew laid led left lent lost made met paid put ran rang read rose said sat saw
  sent shot showed shown shut sold spent spoke sprang stood stole struck swore swam taught threw told took thought
  understood went woke won wore wrote written taken given seen gone become drawn grown known broken broke chosen
  shrank sank sunk lay lit quit hung beat bit blew bred dealt dug ate flew forgave froze hid hurt meant proved sought set
  slept slid spread stuck swept wound withdrew overtook underwent upset`);

/** End in -ed and are no past. */
const notPast =
  set(`need red bed hundred speed indeed exceed proceed succeed feed seed shed united unprecedented based named
  limited so-called feed breed weed greed agreed-upon alleged detailed advanced experienced talented renowned crowded
  sacred naked wicked rugged beloved embed`);

const dayBrings = /^(?:brings|sees|welcomes)$/u;

const modals = set('would could should might may can must');

/** Words whose neighbours decide. */
const others = set('go goes set going be has have brings sees welcomes ahead');

const isTo = (token: Token | undefined): boolean => token?.code === 't' && token.text === 'to';

/** "ordered the firm to repay": what is ordered is still to be done. */
const ordering =
  set(`ordered told instructed asked urged required directed requested commanded obliged obligated advised invited
  called tasked commissioned begged petitioned implored`);

const isInfinitive = (tokens: TimeTokens, at: number): boolean =>
  isTo(tokens.at(at)) && tokens.at(at + 1)?.code === '_';

const isRegularPast = (text: string): boolean => text.length > 3 && text.endsWith('ed') && !notPast.has(text);

/** Signs of tense. */
const [FUTURE, PLAN, TIMETABLE, DUE, MODAL, ORDER, PAST, OTHER] = [1, 2, 4, 8, 16, 32, 64, 128] as const;

const signsByWord = new Map<string, number>();
for (const [words, sign] of [
  [futureWords, FUTURE],
  [plans, PLAN],
  [timetable, TIMETABLE],
  [dueVerbs, DUE],
  [modals, MODAL],
  [ordering, ORDER],
  [irregular, PAST],
  [others, OTHER],
] as const)
  for (const word of words) signsByWord.set(word, (signsByWord.get(word) ?? 0) | sign);

/** What a word may be a sign of, wherever it stands. */
export const tenseSigns = (text: string): number =>
  (signsByWord.get(text) ?? 0) | (isRegularPast(text) ? PAST : 0);

const isOf = (token: Token, signs: number): boolean => (token.signs & signs) !== 0;

/** "Past" also for the perfect; a past verb with an infinitive ("agreed to hold") leaves the time of that open. */
const readSign: ReadSign = (tokens, at) => {
  const token = tokens.at(at);
  if (token === undefined) return null;
  if (token.capital && opensClause(tokens, at) && (imperatives.has(token.text) || isOut(tokens, at)))
    return 'future';
  if (token.capital && opensClause(tokens, at) && isBehindOccasion(tokens, at)) return 'past';
  if (token.code === '~') return null;
  if (token.text === ':' || token.text === 'is')
    return scheduled.test(tokens.at(at - 1)?.text ?? '') ||
      isOnDay(tokens, at) ||
      isDoneOn(tokens, at) ||
      isToDo(tokens, at)
      ? 'future'
      : null;
  if (token.text === 'are' && (isDoneOn(tokens, at) || isToDo(tokens, at))) return 'future';
  if (token.text === 'closing' && traded.test(tokens.at(at + 1)?.text ?? '')) return 'past';
  if (token.signs === 0) return null;
  if ((token.text === 'go' || token.text === 'goes') && tokens.at(at + 1)?.text === 'on') return 'future';
  const { text } = token;
  const next = tokens.at(at + 1);
  if (isOf(token, FUTURE) || (text === 'ahead' && isAwaited(tokens, at))) return 'future';
  // "Friday brings a comedy": what a day has in store.
  if (dayBrings.test(text)) return 'WwD'.includes(tokens.at(at - 1)?.code ?? '_') ? 'future' : null;
  if (text === 'set' || text === 'going')
    return isTo(next) || next?.text === 'for' ? 'future' : text === 'set' ? 'past' : null;
  if (isOf(token, PLAN)) return announces(tokens, at) ? 'future' : null;
  if (text === 'be' && isTo(tokens.at(at - 1))) return planned(tokens, at - 2) ? 'future' : 'open';
  if (isOf(token, TIMETABLE) && !isNounBefore(tokens.at(at - 1)) && !areScreens(tokens, at)) return 'future';
  if (isOf(token, DUE) && isPluralTimetable(tokens, at)) return 'future';
  if (isOf(token, MODAL) && !token.capital && isDueBy(tokens, at)) return 'future';
  if (isOf(token, MODAL) && !token.capital)
    return text === 'would' && isReported(tokens, at) ? 'future' : 'open';
  if (isOf(token, PAST) && passive.test(tokens.at(at - 1)?.text ?? '')) return null;
  if (isOf(token, PAST) && accompanies(tokens, at)) return null;
  if (text === 'followed' && next?.text === 'by' && tokens.at(at - 1)?.code === ',') return null;
  if (isOf(token, ORDER) && orders(tokens, at, isInfinitive)) return 'open';
  if (isOf(token, PAST))
    return isTo(next) && !['was', 'were', 'had', 'led', 'came', 'went'].includes(text) ? 'open' : 'past';
  if (text === 'has' || text === 'have') return leavesOpen(tokens, at) ? null : 'past';
  return null;
};

/** "will have its premiere on", "has been set for": what is told of is still to come. */
const leavesOpen = (tokens: TimeTokens, at: number): boolean =>
  /^(?:will|ll|shall|to)$/u.test(tokens.at(at - 1)?.text ?? '') ||
  (tokens.at(at + 1)?.text === 'been' &&
    /^(?:set|scheduled|slated|planned|fixed)$/u.test(tokens.at(at + 2)?.text ?? ''));

/** Words from "should" to the day by which something should be done. */
const dueReach = 10;

/** "should pass £8m by Wednesday": a day still to come, unless the thing should have been done. */
const isDueBy = (tokens: TimeTokens, at: number): boolean => {
  if (!/^(?:should|could|may|might|can|must)$/u.test(tokens.at(at)?.text ?? '')) return false;
  if (/^(?:have|not|never)$/u.test(tokens.at(at + 1)?.text ?? '')) return false;
  for (let i = at + 1; i < at + dueReach; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || '.;'.includes(token.code)) return false;
    if (token.text === 'by') return 'W'.includes(tokens.at(i + 1)?.code ?? '_');
  }
  return false;
};

/** Words between a verb of saying and the "would" of what was said. */
const reportReach = 14;
const saying = set('said says announced announces promised promises pledged confirmed added told vowed');

/** "said on Monday that the museum would reopen in the autumn": ahead, unless the saying has a year of its own. */
const isReported = (tokens: TimeTokens, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - reportReach); i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || '.Y'.includes(token.code) || token.text === 'last') return false;
    if (saying.has(token.text)) return true;
  }
  return false;
};

/** "Ask me again on Friday": what is asked of somebody is still to be done. */
const imperatives = set('ask call come wait see check watch tell write meet join return');

/** "Out on Friday: “X”": what a calendar of releases opens with. */
const isOut = (tokens: TimeTokens, at: number): boolean =>
  tokens.at(at)?.text === 'out' && /^(?:on|from|now)$/u.test(tokens.at(at + 1)?.text ?? '');

const occasions =
  /^(?:premiere|debut|screening|showing|launch|release|opening|publication|festival|election|vote|wedding|funeral)$/u;
/** Tokens of such a phrase, and of its sentence. */
const [PHRASE, SENTENCE] = [6, 40] as const;

/** "After a premiere in Berlin on 28 January, the film reached cinemas": over, where the sentence goes on in the past. */
const isBehindOccasion = (tokens: TimeTokens, at: number): boolean => {
  if (!/^(?:after|following|since)$/u.test(tokens.at(at)?.text ?? '')) return false;
  if (!/^(?:an?|the|its|his|her|their)$/u.test(tokens.at(at + 1)?.text ?? '')) return false;
  const phrase = tokens.slice(at + 2, at + PHRASE);
  if (!phrase.some(({ text }) => occasions.test(text))) return false;
  let isPast = false;
  for (let i = at + 2; i < at + SENTENCE; i += 1) {
    const token = tokens.at(i);
    if (token === undefined || token.code === '.') break;
    if (isOf(token, FUTURE | PLAN | TIMETABLE | MODAL)) return false;
    isPast ||= isOf(token, PAST) || token.text === 'has';
  }
  return isPast;
};

const opensClause = (tokens: TimeTokens, at: number): boolean => {
  const before = tokens.at(at - 1);
  return before === undefined || '."'.includes(before.code);
};

/** "a premium to the closing price on Wednesday": what shares closed at. */
const traded = /^(?:price|level|rate|value|quote)$/u;

/** "His funeral is on Saturday", "it is on March 3" */
const isOnDay = (tokens: TimeTokens, at: number): boolean =>
  tokens.at(at)?.text === 'is' &&
  tokens.at(at + 1)?.text === 'on' &&
  'WwMm'.includes(tokens.at(at + 2)?.code ?? '_');

/** "Filming is to begin in May", "two halls are to open"; nobody is to blame for what will come. */
const isToDo = (tokens: TimeTokens, at: number): boolean =>
  isTo(tokens.at(at + 1)) &&
  isDeed(tokens, at + 2) &&
  !/^(?:blame|be|thank|say|see|have)$/u.test(tokens.at(at + 2)?.text ?? '');

/** "The awards are handed out on Saturday", "the jury is announced on May 3": in the present tense, on a day to come. */
const isDoneOn = (tokens: TimeTokens, at: number): boolean => {
  const done = tokens.at(at + 1);
  if (done === undefined || !isOf(done, PAST)) return false;
  const on = /^(?:out|up|off|back)$/u.test(tokens.at(at + 2)?.text ?? '') ? at + 3 : at + 2;
  return tokens.at(on)?.text === 'on' && 'WwMm'.includes(tokens.at(on + 1)?.code ?? '_');
};

/** What stands in a calendar of things to come, before a colon or "is": "Release date: May 8", "the premiere is April 17". */
const scheduled =
  /^(?:date|premiere|release|deadline|opening|launch|start|kickoff|kick-off|ceremony|final|screening|vote|election|hearing|debut|meeting|doors|tickets)$/u;

/** "with winners announced in July": the participle has the time of the clause it goes with. */
const accompanies = (tokens: TimeTokens, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = tokens.at(i);
    if (token === undefined || ',.<>"'.includes(token.code)) return false;
    if (token.text === 'with') return true;
  }
  return false;
};

/** "will be shown", "are banned": the verb before it tells, if any. */
const passive = /^(?:be|is|are|stay|stays|remain|remains|get|become|being)$/u;

/** "to be held on May 5": after a plan, a form of "be", or a comma. */
const planned = (tokens: TimeTokens, at: number): boolean => {
  const token = tokens.at(at);
  return (
    token === undefined ||
    ',<'.includes(token.code) ||
    /^(?:is|are|due|set|expected|scheduled|slated|planned|likely|going)$/u.test(token.text) ||
    !isOf(token, PAST)
  );
};

/** "due to start in May": words of time that are verbs too. */
const isDeed = (tokens: TimeTokens, at: number): boolean =>
  tokens.at(at)?.code === '_' ||
  (dueVerbs.has(tokens.at(at)?.text ?? '') && tokens.at(at + 1)?.text !== 'of');

const announces = (tokens: TimeTokens, at: number): boolean => {
  const [text, next] = [tokens.at(at)?.text ?? '', tokens.at(at + 1)];
  const before = tokens.at(at - 1)?.text ?? '';
  if (text.endsWith('ed'))
    return !/^(?:was|were|had|been)$/u.test(before) && !['than', 'by'].includes(next?.text ?? '');
  if (text === 'due') return next?.text !== 'to' || isDeed(tokens, at + 2);
  if (text === 'plan' || text === 'plans' || text === 'ready' || text === 'likely' || text === 'aim')
    return isTo(next);
  return true;
};

/** "hit Chinese screens": what a film comes to, not what it does. */
const areScreens = (tokens: TimeTokens, at: number): boolean =>
  tokens.at(at)?.text === 'screens' &&
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:hit|hits|hitting|reach|reached|to|on|onto|across)$/u.test(text));

/** "the ends", "two runs": nouns. */
const isNounBefore = (token: Token | undefined): boolean =>
  token !== undefined && ('TnDOoa'.includes(token.code) || /^(?:its|his|her|their|in|of)$/u.test(token.text));

export const tenseWords: TenseWords = {
  sign: readSign,
  occasion:
    /^(?:elections?|polls?|vote|ballot|referendum|premiere|gala|ceremony|final|finale|hearing|deadline|festival|holiday|screening|summit|opening|launch|conference|derby|match|game|concert|funeral|wedding|anniversary|auction|parade)$/u,
  over: /^(?:after|following|since)$/u,
  moving:
    /^(?:moved|moves|moving|pushed|pushes|pushing|postponed|postpones|postponing|rescheduled|shifted|shifts|delayed|delays|deferred|adjourned|extended|extends|extending|prolonged)$/u,
  replacing:
    /^(?:moved|moves|pushed|pushes|postponed|postpones|rescheduled|shifted|shifts|delayed|delays|deferred|adjourned)$/u,
  target: /^(?:to|until|till|for|into|through)$/u,
};
