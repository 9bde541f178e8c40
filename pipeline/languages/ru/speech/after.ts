/** Reads Russian reporting clauses behind a quotation: «…», — сказал N; «…». Об этом заявил N; «…», — так N подвёл итог. */

import { spanOf, type Token, tokensOf } from '../../shared/speakers/tokens.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';
import { headOf } from '../speakers/office-heads.ts';
import { headlineClause } from './headlines.ts';
import { finiteVerb, nounInL, phraseFrom } from './phrase.ts';
import { clause, sourcePhrase, speakerOf } from './reporting.ts';
import { institution } from './sources.ts';
import { subjectLeft, subjectRight } from './subject.ts';
import { speechVerbs } from './verbs.ts';

const clauseEnd = /^[.;!?]$/u;

/** «такими словами директор открыла показ», «этой фразой начал N»: any verb does, the words are told to be hers. */
function wordsOfDeed(tokens: readonly Token[], link: Link, end: number): Attribution | null {
  const such = tokens.findIndex(
    (token, i) => i < 2 && /^(?:этими|такими|этой|такой|этим|таким|этих|таких)$/u.test(token.key),
  );
  const words = such + 1;
  if (such < 0 || !/(?:ами|ями|ой|ей|ом|ем|ью|^слов)$/u.test(tokens[words]?.key ?? '')) return null;
  const rest = tokens.slice(words + 1);
  const at = rest.findIndex(
    (token) => !token.isCapital && finiteVerb.test(token.key) && !headOf.has(token.key),
  );
  const verb = rest[at];
  if (verb === undefined) return null;
  return clause(link, subjectLeft(rest, at) ?? subjectRight(rest, at), verb, end);
}

const ownText =
  /^(?:выступления|речи|интервью|письма|обращения|послания|поста|доклада|дневника|дневников|воспоминаний|комментария|заявления)$/u;

/** «…», — из выступления Регины Шалых на закрытии: whose text it is. */
function takenFrom(tokens: readonly Token[], link: Link, end: number): Attribution | null {
  const [from, text, name, surname] = tokens;
  if (from?.key !== 'из' || text === undefined || !ownText.test(text.key)) return null;
  const speaker = phraseFrom(tokens, 2);
  const isNamed = name?.isCapital === true || surname?.isCapital === true || headOf.has(name?.key ?? '');
  return speaker === null || !isNamed
    ? null
    : { link, speaker, cue: { start: from.start, end: text.end }, isNaming: false, gender: null, end };
}

/** «…», — к такому выводу пришли эксперты. */
function concluded(tokens: readonly Token[], link: Link, end: number): Attribution | null {
  const [by, such, noun, verb] = tokens;
  const isSuch =
    by?.key === 'к' &&
    /^(?:такому|этому|таким)$/u.test(such?.key ?? '') &&
    /^(?:выводу|выводам|мнению|заключению)$/u.test(noun?.key ?? '');
  if (!isSuch || verb === undefined || !/^(?:приш|прих|склон)/u.test(verb.key)) return null;
  return clause(link, institution(tokens.slice(3)) ?? subjectRight(tokens, 3), verb, end);
}

/** «…», — так капитан подвела итог: any verb does. */
function thusTold(tokens: readonly Token[], link: Link, end: number): Attribution | null {
  if (!/^(?:так|вот)$/u.test(tokens[0]?.key ?? '')) return null;
  const own = tokens.slice(tokens[1]?.key === 'как' ? 2 : 1);
  const at = own.findIndex(
    (token) =>
      !token.isCapital &&
      finiteVerb.test(token.key) &&
      !headOf.has(token.key) &&
      (!nounInL.test(token.key) || (token === own[0] && token.key === 'начала')),
  );
  const verb = own[at];
  if (verb === undefined) return null;
  const speaker = at > 0 ? (subjectLeft(own, at) ?? subjectRight(own, at)) : subjectRight(own, at);
  return speaker === null ? null : clause(link, speaker, verb, end);
}

/** «…» — услышал рыбак: the words came to him. */
const perceived = /^(?:у?слыш|увид|прочит|прочл|прочёл|прочел|получ|узна[лё]|обнаруж|запомн)/u;

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
  if (perceived.test(verb.key)) return clause('clause', null, verb, end);
  if (
    !(finiteVerb.test(verb.key) || (at > 0 && /ть$/u.test(verb.key))) ||
    nounInL.test(verb.key) ||
    headOf.has(verb.key)
  )
    return null;
  const speaker = subjectRight(tokens, at);
  return speaker === null ? null : clause(link, speaker, verb, end);
}

