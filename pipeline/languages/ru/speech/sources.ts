/** Finds whom a Russian clause gives as the source: an institution («в фонде сообщили») or the one whose words are passed on. */

import type { Span } from '../../../contract.ts';
import { spanOf, type Token } from '../../shared/speakers/tokens.ts';
import type { Attribution, Link } from '../../shared/speech/language.ts';
import { askedOnce } from '../../shared/word-forms.ts';
import { organizationForm } from '../institutions/forms.ts';
import { objectFrom } from '../institutions/objects.ts';
import { headOf } from '../speakers/office-heads.ts';
import { notNameWords, textNouns } from '../speakers/words.ts';
import { media } from './listeners.ts';
import { phraseFrom, weekday } from './phrase.ts';
import { relayVerbs, speechVerbs } from './verbs.ts';

/** «на сайте N»: N speaks. */
const siteNouns: ReadonlySet<string> = new Set([
  'сайте',
  'странице',
  'портале',
  'телеграм-канале',
  'telegram-канале',
]);

/** «в сообщении, опубликованном на сайте N»: where the words were printed is walked over. */
function pastSite(tokens: readonly Token[], from: number): number {
  const site = tokens.findIndex((token, i) => i > from && i <= from + 3 && siteNouns.has(token.key));
  return site < 0 ? from : site + 1;
}

/** «в её письме»: whose text it is. */
const ownerPronoun = /^(?:его|её|ее|их)$/u;

const adjectiveInLocative = /(?:[оеё]м|[оеё]й|ых|их)$/u;

/** The noun of a printed text at `from`, or behind an adjective: «в совместном заявлении». */
function textNoun(tokens: readonly Token[], from: number): number | null {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first !== undefined && textNouns.has(first.key)) return from;
  const isBehind =
    first !== undefined &&
    adjectiveInLocative.test(first.key) &&
    second !== undefined &&
    textNouns.has(second.key);
  return isBehind ? from + 1 : null;
}

const toldIn =
  /^(?:отч[её]та|доклада|заявления|сообщения|письма|документа|материалов|релиза|пресс-релиза|обзора|исследования|слов)$/u;

/** «как следует из отчёта палаты»: whose text it is speaks. */
export function toldBy(tokens: readonly Token[], verb: number, link: Link): Attribution | null {
  const [cue, from, noun] = tokens.slice(verb, verb + 3);
  if (cue === undefined || noun === undefined || from?.key !== 'из' || !toldIn.test(noun.key)) return null;
  const issuer = phraseFrom(tokens, verb + 3);
  if (issuer === null) return null;
  return {
    link,
    speaker: issuer,
    cue: { start: cue.start, end: noun.end },
    isNaming: false,
    gender: null,
    end: issuer.end,
  };
}

/** «в пресс-службе фонда сообщили», «говорится в сообщении банка»: who stands behind the preposition. */
export function institution(tokens: readonly Token[]): Span | null {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const preposition = tokens[i]?.key;
    const noun = tokens[i + 1];
    if ((preposition !== 'в' && preposition !== 'во' && preposition !== 'на') || noun === undefined) continue;
    if (weekday.test(noun.key)) continue;
    const owned = textNoun(tokens, i + 2);
    if (owned !== null && ownerPronoun.test(noun.key)) return { start: noun.start, end: noun.end };
    const text = textNoun(tokens, i + 1);
    if (text !== null) {
      const site = pastSite(tokens, text + 1);
      const isAddressee = /[ую]$/u.test(tokens[site]?.key ?? '') && headOf.has(tokens[site]?.key ?? '');
      const issuer =
        isAddressee || speechVerbs.has(tokens[site]?.key ?? '') ? null : phraseFrom(tokens, site);
      return issuer ?? spanOf(tokens.slice(i + 1, text + 1));
    }
    if (siteNouns.has(noun.key)) return phraseFrom(tokens, i + 2);
    const isOrganization =
      organizationForm.has(noun.key) ||
      organizationForm.has(noun.text) ||
      /^\p{Lu}{2,}$/u.test(noun.text) ||
      /^Мин\p{L}+/u.test(noun.text);
    const named = tokens.slice(i + 1, i + 4).some((token) => organizationForm.has(token.key));
    const isOneWord =
      /^\p{Lu}{2,}$/u.test(noun.text) ||
      (organizationForm.has(noun.text) && noun.isCapital && !/^(?:Банк|Министерств)/u.test(noun.text));
    // «в Минсельхозе прогноз считают»: an object behind a body of one word; «в Минздраве края» goes on.
    const next = tokens[i + 2];
    const isObject =
      next?.kind === 'word' &&
      !next.isCapital &&
      /(?:[бвгджзклмнпрстфцчшщую])$/u.test(next.key) &&
      !/(?:[оеё]в|ых|их)$/u.test(next.key) &&
      /^(?:Мин|Рос|Гос|Центро|Глав)/u.test(noun.text);
    if (isObject) return { start: noun.start, end: noun.end };
    if (isOneWord && next?.isCapital !== true) return { start: noun.start, end: noun.end };
    if (
      isOrganization ||
      named ||
      noun.kind === 'mark' ||
      (noun.isCapital && /^(?:Рос|Гос)/u.test(noun.text))
    )
      return bodyAt(tokens, i + 1);
  }
  return null;
}

