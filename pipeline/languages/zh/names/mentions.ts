/** Joins the later mentions of one Chinese article to its full names: foreign family names, repeated names, acronyms in brackets. */
import type { FoundName, Reading, Span } from '../../../contract.ts';
import { type BracketedAcronym, bracketAcronyms } from '../../shared/names/acronyms.ts';
import { byPlace, Taken } from '../../shared/names/found.ts';
import { type Repeatable, repeatedMentions } from '../../shared/names/repeats.ts';
import { brandMentions } from './brands.ts';
import { placeAt } from './places.ts';
import { notNames } from './titles.ts';

const dot = /[·∙‧•・]/u;

/** 拉夫罗夫 of 谢尔盖·拉夫罗夫; a Chinese name has no shorter form that stands alone. */
export function surnameOf(name: string): string {
  return (name.split(dot).at(-1) ?? name).trim();
}

/** A given name of so many sounds is no word: 西格丽德. */
const LONG_GIVEN = 3;
/** One of two is told by the verb of speech behind it. */
const SHORT_GIVEN = 2;

/** 西格丽德 of 西格丽德·哈尔沃森; empty for a name without a dot. */
function givenOf(name: string): string {
  const at = name.search(dot);
  return at === -1 ? '' : name.slice(0, at).trim();
}

const bracketed: BracketedAcronym = {
  bracket:
    /^》?[(（](?:以下)?(?:简称[：:]?)?[“"「]?([A-Z][A-Za-z&]{1,9}|(?<=简称[“"「])[\p{Script=Han}]{2,8}|[\p{Script=Han}]{2,5})[”"」]?[)）]/u,
  explains: (acronym, bracket, { name }) =>
    /[A-Za-z]/u.test(acronym) || bracket.includes('简称') || isShortFor(acronym, name),
};

