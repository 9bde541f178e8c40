/** arithmetic: shares, sums, differences, multiples and growth that a sentence itself lets the reader recompute. */
import { tellingRoles } from '../contract.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, findingIn } from './check.ts';
import { arithmeticExamples } from './examples/arithmetic.ts';
import { acrossOf } from './reckoning/across.ts';
import { type Claim, claimsOf } from './reckoning/claims.ts';
import { type Figure, meet } from './reckoning/figure.ts';
import { ArticleFigures } from './reckoning/sentence-figures.ts';
import { sharesOf } from './reckoning/shares.ts';
import { sumsOf } from './reckoning/sums.ts';

export const arithmetic: ArticleCheck = {
  id: 'arithmetic',
  scope: 'article',
  severity: 'warning',
  examples: arithmeticExamples,
  *run(located) {
    const figures = new ArticleFigures(located);
    for (const [index, paragraph] of located.article.paragraphs.entries()) {
      const { lang, role, sentences } = paragraph;
      if (lang === 'und' || !tellingRoles.includes(role)) continue;
      for (const [at, span] of sentences.entries()) {
        const sentence = figures.sentence(index, lang, span);
        if (sentence === null) continue;
        const last = sentences[at - 1];
        const before = () => (last ? figures.sentence(index, lang, last, 1) : null);
        const claims = [claimsOf(sentence), sumsOf(sentence), sharesOf(sentence), acrossOf(sentence, before)];
        for (const claim of claims.flatMap((each) => [...each])) {
          if (!meet(claim.allowed, claim.within)) yield notice(located, claim);
        }
      }
    }
  },
};

function notice(located: LocatedArticle, claim: Claim) {
  const { from, stated, kind } = claim;
  const all = typeof stated === 'string' ? from : [...from, stated];
  const [first] = all;
  const place = {
    paragraph: first?.paragraph ?? 0,
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
  const told = (figure: Figure | string | undefined) =>
    figure === undefined ? '' : typeof figure === 'string' ? figure : located.textOf(figure).trim();
  const computed = Number(claim.computed.toPrecision(computedDigits(kind, claim.computed)));
  return findingIn(located.article, 'arithmetic', {
    severity: 'warning',
    place,
    actual: told(stated),
    expected: String(computed),
    message: kind,
    params: {
      first: told(from[0]),
      second: told(from[1]),
      parts: from.map(told).join(' + '),
      stated: told(stated),
      computed,
    },
  });
}

/** Percentages and multiples to three digits; sums and differences as exactly as their parts are printed. */
function computedDigits(kind: Claim['kind'], value: number): number {
  return kind === 'growth' || kind === 'share' || kind === 'times' ? (value >= 100 ? 4 : 3) : 12;
}
