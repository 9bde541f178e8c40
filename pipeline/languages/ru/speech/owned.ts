/** Reads whose words a Russian clause passes on: «слова министра о том, что …», «со ссылкой на главу ведомства N». */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { Attribution } from '../../shared/speech/language.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { headOf } from '../speakers/office-heads.ts';
import { media } from './listeners.ts';
import { isVerb } from './subject-edges.ts';
import { speechVerbs } from './verbs.ts';

const speechNoun =
  /^(?:замечани[ея]|заявлени[ея]|слова|высказывани[ея]|утверждени[ея]|обещани[ея]|предупреждени[ея]|признани[ея]|призывы?|мнени[ея]|оценк[аи]|фраз[аы]|реплик[аи]|комментари[йи]|тезисы?|выводы?|прогнозы?|предложени[ея]|требовани[ея]|советы?|ответы?|жалоб[аы]|угроз[аы]|намеки?|намёки?|уверени[ея]|заверени[ея]|посты?|письм[оа]|речь|телеграмм[аы]|записк[аи]|обращени[ея]|послани[ея]|выступлени[ея])$/u;

const isSpeechNoun = askedOnce(({ key }) => speechNoun.test(key));

/** «Из письма N: «…»». */
const excerptOf = /^(?:письма|дневника|записки|рапорта|заявления)$/u;

/** «Письмо Нины Палей | губернатору», «Ответ министра | уместился»: whom it was sent to, what it does. */
function endsOwner(tokens: readonly Token[], i: number, noun: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token === undefined || token.isCapital || i === noun + 1) return false;
  if (isVerb(token) || /(?:[ая]м|ому|ему)$/u.test(token.key)) return true;
  return before?.isCapital === true && !headOf.has(token.key) && /[ую]$/u.test(token.key);
}

/** «Слова министра о том, что надо «…»»: whoever stands behind the noun in the genitive. */
export function ownedWords(tokens: readonly Token[], to: number, isColon: boolean): Attribution | null {
  const noun = tokens.findIndex(
    (token, i) => isSpeechNoun(token) || (tokens[i - 1]?.key === 'из' && excerptOf.test(token.key)),
  );
  const cue = tokens[noun];
  if (cue === undefined) return null;
  const end = tokens.findIndex(
    (token, i) =>
      i > noun &&
      (token.kind !== 'word' ||
        endsOwner(tokens, i, noun) ||
        /^(?:о|об|про|что|в|на|по|к|из|был|была|было|были|прозвуча\p{L}+)$/u.test(token.key)),
  );
  const phrase = tokens.slice(noun + 1, end < 0 ? tokens.length : end);
  const span = spanOf(phrase);
  const isSomebody =
    phrase.length > 0 &&
    phrase.length < 7 &&
    phrase.some((token) => token.isCapital || headOf.has(token.key));
  if (span === null || !isSomebody) return null;
  return {
    link: isColon ? 'colon' : 'clause',
    speaker: span,
    cue: { start: cue.start, end: cue.end },
    isNaming: false,
    gender: null,
    end: to,
  };
}

/** «со ссылкой на министра N передаёт»: the one referred to speaks, unless it is a medium. */
export function reference(tokens: readonly Token[]): Span | null {
  const at = tokens.findIndex(
    (token, i) => tokens[i + 1]?.key === 'на' && /^(?:ссылкой|ссылаясь)$/u.test(token.key),
  );
  if (at < 0) return null;
  const end = tokens.findIndex(
    (token, i) => i > at + 2 && (token.kind !== 'word' || (!token.isCapital && speechVerbs.has(token.key))),
  );
  const phrase = tokens.slice(at + 2, end < 0 ? tokens.length : end);
  const isPerson = phrase.some(
    (token, i) => token.isCapital && phrase[i + 1]?.isCapital === true && !media.has(token.text),
  );
  return isPerson ? spanOf(phrase) : null;
}
