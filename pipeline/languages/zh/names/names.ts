/** Chinese names: candidates for persons, organizations, works, events, places, awards and agreements, without an authority file. */

import type { EntityType, FoundName, NameGrammar, Reading } from '../../../contract.ts';
import { matchesOf } from '../../../lib/matches.ts';
import { chartedNames } from '../../shared/names/chart-titles.ts';
import { byPlace, foundName, Taken, withoutOverlaps } from '../../shared/names/found.ts';
import { labelledSpeakers } from '../../shared/names/labels.ts';
import { speakers } from '../speakers/labels.ts';
import { answering } from './answering.ts';
import { firmsIn } from './brands.ts';
import { broadcastersIn } from './broadcasters.ts';
import { bylines } from './bylines.ts';
import { clauseSubjects } from './clause-subjects.ts';
import { clubAt } from './clubs.ts';
import { dataFirms, tickerFirms } from './data-firms.ts';
import { distributingFirms } from './distributing-firms.ts';
import { divisionBelow } from './divisions-below.ts';
import { dottedNames } from './dotted-names.ts';
import { asEvents } from './event-acronyms.ts';
import { headedBodies } from './headed-bodies.ts';
import { institutionsIn, knownOrganizationsIn, type SpanOfKind } from './institutions.ts';
import { introducedPeople } from './introduced-people.ts';
import { introducedPlaces } from './introduced-places.ts';
import { bracketedNames } from './latin-bearers.ts';
import { latinEvents } from './latin-events.ts';
import { latinFirms } from './latin-firms.ts';
import { listedNames } from './listed-names.ts';
import { listedPlaces } from './listed-places.ts';
import { locatedPlaces } from './located-places.ts';
import { markedTitles } from './marked-titles.ts';
import { joinMentions } from './mentions.ts';
import { nameOpenings } from './openings.ts';
import { appointedNames, namesBeforeDeeds } from './person-deeds.ts';
import {
  creditedNames,
  namesAfterTitles,
  namesBeforeSpeech,
  namesBeforeTitles,
  type PersonSpan,
} from './persons.ts';
import { foreignBeforeDirecting, foreignBeforeSpeech, foreignBeforeTitles } from './persons-foreign.ts';
import { placedFirms } from './placed-firms.ts';
import { divisions, nextPlace, placeAt } from './places.ts';
import { portrayedNames } from './portrayed-names.ts';
import { bestAwardsIn, givenAwardsIn, labelledAwardsIn, winnersIn, wonAwardsIn } from './prizes.ts';
import { behindKnownEvents, wonOfEventsIn } from './prizes-of-events.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { firmsByStake } from './stakes.ts';
import { tibetanNames } from './tibetan-names.ts';

function draft(
  { paragraph, text }: Reading,
  start: number,
  end: number,
  type: EntityType,
  rule: string,
): FoundName {
  return foundName({ paragraph, start, end, type, rule, name: text.slice(start, end) });
}

const beast = /[狐熊虎狼豹鲸犬]/u;

/** Gazetteer names with the division after them (浙江省, 杭州市), and an unlisted one after a listed one (云南省大理州). */
function placesIn(reading: Reading, taken: Taken): FoundName[] {
  const { text, paragraph } = reading;
  const found: FoundName[] = [];
  let i = nextPlace(text, 0);
  for (; i < text.length; i = nextPlace(text, i)) {
    const name = placeAt(text, i);
    const covering = name === null ? undefined : taken.covers(paragraph, i);
    if (covering !== undefined) {
      i = covering.end;
      continue;
    }
    if (name === null || taken.has({ paragraph, start: i, end: i + name.length })) {
      i += 1;
      continue;
    }
    // 「亚洲之窗」单元: in the name of something else.
    if (
      /[“「『]/u.test(text.charAt(i - 1)) &&
      /^之\p{Script=Han}{1,3}[”」』]/u.test(text.slice(i + name.length, i + name.length + 5))
    ) {
      i += name.length;
      continue;
    }
    // 北京时间, 莫斯科时间: by which clock; 北极狐, 东北虎: a beast.
    if (text.startsWith('时间', i + name.length) || beast.test(text.charAt(i + name.length))) {
      i += name.length;
      continue;
    }
    const club = clubAt(text, i, i + name.length);
    if (club > 0) {
      found.push(draft(reading, i, club, 'organization', 'organization.club'));
      i = club;
      continue;
    }
    const division = divisions.exec(text.slice(i + name.length, i + name.length + 6))?.[0] ?? '';
    const end = i + name.length + (name.endsWith(division) ? 0 : division.length);
    found.push(draft(reading, i, end, 'place', 'place.gazetteer'));
    const below = divisionBelow(text, end, name, division);
    if (below !== undefined) {
      found.push(draft(reading, end, end + below.length, 'place', 'place.division'));
      i = end + below.length;
    } else i = end;
  }
  return found;
}

