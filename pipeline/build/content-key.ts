/** The content key of an article: equal keys mean equal lines in every artefact, its number in a feed aside. */
import { lineOfFeed } from '../collect/file-names.ts';
import type { Content, Source } from '../collect/intake.ts';
import { sha256 } from '../lib/digest.ts';
import type { ArticleLines } from './article-lines.ts';

/** `chain`: digest of all that articles share. Lines move when others are put before them, so their number is left out. */
export function contentKey(
  chain: string,
  { file: { raw_file }, sha256: bytes }: Source,
  { sidecarBytes }: Content,
): string {
  return sha256(`${chain}\n${lineOfFeed(raw_file)?.feed ?? raw_file}\n${bytes}\n${sidecarBytes}`);
}

/** Lines an earlier run made, with the place the article has in this one. */
export function linesAt(lines: ArticleLines, rawFile: string): ArticleLines {
  if (lineOfFeed(rawFile) === null) return lines;
  const collected = JSON.parse(lines.collect) as object;
  return { ...lines, collect: JSON.stringify({ ...collected, raw_file: rawFile }) };
}
