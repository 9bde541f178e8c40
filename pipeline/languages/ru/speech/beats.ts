/** What a Russian speaker does between two pieces of speech, told between dashes: «…, — он кивнул на дверь, — …». */

import type { Span } from '../../../contract.ts';
import { tokensOf } from '../../shared/speakers/tokens.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { headOf } from '../speakers/office-heads.ts';
import { isAgentNoun } from '../speakers/office-kinds.ts';
import { subjectLeft, subjectRight } from './subject.ts';
import { nominativePronouns } from './subject-start.ts';

/** Movements that go with speech; whatever else stands between dashes may be said as well. */
const isGesture = askedOnce(
  ({ key, isCapital }) =>
    !isCapital &&
    /^(?:показ|указ|кив|мах|маш|обв[её]|обвод|подня|поднима|опуст|опуска|замол|умол|помолч|доста|протяну|протяг|разв[её]|развод|пожа|пожим|похлоп|постуч|стуч|ткну|тычет|тыка|поправ|посмотр|смотрит|оглян|огляд|обернул|задум|прерва|прерыва|запну|запина|прикры|наклон|вытер|вытира|сжа|сжима|прижа|прижима|загиба|загну|погроз|поморщ|морщ|прищур|щур|перекрест|улыб|засмея|рассмея|усмех|вздох|вздыха|качает|покача)\p{Ll}*(?:л|ла|ли|лся|лась|лись|ет|ёт|ит|ют|ят|ется|ится)$/u.test(
      key,
    ),
);
const isSomebody = askedOnce(
  ({ key, isCapital }) =>
    isCapital || nominativePronouns.has(key) || headOf.get(key)?.nominative === key || isAgentNoun(key),
);
const speaksOfSelf = askedOnce(({ key }) =>
  /^(?:я|мы|мне|нам|меня|нас|мой|моя|мои|наш|наша|наши)$/u.test(key),
);

/** No gesture is told in more words. */
const longest = 9;

/** The gesture that the words from `from` to `to` tell of whoever is speaking, and who that is where a name says so; null when they tell none. */
export function beat(text: string, from: number, to: number): { readonly subject: Span | null } | null {
  const tokens = tokensOf(text, from, to);
  const verb = tokens.findIndex(isGesture);
  if (tokens.length > longest || verb < 0 || !tokens.some((token) => isSomebody(token))) return null;
  if (tokens.some(speaksOfSelf)) return null;
  const subject = subjectLeft(tokens, verb) ?? subjectRight(tokens, verb);
  const isNamed = tokens.some(
    ({ isCapital, start, end }) =>
      isCapital && subject !== null && start >= subject.start && end <= subject.end,
  );
  return { subject: isNamed ? subject : null };
}
