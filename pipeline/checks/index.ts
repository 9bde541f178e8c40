/** The checks. Adding one means its file, one line here, its code in schemas/findings.schema.json, and its messages. */
import { aliasInArticle } from './alias-in-article.ts';
import { anniversary } from './anniversary.ts';
import { arithmetic } from './arithmetic.ts';
import type { ArticleCheck, Check, CorpusCheck } from './check.ts';
import { figureConflictBetween } from './conflicts/between-articles.ts';
import { conversionRate } from './conversion-rate.ts';
import { countList } from './count-list.ts';
import { currencyMissing } from './currency-missing.ts';
import { dateOrder } from './date-order.ts';
import { duplicatePassage } from './duplicate-passage.ts';
import { figureConflict } from './figure-conflict.ts';
import { longFigure } from './long-figure.ts';
import { nameVariant } from './name-variant.ts';
import { personAge } from './person-age.ts';
import { publicationDate } from './publication-date.ts';
import { sidecarLanguage } from './sidecar-language.ts';
import { sourceChain } from './source-chain.ts';
import { textDamage } from './text-damage.ts';
import { unresolvedName } from './unresolved-name.ts';
import { unsupportedLanguage } from './unsupported-language.ts';

export const articleChecks: readonly ArticleCheck[] = [
  conversionRate,
  duplicatePassage,
  arithmetic,
  anniversary,
  personAge,
  nameVariant,
  aliasInArticle,
  figureConflict,
  dateOrder,
  countList,
  currencyMissing,
  longFigure,
  sourceChain,
  publicationDate,
  textDamage,
  unsupportedLanguage,
  sidecarLanguage,
];

export const corpusChecks: readonly CorpusCheck[] = [figureConflictBetween, unresolvedName];

/** Each once: a check may look inside articles and between them. */
export const checks: readonly Check[] = [
  ...articleChecks,
  ...corpusChecks.filter(({ id }) => !articleChecks.some((each) => each.id === id)),
];
