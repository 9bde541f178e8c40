/** Finds the noun phrase that speaks in a Russian reporting clause, right or left of its verb. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import { askedOnce, type WordForm } from '../../shared/word-forms.ts';
import { organizationForm } from '../institutions/forms.ts';
import { headOf } from '../speakers/office-heads.ts';
import { isAgentNoun } from '../speakers/office-kinds.ts';
import { opensDuration, quantityWords } from '../speakers/quantity-words.ts';
import { notNameWords } from '../speakers/words.ts';
import { agreeingNoun, isMasculine, isObjectBefore, isOfficeHolder } from './agreement.ts';
import { withApposition } from './apposition.ts';
import { bodyInApposition } from './body-apposition.ts';
import { gerundAt } from './gerunds.ts';
import { listeners, media } from './listeners.ts';
import { markedAlone, titleRight } from './marked.ts';
import { partitive } from './partitive.ts';
import {
  infinitive,
  isActing,
  isMark,
  isSpeechVerb,
  phraseEnds,
  phraseFrom,
  prepositions,
  weekday,
} from './phrase.ts';
import { quantified } from './quantified.ts';
import { isAdverb, isBodyName, isVerb, withoutParticles, withoutTold } from './subject-edges.ts';
import {
  agentNoun,
  canSpeak,
  capitals,
  isBareName,
  isNamedIn,
  isSubjectName,
  nominativePronouns,
  oneWordBody,
  startsSubject,
  withoutObject,
} from './subject-start.ts';
import { speechVerbs } from './verbs.ts';

/** The subject behind the verb, listeners and circumstances left out. */
export function subjectRight(tokens: readonly Token[], verb: number): Span | null {
  const phrase = withoutTold(tokens, tokens[verb]?.key ?? '', phraseRight(tokens, verb));
  return withApposition(tokens, phrase) ?? titleRight(tokens, verb);
}

const isPlain = ({ key, isCapital }: WordForm): boolean =>
  !isCapital && !headOf.has(key) && !organizationForm.has(key);
const isInfinitive = askedOnce((word) => infinitive.test(word.key) && isPlain(word));
const isPlural = askedOnce((word) => word.key.length > 3 && /[ыи]$/u.test(word.key) && isPlain(word));
/** An accusative or an instrumental. */
const isOblique = askedOnce(
  ({ key, isCapital }) => !isCapital && /(?:[ую]|[аяыи]ми|ием|[ыи]м)$/u.test(key) && !headOf.has(key),
);
/** «заметно», «резко», «детки»: an adverb, or a word that is no subject in the singular. */
const isUnbending = askedOnce(
  (word) => /(?:о|е|ки)$/u.test(word.key) && isPlain(word) && !quantityWords.has(word.key),
);

const isObjectPronoun = askedOnce(({ key }) => /^(?:его|её|ее|их|нас|меня|вас|себя|это)$/u.test(key));

/** «назвала его мать»: what follows the pronoun is the subject. */
function isOwned(next: Token | undefined): boolean {
  return next?.kind === 'word' && !prepositions.has(next.key);
}

/** «продюсеру», «писателю»: a masculine office in the dative is told, it does not tell. */
const isToldOffice = askedOnce(({ key, isCapital }) => {
  const head = headOf.get(key);
  return !isCapital && head !== undefined && !head.isNominative && /[ую]$/u.test(key);
});
/** A name in the dative: «Ивану», «Рябову», «Ольге», «Рябовой», «Белому». */
const isDativeName = askedOnce(
  ({ text, isCapital }) => isCapital && /\p{Ll}(?:[уюеи]|ой|ей|[ое]му)$/u.test(text),
);

/** The last token of a listener in the dative that begins at `from`, with its name: «продюсеру Ивану Рябову»; -1 if there is none. */
function toldThrough(tokens: readonly Token[], from: number): number {
  const token = tokens[from];
  if (token === undefined || !isToldOffice(token)) return -1;
  let last = from;
  for (let next = tokens[last + 1]; next !== undefined && isDativeName(next); next = tokens[last + 1])
    last += 1;
  return last;
}

