/** What the whole corpus says is asked of artefacts of any size. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Artefacts } from '../../pipeline/build/artefacts.ts';
import { withCorpus } from '../../pipeline/compare/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'silkscreen-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** So many facts are some 35 megabytes. */
const FACTS = 150_000;
const factsOf = (article: string) =>
  Array.from({ length: FACTS }, (_, i) => ({
    id: `${article}-fact-${i}`,
    fact_group_id: `group-${i}`,
    predicate: 'position',
    subject_id: `person-${i}`,
    object_id: 'organization-of-a-name-of-the-usual-length',
    certainty: 'stated',
    paragraph: i,
    start: 0,
    end: 10,
    sentence: { start: 0, end: 10 },
  }));

it('answers though the artefacts of an article fill tens of megabytes', async () => {
  const artefacts = new Artefacts(folder);
  const [link, normalize] = [artefacts.stage('link'), artefacts.stage('normalize')];
  const ids = ['art-1', 'art-2', 'art-3'];
  for (const id of ids) {
    writeFileSync(link, `${JSON.stringify({ article_id: id, facts: factsOf(id) })}\n`, { flag: 'a' });
    writeFileSync(normalize, `${JSON.stringify({ article_id: id })}\n`, { flag: 'a' });
  }
  let groups = 0;
  await withCorpus(artefacts, async (corpus) => {
    for await (const { n_articles } of corpus.factGroups()) if (n_articles === ids.length) groups += 1;
  });
  expect(groups).toBe(FACTS);
});
