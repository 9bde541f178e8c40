/** compare: where the same text stands twice, in one article or in two. */
import type { Artefacts } from '../build/artefacts.ts';
import { type ReuseRow, reuseAmong } from '../compare/reuse/index.ts';
import { ParagraphClasses } from '../compare/reuse/paragraph-classes.ts';
import type { ReusePair, ReuseSide } from '../compare/reuse-pairs.ts';
import type { Paragraph, TextPolicy } from '../contract.ts';
import { byCodePoint } from '../lib/code-point-order.ts';
import { keyOf } from '../lib/id.ts';
import { LineWriter } from '../lib/jsonl.ts';
import { rawSpan } from '../lib/span.ts';
import { LocatedArticle } from '../tables/located.ts';

/** Only what tells the story is compared: captions and wrappers repeat by their nature. */
const comparedRoles: ReadonlySet<Paragraph['role']> = new Set<Paragraph['role']>(['lead', 'body']);

interface Known {
  readonly article_id: string;
  readonly raw_file: string;
  readonly paragraph: Paragraph & { readonly id: string };
  readonly index: number;
  readonly raw: string | null;
}

/** Writes one pair a line, in the order of the article that holds its later side. Returns how many there are. */
export async function compare(artefacts: Artefacts, defaultPolicy: TextPolicy): Promise<number> {
  const classes = new ParagraphClasses(true);
  const known = new Map<string, Known>();
  for await (const article of artefacts.articles()) {
    const located = new LocatedArticle(article, defaultPolicy);
    for (const [index, paragraph] of article.paragraphs.entries()) {
      if (!comparedRoles.has(paragraph.role)) continue;
      const { article_id, raw_file } = article;
      const raw = located.policy !== 'full' ? null : located.raw.slice(paragraph.start, paragraph.end);
      known.set(paragraph.id, { article_id, raw_file, paragraph, index, raw });
      const lang = paragraph.lang === 'und' ? null : paragraph.lang;
      classes.add({ id: paragraph.id, text: paragraph.text, lang, group: article_id });
    }
  }
  const pairs: ReusePair[] = [];
  for (const row of reuseAmong(classes, { near: true, contained: true, passages: true }).rows) {
    const pair = pairOf(row, known);
    if (pair) pairs.push(pair);
  }
  pairs.sort((x, y) => byCodePoint(x.b.article_id, y.b.article_id) || byCodePoint(x.id, y.id));
  const writer = new LineWriter(artefacts.compare);
  for (const pair of pairs) await writer.write(JSON.stringify(pair));
  await writer.close();
  return pairs.length;
}

/** A pair with its earlier place first: by article, then by position in it. */
function pairOf(row: ReuseRow, known: ReadonlyMap<string, Known>): ReusePair | null {
  const a = known.get(row.a);
  const b = known.get(row.b);
  if (!a || !b) return null;
  const one = sideOf(a, row.a_start, row.a_end);
  const two = sideOf(b, row.b_start, row.b_end);
  const inOrder =
    byCodePoint(one.article_id, two.article_id) < 0 || (a.article_id === b.article_id && a.index < b.index);
  const [first, second] = inOrder ? [one, two] : [two, one];
  const { kind, similarity, containment, numbers_differ, group_id } = row;
  return {
    id: keyOf('reu', kind, first.paragraph_id, second.paragraph_id, String(row.a_start), String(row.b_start)),
    kind,
    similarity,
    containment,
    numbers_differ,
    group_id,
    a: first,
    b: second,
  };
}

/** The kernel counts code points of the clean text; places count its UTF-16 units. */
function sideOf({ article_id, raw_file, paragraph, index, raw }: Known, from: number, to: number): ReuseSide {
  const start = unitsUpTo(paragraph.text, from);
  const end = start + unitsUpTo(paragraph.text.slice(start), to - from);
  const span = rawSpan(paragraph, { start, end });
  const points = raw === null ? null : Array.from(raw);
  return {
    article_id,
    raw_file,
    paragraph_id: paragraph.id,
    place: { paragraph: index, start, end },
    start: span.start,
    end: span.end,
    text:
      points === null
        ? null
        : points.slice(span.start - paragraph.start, span.end - paragraph.start).join(''),
  };
}

function unitsUpTo(text: string, codePoints: number): number {
  let units = 0;
  for (let left = codePoints; left > 0 && units < text.length; left -= 1) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}