/** «так, по воспоминаниям гостей, ответила»: what a pair of commas sets apart in front of the verb is left out. */
function withoutAside(tokens: readonly Token[], verb: number): readonly Token[] | null {
  const open = tokens.findIndex((token) => token.text === ',');
  const close = tokens.findIndex((token, i) => i > open && token.text === ',');
  const isAside = /^(?:по|как|с|в|к|судя|видимо|кажется)$/u.test(tokens[open + 1]?.key ?? '');
  if (!isAside || open > 2 || close < 0 || close > verb || close - open > 7) return null;
  return [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}

/** «…», — вот и всё, что | сказала Мара Елина: so many words say that it was all. */
function allThat(tokens: readonly Token[]): number {
  const that = tokens.findIndex(({ key }, i) => i > 0 && i < 6 && /^(?:что|чем)$/u.test(key));
  const [comma, all] = [tokens[that - 1], tokens[that - 2]];
  const isAll =
    comma?.text === ',' && /^(?:вс[её]|единственное|первое|последнее|главное)$/u.test(all?.key ?? '');
  return isAll ? that + 1 : 0;
}

/** The clause in tokens that begin where a said-clause may begin. */
function saidClause(tokens: readonly Token[], link: Link, isLoose: boolean): Attribution | null {
  const stop = tokens.findIndex((token) => token.kind === 'mark' && clauseEnd.test(token.text));
  const own = stop < 0 ? tokens : tokens.slice(0, stop);
  const end = own.at(-1)?.end;
  if (end === undefined) return null;
  const all = allThat(own);
  if (all > 0) return saidClause(own.slice(all), link, true);
  const source = sourcePhrase(own, 0, link);
  if (source !== null) return { ...source, end };
  const deed = wordsOfDeed(own, link, end);
  if (deed !== null) return deed;
  const taken = takenFrom(own, link, end);
  if (taken !== null) return taken;
  const conclusion = concluded(own, link, end);
  if (conclusion !== null) return conclusion;
  const farthest = isLoose ? 9 : 1;
  const at = own.findIndex((token, i) => i <= farthest && !token.isCapital && speechVerbs.has(token.key));
  const verb = own[at];
  if (verb === undefined) return isLoose ? (thusTold(own, link, end) ?? unlistedVerb(own, link, end)) : null;
  if (own.slice(0, at).some((token) => token.text === ',' && at > 3)) {
    const open = withoutAside(own, at);
    return open === null ? null : saidClause(open, link, isLoose);
  }
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
  /^\s*[.,]?\s*(?:(?:[—–]|-{1,3})\s+)?(?:Это|это|Эти|эти|Таков|таков|Таково|таково|Такова|такова|Таковы|таковы|Такие|такие|Такое|такое)\s+(?:был[аио]?\s+)?(?:(его|её|ее|их)\s+)?(?:\p{Ll}+(?:[ыи]е|[ыи]й|[ое]е|[ая]я)\s+)?(?:мнение|слова|строки|оценка|позиция|прогноз|точка зрения|признание|заявление|цитата|вывод|ответ)(?!\p{L})\s*/u;

/** «…», — таков был ответ министра: no verb of speech follows. */
const thisIs = /таков/iu;

function opinion(masked: string, from: number, verdict: RegExpExecArray, to: number): Attribution | null {
  const owner = verdict[1];
  if (owner !== undefined) {
    const start = from + verdict[0].search(new RegExp(`(?<!\\p{L})${owner}(?!\\p{L})`, 'u'));
    const span = { start, end: start + owner.length };
    return { link: 'after', speaker: span, cue: null, isNaming: false, gender: null, end: span.end };
  }
  const tokens = tokensOf(masked, from + verdict[0].length, to);
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
  const verdict = opinionOf.exec(text);
  if (verdict !== null && (gap === undefined || verdict[1] !== undefined || thisIs.test(verdict[0])))
    return opinion(masked, from, verdict, to);
  if (gap === undefined) return null;
  // «…», а его коллега ответила: another clause, not whose words these are.
  if (
    dash === null &&
    /^(?:а|и|но|на что|однако|тогда как|в то время|хотя|поэтому|зато|или|что|который|которая|которые|где|когда)(?!\p{L})/u.test(
      masked.slice(from + gap.length, from + gap.length + 16),
    )
  )
    return null;
  const isProper = dash === null ? gap.includes('.') : dash[1] === ',' || /[,!?…]["»“]?\s*$/u.test(quoted);
  return (
    saidClause(
      tokensOf(masked, from + gap.length, to),
      'after',
      isProper || /^так\s/u.test(masked.slice(from + gap.length, from + gap.length + 4)),
    ) ?? headlineClause(masked, from, to, quoted)
  );
}
