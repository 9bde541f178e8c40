/** What keeps English names, counts and addresses from being read as months and years. */

import type { Match } from '../../shared/dates/patterns.ts';
import { liesIn, titleSpans } from '../../shared/dates/quotes.ts';
import type { Token } from '../../shared/dates/tokens.ts';
import { plainName } from '../../shared/dates/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Things that are counted: a number before one of them is a count, not a day or a year. */
const counted =
  set(`people persons men women children students soldiers troops workers employees jobs participants visitors
  viewers guests delegates athletes residents refugees families households members users customers passengers voters
  journalists protesters migrants patients cases deaths casualties victims tonnes tons kg kilograms km kilometers kilometres
  miles meters metres feet inches acres hectares square cubic degrees points votes seats rooms tickets copies units vehicles
  cars buses trucks homes houses apartments schools cinemas theaters theatres screens locations cities countries
  companies firms stores shops hours minutes seconds days weeks months years times percent pct dollars euros
  yuan rubles roubles yen won pounds rupees million billion trillion bln mln thousand hundred m bn films movies titles
  entries works pages words calories watts megawatts mw gw kw mph kph rpm horsepower hp pixels meters barrels
  bpd matches games goals runs laps steps islands species trees animals birds sheep cattle drones missiles
  tanks rockets aircraft ships bodies homes artists musicians performers dancers exhibitors screenings`);

/** Nouns a year stands before as an adjective: "2024 results". */
const yearly =
  set(`results sales earnings revenues profits figures levels elections olympics championships games awards
  seasons goals targets budgets forecasts floods protests riots attacks reports crisis polls accords agreements accounts
  prices exports imports graduates models standards rules terms campaigns highs lows taxes guidelines statistics`);

/** Before a number these make it an address, a model or a reference. */
const labels =
  set(`room apartment apt flat hall flight page pages route bus highway model article section resolution channel lot item serial code
  box number no nos line suite floor gate platform zip postcode version windows area psalm windows pier
  street road avenue unit order case file form docket bill regulation directive law act protocol iso rfc appendix
  figure table chapter verse stage phase extension ext tel phone fax pin series boeing airbus`);

const streets = set('street avenue road drive boulevard lane st ave blvd rd square plaza way court parkway');

/** After these a number from 1000 to 1899 is a year, too. */
const yearPrepositions = set(
  'in since by until till before after from of between during around circa through to and',
);

const tokenBefore = (match: Match, steps = 1): Token | undefined => match.tokens.at(match.from - steps);
const tokenAfter = (match: Match, steps = 0): Token | undefined => match.tokens.at(match.to + steps);

/** "In June 25 films": the number counts what follows. After "on" a day is meant whatever follows. */
export const countsFollow = (match: Match): boolean => {
  const [before, after] = [tokenBefore(match), tokenAfter(match)];
  if (after === undefined || before?.text === 'on') return false;
  if (after.code === '$' && after.glued) return true;
  if (counted.has(after.text)) return true;
  return before?.code === 'i' && after.code === '_' && after.text.length > 3 && after.text.endsWith('s');
};

const monthLeads = 'isltrbfq&E-<,';
const leadWords = set(
  'of by for on after around between as starting beginning and or throughout within over',
);
const shakyMonths = set('march april may june august');

/** A month name with nothing beside it: not "August Wilson", "Prime Minister May", "Red October", "March for Life". */
export const monthAlone = (match: Match, name: Token): boolean => {
  if (!name.capital) return false;
  const [before, after] = [tokenBefore(match), tokenAfter(match)];
  const led = before !== undefined && (monthLeads.includes(before.code) || leadWords.has(before.text));
  const named =
    after !== undefined && after.code === plainName && after.text !== name.text && after.text !== 'i';
  if (name.code === 'm' && !led) return false;
  if (before?.code === 'i' || before?.code === 's' || before?.code === 'l') return true;
  if (before !== undefined && before.code === plainName && !'.,'.includes(before.code)) return false;
  if (named) return false;
  if (!shakyMonths.has(name.text)) return true;
  return led && before.code !== ',' && before.code !== '<' && after?.code !== "'";
};

/** Characters on either side in which the marks of a title around a number stand. */
const aroundTitle = 80;

const inShortTitle = (match: Match): boolean => {
  const [own] = match.own;
  if (own === undefined) return false;
  const from = Math.max(0, own.start - aroundTitle);
  const place = { start: own.start - from, end: own.end - from };
  return liesIn(place, titleSpans(match.reading.text.slice(from, own.end + aroundTitle)));
};

