/** Findings of checks that look at all articles, brought to the articles they are about: sorted on disk, completed in one pass. */
import { join } from 'node:path';
import type { Finding, Place } from '../contract.ts';
import { LineSorter, type SortedLine } from '../lib/line-sorter.ts';
import { LocatedArticle } from '../tables/located.ts';
import { withheldMark } from '../tables/withheld-words.ts';
import type { Artefacts } from './artefacts.ts';

/** What a finding says of the article it points to. */
type Elsewhere = Pick<Finding, 'because' | 'params'>;

/** A finding with its number among all, which keeps those of one article in the order in which they were made. */
interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** Digits of the number of a finding. */
const DIGITS = 10;
/** Below every character of an id. */
const BETWEEN = '\u0001';

const keyOf = (articleId: string, number: number) =>
  `${articleId}${BETWEEN}${String(number).padStart(DIGITS, '0')}`;
const articleIn = (key: string) => key.slice(0, key.indexOf(BETWEEN));

export class CorpusFindings {
  readonly #own: LineSorter;
  readonly #pointing: LineSorter;
  readonly #elsewhere: LineSorter;
  #ownLines: Stepping | null = null;
  #elsewhereLines: Stepping | null = null;

  constructor(scratch: string) {
    this.#own = new LineSorter(join(scratch, 'findings'));
    this.#pointing = new LineSorter(join(scratch, 'pointing'));
    this.#elsewhere = new LineSorter(join(scratch, 'elsewhere'));
  }

  async gather(findings: AsyncIterable<Finding>): Promise<void> {
    let number = 0;
    for await (const finding of findings) {
      const { article_id, because } = finding;
      const line = JSON.stringify({ number, finding } satisfies Numbered);
      this.#own.add(keyOf(article_id ?? '', number), line);
      if (because !== null && because.article_id !== article_id)
        this.#pointing.add(keyOf(because.article_id, number), line);
      number += 1;
    }
  }

  /** Places that findings point to in other articles, as those articles publish them. */
  async resolve(artefacts: Artefacts, textPolicy: LocatedArticle['policy']): Promise<void> {
    if (this.#pointing.count === 0) return;
    const pointing = new Stepping(this.#pointing);
    for await (const article of artefacts.articles()) {
      const findings = pointing.of(article.article_id);
      if (findings.length === 0) continue;
      const located = new LocatedArticle(article, textPolicy);
      for (const line of findings) {
        const { number, finding } = JSON.parse(line) as Numbered;
        const found = JSON.stringify({ number, elsewhere: elsewhereOf(finding, located) });
        this.#elsewhere.add(keyOf(finding.article_id ?? '', number), found);
      }
    }
  }

  /** The findings of an article, complete; asked in ascending order of ids. */
  of(located: LocatedArticle): Finding[] {
    this.#ownLines ??= new Stepping(this.#own);
    this.#elsewhereLines ??= new Stepping(this.#elsewhere);
    const { article_id } = located.article;
    const elsewhere = new Map<number, Elsewhere>();
    for (const line of this.#elsewhereLines.of(article_id)) {
      const found = JSON.parse(line) as { number: number; elsewhere: Elsewhere };
      elsewhere.set(found.number, found.elsewhere);
    }
    return this.#ownLines.of(article_id).map((line) => {
      const { number, finding } = JSON.parse(line) as Numbered;
      return completed(finding, located, elsewhere.get(number));
    });
  }
}

/** Sorted lines read in step with articles. */
class Stepping {
  readonly #lines: Generator<SortedLine>;
  #next: SortedLine | null = null;

  constructor(sorter: LineSorter) {
    this.#lines = sorter.sorted();
    this.#advance();
  }

  of(articleId: string): string[] {
    const found: string[] = [];
    for (; this.#next !== null && articleIn(this.#next.key) === articleId; this.#advance())
      found.push(this.#next.line);
    return found;
  }

  #advance(): void {
    const { value, done } = this.#lines.next();
    this.#next = done ? null : value;
  }
}

function elsewhereOf(finding: Finding, located: LocatedArticle): Elsewhere {
  const { because, params } = finding;
  if (because === null) return { because, params };
  const { place, words } = because;
  const location = { ...located.location(place), text: located.words(place).text };
  const quoted = words ? { there: located.words(withOpening(words, located)).text ?? withheldMark } : {};
  return {
    because: { ...because, location },
    params: { ...quoted, ...params, other: located.article.raw_file },
  };
}

/** A finding of a check that saw no texts, with its file and the words it quotes. */
function completed(finding: Finding, located: LocatedArticle, other: Elsewhere | undefined): Finding {
  const { raw_file } = located.article;
  const { params, because } = other ?? finding;
  if (!because?.words || !finding.place) return { ...finding, raw_file, because, params };
  return {
    ...finding,
    raw_file,
    because,
    params: { here: located.textOf(withOpening(finding.place, located)), ...params },
  };
}

const titleMarks: Readonly<Record<string, string>> = { '《': '》', '«': '»', '“': '”' };

/** Words that begin inside a title are quoted with the mark that opens it. */
function withOpening(place: Place, located: LocatedArticle): Place {
  const { text } = located.paragraph(place);
  const open = text.charAt(place.start - 1);
  const close = titleMarks[open];
  if (close === undefined) return place;
  const closes = text.indexOf(close, place.start);
  const opens = text.indexOf(open, place.start);
  const isInside = closes !== -1 && closes < place.end && (opens === -1 || opens > closes);
  return isInside ? { ...place, start: place.start - 1 } : place;
}
