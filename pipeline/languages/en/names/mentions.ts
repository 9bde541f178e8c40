/** Joins the later mentions of one English article to their full names: surnames, initials, acronyms, repeated titles. */
import type { FoundName, Reading } from '../../../contract.ts';
import { type BracketedAcronym, bracketAcronyms } from '../../shared/names/acronyms.ts';
import { byPlace, Taken } from '../../shared/names/found.ts';
import { type Repeatable, repeatedMentions } from '../../shared/names/repeats.ts';
import { demonyms, openingWords, plainAcronyms, plainCapitals } from './common-words.ts';
import { eventHeads } from './event-words.ts';
import { isGivenName, particles } from './given-names.ts';
import { initialLabels } from './initial-labels.ts';
import { isKnownOrganization, placeNamed } from './known-names.ts';
import { isKoreanName, standsAlone } from './korean-names.ts';
import { domainWords, organizationHeads } from './organization-words.ts';
import { firstSurnameOf, surnameOf } from './surnames.ts';
import type { Scan } from './tokens.ts';

const companySuffix =
  /,? (?:Inc|Ltd|Limited|LLC|LLP|PLC|Plc|plc|AG|SA|NV|SE|GmbH|PJSC|JSC|OJSC|Sdn Bhd|Bhd|Berhad|Tbk|Oyj|ASA|AB|ApS|BV|Pvt Ltd|Corp|Corporation|Co|Company|Group|Holdings|Holding)\.?$/u;

/** What the trade leaves off a company's name: Polar Light Releasing is Polar Light. */
const tradeSuffix =
  / (?:Releasing|Pictures|Studios?|Films?|Entertainment|Distribution|Media|Productions?|Animation|Video|Television|Technolog(?:y|ies)|Industries|Airlines|Motors|Energy|Pharmaceuticals|Capital|Partners|Consulting|Analytics|Research|Publishing|Logistics|Systems|Securities|Semiconductors?|Games|Robotics|Biotech|Foods|Airways|Shipping|Foundation|Leisure|Cinemas|Theat(?:er|re)s|Multiplexes|Cineplex(?:es)?|Talkies|Screens|Textiles|Chemicals|Healthcare|Electronics|Software|Breweries|Beverages|Hotels|Resorts|Retail|Stores|Supermarkets|Mining|Petroleum|Insurance|Telecom|Records|Books|Rights|Sales|Docs|Toons|Cinema|Theatricals|Features|Interactive|Digital|Broadcasting|Management|Talent|Ventures|Investments?|Properties|Construction|Metals|Minerals|Resources|Steel|Power|Solar|Cargo|Freight|Ferries|Cruises|Railways?|Rail|Bahn|Lines|Travel|Tours|Yapım)$/u;

/** Ends of adjectives and of names of trades: such a word alone is nobody's name. */
const plainEnd = /(?:al|an|ic|ish|ese|ed|ing|er|or|ive|ern|ary|ous|ics?)$/u;

/**
 * A name without the legal form, then without the words of its trade when what is left is no plain word: Lotus Gate Pictures is
 * Lotus Gate, and Changle Culture Investment is Changle.
 */
function shortNames(name: string): string[] {
  const short = name.replace(companySuffix, '');
  const bare = short.replace(tradeSuffix, '');
  const stands = bare !== short && (bare.includes(' ') || (bare.length > 3 && !isGivenName(bare)));
  const [first = '', ...rest] = short.split(' ');
  const isOfTrade = (word: string) => organizationHeads.has(word) || domainWords.has(word);
  const isAlone =
    rest.length > 1 &&
    rest.every(isOfTrade) &&
    first.length > 3 &&
    !isGivenName(first) &&
    !plainEnd.test(first);
  return [short, ...(stands ? [bare] : []), ...(isAlone ? [first] : [])].filter((each) => each !== name);
}

/**
 * "Aurora Motors" found by its own head word is the "Aurora Motors Corp." of the same article, "Lotus Gate" its Lotus Gate Pictures;
 * so are "Lumen Harbor", though a harbor is a place, and "by Sable Arrow’s A" in an article on Sable Arrow Releasing.
 */
