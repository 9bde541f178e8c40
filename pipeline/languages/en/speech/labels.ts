/** Reads English labels in front of a quotation: "Petrov: “…”", headlines, and sentences that end in a colon without a reporting verb. */

import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { headOf, organizationNouns } from '../speakers/words.ts';
import { clause } from './reporting.ts';
import { opensSubject, subjectFirst } from './subject.ts';

/** Labels of a newspaper's sections and of kinds of texts: nobody speaks. */
const sectionLabel =
  /(?:^|\s)(?:box office|reviews?|trailers?|exclusive|watch|listen|opinion|analysis|explainers?|explained|updated?|live|videos?|photos?|gallery|recap|preview|premiere|films?|movies?|music|books?|tv|news|breaking|ratings|charts?|quiz|poll|podcast|editorial|obituary|profile|feature|spotlight|pictures|fact check|factbox|timeline|weekend|awards?|festival|oscars?|streaming|theat(?:er|re)|arts?|culture|sports?|business|politics|headlines?|titles?|lyrics?|synopsis|tagline|logline|motto|slogan|theme|songs?|singles?|albums?|credits|cast|starring|works|including|exhibition|keywords?|subject|tags?)$/iu;

/** Headlines: "NATO chief Moe: alliance 'ready for any scenario'". */
export function headlineLabel(tokens: readonly Token[], end: number): Attribution | null {
  const colon = tokens.findIndex((token) => token.text === ':');
  const label = tokens.slice(0, Math.max(0, colon));
  const speaker = spanOf(label);
  const isSomebody =
    label.some((token) => headOf.has(token.key) || organizationNouns.has(token.key)) ||
    (label.length >= 2 && label.length <= 3 && label.every((token) => token.isCapital));
  if (speaker === null || colon > 7 || !isSomebody || label.some((token) => token.kind !== 'word'))
    return null;
  if (sectionLabel.test(` ${label.map((token) => token.text).join(' ')}`)) return null;
  return clause('clause', speaker, null, end);
}

/** "Petrov: “…”" and sentences that end in a colon without a reporting verb. */
export function labelClause(tokens: readonly Token[], end: number): Attribution | null {
  if (tokens.length === 0 || sectionLabel.test(` ${tokens.map((token) => token.text).join(' ')}`))
    return null;
  // "As for the future: “…”": what is spoken of.
  if (tokens[0]?.key === 'as' && /^(?:for|to)$/u.test(tokens[1]?.key ?? '')) return null;
  const isLabel = tokens.length <= 10 && tokens[0] !== undefined && opensSubject(tokens[0]);
  const speaker = subjectFirst(tokens);
  if (speaker === null) return null;
  return isLabel || speaker !== null ? clause('colon', speaker, null, end) : null;
}
