/** Reads Russian reporting clauses: «…», — сказал N; N сказал: «…»; по словам N; в сообщении говорится. */

import type { Span } from '../../contract.ts';
import type { Attribution, Link } from '../shared/quotation-language.ts';
import { spanOf, type Token, tokensOf } from '../shared/speaker-tokens.ts';
import { shape } from './quoted-shape.ts';
import { headOf, listeners, media } from './speaker-words.ts';
import { nounInL } from './speech-phrase.ts';
import { afterVerb, clause, dropMarks, sourcePhrase, speakerOf, subjectFirst } from './speech-reporting.ts';
import { institution } from './speech-sources.ts';
import { subjectLeft, subjectRight } from './speech-subject.ts';
import { idiomForm, speechGerunds, speechVerbs } from './speech-verbs.ts';

const clauseEnd = /^[.;!?]$/u;

const finiteVerb = /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят|ется|ится|[юяуа]тся)$/u;

/** «такими словами директор открыла показ»: any verb does, the words are told to be hers. */
function wordsOfDeed(tokens: readonly Token[], link: Link, end: number): Attribution | null {
  const words = tokens.findIndex((token) => token.key === 'словами');
  if (words < 1 || words > 2 || !/^(?:этими|такими)$/u.test(tokens[words - 1]?.key ?? '')) return null;
  const rest = tokens.slice(words + 1);
  const at = rest.findIndex(
    (token) => !token.isCapital && finiteVerb.test(token.key) && !headOf.has(token.key),
  );
  const verb = rest[at];
  if (verb === undefined) return null;
  return clause(link, subjectLeft(rest, at) ?? subjectRight(rest, at), verb, end);
}

/** «…», — так капитан подвела итог: any verb does. */
function thusTold(tokens: readonly Token[], link: Link, end: number): Attribution | null {
  if (!/^(?:так|вот)$/u.test(tokens[0]?.key ?? '')) return null;
  const own = tokens.slice(tokens[1]?.key === 'как' ? 2 : 1);
  const at = own.findIndex(
    (token) =>
      !token.isCapital && finiteVerb.test(token.key) && !headOf.has(token.key) && !nounInL.test(token.key),
  );
  const verb = own[at];
  if (verb === undefined) return null;
  const speaker = at > 0 ? (subjectLeft(own, at) ?? subjectRight(own, at)) : subjectRight(own, at);
  return speaker === null ? null : clause(link, speaker, verb, end);
}

/** «…», — не унимается Петров: behind a comma and a dash any verb with a nominative behind it tells who speaks. */
function unlistedVerb(tokens: readonly Token[], link: Link, end: number): Attribution | null {
  const at = Math.max(
    0,
    tokens.findIndex(
      (token, i) =>
        i < 5 &&
        !/(?:^(?:не|и|лишь|только|даже|ещё|еще|уже|смог|смогла|смогли|успел|успела|сумел|сумела|решил|решила|поспешил|поспешила|попытался|попыталась|любил|любила|любит|продолжил|продолжила|продолжает)|[ое])$/u.test(
          token.key,
        ),
    ),
  );
  const verb = tokens[at];
  if (verb === undefined || verb.isCapital || verb.key.length < 4) return null;
  if (
    !(finiteVerb.test(verb.key) || (at > 0 && /ть$/u.test(verb.key))) ||
    nounInL.test(verb.key) ||
    headOf.has(verb.key)
  )
    return null;
  const speaker = subjectRight(tokens, at);
  return speaker === null ? null : clause(link, speaker, verb, end);
}

/** The clause in tokens that begin where a said-clause may begin. */
function saidClause(tokens: readonly Token[], link: Link, isLoose: boolean): Attribution | null {
  const stop = tokens.findIndex((token) => token.kind === 'mark' && clauseEnd.test(token.text));
  const own = stop < 0 ? tokens : tokens.slice(0, stop);
  const end = own.at(-1)?.end;
  if (end === undefined) return null;
  const source = sourcePhrase(own, 0, link);
  if (source !== null) return { ...source, end };
  const deed = wordsOfDeed(own, link, end);
  if (deed !== null) return deed;
  const farthest = isLoose ? 9 : 1;
  const at = own.findIndex((token, i) => i <= farthest && !token.isCapital && speechVerbs.has(token.key));
  const verb = own[at];
  if (verb === undefined) return isLoose ? (thusTold(own, link, end) ?? unlistedVerb(own, link, end)) : null;
  if (own.slice(0, at).some((token) => token.text === ',' && at > 3)) return null;
  if (
    at > 0 &&
    subjectLeft(own, at) === null &&
    !/^(?:так|об|как|тогда|также|далее|позже|еще|ещё|при|сам|сама|снова|тут|в|и|с|со|не|без|под|уже|сейчас|теперь|однако|затем|потом|такое|такого|такую|такой|это|эти|такими|\p{L}{3,}о)$/u.test(
      own[0]?.key ?? '',
    )
  )
    return null;
  return clause(link, speakerOf(own, at, at > 0), verb, end);
}

