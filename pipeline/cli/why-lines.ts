/** Why a run did what it did (`dataset --explain`): which digest changed, and how many articles were read anew for what. */
import type { Outcome } from '../build/dataset.ts';
import { spoken } from '../spoken.ts';

export function whyLines(outcome: Outcome): string[] {
  const t = spoken();
  const { why } = outcome;
  const version = why.version ?? '';
  const named = (parts: readonly string[]) =>
    parts.length === 0
      ? t('cli:why.parts.nothing')
      : parts.map((part) => t(`cli:why.parts.${part}`)).join(', ');
  if (outcome.kind === 'unchanged') return [t('cli:why.none', { version })];
  const { articles, done, redone } = outcome.articles;
  const { fresh, bytes, beside, chain, parts } = redone;
  return [
    ...(why.version === null ? [t('cli:why.first')] : []),
    ...(why.inputs.length > 0 ? [t('cli:why.inputs', { version, inputs: named(why.inputs) })] : []),
    ...(why.damaged ? [t('cli:why.damaged', { version })] : []),
    t('cli:why.articles', { fresh, bytes, beside, chain, parts: named(parts), kept: articles - done }),
  ];
}
