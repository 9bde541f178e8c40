/** What JSON-LD in a page says of the article on it (schema.org: Article and its kinds). */

export interface LinkedArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
}

const nothing: LinkedArticleData = { headline: null, published: null, publisher: null };
const articleType = /(?:Article|BlogPosting|Report|AnalysisNewsArticle)$/;
/** So many things of a graph are looked at. */
const MOST_NODES = 500;

/** The first article that the blocks describe. A block that is no JSON says nothing. */
export function articleInLinkedData(blocks: readonly string[]): LinkedArticleData {
  for (const block of blocks) {
    const found = nodesOf(parsed(block)).find(isArticle);
    if (found)
      return {
        headline: wordsOf(found.headline),
        published: wordsOf(found.datePublished),
        publisher: nameOf(found.publisher),
      };
  }
  return nothing;
}

type Node = Readonly<Record<string, unknown>>;

function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

/** The things on the top level, in lists and in a `@graph`. */
function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = [];
  const waiting: unknown[] = [value];
  for (let index = 0; index < waiting.length && nodes.length < MOST_NODES; index += 1) {
    const next = waiting[index];
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isNode(next)) {
      nodes.push(next);
      for (const part of [next['@graph'], next.mainEntity]) if (part !== undefined) waiting.push(part);
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(node: Node): boolean {
  const types = [node['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const words = value.replace(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}

function nameOf(value: unknown): string | null {
  const [first] = [value].flat() as unknown[];
  return isNode(first) ? wordsOf(first.name) : wordsOf(first);
}
