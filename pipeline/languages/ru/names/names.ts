/** Russian names: candidates for persons, organizations, works, events, places, awards and agreements, without an authority file. */
import type { EntityType, FoundName, NameGrammar } from '../../../contract.ts';
import { foundName, Taken, withoutOverlaps } from '../../shared/names/found.ts';
import { tokenFrom } from '../../shared/names/tokens.ts';
import { patronymic } from '../inflection.ts';
import { clippedNominative } from '../institutions/clipped-names.ts';
import { institutionAt } from '../institutions/institutions.ts';
import { announcingOrganization, clippedName, plainAcronyms } from '../institutions/organization-words.ts';
import { distributorEnd } from '../quoted-names/brackets.ts';
import { calendarWords, openingWords } from './common-words.ts';
import { chineseSurnames } from './given-names.ts';
import { latinEventEnd } from './latin-events.ts';
import { latinEnd, latinFirmEnd } from './latin-firms.ts';
import { bodyAt, isGivenName, isKnownOrganization, knownOrganization, placeAt } from './lexicon.ts';
import { makerBehindTitle } from './makers.ts';
import { markedNames } from './marked-names.ts';
import { joinMentions } from './mentions.ts';
import { loneSurname, type PersonSpan, personAt } from './persons.ts';
import { neverOpening, settlement } from './places.ts';
import { reachedPlace, settlementEnd } from './reached-places.ts';
import { isTitle, roleOf } from './roles.ts';
import { isNameWord } from './surname-shape.ts';
import { isBehindCut, surroundings } from './surroundings.ts';
import { speechVerb } from './titles.ts';
import { askedOnce, type RussianWord, type Scan, scanRussian } from './tokens.ts';
import { doublePlace, listedPlace, riverAt, unlistedPlace } from './unlisted-places.ts';

interface Step {
  readonly to: number;
  readonly names: FoundName[];
}

function draft(
  scan: Scan,
  from: number,
  to: number,
  type: EntityType,
  rule: string,
  name: string,
): FoundName {
  const start = scan.tokens.start(from);
  const end = scan.tokens.end(to - 1);
  return foundName({ paragraph: scan.reading.paragraph, start, end, type, rule, name });
}

/** A firm whose name needs no other form. */
function firmDraft(scan: Scan, from: number, to: number, rule: string): FoundName {
  const name = scan.reading.text.slice(scan.tokens.start(from), scan.tokens.end(to - 1));
  return draft(scan, from, to, 'organization', `organization.${rule}`, name);
}

const isSpeechVerb = askedOnce(({ lower }) => speechVerb.test(lower));

/** «Режиссёр — А», «Продюсер: А», «В ролях: А»: a dash or a colon leads from the office to who holds it. */
const isLabelled = (scan: Scan, from: number): boolean =>
  /^[—–:]$/u.test(scan.tokens.at(from - 1)?.text ?? '') &&
  (isTitle(scan, from - 2) || scan.tokens.at(from - 2)?.lower === 'ролях');

function personStep(scan: Scan, from: number): Step | null {
  const maker = makerBehindTitle(scan, from);
  if (maker !== null) {
    const name = draft(scan, from, from + 1, 'person', 'person.maker', maker);
    return { to: from + 1, names: [{ ...name, form: 'surname', certainty: 'inferred' }] };
  }
  const { introduced, around } = surroundings(scan, from, from + 2);
  const direct = isTitle(scan, from - 1) && !scan.tokens.opens(from - 1);
  const person: PersonSpan | null =
    personAt(
      scan,
      from,
      around,
      direct ||
        isLabelled(scan, from) ||
        (introduced && (isTitle(scan, from - 1) || isBehindCut(scan, from))),
    ) ?? loneSurname(scan, from, isSpeechVerb);
  if (person === null) return null;
  const name = draft(scan, from, person.to, 'person', person.rule, person.name);
  return {
    to: person.to,
    names: [
      {
        ...name,
        form: person.form,
        certainty: person.inferred ? 'inferred' : 'stated',
        role: roleOf(scan, from, person.to),
      },
    ],
  };
}