const acronym = /(?<![A-Za-z\d])[A-Z][A-Z&]{2,6}(?![A-Za-z\d])/gu;
const capital = nameOpenings.characters('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const plainAcronyms = new Set(
  'PPT MV VCR NG KOL GDP CPI PPI PMI IPO CEO CFO COO CTO ETF APP VIP DVD LED LNG CBD SUV PPP USB GPS DNA RNA HIV AIDS USD CNY RUB EUR HKD MVP SCI CGI VFX KTV ATM PDF MBA EMBA NFT AIGC LGBT FDI ESG MCN PUGC OTT SVOD VOD BGM PCR COVID SARS MERS KPI ICU CIP POS TOP NEW LIVE STEAM USA'.split(
    ' ',
  ),
);

function spansOf(reading: Reading): FoundName[] {
  const { text } = reading;
  const spans: SpanOfKind[] = [
    ...latinEvents(text),
    ...institutionsIn(text),
    ...wonAwardsIn(text),
    ...wonOfEventsIn(text),
    ...givenAwardsIn(text),
    ...labelledAwardsIn(text),
    ...bestAwardsIn(text),
    ...knownOrganizationsIn(text),
    ...firmsIn(text),
    ...firmsByStake(text),
    ...latinFirms(text),
    ...dataFirms(text),
    ...tickerFirms(text),
    ...headedBodies(text),
    ...distributingFirms(text),
    ...placedFirms(text),
    ...broadcastersIn(text),
  ];
  const names = spans.map((span) => draft(reading, span.start, span.end, span.type, span.rule));
  if (nameOpenings.next(text, capital, 0) === text.length) return names;
  for (const match of matchesOf(acronym, text)) {
    // 来源：XXX: whoever it may be.
    if (plainAcronyms.has(match[0]) || /^X+$/u.test(match[0])) continue;
    names.push({
      ...draft(reading, match.index, match.index + match[0].length, 'organization', 'organization.acronym'),
      form: 'acronym',
    });
  }
  return names;
}

/** Whether a gazetteer name reaches into the stretch: 俄罗斯总统 is no Mr 罗斯. */
function touchesPlace(text: string, start: number, end: number): boolean {
  for (let i = Math.max(0, start - 5); i < end; i += 1) {
    const name = placeAt(text, i);
    if (name !== null && i + name.length > start) return true;
  }
  return false;
}

