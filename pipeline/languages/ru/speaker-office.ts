/** Reads a Russian speaker phrase that names nobody: an organization by its name, or an office in the nominative. */

import type { NamedSpan } from '../shared/quotation-language.ts';
import type { SpeakerReading } from '../shared/speaker-reading.ts';
import { spanOf, type Token } from '../shared/speaker-tokens.ts';
import { nominativeOffice } from './speaker-cases.ts';
import { genericHeads, headOf, organizationForm } from './speaker-words.ts';

/** «глава ведомства», «собеседник агентства»: the organization is as bare as the office. */
const bareOrganizations: ReadonlySet<string> = new Set(
  'агентства издания ведомства регулятора министерства компании студии кинокомпании фонда банка музея театра института города региона республики страны государства кабмина правительства холдинга группы сети комитета комиссии союза центра фестиваля департамента организации'.split(
    ' ',
  ),
);

/** «компания «Лютик»»: the noun only says what the name names. */
const bareNamed =
  /^(?:компани|студи|киностуди|корпораци|ассоциаци|агентств|издательств|холдинг|групп|сет|фонд|банк|клуб|медиагрупп|организаци|федераци|институт|центр)\p{L}{0,2}\s[«"“„]([^«»"“”„]+)[»"”“]$/iu;

/** Nobody is named: an organization by its name, else the office as a phrase in the nominative. */
export function office(
  text: string,
  tokens: readonly Token[],
  inside: readonly NamedSpan[],
): SpeakerReading | null {
  const words = tokens.filter(
    (token, i) => !(i === 0 && /^(?:сам|сама|этот|эта|один|одна|некий|там)$/u.test(token.key)),
  );
  const place = spanOf(words);
  if (place === null || !words.some((token) => token.kind === 'word')) return null;
  const exact = inside.find((span) => span.start <= place.start && span.end >= place.end);
  if (exact !== undefined)
    return { kind: 'name', name: exact.name, place, isPerson: exact.kind === 'person' };
  const bare = bareNamed.exec(text.slice(place.start, place.end));
  if (bare?.[1] !== undefined && organizationForm.has(words[0]?.key ?? ''))
    return { kind: 'name', name: bare[1], place, isPerson: false };
  const at = words.findIndex(
    (token) => headOf.has(token.key) || organizationForm.has(token.key) || organizationForm.has(token.text),
  );
  const headWord = words[at];
  const phrase = nominativeOffice(text.slice(place.start, place.end));
  if (at < 0) {
    const isName = words.every((token) => token.isCapital || token.kind !== 'word');
    if (isName)
      return { kind: 'name', name: phrase.replace(/^[«"“„](.*)[»"”“]$/u, '$1'), place, isPerson: false };
  }
  const owners = words
    .filter((token, i) => token.isCapital && i !== at && !headOf.has(token.key))
    .map((token) => token.text);
  return {
    kind: 'role',
    phrase,
    place,
    head: headOf.get(headWord?.key ?? '')?.head ?? organizationForm.get(headWord?.key ?? '') ?? null,
    owners,
    pointsBack:
      words.length <= 2 &&
      !words.some((token, i) => i > at && !token.isCapital && !bareOrganizations.has(token.key)),
    isGeneric: genericHeads.has(headOf.get(headWord?.key ?? '')?.nominative ?? ''),
    isText: false,
  };
}
