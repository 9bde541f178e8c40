/** Joins the later mentions of one Chinese article to its full names: foreign family names, repeated names, acronyms in brackets. */
import type { FoundName, Reading } from '../../contract.ts';
import { type BracketedAcronym, bracketAcronyms } from '../shared/names-acronyms.ts';
import { byPlace, Taken } from '../shared/names-found.ts';
import { type Repeatable, repeatedMentions } from '../shared/names-repeats.ts';
import { brandMentions } from './brands.ts';
import { notNames } from './titles.ts';

const dot = /[·∙‧•・]/u;

/** 拉夫罗夫 of 谢尔盖·拉夫罗夫; a Chinese name has no shorter form that stands alone. */
export function surnameOf(name: string): string {
  return name.split(dot).at(-1) ?? name;
}

const bracketed: BracketedAcronym = {
  bracket:
    /^》?[(（](?:以下)?(?:简称[：:]?)?[“"「]?([A-Z][A-Za-z&]{1,9}|(?<=简称[“"「])[\p{Script=Han}]{2,8})[”"」]?[)）]/u,
};

function joinSurnames(names: readonly FoundName[]): FoundName[] {
  const dotted = Map.groupBy(
    names.filter((name) => name.type === 'person' && dot.test(name.name)),
    (name) => surnameOf(name.name),
  );
  return names.map((name) => {
    if (name.type !== 'person' || name.entity_id !== null || dot.test(name.name)) return name;
    const bearers = dotted.get(name.name) ?? [];
    const bearer = bearers.findLast((person) => byPlace(person, name) < 0) ?? bearers[0];
    return bearer === undefined
      ? name
      : { ...name, name: bearer.name, form: 'surname' as const, entity_id: bearer.entity_id };
  });
}

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
  for (const name of all) {
    const text = surface(name);
    if (text.length < 2 || name.type === 'place' || notNames.has(text)) continue;
    // Two characters found on weak evidence may be a word elsewhere.
    if (text.length === 2 && (name.certainty === 'inferred' || name.type === 'work')) continue;
    repeatables.push({ surface: text, of: name, form: name.form, rule: `${name.type}.repeated` });
    if (name.type === 'person' && dot.test(text) && surnameOf(text).length >= 2) {
      repeatables.push({ surface: surnameOf(text), of: name, form: 'surname', rule: 'person.surname' });
    }
  }
  // 外交部|长 is an office, not the ministry again.
  const repeated = repeatedMentions(readings, repeatables, taken, false).filter(
    (name) => texts.get(name.paragraph)?.charAt(name.end) !== '长',
  );
  const complete = [...all, ...repeated];
  return [...complete, ...brandMentions(readings, complete)].sort(byPlace);
}
