/** Settles a Russian article's names in «ёлочки»: one name is of one kind, and «Трамвай» is the «Последний трамвай» told before. */
import type { FoundName } from '../../../contract.ts';
import { remembered } from '../../../lib/remembered.ts';
import { foundName } from '../../shared/names/found.ts';
import { stemToken } from '../inflection.ts';

/** A stretch in marks that nothing beside it explains. */
export interface Unsettled {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

/** Told by a noun, a legal form or a head word: surer than what merely owns or does something. */
const sure = /(?:noun-before|legal-form|head-word|known|reports|distributor|told)$/u;

type KeyOf = (text: string) => string;

/** Tells the name whatever its case; each name is taken apart once. */
function keys(): KeyOf {
  const known = new Map<string, string>();
  return (text) => remembered(known, text, () => text.split(' ').map(stemToken).join(' '));
}

/** The stem of the last word, by which most names are told apart without more. */
const lastStem = (text: string): string => stemToken(text.slice(text.lastIndexOf(' ') + 1));

/** «Последний трамвай» is «Трамвай» for short, «Река без имени» «Река»: the word before a preposition, else the last. */
function headOf(words: readonly string[]): string {
  const at = words.findIndex((word) => preposition.test(word));
  return words[at > 0 ? at - 1 : words.length - 1] ?? '';
}

const preposition = /^(?:без|в|во|для|до|за|из|к|на|над|о|об|от|по|под|при|с|со|у|через)$/u;

/** Works and bodies of two or three words by the stem of their head, by which they are named for short; null where two share it. */
function byLastWord(names: readonly FoundName[], keyOf: KeyOf): ReadonlyMap<string, FoundName | null> {
  const byLast = new Map<string, FoundName | null>();
  for (const name of names) {
    if (name.type !== 'work' && !isSureBody(name)) continue;
    const words = name.name.split(' ');
    if (words.length < 2 || words.length > 3) continue;
    const last = stemToken(headOf(words));
    const known = byLast.get(last);
    if (known === undefined) byLast.set(last, name);
    else if (known !== null && keyOf(known.name) !== keyOf(name.name)) byLast.set(last, null);
  }
  return byLast;
}

/** «золотодобытчик «Белый кряж»»: what its trade tells; «Кряж» alone is the same. */
const isSureBody = ({ type, rule }: FoundName): boolean =>
  type === 'organization' && /(?:noun-before|legal-form)$/u.test(rule);

/** Firms by their first word, by which «Орион Пикчерс» is «Орион» for short; null where two share it. */
function byFirstWord(names: readonly FoundName[]): ReadonlyMap<string, FoundName | null> {
  const byFirst = new Map<string, FoundName | null>();
  for (const name of names) {
    if (name.type !== 'organization' || !/(?:shape|distributor)$/u.test(name.rule)) continue;
    const [first = '', ...others] = name.name.split(' ');
    if (others.length === 0) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, name);
    else if (known?.name !== name.name) byFirst.set(first, null);
  }
  return byFirst;
}

/** A title told only by what the sentence is about; whoever owns or does something may be a firm or a festival. */
const isGuessed = ({ type, rule }: FoundName): boolean =>
  (type === 'work' && rule.endsWith('work.release')) ||
  (type === 'organization' && /(?:subject|owner)$/u.test(rule));

/** `nominatives`: names that are known to stand in the nominative. */
export function settledQuoted(
  found: readonly FoundName[],
  open: readonly Unsettled[],
  nominatives: ReadonlySet<FoundName>,
): FoundName[] {
  const keyOf = keys();
  const told = new Map<string, FoundName>();
  const lastStems = new Set<string>();
  const tell = (name: FoundName): void => {
    const key = keyOf(name.name);
    if (told.has(key)) return;
    told.set(key, name);
    lastStems.add(lastStem(name.name));
  };
  const surestOf = (text: string): FoundName | undefined =>
    lastStems.has(lastStem(text)) ? told.get(keyOf(text)) : undefined;
  const byLast = byLastWord(found, keyOf);
  const shortOf = (text: string) =>
    text.includes(' ') ? undefined : (byLast.get(stemToken(text)) ?? undefined);
  const shortened = new Map(
    found.flatMap((name): [FoundName, FoundName][] => {
      const full = name.type === 'work' || isGuessed(name) ? shortOf(name.name) : undefined;
      return full !== undefined && (full.type === name.type || isGuessed(name)) ? [[name, full]] : [];
    }),
  );
  const whole = found.filter((name) => name.type === 'work' || !shortened.has(name));
  // «призы «Окна в Европу»»: what is a festival elsewhere is no prize by the noun before it.
  for (const name of whole) if (sure.test(name.rule) && name.type !== 'award') tell(name);
  for (const name of whole) if (sure.test(name.rule)) tell(name);
  const works = whole.filter((name) => name.type === 'work' && shortened.get(name)?.type !== 'organization');
  // A title is told in the nominative or after its noun; elsewhere it may stand in a case: «обогнал «Дракона из Сямыня»».
  for (const name of works) if (nominatives.has(name)) tell(name);
  for (const name of works) tell(name);
  const byFirst = byFirstWord(found);
  const firmOf = ({ name, rule, type }: FoundName) =>
    type === 'work' && rule.endsWith('work.release') ? (byFirst.get(name) ?? undefined) : undefined;
  const settled = found.map((name) => {
    const firm = firmOf(name);
    if (firm !== undefined)
      return { ...name, type: firm.type, rule: firm.rule, name: firm.name, form: 'short' as const };
    const full = shortened.get(name);
    if (full !== undefined) return { ...name, type: full.type, name: full.name, form: 'short' as const };
    const surest = sure.test(name.rule) && name.type !== 'award' ? undefined : surestOf(name.name);
    return surest === undefined ? name : { ...name, type: surest.type, name: surest.name };
  });
  // What only owns or does something names the same body where nothing tells: ««Х» запустит …», «день остался за «Х»».
  for (const name of whole) if (name.type === 'organization') tell(name);
  for (const { paragraph, start, text } of open) {
    const surest = surestOf(text);
    const full = surest ?? shortOf(text);
    if (full === undefined) continue;
    settled.push(
      foundName({
        paragraph,
        start,
        end: start + text.length,
        type: full.type,
        rule: `${full.type}.repeated`,
        name: full.name,
        form: surest === undefined ? 'short' : 'full',
      }),
    );
  }
  return settled;
}
