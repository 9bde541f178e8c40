/** Stories: articles that tell the same event, in one language or several. */
import type { Artefacts } from '../../build/artefacts.ts';
import type { LanguageCode } from '../../contract.ts';
import { byCodePoint } from '../../lib/code-point-order.ts';
import { keyOf } from '../../lib/id.ts';
import { readRows } from '../../lib/jsonl.ts';
import { withDatabase } from '../duckdb.ts';
import type { ReusePair } from '../reuse-pairs.ts';
import { type ArticleNote, storyPairs } from './evidence.ts';
import { groupsOf, type StoryMembers } from './grouping.ts';
import { type Link, linkOf } from './strength.ts';

export interface Story {
  readonly story_id: string;
  /** The article that told it first. */
  readonly lead_article_id: string;
  /** By id. */
  readonly articles: readonly string[];
  readonly languages: readonly LanguageCode[];
  readonly published_from: string | null;
  readonly published_to: string | null;
  readonly basis: 'text' | 'content' | 'both';
  readonly strength: number;
}

/** The stories of a corpus, by id. Holds the articles that belong to one, no others and no texts. */
export async function storiesOf(artefacts: Artefacts): Promise<Story[]> {
  return withDatabase(async (connection) => {
    const links: Link[] = [];
    const copies = readRows<ReusePair>(artefacts.compare);
    const evidence = await storyPairs(connection, artefacts.articles(), copies);
    for await (const pair of evidence.pairs) {
      const link = linkOf(pair);
      if (link) links.push(link);
    }
    const groups = groupsOf(links);
    const notes = await evidence.notesOf(groups.flatMap(({ articles }) => articles));
    return groups.map((group) => storyOf(group, notes)).sort((x, y) => byCodePoint(x.story_id, y.story_id));
  }, artefacts.scratch);
}

function storyOf(
  { articles, bases, strength }: StoryMembers,
  notes: ReadonlyMap<string, ArticleNote>,
): Story {
  const known = articles.flatMap((id) => notes.get(id) ?? []);
  const [lead] = known.toSorted((x, y) => earlierFirst(x, y));
  const lead_article_id = lead?.article_id ?? articles[0] ?? '';
  return {
    story_id: keyOf('sto', lead_article_id),
    lead_article_id,
    articles,
    languages: [...new Set(known.flatMap(({ lang }) => (lang === 'und' ? [] : [lang])))].sort(byCodePoint),
    published_from: known.map(({ from }) => from).reduce(earliest, null),
    published_to: known.map(({ to }) => to).reduce(latest, null),
    basis: bases.length > 1 ? 'both' : (bases[0] ?? 'content'),
    strength,
  };
}

/** Originals before translations, days that are known before those that are not. */
function earlierFirst(x: ArticleNote, y: ArticleNote): number {
  return (
    Number(x.is_translation) - Number(y.is_translation) ||
    byCodePoint(x.from ?? '9999', y.from ?? '9999') ||
    byCodePoint(x.to ?? '9999', y.to ?? '9999') ||
    byCodePoint(x.article_id, y.article_id)
  );
}

function earliest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function latest(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