function phraseRight(tokens: readonly Token[], verb: number): Span | null {
  const form = speechVerbs.get(tokens[verb]?.key ?? '');
  const isSingular = !/(?:ли|лись|[уюая]т|[уюая]тся)$/u.test(tokens[verb]?.key ?? '');
  let inCircumstance = false;
  for (let i = verb + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'mark' || token.kind === 'quoted') {
      if (/^[«»"“”„]$/u.test(token.text) || token.kind === 'quoted') continue;
      if (token.text === ',' || token.text === '(' || token.text === ')') {
        inCircumstance = false;
        // «на открытии зала, который строили три года, вице-мэр N»: the clause on the place is walked over.
        const isOfPlace = /^котор/u.test(tokens[i + 1]?.key ?? '') && tokens[i - 1]?.isCapital !== true;
        const closing = isOfPlace ? tokens.findIndex((one, j) => j > i + 1 && one.text === ',') : -1;
        if (closing > 0) {
          i = closing;
          continue;
        }
        if (phraseEnds.has(tokens[i + 1]?.key ?? '')) return null;
        continue;
      }
      return null;
    }
    if (phraseEnds.has(token.key) && i === verb + 1) return null;
    // «выступая на форуме», «не вдаваясь в подробности»: what goes on while somebody speaks, up to the next comma.
    if (tokens[i - 1]?.text === ',' && gerundAt(tokens, i) >= 0) {
      const comma = tokens.findIndex((one, j) => j > i && one.text === ',');
      if (comma < 0) return null;
      i = comma;
      continue;
    }
    if (isObjectPronoun(token) && !isOwned(tokens[i + 1])) continue;
    // «отметили там»: a place, said before.
    if (/^(?:там|здесь|тут)$/u.test(token.key)) continue;
    if (prepositions.has(token.key)) {
      inCircumstance = true;
      continue;
    }
    if (inCircumstance) {
      // «ушёл в Турцию и Объединённые Арабские Эмираты»: what «и» joins to a place is a place.
      if (token.isCapital && tokens[i - 1]?.key === 'и' && tokens[i - 2]?.isCapital === true) {
        while (tokens[i + 1]?.isCapital === true) i += 1;
        continue;
      }
      if (startsSubject(tokens, i, form)) return phraseFrom(tokens, i);
      continue;
    }
    // «пишет деловая газета «Вестник»».
    if (!token.isCapital && /[аоя][яе]$/u.test(token.key) && media.has(tokens[i + 1]?.text ?? '')) continue;
    if (listeners.has(token.key) || listeners.has(token.text) || media.has(token.text)) {
      if (isMark(tokens[i + 1]) && media.has(token.text)) return { start: token.start, end: token.end };
      continue;
    }
    const told = toldThrough(tokens, i);
    if (told >= 0) {
      i = told;
      continue;
    }
    // «любила повторять её бабушка»: the infinitive belongs to the verb.
    if (isInfinitive(token)) continue;
    // «делит обязанности Бруно», «не скрывает радости форвард»: no subject in the singular ends so.
    if (isSingular && isPlural(token) && tokens[i + 1] !== undefined && !isMark(tokens[i + 1])) continue;
    // «описал атмосферу»: the accusative says of what.
    // The instrumental says with what, never who: «делится впечатлениями».
    if (isOblique(token) || isSpeechVerb(token)) continue;
    if (isUnbending(token)) continue;
    // «объяснил выбор швед»: of two masculine nouns side by side the second is the subject.
    if (isObjectBefore(token, tokens[i + 1])) continue;
    // «подписала снимок певица»: the object stands before a subject that agrees.
    if (form?.gender === 'feminine' && isMasculine(token) && tokens.slice(i + 1).some(isOfficeHolder))
      continue;
    // «назвала инцидент»: a bare masculine noun behind a feminine verb is its object.
    if (form?.gender === 'feminine' && form.isNaming && isMasculine(token)) return null;
    // «назвал проект «большим мостом»»: nor does a thing right behind the verb call anything so.
    if (form?.isNaming === true && i === verb + 1 && isThing(token) && isQuoteNext(tokens[i + 1]))
      return null;
    return phraseFrom(tokens, i);
  }
  return null;
}

const isThing = (token: Token): boolean =>
  isMasculine(token) && !isAgentNoun(token.key) && !organizationForm.has(token.key);
const isQuoteNext = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'quoted' || /^[«"“„]$/u.test(next.text);

const conjunction = /^(?:и|но|затем|потом)$/u;
const objectFirst = /^(?:его|ее|её|их|ему|ей|им|нас|меня|вас|тебя|нам|мне|вам)$/u;

/** «Нас встретил сторож N и сказал»: two verbs share the subject that stands behind the first. */
function sharedSubject(segment: readonly Token[]): Span | null {
  if (!conjunction.test(segment.at(-1)?.key ?? '')) return null;
  const verb = segment.findIndex(isActing);
  const opening = segment.slice(0, Math.max(0, verb));
  const isEmpty = opening.every((token) => objectFirst.test(token.key));
  return verb < 0 || !isEmpty ? null : phraseRight(segment.slice(0, -1), verb);
}

/** The subject in front of the verb with the name that follows it: «Автор ролика, блогер N, ответила». */
export function subjectLeft(tokens: readonly Token[], verb: number): Span | null {
  return (
    bodyInApposition(tokens, verb) ??
    markedAlone(tokens, verb, () => phraseRight(tokens, verb) !== null) ??
    withApposition(tokens.slice(0, verb), phraseLeft(tokens, verb))
  );
}

const openingWord =
  /^(?:ранее|позже|позднее|затем|потом|вчера|сегодня|накануне|теперь|сейчас|тогда|однако|сам|сама|сами|котор(?:ый|ую|ое|ые|ых|ого))$/u;

/** «Ранее компания», «В среду фонд», «который критики»: the segment without the time or the object that opens it. */
function behindTime(segment: readonly Token[]): readonly Token[] {
  const isDay = /^во?$/u.test(segment[0]?.key ?? '') && weekday.test(segment[1]?.key ?? '');
  const length = isDay || opensDuration(segment) ? 2 : openingWord.test(segment[0]?.key ?? '') ? 1 : 0;
  return segment.length > length ? segment.slice(length) : segment;
}

const partsSegments = askedOnce(({ text }) => /^[,;:—–]$/u.test(text));

/** The subject in front of the verb; null when what stands there is a circumstance or an object. */
function phraseLeft(tokens: readonly Token[], verb: number): Span | null {
  const form = speechVerbs.get(tokens[verb]?.key ?? '');
  const segments: Token[][] = [[]];
  let isAside = false;
  for (const token of tokens.slice(0, verb)) {
    if (token.text === '(') isAside = true;
    if (token.text === ')') isAside = false;
    // «Джон Уитком (John Whitcombe) полагает»: what stands in brackets speaks for nobody.
    if (isAside || token.text === ')') continue;
    if (partsSegments(token)) segments.push([]);
    else if (token.kind !== 'mark') segments.at(-1)?.push(token);
  }
  const near = (segments.at(-1) ?? []).every(isAdverb) ? [] : (segments.at(-1) ?? []);
  const filled = segments.filter((segment) => segment.length > 0);
  // «Отец актера, Петр Иванович Кольцов, вспоминал»: the name speaks, wherever the office stands.
  const order = near.length > 0 ? [near] : [...filled.filter(isBareName), ...filled];
  const spoken = near.length > 0 ? [near] : filled;
  const one = partitive(spoken, near.length > 0) ?? quantified(spoken);
  if (one !== null) return one;
  const opens = (): boolean =>
    filled[0] !== undefined &&
    (isSubjectName(filled[0], form) || (filled.length > 1 && isBodyName(filled[0])));
  if (near.length === 0 && order.length > 0 && !opens() && subjectRight(tokens, verb) !== null) return null;
  for (const whole of order) {
    const segment = behindTime(whole);
    const shared = sharedSubject(segment);
    if (shared !== null) return shared;
    let start = 0;
    const isInstitution = organizationForm.get(segment[0]?.key ?? '') === segment[0]?.key;
    if (
      !isInstitution &&
      (prepositions.has(segment[0]?.key ?? '') ||
        (notNameWords.has(segment[0]?.text ?? '') && !capitals.has(segment[0]?.text ?? '')))
    ) {
      start = segment.findIndex((_, i) => i > 0 && startsSubject(segment, i, form));
      if (
        start < 0 &&
        !nominativePronouns.has(segment[0]?.key ?? '') &&
        !oneWordBody.test(segment[0]?.text ?? '') &&
        !/^(?:Министерство|Банк|Фонд)$/u.test(segment[0]?.text ?? '')
      )
        continue;
      // «Другой собеседник».
      start = start === 1 && /^друг(?:ой|ая)$/u.test(segment[0]?.key ?? '') ? 0 : Math.max(0, start);
    }
    while (
      /^(?:как|ранее|также|и|а|но|однако|позже|затем|потом|тогда|при|этом|сам|сама|само|сами|кстати|например)$/u.test(
        segment[start]?.key ?? '',
      )
    )
      start += 1;
    const own = withoutObject(withoutParticles(segment.slice(start)));
    const agent = own.at(-1);
    if (own.length <= 2 && segment === near && agent !== undefined && agentNoun.test(agent.key))
      return spanOf(own);
    const last = own.findLastIndex(
      (token) =>
        token.isCapital ||
        headOf.has(token.key) ||
        organizationForm.has(token.key) ||
        nominativePronouns.has(token.key),
    );
    if (last < 0 || !canSpeak(own, form)) continue;
    // «Сосед не в обиде»: what is denied is no part of the subject.
    const denied = own.findIndex((token, i) => i > 0 && token.key === 'не');
    if (denied > 0) return spanOf(own.slice(0, denied));
    // «Тегеран в ответ пообещал»: a circumstance behind the subject.
    const aside = own.findIndex(
      (token, i) => i > last && /^(?:в|во|на|после|перед|при|за|через|со)$/u.test(token.key),
    );
    if (
      aside > 0 &&
      (own[aside - 1]?.isCapital === true || own[aside - 1]?.kind === 'quoted') &&
      !headOf.has(own[aside - 1]?.key ?? '')
    )
      return spanOf(own.slice(0, aside));
    // «Хозяйство он принял от отца»: the pronoun is the subject.
    const pronoun = own.findIndex((token, i) => i > 0 && nominativePronouns.has(token.key));
    const named = own[pronoun];
    if (named !== undefined) return { start: named.start, end: named.end };
    const verbInside = own.findIndex((token, i) => i > 0 && isVerb(token));
    return spanOf(verbInside > 0 ? own.slice(0, verbInside) : own.slice(0, Math.max(last + 1, own.length)));
  }
  const agreeing = agreeingNoun(near, form);
  return agreeing === null || isNamedIn(tokens, subjectRight(tokens, verb)) ? null : agreeing;
}
