/** The identity of a name that no authority file knows: the same in every article that gives it. */
import type { EntityType, LanguageCode } from '../../contract.ts';
import { foldTraditional } from '../../languages/zh/fold.ts';
import { keyOf } from '../../lib/id.ts';
import { remembered } from '../../lib/remembered.ts';
import { romanKey } from './romanization.ts';

const nameIds = new Map<string, string>();
const personIds = new Map<string, string | null>();

/** The same type, language and name, quotation marks, case and script variants aside. */
export function nameId(type: EntityType, lang: LanguageCode, name: string): string {
  return remembered(nameIds, `${type} ${lang} ${name}`, () => freshNameId(type, lang, name));
}

function freshNameId(type: EntityType, lang: LanguageCode, name: string): string {
  const plain = foldTraditional(name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')).replace(
    /[«»„“”"'’]/g,
    '',
  );
  return keyOf('ent', type, lang, plain);
}

/**
 * A person's full name in Russian letters and in any Latin spelling of it are one candidate in every language. Null for other
 * names: titles and bodies are translated, not transliterated, and characters have many readings.
 */
export function sharedId(type: EntityType, name: string): string | null {
  if (type !== 'person') return null;
  return remembered(personIds, name, () => {
    const key = romanKey(name);
    return key === null ? null : keyOf('ent', type, 'und', key);
  });
}