function personsOf(reading: Reading, taken: Taken): FoundName[] {
  const { text, paragraph } = reading;
  const free = (span: PersonSpan) => !taken.has({ paragraph, start: span.start, end: span.end });
  const accepted: PersonSpan[] = [];
  const mine = new Taken();
  const add = (spans: readonly PersonSpan[]) => {
    for (const span of spans) {
      const place = { paragraph, start: span.start, end: span.end };
      if (!free(span) || mine.has(place)) continue;
      mine.add(place);
      accepted.push(span);
    }
  };
  add(dottedNames(text));
  add(portrayedNames(reading));
  add(tibetanNames(text));
  add(bylines(reading));
  add(namesAfterTitles(text));
  // 台南市长, 安阳市长: a town is no person.
  const isTown = ({ start, end }: PersonSpan) =>
    /^[市省县州镇区乡村]长/u.test(text.slice(end, end + 2)) && placeAt(text, start)?.length === end - start;
  add(namesBeforeTitles(text).filter((span) => !isTown(span)));
  add(creditedNames(text));
  add(bracketedNames(text));
  add(namesBeforeSpeech(text));
  add(namesBeforeDeeds(text));
  add(appointedNames(text));
  add(winnersIn(text));
  add(introducedPeople(text));
  add(clauseSubjects(text));
  // 古巴表示, 伊拉克总统: a country is no person.
  const noPlace = (span: PersonSpan) => placeAt(text, span.start) === null;
  add(foreignBeforeSpeech(text).filter(noPlace));
  add(foreignBeforeDirecting(text).filter((span) => !touchesPlace(text, span.start, span.end)));
  add(foreignBeforeTitles(text).filter((span) => !touchesPlace(text, span.start, span.end)));
  add(listedNames(text, accepted));
  return accepted.map((span) => ({
    ...draft(reading, span.start, span.end, 'person', span.rule),
    name: text
      .slice(span.start, span.end)
      .replaceAll(' ', /[A-Za-z]/.test(text.slice(span.start, span.end)) ? ' ' : ''),
    form: span.form,
    certainty: span.inferred ? ('inferred' as const) : ('stated' as const),
  }));
}

/** 罗伯托·罗西里尼|荣誉: a prize bears the name. */
const namesPrize = /^荣誉/u;

const inMarks = /《[^《》\n]{1,60}》/gu;

function namesOf(reading: Reading, known: readonly FoundName[]): FoundName[] {
  const { text, paragraph } = reading;
  const titles = markedTitles(text).map((span) => draft(reading, span.start, span.end, span.type, span.rule));
  const settled = withoutOverlaps(known, titles);
  // What is in 《》 is one name or none: nothing inside it is looked at again.
  const marked = text.includes('《')
    ? matchesOf(inMarks, text).map((match) => ({
        paragraph,
        start: match.index,
        end: match.index + match[0].length,
      }))
    : [];
  const closed = new Taken([...settled, ...marked]);
  const persons = personsOf(reading, closed);
  const others = behindKnownEvents(spansOf(reading), settled).filter((name) => !closed.has(name));
  const overPersons = new Taken(
    persons.filter(
      (name) =>
        (name.rule === 'names.person.middle-dot' && !namesPrize.test(text.slice(name.end, name.end + 2))) ||
        name.rule === 'names.person.title-before',
    ),
  );
  const institutions = withoutOverlaps(
    [],
    others.filter((name) => !overPersons.has(name)),
  );
  const all = withoutOverlaps(settled, [
    ...institutions,
    ...persons.filter(
      (person) => !institutions.some((name) => name.start <= person.start && person.end <= name.end),
    ),
  ]);
  const places = placesIn(reading, new Taken([...all, ...marked]));
  const complete = places.length === 0 ? all : [...all, ...places].sort(byPlace);
  return complete.map((name) =>
    name.type === 'person' && name.role === null
      ? {
          ...name,
          role:
            roleBefore(text, paragraph, name.start, complete) ??
            roleAfter(text, paragraph, name.end, complete),
        }
      : name,
  );
}

export const names: NameGrammar = (readings, known) => {
  const recurring = labelledSpeakers(readings, new Taken(known), speakers);
  const labelled = [...recurring, ...answering(readings, new Taken([...known, ...recurring]), speakers)];
  const charted = chartedNames(
    readings,
    new Taken([...known, ...labelled]),
    (text) => placeAt(text, 0)?.length === text.length,
  );
  const given = Map.groupBy([...known, ...labelled, ...charted], (name) => name.paragraph);
  const found = asEvents(
    readings,
    readings.flatMap((reading) => namesOf(reading, given.get(reading.paragraph) ?? [])),
  );
  const taken = new Taken([...known, ...found]);
  const towns = [
    ...introducedPlaces(readings, taken),
    ...listedPlaces(readings, [...known, ...found], taken),
    ...locatedPlaces(readings, [...known, ...found], taken),
  ];
  return joinMentions(readings, towns.length === 0 ? found : [...found, ...towns].sort(byPlace));
};
