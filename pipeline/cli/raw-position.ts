/** From file:line:column to an offset of an article's raw text, and back. */
import { ArticleTexts } from '../collect/article-text.ts';
import { RawText } from '../lib/span.ts';

export interface ArticlePosition {
  readonly article_id: string;
  /** Code points of the raw text. */
  readonly offset: number;
}

const place = /^(?<file>.+?):(?<line>\d+)(?::(?<column>\d+))?$/u;

/** What "articles/report.txt:2:80", "report.txt:2:80" or "articles/feed.jsonl#12:2:80" means, when it names an article of the corpus; null for anything else. */
export async function articleAt(
  raw: string,
  asked: string,
  articles: ReadonlyMap<string, string>,
): Promise<ArticlePosition | null> {
  const { file = '', line = '', column = '1' } = place.exec(asked)?.groups ?? {};
  for (const [article_id, rawFile] of articles) {
    if (![rawFile, `${raw}/${rawFile}`].includes(file) && `articles/${file}` !== rawFile) continue;
    const text = await rawTextOf(raw, rawFile);
    return text === null ? null : { article_id, offset: offsetOf(text, Number(line), Number(column)) };
  }
  return null;
}

/** The text that positions of an article count in; null when its file or line is no longer there or no article any more. */
export async function rawTextOf(raw: string, rawFile: string): Promise<RawText | null> {
  const texts = new ArticleTexts(raw);
  try {
    const read = await texts.of(rawFile);
    return read.found ? new RawText(read.text) : null;
  } finally {
    await texts.close();
  }
}

/** The offset of a line and a column; beyond the end of the line, its last character. */
function offsetOf(text: RawText, line: number, column: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = text.position(middle);
    if (at.line > line || (at.line === line && at.column >= column)) high = middle;
    else low = middle + 1;
  }
  return low;
}
