/** The names of a corpus that no authority file knows, each with how often it stands there. */
import type { Artefacts } from '../build/artefacts.ts';
import type { TextPolicy } from '../contract.ts';
import type { CountedName } from './groups.ts';

interface Counting extends CountedName {
  n_mentions: number;
}

/** In the order of the articles. Articles whose text policy keeps their words back give no names. */
export async function candidateNames(artefacts: Artefacts, textPolicy: TextPolicy): Promise<CountedName[]> {
  const names = new Map<string, Counting>();
  for await (const { raw_file, sidecar, mentions } of artefacts.articles()) {
    if ((sidecar.text_policy ?? textPolicy) === 'none') continue;
    for (const { entity_id, type, lang, name, match } of mentions) {
      if (match !== 'candidate') continue;
      const key = `${entity_id} ${lang} ${name}`;
      const known = names.get(key);
      if (known) known.n_mentions += 1;
      else names.set(key, { entity_id, type, lang, name, n_mentions: 1, first_article: raw_file });
    }
  }
  return [...names.values()];
}
