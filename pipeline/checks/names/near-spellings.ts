/** Names of one article that differ by one slip, though each was taken for a name of its own. */
import type { EntityType, LanguageCode, Mention } from '../../contract.ts';
import { namesakeWords } from '../../languages/namesakes.ts';
import { foldTraditional } from '../../languages/zh/fold.ts';
import { sentenceAround } from '../../link/amounts.ts';
import { tokensOf } from '../../link/scripts/tokens.ts';
import type { LocatedArticle } from '../../tables/located.ts';
import { readText } from '../read-text.ts';
import { isHanSlip, isSlip, plainWord, SHORTEST_SLIP } from './slip.ts';

export interface NearSpelling {
  readonly variant: Mention;
  readonly regular: Mention;
}

/** Kinds of names that no dictionary word makes: places are known by name, awards and events differ by one word on purpose. */
const compared: ReadonlySet<EntityType> = new Set(['person', 'organization', 'work']);

/** One spelling of one entity, in the order of the text. */
interface Spelling {
  readonly type: EntityType;
  readonly lang: LanguageCode;
  readonly id: string;
  readonly mentions: Mention[];
  /** Words of a name in letters, characters of one in Han. */
  readonly parts: readonly string[];
}

/** More spellings than this under one key are a list of like names. */
const CROWD = 6;

/** Pairs of spellings, each with the one told more often, or first, as the regular one. */
export function nearSpellings(located: LocatedArticle): NearSpelling[] {
  const spellings = spellingsOf(located.article.mentions);
  const order = new Map(spellings.map((spelling, i) => [spelling, i]));
  const near: NearSpelling[] = [];
  const told = new Set<Spelling>();
  for (const group of groupsOf(spellings)) {
    for (const variant of group) {
      const regular = group.find((other) => isRegular(other, variant, order) && areNear(other, variant));
      if (!regular || told.has(variant) || !canBeOne(variant, regular, located)) continue;
      const [slipped, right] = [variant.mentions[0], regular.mentions[0]];
      if (!slipped || !right) continue;
      told.add(variant);
      near.push({ variant: slipped, regular: right });
    }
  }
  return near;
}

function spellingsOf(mentions: readonly Mention[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const mention of mentions) {
    const { type, lang, entity_id: id, name } = mention;
    if (!compared.has(type)) continue;
    const key = `${id} ${name}`;
    const known = spellings.get(key);
    if (known) known.mentions.push(mention);
    else spellings.set(key, { type, lang, id, mentions: [mention], parts: partsOf(name) });
  }
  return [...spellings.values()];
}

const han = /\p{Script=Han}/u;

function partsOf(name: string): string[] {
  return han.test(name)
    ? [...foldTraditional(name)]
    : name.split(/[\s«»“”"()]+/u).flatMap((word) => plainWord(word) || []);
}

/** Spellings that are the same but for one part, and of that part share the beginning or the end. */
function groupsOf(spellings: readonly Spelling[]): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings)
    for (const key of keysOf(spelling)) {
      const group = groups.get(key);
      if (group) group.push(spelling);
      else groups.set(key, [spelling]);
    }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= CROWD);
}

function keysOf({ type, lang, parts }: Spelling): string[] {
  const isHan = han.test(parts[0] ?? '');
  return parts.flatMap((part, i) => {
    const rest = (put: string) => `${type} ${lang} ${parts.with(i, put).join(' ')}`;
    if (isHan) return i === 0 ? [] : [rest('*')];
    if (part.length < SHORTEST_SLIP) return [];
    // Two given names that differ by a letter are two people: «Валерий» and «Валерия».
    if (type === 'person' && i < parts.length - 1) return [];
    return [rest(`${part.slice(0, 3)}*`), rest(`*${part.slice(-3)}`)];
  });
}

/** Told more often, or as often and earlier. */
function isRegular(one: Spelling, other: Spelling, order: ReadonlyMap<Spelling, number>): boolean {
  const more = one.mentions.length - other.mentions.length;
  return more > 0 || (more === 0 && (order.get(one) ?? 0) < (order.get(other) ?? 0));
}

/** Foreign names in characters: the dot between given name and surname. */
const dotted = /[·•・‧]/u;

function areNear(one: Spelling, other: Spelling): boolean {
  const at = one.parts.findIndex((part, i) => part !== other.parts[i]);
  const [a = '', b = ''] = [one.parts[at], other.parts[at]];
  if (one.parts.length !== other.parts.length) return false;
  if (!han.test(a)) return isSlip(a, b);
  const { length } = one.parts;
  const dot = one.parts.findLastIndex((part) => dotted.test(part));
  // A surname in four characters and more says whose it is, whatever syllable is chosen; its last ones tell men from women.
  if (dot >= 0) return length - dot > 4 && at > dot && at < length - 2;
  return length >= SHORTEST_HAN[one.type === 'person' ? 'person' : 'other'] && isHanSlip(a, b);
}

const SHORTEST_HAN = { person: 3, other: 4 } as const;

/** Not when either is told twice, each has an office of its own, one sentence names both, or words beside them tell of two. */
function canBeOne(variant: Spelling, regular: Spelling, located: LocatedArticle): boolean {
  if (variant.id === regular.id || variant.mentions.length > 1) return false;
  const all = [...variant.mentions, ...regular.mentions];
  if (all.every(({ match }) => match !== 'candidate')) return false;
  const sentences = all.map((mention) => {
    const { start, end } = sentenceAround(located.paragraph(mention), mention);
    return {
      key: `${mention.paragraph} ${start}`,
      words: readText(located.paragraph(mention)).slice(start, end),
    };
  });
  const own = sentences[0];
  if (own === undefined || sentences.slice(1).some(({ key }) => key === own.key)) return false;
  // How two that are told apart are told apart is said where each is first named.
  if (sentences.slice(0, 2).some(({ words }) => namesakeWords[variant.lang].test(words))) return false;
  const offices = (spelling: Spelling) =>
    new Set(
      spelling.mentions.flatMap(({ role }) =>
        role ? tokensOf(located.textOf(role)).map((token) => token.key) : [],
      ),
    );
  const [one, other] = [offices(variant), offices(regular)];
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other);
}