function joinOrganizations(names: readonly FoundName[]): FoundName[] {
  const fuller = new Map<string, FoundName>();
  for (const name of names) {
    if (name.type !== 'organization') continue;
    for (const short of shortNames(name.name)) if (!fuller.has(short)) fuller.set(short, name);
  }
  // "Aurora" is Aurora Group, and that is Aurora Group SE: every step leads to a longer name, so the last one comes.
  const fullest = (name: string): FoundName | undefined => {
    const full = fuller.get(name);
    return full === undefined ? undefined : (fullest(full.name) ?? full);
  };
  return names.map((name) => {
    const isFirm = name.type === 'organization' || likeFirms.has(name.rule);
    const full = isFirm && name.entity_id === null ? fullest(name.name) : undefined;
    return full === undefined
      ? name
      : {
          ...name,
          type: full.type,
          rule: name.type === full.type ? name.rule : 'names.organization.short',
          name: full.name,
          form: 'short' as const,
          entity_id: full.entity_id,
        };
  });
}

/** Names that only their shape or what stands beside them tells to be a place's or a person's: a firm of that name goes before. */
const likeFirms: ReadonlySet<string> = new Set(['names.place.head-word', 'names.person.credit']);

/** For two names with one surname. */
function initialsMatch(mention: string, full: string): boolean {
  const initial = mention.charAt(0);
  return full.charAt(0) === initial && !full.includes('.');
}

/** A father's name between the two others: "Lev Abramovich Gurin". */
const patronymic = /^\p{Lu}\p{Ll}+(?:[oe]vich|[iy]ch|[oe]vna|ichna|inichna)$/u;

/** The one bearer of the same given name and surname with a father's name between them. */
function withPatronymic({ name }: FoundName, bearers: readonly FoundName[]): FoundName | undefined {
  const [given, surname, ...more] = name.split(' ');
  if (surname === undefined || more.length > 0) return undefined;
  const longer = bearers.filter((bearer) => {
    const [first, middle, last, ...rest] = bearer.name.split(' ');
    return first === given && last === surname && rest.length === 0 && patronymic.test(middle ?? '');
  });
  return longer.every((bearer) => bearer.name === longer[0]?.name) ? longer[0] : undefined;
}

/** "Van der Wielen", "Dela Rosa" at the head of a clause: the one whose name ends so, with the particle in lower case. */
function behindParticle({ name }: FoundName, bearers: readonly FoundName[]): FoundName | undefined {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  if (!particles.has(lower.slice(0, lower.indexOf(' ')))) return undefined;
  return bearers.find((bearer) => bearer.name.endsWith(` ${lower}`));
}

function joinPersons(names: readonly FoundName[]): FoundName[] {
  const full = Map.groupBy(
    names.filter((name) => name.type === 'person' && name.form === 'full' && name.name.includes(' ')),
    (name) => surnameOf(name.name),
  );
  const byFirst = Map.groupBy([...full.values()].flat(), (name) => firstSurnameOf(name.name));
  return names.map((name) => {
    if (name.type !== 'person' || name.entity_id !== null) return name;
    if (name.form === 'full') {
      const namesakes = full.get(surnameOf(name.name)) ?? [];
      const longer = withPatronymic(name, namesakes) ?? behindParticle(name, namesakes);
      return longer === undefined ? name : { ...name, name: longer.name, entity_id: longer.entity_id };
    }
    const isInitials = name.form === 'initials';
    const named = full.get(isInitials ? surnameOf(name.name) : name.name);
    const bearers = (named ?? (isInitials ? [] : (byFirst.get(name.name) ?? []))).filter(
      (person) => !isInitials || initialsMatch(name.name, person.name),
    );
    const nearest = bearers.findLast((person) => byPlace(person, name) < 0) ?? bearers[0];
    const bearer = nearest && (withPatronymic(nearest, bearers) ?? nearest);
    return bearer === undefined ? name : { ...name, name: bearer.name, entity_id: bearer.entity_id };
  });
}

