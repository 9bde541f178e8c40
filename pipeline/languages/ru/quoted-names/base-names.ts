/** A Russian name in marks back to its nominative, by what told that it is one. */
import { nominativeSurname } from '../inflection.ts';
import { knownOrganization } from '../names/lexicon.ts';
import type { ObliqueCase } from '../nominatives/nouns.ts';
import { nominativePhrase } from '../nominatives/phrases.ts';
import { agentNominative } from './makers.ts';
import { toldNominative } from './verbs.ts';

/** What is won stands in the accusative, which of the animate is the genitive. */
const animate: ReadonlySet<ObliqueCase> = new Set(['accusative', 'genitive']);
const accusative: ReadonlySet<ObliqueCase> = new Set(['accusative']);
const dative: ReadonlySet<ObliqueCase> = new Set(['dative']);
const instrumental: ReadonlySet<ObliqueCase> = new Set(['instrumental']);

/** «Газпрома» after «акции»: the name itself stands in the genitive when no noun carries the case for it. */
export function baseName(text: string, rule: string): string {
  if (rule === 'organization.told') return toldNominative(text) ?? text;
  // «вручили «Нику»», «получил «Золотую пальму»», «Белого слона».
  if (rule === 'award.object')
    return (nominativePhrase(text, animate) ?? text)
      .replace(/(?<=[^\s]{2})ую(?= )/gu, 'ая')
      .replace(/(?<=\p{Ll}{2})у$/u, 'а')
      .replace(/(?<=\p{Ll}{2})ю$/u, 'я');
  if (rule === 'organization.shape')
    return text.replace(/(?<=\s\p{L}+[мгнлт])(?<!\sСинем)(?:а|у|ом|е)$/u, '');
  // «отмечена «Белым слоном»», «Никой»
  if (rule === 'award.agent')
    return (nominativePhrase(text, instrumental) ?? agentNominative(text)).replace(
      /^(\p{Lu}\p{Ll}+[гкхбвдзлмнпрст])ой$/u,
      '$1а',
    );
  // «достался «Узору»», «Тёплому стану»
  if (rule === 'work.given')
    return (nominativePhrase(text, dative) ?? text).replace(
      /^(\p{Lu}\p{Ll}*[аеиоуыэюя][бвгджзклмнпрстфхцчшщ])у(?=$| \p{Ll})/u,
      '$1',
    );
  // «основал «Зарю»»
  if (rule === 'organization.founded')
    return (nominativePhrase(text, accusative) ?? text)
      .replace(/^(\p{Lu}\p{Ll}+[бвгдзклмнпрстфхцчшщ])у$/u, '$1а')
      .replace(/^(\p{Lu}\p{Ll}{2,})ю$/u, '$1я');
  // «выпущенная «Пилигримом»».
  if (rule === 'organization.agent') return agentNominative(text);
  const known = text.includes(' ') ? null : knownOrganization(text);
  if (known !== null) return known;
  if (
    (rule === 'organization.owner' || rule === 'organization.sport') &&
    !text.includes(' ') &&
    /\p{Ll}{3}а$/u.test(text)
  ) {
    return nominativeSurname(text, 'masculine', 'genitive');
  }
  return text;
}
