/** What the name of a file in the corpus tells: whether it is a feed, which line of one is meant, where its sidecar stands. */

const FEED_ENDING = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const ENDING = /\.[^./]*$/;

export function isFeed(file: string): boolean {
  return FEED_ENDING.test(file);
}

/** `articles/feed.jsonl#12` → the feed and the line; null for a file of its own. */
export function lineOfFeed(rawFile: string): { readonly feed: string; readonly line: number } | null {
  const [, feed, line] = /^(.*)#(\d+)$/.exec(rawFile) ?? [];
  return feed === undefined || !isFeed(feed) ? null : { feed, line: Number(line) };
}

/** Where an article's or a feed's sidecar stands, whether or not it exists. */
export function sidecarOf(rawFile: string): string {
  return rawFile.replace(isFeed(rawFile) ? FEED_ENDING : ENDING, '.json');
}