/** «гендиректор Sahyadri Foods»: after those who lead something, words in Latin letters name it. */
const leader =
  /^(?:ген)?(?:директор|глав|президент|вице-президент|основател|сооснователь|совладел|владел|руководител|топ-менеджер|менеджер|агент|пресс-служб|сотрудник|аналитик|представител|акционер|инвестор|экономист|стратег|эксперт)\p{Ll}{0,4}$/u;

const isLeader = askedOnce(({ lower }) => leader.test(lower));
const isPlainAcronym = askedOnce(({ text }) => plainAcronyms.has(text));
const isClipped = askedOnce(({ text }) => clippedName.test(text));
const isOpening = askedOnce(({ text }) => openingWords.has(text));
const isLatin = askedOnce(({ text }) => /^\p{Script=Latin}[\p{Script=Latin}\d&.'-]+$/u.test(text));
const isChineseSurname = askedOnce(({ text }) => chineseSurnames.has(text));
const announcesOrganization = askedOnce(({ stem }) => announcingOrganization.has(stem));

/** Letters that are said as a word have its endings. */
const bentAcronym = /^([А-ЯЁ]{2,5}[БВГДЖЗКЛМНПРСТФХЦЧШЩ])(?:а|у|ом|е)$/u;

/** «написала в соцсетях Белова»: many have no one name. */
const inSeveral = /(?:ах|ях)$/u;

function organizationStep(scan: Scan, i: number): Step | null {
  const token = scan.tokens.at(i);
  if (token === undefined || isPlainAcronym(token)) return null;
  if (isClipped(token))
    return {
      to: i + 1,
      names: [draft(scan, i, i + 1, 'organization', 'organization.clipped', clippedNominative(token.text))],
    };
  const distributor = distributorEnd(scan, i);
  if (distributor > 0) {
    return { to: distributor, names: [firmDraft(scan, i, distributor, 'distributor')] };
  }
  const known = isKnownOrganization(token) ? knownOrganization(token.text) : null;
  if (known !== null && !(scan.tokens.opens(i) && isOpening(token))) {
    // «Tencent Video»: the words in Latin letters behind it are of the name.
    const to = isLatin(token) ? latinEnd(scan, i) : i + 1;
    if (to > i + 1) return { to, names: [firmDraft(scan, i, to, 'known')] };
    return { to, names: [draft(scan, i, to, 'organization', 'organization.known', known)] };
  }
  const before = scan.tokens.at(i - 1);
  const latin = isLatin(token);
  if (
    before?.kind === 'word' &&
    (!before.capital || (latin && scan.tokens.opens(i - 1))) &&
    (announcesOrganization(before) || (latin && isLeader(before))) &&
    (latin || !(scan.tokens.opens(i) || inSeveral.test(before.lower))) &&
    !isGivenName(token) &&
    !(isChineseSurname(token) && isNameWord(scan.tokens.at(i + 1))) &&
    !(!latin && isNameWord(scan.tokens.at(i + 1)) && (isTitle(scan, i - 2) || isTitle(scan, i - 1)))
  ) {
    const to = latin ? latinEnd(scan, i) : i + 1;
    return { to, names: [firmDraft(scan, i, to, 'noun-before')] };
  }
  const firm = latin ? latinFirmEnd(scan, i) : -1;
  if (firm > 0) return { to: firm, names: [firmDraft(scan, i, firm, 'of-town')] };
  // «студенты ВГИКа»
  const bent = bentAcronym.exec(token.text)?.[1];
  if (bent !== undefined && !scan.headline && !plainAcronyms.has(bent))
    return { to: i + 1, names: [draft(scan, i, i + 1, 'organization', 'organization.acronym', bent)] };
  // «Татьяна ЗУЕВА»: a byline prints the surname in capitals.
  const isByline = token.text.length > 3 && isGivenName(before) && before?.capital === true;
  if (
    token.upper &&
    /^[А-ЯЁ]{3,6}$/u.test(token.text) &&
    !scan.headline &&
    !isByline &&
    !isShouted(scan, i)
  ) {
    return { to: i + 1, names: [draft(scan, i, i + 1, 'organization', 'organization.acronym', token.text)] };
  }
  return null;
}

const isCapitals = (word: RussianWord | undefined): boolean =>
  word?.upper === true && /^[А-ЯЁ]{4,}$/u.test(word.text);

/** «ЧИТАЙТЕ ТАКЖЕ»: words in capitals side by side are a line set in them. */
const isShouted = ({ tokens }: Scan, i: number): boolean =>
  tokens.at(i)?.text.length !== 3 && (isCapitals(tokens.at(i - 1)) || isCapitals(tokens.at(i + 1)));

const isSettlement = askedOnce(({ lower }) => settlement.test(lower));
const isNeverOpening = askedOnce(({ text }) => neverOpening.has(text));

function placeStep(scan: Scan, i: number): Step | null {
  const token = scan.tokens.at(i);
  if (token === undefined) return null;
  const place = placeAt(scan.tokens, scan.stem, i);
  if (place !== null && !(scan.tokens.opens(i) && isNeverOpening(token))) {
    return { to: place.end, names: [draft(scan, i, place.end, 'place', 'place.gazetteer', place.name)] };
  }
  // «продюсера Гора Шагиняна»: a capital within the sentence makes it a name.
  const noun = scan.tokens.at(i - 1);
  const isNoun = isSettlement(noun) && (noun?.capital !== true || scan.tokens.opens(i - 1));
  if (isNoun && token.kind === 'word' && !token.upper) {
    const to = settlementEnd(scan, i, (at) => institutionAt(scan, at) !== null);
    const name = token.text + (to > i + 1 ? ` ${scan.tokens.at(i + 1)?.text}` : '');
    if (to > i) return { to, names: [draft(scan, i, to, 'place', 'place.noun-before', name)] };
  }
  const river = riverAt(scan, i);
  if (river !== null) return { to: i + 1, names: [draft(scan, i, i + 1, 'place', 'place.river', river)] };
  const listed = listedPlace(scan, i);
  if (listed !== null) return { to: i + 1, names: [draft(scan, i, i + 1, 'place', 'place.listed', listed)] };
  const double = doublePlace(scan, i);
  if (double !== null) return inferredPlace(scan, i, i + 2, double);
  const unlisted = unlistedPlace(scan, i) ?? reachedPlace(scan, i);
  return unlisted === null ? null : inferredPlace(scan, i, i + 1, unlisted);
}

const inferredPlace = (scan: Scan, from: number, to: number, name: string): Step => ({
  to,
  names: [{ ...draft(scan, from, to, 'place', 'place.preposition', name), certainty: 'inferred' }],
});

const isCalendarWord = askedOnce(({ text }) => calendarWords.has(text));

const rulesCity =
  /^(?:вице-)?(?:мэр|градоначальник|бургомистр|губернатор|глав|префект|епископ|архиепископ)\p{Ll}{0,4}$/u;

const rulesOverCity = askedOnce(({ lower }) => rulesCity.test(lower));

/** «мэр Софии Бойко Терзиев»: a city that is a given name too, between its office and the name of who holds it. */
function isRuledCity({ tokens }: Scan, i: number): boolean {
  const [next, last] = [tokens.at(i + 1), tokens.at(i + 2)];
  return (
    rulesOverCity(tokens.at(i - 1)) && isNameWord(next) && isNameWord(last) && patronymic(next.text) === null
  );
}

const isGrandPrixWord = askedOnce(({ lower, capital }) => capital && lower === 'гран-при');
const isOfSports = askedOnce(({ lower }) =>
  /^(?:этап|сери|финал|зач[её]т|пилот|гонк|на)\p{L}{0,3}$/u.test(lower),
);

/** «Гран-при жюри», «получил Гран-при фестиваля»: the prize; behind «этап» and in front of a country or a name in marks it is an event. */
function isGrandPrix({ tokens, stem, headline }: Scan, i: number): boolean {
  if (headline || !isGrandPrixWord(tokens.at(i)) || isOfSports(tokens.at(i - 1))) return false;
  return placeAt(tokens, stem, i + 1) === null && !/^[«"“„]$/u.test(tokens.at(i + 1)?.text ?? '');
}

function stepAt(scan: Scan, i: number): Step | null {
  const token = scan.tokens.at(i);
  if (token === undefined || !token.capital) return null;
  if (token.kind === 'initial') return personStep(scan, i);
  if (scan.tokens.opens(i) && token.text.length <= 3 && isOpening(token)) return null;
  const institution = scan.headline ? null : institutionAt(scan, i);
  const body = bodyAt(scan.tokens, scan.stem, i);
  if (body !== null && body.end >= (institution?.to ?? 0)) {
    return {
      to: body.end,
      names: [draft(scan, i, body.end, 'organization', 'organization.known', body.name)],
    };
  }
  const event = isLatin(token) ? latinEventEnd(scan, i) : 0;
  if (event > 0) {
    const name = scan.reading.text.slice(scan.tokens.start(i), scan.tokens.end(event - 1));
    return { to: event, names: [draft(scan, i, event, 'event', 'event.known', name)] };
  }
  if (institution !== null) {
    const { from, to, type, name } = institution;
    return { to, names: [draft(scan, from, to, type, `${type}.head-word`, name)] };
  }
  if (isGrandPrix(scan, i))
    return { to: i + 1, names: [draft(scan, i, i + 1, 'award', 'award.grand-prix', 'Гран-при')] };
  const place = placeStep(scan, i);
  // «Владимир Путин», not the city of Vladimir; «Ростов» of «Иван Ростов» is the person's.
  if (place !== null && (place.to > i + 1 || isRuledCity(scan, i) || !isGivenName(token))) return place;
  if (isCalendarWord(token)) return null;
  return organizationStep(scan, i) ?? personStep(scan, i) ?? place;
}

function namesOfScan(scan: Scan, taken: Taken): FoundName[] {
  const found: FoundName[] = [];
  const { paragraph } = scan.reading;
  let i = 0;
  const { tokens } = scan;
  while (i < tokens.length) {
    if (!tokens.isCapital(i) || taken.overlaps(paragraph, tokens.start(i), tokens.end(i))) {
      i += 1;
      continue;
    }
    const step = stepAt(scan, i);
    const names = step?.names.filter((name) => !taken.has(name)) ?? [];
    found.push(...names);
    i = step === null || names.length === 0 ? i + 1 : Math.max(step.to, i + 1);
  }
  return found;
}

function withRole(scan: Scan | undefined, name: FoundName): FoundName {
  if (scan === undefined || name.type !== 'person' || name.role !== null) return name;
  const from = tokenFrom(scan.tokens, name.start);
  const to = tokenFrom(scan.tokens, name.end);
  const role = from === scan.tokens.length ? null : roleOf(scan, from, to);
  return role === null ? name : { ...name, role };
}

export const names: NameGrammar = (readings, known) => {
  const scans = readings.map(scanRussian);
  const taken = new Taken(known);
  const found = [...markedNames(scans, taken), ...scans.flatMap((scan) => namesOfScan(scan, taken))];
  const byParagraph = new Map(scans.map((scan) => [scan.reading.paragraph, scan]));
  const recognised = known.map((name) => withRole(byParagraph.get(name.paragraph), name));
  return joinMentions(scans, withoutOverlaps(recognised, found));
};