/** 文策院 of 文化内容策进院: its characters in their order, from the first to the last. */
function isShortFor(short: string, name: string): boolean {
  if (short.length >= name.length || short.at(-1) !== name.at(-1) || name.includes(short)) return false;
  let from = 0;
  for (const character of short) {
    const at = name.indexOf(character, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

/** What firms end on; a ministry without its country is that of China. */
const firmHead =
  /\p{Script=Han}{2}(?:公司|集[团團]|影[业業]|影[视視]|[传傳]媒|[制製]片[厂廠]|[电電]影[厂廠]|工作室)$/u;

const isFirm = ({ name, type, rule }: FoundName): boolean =>
  type === 'organization' && (rule.endsWith('.firm') || firmHead.test(name));

function joinSurnames(names: readonly FoundName[]): FoundName[] {
  const dotted = Map.groupBy(
    names.filter((name) => name.type === 'person' && dot.test(name.name)),
    (name) => surnameOf(name.name),
  );
  const given = Map.groupBy([...dotted.values()].flat(), (name) => givenOf(name.name));
  const firms = new Map(
    names.flatMap((found) => {
      const place = isFirm(found) ? (placeAt(found.name, 0)?.length ?? 0) : 0;
      return place === 0 ? [] : [[found.name.slice(place), found.name] as const];
    }),
  );
  return names.map((name) => {
    // 青梧文化 of 杭州青梧文化.
    const firm = isFirm(name) ? firms.get(name.name) : undefined;
    if (firm !== undefined) return { ...name, name: firm, form: 'short' as const };
    if (name.type !== 'person' || name.entity_id !== null || dot.test(name.name)) return name;
    const byFamily = dotted.get(name.name) ?? [];
    const byGiven = name.name.length >= LONG_GIVEN ? (given.get(name.name) ?? []) : [];
    const isOne = new Set(byGiven.map((person) => person.name)).size === 1;
    const bearers = byFamily.length > 0 ? byFamily : isOne ? byGiven : [];
    const bearer = bearers.findLast((person) => byPlace(person, name) < 0) ?? bearers[0];
    const form = byFamily.length > 0 ? ('surname' as const) : ('short' as const);
    return bearer === undefined ? name : { ...name, name: bearer.name, form, entity_id: bearer.entity_id };
  });
}

/** ，颂提坦言: between a mark and a verb of speech. */
function isSpeaking(text: string, { start, end }: Span): boolean {
  return (
    !/\p{Script=Han}/u.test(text.charAt(start - 1)) && speech.test(text.slice(end, end + LONGEST_SPEECH))
  );
}

const isInMarks = (text: string, { start, end }: Span): boolean =>
  /[“「『‘]/u.test(text.charAt(start - 1)) && /[”」』’]/u.test(text.charAt(end));

/** With where or to whom it is said: 在映后交流时说. */
const LONGEST_SPEECH = 18;
const speech =
  /^(?:[在对向][^，。；：]{2,12}?)?(?:还|也|则|又|随后|补充|进一步|特别|同时)*(?:说|表示|坦言|坦承|介绍|透露|指出|强调|认为|告诉|解释|回忆|补充|笑|称(?!为)|直言|提醒|预计)/u;

export function joinMentions(readings: readonly Reading[], names: readonly FoundName[]): FoundName[] {
  const texts = new Map(readings.map((reading) => [reading.paragraph, reading.text]));
  const textOf = (paragraph: number) => texts.get(paragraph) ?? '';
  const surface = (name: FoundName) => textOf(name.paragraph).slice(name.start, name.end);
  const acronyms = bracketAcronyms(textOf, names, bracketed);
  const explained = new Map(acronyms.map((name) => [surface(name), name]));
  const tell = (name: FoundName): FoundName => {
    const full = name.entity_id === null ? explained.get(surface(name)) : undefined;
    return full === undefined ? name : { ...name, name: full.name, type: full.type, form: 'acronym' };
  };
  const told = acronyms.length === 0 ? names : names.map(tell);
  const taken = new Taken(told);
  const all = joinSurnames([...told, ...acronyms.filter((name) => !taken.has(name))]);
  for (const name of acronyms) taken.add(name);
  const repeatables: Repeatable[] = [];
  const givenNames = new Map<string, Set<string>>();
  for (const { name, type } of all) {
    const given = type === 'person' ? givenOf(name) : '';
    givenNames.set(given, (givenNames.get(given) ?? new Set()).add(name));
  }
  for (const name of all) {
    const text = surface(name);
    if (text.length < 2 || name.type === 'place' || notNames.has(text)) continue;
    // Two characters found on weak evidence may be a word elsewhere, unless they speak; a title that short stands in marks.
    if (text.length === 2 && name.type === 'work') {
      repeatables.push({ surface: text, of: name, form: name.form, rule: 'work.quoted' });
      continue;
    }
    const isWeak = text.length === 2 && name.certainty === 'inferred';
    if (isWeak && name.type !== 'person') continue;
    const rule = isWeak ? 'person.weak' : `${name.type}.repeated`;
    repeatables.push({ surface: text, of: name, form: name.form, rule });
    if (isWeak) continue;
    if (name.type === 'person' && dot.test(text) && surnameOf(text).length >= 2) {
      repeatables.push({ surface: surnameOf(text), of: name, form: 'surname', rule: 'person.surname' });
    }
    const given = name.type === 'person' ? givenOf(text) : '';
    if (given.length >= SHORT_GIVEN && givenNames.get(given)?.size === 1)
      repeatables.push({ surface: given, of: name, form: 'short', rule: 'person.given' });
  }
  // 外交部|长 is an office, not the ministry again.
  const repeated = repeatedMentions(readings, repeatables, taken, false).filter(
    (name) =>
      textOf(name.paragraph).charAt(name.end) !== '长' &&
      (name.rule !== 'names.work.quoted' || isInMarks(textOf(name.paragraph), name)) &&
      ((name.rule !== 'names.person.given' && name.rule !== 'names.person.weak') ||
        name.end - name.start >= LONG_GIVEN ||
        isSpeaking(textOf(name.paragraph), name)),
  );
  const complete = [...all, ...repeated];
  return [...complete, ...brandMentions(readings, complete)].sort(byPlace);
}
