import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { headOf } from '../speakers/office-heads.ts';
import { finiteVerb } from './phrase.ts';
import { shape } from './quoted-shape.ts';
import { subjectFirst } from './reporting.ts';

const farthestLabel = 12;

const labelGap = /^\s*(?::|,?\s*[—–-])\s+/u;

/** Headlines: «Нас бросили»: жители — о работе спасателей. */
export function headlineClause(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const gap = to < masked.length ? undefined : labelGap.exec(masked.slice(from, to))?.[0];
  if (gap === undefined || shape(quoted).words < 2) return null;
  const tokens = tokensOf(masked, from + gap.length, to);
  if (tokens.length === 0 || tokens.length > farthestLabel) return null;
  const end = tokens.findIndex(
    (token, i) => i > 0 && (token.kind === 'mark' || /^(?:о|об|про|после|на|в|перед)$/u.test(token.key)),
  );
  const own = end < 0 ? tokens : tokens.slice(0, end);
  // «…», — мэр о падении крана: behind a dash an office and no verb.
  if (
    !gap.includes(':') &&
    (end < 1 ||
      headOf.get(own[0]?.key ?? '')?.isNominative !== true ||
      own.some((token) => finiteVerb.test(token.key)))
  )
    return null;
  const speaker = subjectFirst(own) ?? (tokens[end]?.kind === 'mark' ? spanOf(own) : null);
  return speaker === null
    ? null
    : { link: 'after', speaker, cue: null, isNaming: false, gender: null, end: to };
}

/** Headlines: «Глава НАТО: альянс «готов к любому сценарию»». */
export function headlineLabel(tokens: readonly Token[], end: number): Attribution | null {
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 6) return null;
  const label = tokens.slice(0, colon);
  const isSomebody =
    label.some((token) => headOf.has(token.key)) ||
    (label.length <= 3 && label.every((token) => token.isCapital));
  const speaker = spanOf(label);
  if (speaker === null || !isSomebody || label.some((token) => token.kind !== 'word')) return null;
  return { link: 'clause', speaker, cue: null, isNaming: false, gender: null, end };
}
