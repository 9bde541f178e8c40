/** Words beside a Russian subject that are no part of it: adverbs, verbs, negation, whom somebody tells. */

import type { Span } from '../../../contract.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { organizationForm } from '../institutions/forms.ts';
import { headOf } from '../speakers/office-heads.ts';
import { isOfficeHolder } from './agreement.ts';
import { nounInL, prepositions } from './phrase.ts';

const tells = /^(?:завер|предупред|призва|попрос|успоко|поблагодар|поздрав|убед|увер|обвин|проинформир)/u;

/** «заверил директор акционеров»: whom he told stands behind him in the accusative. */
export function withoutTold(tokens: readonly Token[], verb: string, phrase: Span | null): Span | null {
  if (phrase === null || !tells.test(verb)) return phrase;
  const own = tokens.filter((token) => token.start >= phrase.start && token.end <= phrase.end);
  const [last, holder] = [own.at(-1), own.at(-2)];
  if (last === undefined || holder === undefined || last.isCapital || !isOfficeHolder(holder)) return phrase;
  return /(?:ов|ев|ей|их|ых|ан|ок|иц)$/u.test(last.key) ? { start: phrase.start, end: holder.end } : phrase;
}

/** «прав был дед, который любил повторять»: the office or the kinship that a relative clause tells of. */
export function antecedent(tokens: readonly Token[], verb: number): Span | null {
  const comma = tokens.findLastIndex((token, i) => i < verb && token.text === ',');
  const noun = tokens[comma - 1];
  if (comma < 1 || noun === undefined || noun.isCapital || !headOf.has(noun.key)) return null;
  const isTold = /^котор(?:ый|ая|ые)$/u.test(tokens[comma + 1]?.key ?? '');
  const isNear = verb - comma <= 6 && tokens.slice(comma + 2, verb).every((token) => !token.isCapital);
  return isTold && isNear ? { start: noun.start, end: noun.end } : null;
}

/** «менее категоричен», «также отметил»: no subject by themselves. */
export const isAdverb = askedOnce(
  ({ key, isCapital }) =>
    !isCapital &&
    /^(?:не|менее|более|уже|ещё|еще|также|тоже|ранее|позже|вновь|снова|тогда|теперь|сейчас|вчера|сегодня|накануне|очень|\p{L}{3,}о|\p{L}+ски)$/u.test(
      key,
    ),
);

/** A finite verb ends the subject: «Авиакомпания отменила рейсы». */
export const isVerb = askedOnce(
  ({ key, isCapital }) =>
    !isCapital &&
    key.length > 3 &&
    /(?:[аеёиоуыэюя]л(?:[аио]|ся|ась|ись)?|[её]т|ит|ют|ят)$/u.test(key) &&
    !/^(?:недели|модели|цели|земли|семьи|отрасли|медали|детали|морали|роли|доли|воли|пыли|столицы)$/u.test(
      key,
    ) &&
    !headOf.has(key) &&
    !organizationForm.has(key) &&
    !nounInL.test(key),
);

const particle = /^(?:не|лишь|только|также|тоже|уже|ещё|еще|вновь|снова|даже|же|потом|затем|тогда)$/u;

/** «Прокуратура не подтвердила», «Ковач лишь усмехнулся»: the particle belongs to the verb. */
export function withoutParticles(segment: readonly Token[]): readonly Token[] {
  return segment.length > 1 && particle.test(segment.at(-1)?.key ?? '') ? segment.slice(0, -1) : segment;
}

/** «Банк, где работают …, назвал результаты»: a body opens the sentence. */
export function isBodyName([first, ...rest]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    organizationForm.get(first.key) === first.key &&
    rest.length <= 3 &&
    !rest.some((token) => prepositions.has(token.key) || isVerb(token))
  );
}