const dashGap = /^\s*([,]?)\s*(?:[—–]|-{1,3})\s+/u;
const commaGap = /^\s*,\s+/u;
/** «…». Об этом заявил N: the sentence behind the marks credits them. */
const nextSentence =
  /^\s*\.\s+(?=(?:Так(?:ими словами)?|Об этом|Такое (?:мнение|заявление)|Такую|С так(?:им|ими))\s)/u;

/** «…». Это мнение N. */
const opinionOf =
  /^\s*[.,]?\s*(?:(?:[—–]|-{1,3})\s+)?(?:Это|это|Таково|таково|Такова|такова|Таковы|таковы|Такие|такие|Такое|такое)\s+(?:были?\s+)?(?:мнение|слова|оценка|позиция|прогноз|точка зрения|признание|заявление|цитата|вывод|ответ)\s+/u;

function opinion(masked: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(masked, from, to);
  const stop = tokens.findIndex((token) => token.kind === 'mark' && /^[.,;!?—–(]$/u.test(token.text));
  const own = stop < 0 ? tokens : tokens.slice(0, stop);
  const span = spanOf(own);
  if (span === null) return null;
  return { link: 'after', speaker: span, cue: null, isNaming: false, gender: null, end: span.end };
}

export function after(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const text = masked.slice(from, to);
  const dash = dashGap.exec(text);
  const gap = dash?.[0] ?? commaGap.exec(text)?.[0] ?? nextSentence.exec(text)?.[0];
  const headline = gap === undefined ? headlineClause(masked, from, to, quoted) : null;
  if (headline !== null) return headline;
  const verdict = gap === undefined ? opinionOf.exec(text) : null;
  if (verdict !== null) return opinion(masked, from + verdict[0].length, to);
  if (gap === undefined) return null;
  const isProper = dash === null ? gap.includes('.') : dash[1] === ',' || /[,!?…]["»“]?\s*$/u.test(quoted);
  return (
    saidClause(tokensOf(masked, from + gap.length, to), 'after', isProper) ??
    headlineClause(masked, from, to, quoted)
  );
}

const farthestLabel = 12;

/** Headlines: «Нас бросили»: жители — о работе спасателей. */
function headlineClause(masked: string, from: number, to: number, quoted: string): Attribution | null {
  const gap = /^\s*(?::|,?\s*[—–-])\s+/u.exec(masked.slice(from, to))?.[0];
  if (gap === undefined || to < masked.length || shape(quoted).words < 2) return null;
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

/** A proverb is nobody's speech. */
const folkWords = /(?:поговорк|пословиц|народн\p{L}+ мудрост|анекдот|примет)\p{L}*,?\s*$/u;

/** A full stop of an abbreviation does not end the clause; the token reader keeps initials whole already. */
export function before(masked: string, from: number, to: number): Attribution | null {
  const region = masked.slice(from, to);
  if (!/\p{L}/u.test(region)) return null;
  const isColon = /:\s*$/u.test(region);
  const isComma = /,\s*$/u.test(region);
  if (folkWords.test(region)) return null;
  const tokens = tokensOf(masked, from, to);
  dropMarks(tokens);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    const link: Link = isColon
      ? 'colon'
      : i === tokens.length - 1 || (isComma && tokens[0]?.key === 'как')
        ? 'direct'
        : 'clause';
    const source =
      token.key === 'по' || token.key === 'с' || token.key === 'на'
        ? sourcePhrase(tokens, i, isColon ? 'colon' : isComma ? 'direct' : 'clause')
        : null;
    if (source !== null) return source;
    if (speechGerunds.has(token.key)) {
      const main = tokens.findIndex((one, j) => j < i && speechVerbs.has(one.key));
      const speaker = subjectLeft(tokens, main > 0 ? main : i) ?? subjectFirst(tokens.slice(0, i));
      if (speaker !== null) return clause(link, speaker, token, to);
    }
    const idiom = idiomForm(token.key, tokens[i + 1]?.key ?? '');
    if (idiom !== null) {
      const teller = subjectLeft(tokens, i);
      if (teller !== null)
        return { ...clause(link, teller, token, to), gender: idiom.gender, isNaming: false };
    }
    if (!speechVerbs.has(token.key)) continue;
    const own = tokens.slice(0, afterVerb(tokens, i));
    const from = own.findLastIndex((one, j) => j < i && one.text === ',') + 1;
    const near =
      from > 0 && speechVerbs.get(token.key)?.isPlural === true ? institution(own.slice(from)) : null;
    const passedOn = reference(own);
    const speaker = passedOn ?? near ?? speakerOf(own, i, true) ?? institution(own);
    if (speaker !== null || isColon) return clause(link, speaker, token, to);
  }
  return ownedWords(tokens, to, isColon) ?? (isColon ? labelClause(tokens, to) : headlineLabel(tokens, to));
}

/** Headlines: «Глава НАТО: альянс «готов к любому сценарию»». */
function headlineLabel(tokens: readonly Token[], end: number): Attribution | null {
  const colon = tokens.findIndex((token) => token.text === ':');
  const label = tokens.slice(0, colon);
  const isSomebody =
    label.some((token) => headOf.has(token.key)) ||
    (label.length <= 3 && label.every((token) => token.isCapital));
  const speaker = spanOf(label);
  if (
    colon < 1 ||
    colon > 6 ||
    speaker === null ||
    !isSomebody ||
    label.some((token) => token.kind !== 'word')
  )
    return null;
  return { link: 'clause', speaker, cue: null, isNaming: false, gender: null, end };
}

const speechNoun =
  /^(?:замечани[ея]|заявлени[ея]|слова|высказывани[ея]|утверждени[ея]|обещани[ея]|предупреждени[ея]|признани[ея]|призывы?|мнени[ея]|оценк[аи]|фраз[аы]|реплик[аи]|комментари[йи]|тезисы?|выводы?|прогнозы?|предложени[ея]|требовани[ея]|советы?|ответы?|жалоб[аы]|угроз[аы]|намеки?|намёки?|уверени[ея]|заверени[ея]|постыы?|письмо|речь)$/u;

/** «Слова министра о том, что надо «…»»: whoever stands behind the noun in the genitive. */
function ownedWords(tokens: readonly Token[], to: number, isColon: boolean): Attribution | null {
  const noun = tokens.findIndex((token) => speechNoun.test(token.key));
  const cue = tokens[noun];
  if (cue === undefined) return null;
  const end = tokens.findIndex(
    (token, i) =>
      i > noun &&
      (token.kind !== 'word' ||
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
function reference(tokens: readonly Token[]): Span | null {
  const at = tokens.findIndex(
    (token, i) => /^(?:ссылкой|ссылаясь)$/u.test(token.key) && tokens[i + 1]?.key === 'на',
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

/** «Иванов: «…»» and sentences that end in a colon without a reporting verb. */
function labelClause(tokens: readonly Token[], end: number): Attribution | null {
  const comma = tokens.findIndex((token) => token.text === ',');
  const first =
    comma > 0 && comma <= 3 && tokens.slice(0, comma).every((token) => token.isCapital)
      ? tokens.slice(0, comma)
      : tokens;
  const speaker = subjectFirst(first) ?? subjectFirst(tokens);
  return speaker === null ? null : { link: 'colon', speaker, cue: null, isNaming: false, gender: null, end };
}

/** «…», сообщили в министерстве: the clause that ends the sentence behind a partial quotation. */
export function trailing(masked: string, from: number, to: number): Attribution | null {
  const tokens = tokensOf(masked, from, to);
  dropMarks(tokens);
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (!speechVerbs.has(token.key)) continue;
    const comma = tokens.findLastIndex((one, j) => j < i && one.text === ',');
    if (comma < 0 || i - comma > 6 || listeners.has(tokens[comma + 1]?.key ?? '')) continue;
    const own = tokens.slice(comma + 1);
    if (own.some((one) => one.key === 'что')) return null;
    const verb = own.indexOf(token);
    const speaker = speakerOf(own, verb, verb > 0);
    if (speaker !== null) return clause('clause', speaker, token, to);
  }
  return null;
}