/** A bare number of four digits is a year unless what stands around it makes it something else. */
export const isYear = (match: Match, year: Token): boolean => {
  const [before, after] = [tokenBefore(match), tokenAfter(match)];
  if (before !== undefined && year.glued && !'-"<\'/,&'.includes(before.code)) return false;
  if (after?.glued === true && ((after.code === '-' && !isTimeJoint(match)) || after.code === '$'))
    return false;
  if (
    before?.code === '-' &&
    before.glued &&
    year.glued &&
    '_~N'.includes(tokenBefore(match, 2)?.code ?? '-')
  )
    return false;
  if (before?.code === '$' || before?.code === 'N' || after?.code === 'N') return false;
  if (before !== undefined && labels.has(before.text)) return false;
  const strict = before !== undefined && yearPrepositions.has(before.text);
  if (year.value < 1900 || year.value > 2100) {
    if (year.value > 2100 || !(strict || before?.code === '<' || before?.code === '-')) return false;
    if (before?.text === 'to' || before?.text === 'and') return false;
  }
  if (
    after !== undefined &&
    counted.has(after.text) &&
    !(before?.text === 'the' && yearly.has(after.text)) &&
    !(strict && before.code === 'i' && year.value >= 1900 && after.text === 'people')
  ) {
    return false;
  }
  if (before?.text === 'at' || (before?.text === 'than' && year.value < 1900)) return false;
  if (isAddress(match)) return false;
  if (before?.code === plainName && (year.value > 2040 || inShortTitle(match))) return false;
  return !looksCounted(before, after, strict);
};

/** "2020-era", "2019-level", "1974-set" tell a time; "2025-core" and "A-2024" do not. */
const isTimeJoint = (match: Match): boolean => {
  const after = tokenAfter(match, 1);
  return (
    after !== undefined &&
    (after.code === 'Y' || /^(?:era|levels?|style|born|model|set|built|founded)$/u.test(after.text))
  );
};

const isAddress = (match: Match): boolean => {
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokenAfter(match, steps);
    if (token === undefined || token.code !== plainName) return false;
    if (streets.has(token.text)) return steps > 0;
  }
  return false;
};

const possessors = set("the a an its his her their our your my this that s 's");

/** "employs 2025 workers": a plural with a small letter after a number that nothing introduces. */
const looksCounted = (before: Token | undefined, after: Token | undefined, strict: boolean): boolean => {
  if ((strict && before?.code !== 'z') || after === undefined || after.code !== '_') return false;
  if (before !== undefined && possessors.has(before.text)) return false;
  return after.text.length > 3 && after.text.endsWith('s') && !yearly.has(after.text);
};

const temperature = /\b(?:temperatures?|degrees|Fahrenheit|highs|lows)\b/iu;
const owners = set('his her their my your our its s');
/** "in her 90s", "temperatures in the 90s" are no decades. */
export const isDecade = (match: Match): boolean => {
  const before = tokenBefore(match);
  const inner = match.own[0];
  if (before !== undefined && owners.has(before.text)) return false;
  if (inner !== undefined && owners.has(inner.text)) return false;
  const start = inner?.start ?? 0;
  return !temperature.test(match.reading.text.slice(Math.max(0, start - 80), start + 80));
};

const weekdayNames =
  set(`black bloody good super cyber sheffield ash palm easter man girl freaky giving stir taco casual
  every each most holy maundy shrove pancake fat throwback`);
const papers = set(`times mirror telegraph mail express post herald tribune night today service league world
  sun star independent people adams the`);
const honorifics = set('mr mrs ms miss dr prof sir lady lord');
/** "Sunday roast", "Monday blues": what goes with the day of any week. */
const anyWeek = set('roast roasts blues best school schools driver drivers supplement');
/** "Black Friday", "Sunday Times", "every Monday" name no day of this week. */
export const isWeekday = (match: Match, name: Token): boolean => {
  const [before, after] = [tokenBefore(match), tokenAfter(match)];
  if (!name.capital) return false;
  if (before !== undefined && weekdayNames.has(before.text)) return false;
  // "called on a Tuesday": of any week.
  if (before?.text === 'a' && tokenBefore(match, 2)?.text === 'on') return false;
  const titled = before?.text === '.' ? tokenBefore(match, 2) : before;
  if (titled !== undefined && honorifics.has(titled.text)) return false;
  // "Friday Mbeki scored": two capitals open the sentence.
  const opens = before === undefined || before.code === '.';
  if (opens && after?.capital === true && after.code === plainName && tokenAfter(match, 1)?.code === '_')
    return false;
  // "the Sunday Bakery", "a Friday Night Club": between an article and another capital the day belongs to a name.
  if ((before?.code === 'T' || before?.code === 'a') && after?.capital === true && after.code === plainName)
    return false;
  if (after !== undefined && anyWeek.has(after.text)) return false;
  return !(after?.capital === true && papers.has(after.text));
};

/** "For Thursday", "As of Friday, the official rate": the day from which something holds. */
export const isValidFrom = ({ tokens, from, to }: Match): boolean => {
  const before = tokens.at(from - 1)?.text;
  if (before !== 'of' || tokens.at(from - 2)?.text !== 'as') return before === 'for';
  for (let at = to; at < to + 5; at += 1) if (tokens.at(at)?.text === 'official') return true;
  return false;
};

const rate = /^(?:rates?|rouble|ruble|yuan|dollar|euro|tenge|fixing|midpoint|parity|forecasts?|weather)$/u;

/** Words within which the rate or the forecast stands that is given for a day. */
const RATE_REACH = 12;

/** "For Thursday the central bank has set the yuan at 11.45": a rate is given for a day to come. */
export const tellsRate = ({ tokens, from, to }: Match): boolean => {
  for (const step of [-1, 1])
    for (let away = 1; away <= RATE_REACH; away += 1) {
      const token = tokens.at(step < 0 ? from - away : to + away - 1);
      if (token === undefined || token.text === '.') break;
      if (rate.test(token.text)) return true;
    }
  return false;
};