/** Bodies of a place or a state, in the locative: their names stand in no marks. */
const unmarkedBody =
  /^(?:мэрии|администрации|правительстве|министерстве|ведомстве|посольстве|прокуратуре|полиции|суде|парламенте|думе|кремле|кабмине|центробанке|департаменте|управлении|минфине|минздраве|минсельхозе|минкультуры|минтрансе|минпромторге|следкоме|гордуме)$/u;

/** «в компании «Х» это не | комментируют»: what belongs to a verb that was cut off. */
function withoutRest(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ key }) => !/^(?:не|это|их|его|её|ее|ничего|пока|никак)$/u.test(key));
  return tokens.slice(0, last + 1);
}

/** «комментируют», «обсуждали»: many act. */
const isActing = askedOnce(
  ({ key, isCapital }) => !isCapital && /\p{L}{3}(?:[уюая]т|ли)(?:ся|сь)?$/u.test(key),
);

/** The institution that begins at `from`, what its verb says of left out: «в мэрии | слухи назвали …». */
function bodyAt(tokens: readonly Token[], from: number): Span | null {
  const speaks = tokens.findIndex((token, i) => i > from && speechVerbs.has(token.key));
  const verb = speaks < 0 ? tokens.findIndex((token, i) => i > from && isActing(token)) : speaks;
  const head = tokens.findIndex((token, i) => i >= from && i < from + 3 && organizationForm.has(token.key));
  const first = Math.max(from, head);
  // «в мэрии «Вестнику» подтвердили»: whose name is not in marks is told of by those who are.
  if (tokens[from + 1]?.text === '«' && unmarkedBody.test(tokens[from]?.key ?? ''))
    return spanOf(tokens.slice(from, from + 1));
  if (verb < 0) return phraseFrom(withoutRest(tokens), from);
  const object = objectFrom(tokens, first, verb);
  // «в банке не спорят, отвечая: «…»»: no verb of speech ends the name either.
  const end = object === verb && tokens[verb - 1]?.key === 'не' ? verb - 1 : object;
  return phraseFrom(end === verb && speaks >= 0 ? tokens : tokens.slice(0, end), from);
}

/** «приводит слова N», «цитирует его ТАСС»: the one whose words are passed on. */
export function relayed(tokens: readonly Token[], verb: number): Span | null {
  if (!relayVerbs.has(tokens[verb]?.key ?? '')) return null;
  const words = tokens.findIndex(
    (token, i) =>
      i > verb &&
      (token.key === 'слова' || token.key === 'слов' || token.key === 'мнение' || token.key === 'заявление'),
  );
  const pronoun = tokens.find(
    (token, i) =>
      i > verb &&
      i <= verb + 3 &&
      /^(?:его|ее|её|их)$/u.test(token.key) &&
      headOf.get(tokens[i + 1]?.key ?? '')?.isNominative !== true,
  );
  if (pronoun !== undefined) return { start: pronoun.start, end: pronoun.end };
  // «Его слова приводит агентство»: what is passed on stands in front.
  const owned = tokens.findIndex(
    (token, i) => i < verb && /^(?:слова|мнение|заявление|комментарий|ответ)$/u.test(token.key),
  );
  const owner = tokens[owned - 1] ?? tokens[owned];
  if (words < 0 && owned >= 0 && owner !== undefined) {
    if (/^(?:его|ее|её|их)$/u.test(owner.key)) return { start: owner.start, end: owner.end };
    const phrase = phraseFrom(tokens.slice(0, verb), owned + 1);
    if (phrase !== null) return phrase;
  }
  if (words >= 0) {
    const next = tokens[words + 1];
    if (next === undefined) return null;
    const teller = tokens.findIndex(
      (token, i) => i > words + 1 && !token.isCapital && organizationForm.get(token.key) === token.key,
    );
    const phrase = phraseFrom(teller < 0 ? tokens : tokens.slice(0, teller), words + 1);
    const medium = tokens.find(
      (token) =>
        phrase !== null && token.start > phrase.start && token.end <= phrase.end && media.has(token.text),
    );
    return phrase !== null && medium !== undefined ? { start: phrase.start, end: medium.start - 1 } : phrase;
  }
  const object = tokens.findIndex(
    (token, i) => i > verb && token.isCapital && !media.has(token.text) && !notNameWords.has(token.text),
  );
  if (object < 0) return null;
  let end = object;
  while (tokens[end + 1]?.isCapital === true && !media.has(tokens[end + 1]?.text ?? '')) end += 1;
  return spanOf(tokens.slice(object, end + 1));
}
