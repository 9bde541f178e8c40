/** compare: where the same text stands twice, in one article or in two. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Artefacts } from '../build/artefacts.ts';
import { boilerplateClasses } from '../compare/boilerplate.ts';
import { ComparedParagraphs } from '../compare/compared-paragraphs.ts';
import { PlacedPairs } from '../compare/placed-pairs.ts';
import { reuseAmong } from '../compare/reuse/index.ts';
import { TextsOnDisk } from '../compare/texts-on-disk.ts';
import type { Paragraph, TextPolicy } from '../contract.ts';
import { collectGarbage } from '../lib/collect-garbage.ts';
import { LineWriter } from '../lib/jsonl.ts';
import { LocatedArticle } from '../tables/located.ts';

type Roles = ReadonlySet<Paragraph['role']>;

/** What tells the story is compared. */
const storyRoles: Roles = new Set<Paragraph['role']>(['lead', 'body']);
/** Lines around the story are noted only where they recur over many articles; captions repeat by their nature. */
const lineRoles: Roles = new Set<Paragraph['role']>(['wrapper', 'disclaimer']);

/** Of so many the garbage of reading takes a tenth of the memory that the search for pairs does. */
const MANY_ARTICLES = 10_000;

/** Told how many articles were read so far. */
type OnArticle = (done: number) => void;

/**
 * Writes one pair a line, in the order of the article that holds its later side, and the groups of paragraphs beside it. Returns how
 * many pairs there are. Holds the words of the corpus as numbers; their texts are on disk.
 */
export async function compare(
  artefacts: Artefacts,
  defaultPolicy: TextPolicy,
  onArticle: OnArticle = () => undefined,
): Promise<number> {
  const pairs = new PlacedPairs(artefacts.scratch);
  await findPairs(artefacts, pairs, onArticle);
  await placePairs(artefacts, defaultPolicy, pairs);
  writeLines(artefacts.compare, pairs.lines());
  writeLines(artefacts.reuseGroups, pairs.groupLines());
  return pairs.count;
}

async function findPairs(artefacts: Artefacts, pairs: PlacedPairs, onArticle: OnArticle): Promise<void> {
  const texts = new TextsOnDisk(join(artefacts.scratch, 'texts'));
  try {
    await findPairsAmong(artefacts, texts, pairs, onArticle);
  } finally {
    texts.close();
  }
}

async function findPairsAmong(
  artefacts: Artefacts,
  texts: TextsOnDisk,
  pairs: PlacedPairs,
  onArticle: OnArticle,
): Promise<void> {
  const told = new ComparedParagraphs(texts, statSync(artefacts.stage('normalize')).size);
  const lines = new ComparedParagraphs();
  let article = 0;
  for await (const layout of artefacts.layouts()) {
    for (const [index, paragraph] of layout.paragraphs.entries()) {
      if (storyRoles.has(paragraph.role)) told.add(article, layout, paragraph, index);
      else if (lineRoles.has(paragraph.role)) lines.add(article, layout, paragraph, index);
    }
    article += 1;
    onArticle(article);
  }
  const isLine = boilerplateClasses(told, false);
  const classOf = (number: number) => told.classes.classOf.at(number);
  if (article >= MANY_ARTICLES) collectGarbage();
  const reuse = reuseAmong(told.classes, { near: true, contained: true, passages: 'places' });
  told.classes.releaseContent();
  for (const { row, a, b } of reuse.numbered()) {
    const recurs = isLine[classOf(a)] === 1 || isLine[classOf(b)] === 1;
    pairs.add(row, recurs ? 'boilerplate' : row.kind, told.place(a), told.place(b));
  }
  const recurs = boilerplateClasses(lines, true);
  for (const { row, a, b } of reuseAmong(lines.classes, {}).numbered())
    if (recurs[lines.classes.classOf.at(a)] === 1)
      pairs.add({ ...row, group_id: null }, 'boilerplate', lines.place(a), lines.place(b));
}

async function placePairs(
  artefacts: Artefacts,
  defaultPolicy: TextPolicy,
  pairs: PlacedPairs,
): Promise<void> {
  let wanted = 0;
  const articles = artefacts.articles((article) => article === wanted);
  await pairs.fetch(async (article) => {
    wanted = article;
    const { value, done } = await articles.next();
    if (done) throw new Error(`There is no article ${article}`);
    return new LocatedArticle(value, defaultPolicy);
  });
  await articles.return(undefined);
}

function writeLines(file: string, lines: Iterable<string>): void {
  const writer = new LineWriter(file);
  for (const line of lines) writer.write(line);
  writer.close();
}
