/** figure-conflict between articles: what one article says of a work, and another cannot have right at the same time. */
import type { FigurePair } from '../../compare/corpus.ts';
import type { Fact, Paragraph } from '../../contract.ts';
import { sentenceAround } from '../../link/amounts.ts';
import type { CorpusCheck } from '../check.ts';
import { figureConflict } from '../figure-conflict.ts';
import { saidIn } from './inside-article.ts';
import { conflictBetween, quoted, type Statement } from './statement.ts';

type StatedFact = Fact & { readonly published_from: string | null; readonly published_to: string | null };

interface Side {
  readonly fact: StatedFact;
  readonly paragraph: Paragraph;
  readonly statement: Statement;
}

/** The same examples as those of the check inside an article: they are one check. */
export const figureConflictBetween: CorpusCheck = {
  id: figureConflict.id,
  scope: 'corpus',
  severity: figureConflict.severity,
  examples: figureConflict.examples,
  async *run(corpus) {
    const told = new Set<string>();
    for await (const pair of corpus.figurePairs()) {
      const [a, b] = sidesOf(pair);
      if (!a || !b) continue;
      const { fact } = b;
      const question = [pair.b_article, fact.predicate, fact.subject_id, fact.currency].join(' ');
      if (told.has(question) || !conflictBetween(a.statement, b.statement)) continue;
      told.add(question);
      yield {
        check: figureConflict.id,
        severity: 'warning',
        article_id: pair.b_article,
        raw_file: '',
        place: fact,
        // The whole sentence, so that a reader sees both.
        because: {
          article_id: pair.a_article,
          place: { paragraph: a.fact.paragraph, ...sentenceAround(a.paragraph, a.fact) },
        },
        subject: { table: 'facts', id: fact.id },
        actual: saidIn(fact),
        expected: saidIn(a.fact),
        message: fact.predicate === 'release' ? 'days_between' : 'sums_between',
        params: {
          here: quoted(b.statement),
          there: quoted(a.statement),
        },
      };
    }
  },
};

function sidesOf(pair: FigurePair): readonly [Side | null, Side | null] {
  return [sideOf(pair.a_fact, pair.a_paragraph), sideOf(pair.b_fact, pair.b_paragraph)];
}

function sideOf(factJson: string, paragraphJson: string): Side | null {
  const fact = JSON.parse(factJson) as StatedFact;
  const paragraph = JSON.parse(paragraphJson) as Paragraph;
  if (paragraph.lang === 'und') return null;
  const { start, end } = sentenceAround(paragraph, fact);
  const { published_from: from, published_to: to } = fact;
  const statement = {
    ...fact,
    lang: paragraph.lang,
    sentence: paragraph.text.slice(start, end),
    words: paragraph.text.slice(fact.start, fact.end),
    published: { from, to },
  };
  return { fact, paragraph, statement };
}
