/** By what two candidate names may be one: transliteration, the reading of characters, initials, the same words. */
import type { EntityType, LanguageCode } from '../contract.ts';
import { patronymic, stemToken } from '../languages/ru/inflection.ts';
import { foldTraditional } from '../languages/zh/fold.ts';
import { hanKeys, wadeGilesKeys } from '../link/scripts/chinese-names.ts';
import { commonForm, romanKey } from '../link/scripts/romanization.ts';
import { skeletonOf } from '../link/scripts/skeleton.ts';

/** One name of one candidate, as the articles of one language give it. */
export interface CandidateName {
  readonly entity_id: string;
  readonly type: EntityType;
  readonly lang: LanguageCode;
  readonly name: string;
}

export interface NameKeys {
  /** Names that share one of these are one. */
  readonly same: readonly string[];
  /** Keys of a name of which this one is a shorter or another writing, when there is only one such name. */
  readonly of: readonly string[];
  /** Keys by which such a writing finds this name. */
  readonly by: readonly string[];
}

const initials = /^(\p{Lu})\.\s?(?:\p{Lu}\.\s?){0,2}(\p{Lu}[\p{L}’'-]+)$/u;

export function nameKeys({ type, lang, name }: CandidateName): NameKeys {
  if (type !== 'person') return { same: [`${type} ${plain(name)}`], of: [], by: [] };
  const read = hanKeys(name).map((key) => `read ${key}`);
  if (read.length > 0) return { same: [`${lang} ${plain(name)}`], of: read, by: [] };
  const short = initials.exec(name);
  if (short)
    return { same: [`short ${lang} ${plain(name)}`], of: shortKeys(short[1] ?? '', short[2] ?? ''), by: [] };
  const key = romanKey(name);
  if (key === null) return { same: [`${lang} ${plain(name)}`], of: [], by: [] };
  const bare = romanKey(withoutPatronymic(name)) ?? key;
  const words = withoutPatronymic(name).split(' ');
  return {
    same: [
      `roman ${key}`,
      `roman ${bare}`,
      `skeleton ${skeletonOf(bare)}`,
      ...wadeGilesKeys(name)
        .slice(0, 1)
        .map((k) => `wade ${k}`),
    ],
    of: [],
    by: [
      ...[key, ...wadeGilesKeys(name)].map((each) => `read ${each}`),
      ...shortKeys(words[0]?.charAt(0) ?? '', words.at(-1) ?? ''),
    ],
  };
}

function plain(name: string): string {
  return foldTraditional(name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е'))
    .replace(/[«»„“”"'’《》]/g, '')
    .replace(/^(?:the|an?) /, '');
}

/** «Сергей Петрович Волгин» is most often the Сергей Волгин of the next article. */
function withoutPatronymic(name: string): string {
  const words = name.split(' ');
  return words.length === 3 && patronymic(words[1] ?? '') !== null ? `${words[0]} ${words[2]}` : name;
}

/** An initial and a surname: by stem in Russian, by what transliterations share elsewhere. */
function shortKeys(initial: string, surname: string): readonly string[] {
  const lower = surname.toLowerCase().replaceAll('ё', 'е');
  const letter = commonForm(initial.toLowerCase()).charAt(0);
  const stem = /\p{Script=Cyrillic}/u.test(lower) ? [`initial ${initial} ${stemToken(lower)}`] : [];
  return [...stem, `initial ${letter} ${commonForm(lower.normalize('NFKD').replace(/[\p{M}’'-]/gu, ''))}`];
}