/** "(IMF)", or ", or IMF," where a word of the name begins with its first letter. */
const bracketed: BracketedAcronym = {
  bracket: /^(?:(?:,? Ltd\.?)? \(| ?, (?:or |the )?)(?:the )?["“]?([A-Z][A-Za-z&]{1,9})["”]?[),]/u,
  explains: (acronym, bracket, { name }) =>
    // Guangzhou Pearl Pictures Co., Ltd. (“Pearl”): what is so defined is a word of the name.
    (/\(["“]/u.test(bracket) && name.split(' ').includes(acronym)) ||
    (acronym.replace(/[^A-Z]/gu, '').length >= 2 &&
      (bracket.startsWith(' (') || name.split(/[ -]/u).some((word) => word.startsWith(acronym.charAt(0))))),
};

const bareFestival =
  /^\p{Lu}\p{Ll}+ (?:International )?(?:Film|Book|Music|Documentary|Jazz|Comedy) Festival$/u;

/** "Berlin market" for the market that bears the city's name; and the whole name in lower case, as captions print it. */
function shortEvents(of: FoundName, surface: string): Repeatable[] {
  const words = surface.split(' ');
  const first = words[0] ?? '';
  const head = words.at(-1) ?? '';
  const repeatables: Repeatable[] = [];
  if (words.length > 2 && placeNamed(first) !== undefined && eventHeads.has(head)) {
    repeatables.push({ surface: `${first} ${head.toLowerCase()}`, of, form: 'short', rule: 'event.short' });
  }
  // "Sundance" of the Sundance Film Festival
  if (
    /^\p{Lu}\p{Ll}{3,}$/u.test(first) &&
    bareFestival.test(surface) &&
    standsForItself(first) &&
    !isGivenName(first)
  )
    repeatables.push({ surface: first, of, form: 'short', rule: 'event.short' });
  if (words.length >= 4) {
    const rest = words.slice(1).join(' ').toLowerCase();
    repeatables.push({ surface: `${first} ${rest}`, of, form: 'full', rule: 'event.lower-case' });
  }
  return repeatables;
}

/** Whether a shortened name is no other name or word: a place, a body known by it, a head word. */
function standsForItself(short: string): boolean {
  return (
    short.length > 2 &&
    placeNamed(short) === undefined &&
    !isKnownOrganization(short) &&
    !organizationHeads.has(short) &&
    !eventHeads.has(short) &&
    !demonyms.has(short) &&
    !plainAcronyms.has(short) &&
    !openingWords.has(short) &&
    !plainCapitals.has(short) &&
    !domainWords.has(short)
  );
}

function isSurnameAlone(surname: string, name: string): boolean {
  if (demonyms.has(surname) || openingWords.has(surname)) return false;
  return name.endsWith(` ${surname}`) || standsAlone(surname) || !isKoreanName(name.split(' '));
}

/** The further ways an article may refer to a name it has given. */
function repeatablesOf(
  names: readonly FoundName[],
  textOf: (name: FoundName) => string,
  isWord: (word: string) => boolean,
): Repeatable[] {
  const repeatables: Repeatable[] = [];
  for (const name of names) {
    const surface = textOf(name);
    if (surface.length < 3 || openingWords.has(surface) || plainCapitals.has(surface)) continue;
    if (name.type !== 'person' || name.form === 'full') {
      repeatables.push({ surface, of: name, form: name.form, rule: `${name.type}.repeated` });
    }
    if (
      name.type === 'person' &&
      (name.form === 'full' || name.form === 'initials') &&
      name.name.includes(' ')
    ) {
      const own = surnameOf(name.name);
      // "Al-Marzouqi" opens a sentence.
      const opening = /^\p{Ll}{2}-\p{Lu}/u.test(own) ? own.charAt(0).toUpperCase() + own.slice(1) : '';
      for (const surname of [own, opening, firstSurnameOf(name.name) ?? ''])
        if (surname.length >= 2 && isSurnameAlone(surname, name.name))
          repeatables.push({ surface: surname, of: name, form: 'surname', rule: 'person.surname' });
    }
    if (name.type === 'organization' && name.form === 'full') {
      for (const short of shortNames(surface).filter((each) => standsForItself(each) && !isWord(each)))
        repeatables.push({ surface: short, of: name, form: 'short', rule: 'organization.short' });
    }
  }
  return repeatables;
}

const numbered = /^(.{4,}?) \d{1,2}$/u;
const firstOf = /\b(?:first|original|initial)\s["“‘]?$/iu;

/** "the first Hexwood" in an article on "Hexwood 2": the film that the number goes on from. */
function originals(
  readings: readonly Reading[],
  works: readonly FoundName[],
  textOf: (paragraph: number) => string,
  taken: Taken,
): FoundName[] {
  const repeatables = works.flatMap((work): Repeatable[] => {
    const surface = work.type === 'work' ? numbered.exec(work.name)?.[1] : undefined;
    if (surface === undefined) return [];
    return [
      { surface, of: { ...work, name: surface, entity_id: null }, form: 'full', rule: 'work.original' },
    ];
  });
  return repeatedMentions(readings, repeatables, taken, true).filter(({ paragraph, start }) =>
    firstOf.test(textOf(paragraph).slice(Math.max(0, start - 12), start)),
  );
}

/** A word of so few letters is a name by itself only where the article never uses it as a word. */
const SHORT_WORD = 5;

/** "entry The Cotton Radio" in a headline, where the article tells of the film "The Cotton Radio": a part of its title is no radio. */
function withoutParts(
  names: readonly FoundName[],
  textOf: (paragraph: number) => string,
): readonly FoundName[] {
  const titles = new Set(
    names.filter(({ type, name }) => type === 'work' && name.startsWith('The ')).map(({ name }) => name),
  );
  if (titles.size === 0) return names;
  return names.filter(
    ({ paragraph, start, name, rule }) =>
      !/\.head-word$/u.test(rule) ||
      !titles.has(`The ${name}`) ||
      !textOf(paragraph).slice(0, start).endsWith('The '),
  );
}

export function joinMentions(scans: readonly Scan[], found: readonly FoundName[]): FoundName[] {
  const readings = scans.map((scan) => scan.reading);
  const texts = new Map(readings.map((reading) => [reading.paragraph, reading.text]));
  const textOf = (paragraph: number) => texts.get(paragraph) ?? '';
  const given = withoutParts(found, textOf);
  const surface = (name: FoundName) => textOf(name.paragraph).slice(name.start, name.end);
  // "Berlin market" is the event, though "Berlin" alone was read as the city.
  const solid = new Taken(given.filter((name) => name.type !== 'place' || name.entity_id !== null));
  const events = given.filter((name) => name.type === 'event' && name.form === 'full');
  const short = repeatedMentions(
    readings,
    events.flatMap((event) => shortEvents(event, surface(event))),
    solid,
    true,
  );
  const shortPlaces = new Taken(short);
  const names = [...given.filter((name) => !shortPlaces.has(name)), ...short];
  const taken = new Taken(names);
  const behind = bracketAcronyms(textOf, names, bracketed);
  const acronyms = behind.filter((name) => !taken.has(name));
  const acronymNames = new Map(behind.map((name) => [surface(name), name]));
  // An acronym already found by itself gets the full name that a bracket explains.
  const explained = names.map((name) => {
    const full =
      acronymNames.size > 0 && name.entity_id === null ? acronymNames.get(surface(name)) : undefined;
    return full === undefined
      ? name
      : { ...name, name: full.name, type: full.type, form: 'acronym' as const };
  });
  for (const name of acronyms) taken.add(name);
  const joined = joinOrganizations(joinPersons([...explained, ...acronyms]));
  // "Metro Pictures" where the article speaks of a metro: so short a word is no name of its own there.
  const { persons, places } = initialLabels(readings, joined);
  const labels = new Taken(places);
  const told = places.length === 0 ? joined : [...joined.filter((name) => !labels.has(name)), ...persons];
  for (const place of places) taken.add(place);
  const isWord = (word: string) =>
    word.length <= SHORT_WORD &&
    readings.some(({ text }) => new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(text));
  const repeated = repeatedMentions(readings, repeatablesOf(told, surface, isWord), taken, true);
  const first = originals(readings, [...told, ...repeated], textOf, taken);
  return [...told, ...repeated, ...first].sort(byPlace);
}
