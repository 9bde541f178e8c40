/** Finds counts in Russian text: figures with a counted noun, percentages, ordinals of things that come in series. */
import { type CountDraft, isPartOfMore, looksLikeYear } from '../../shared/counts/counts.ts';
import { countsBy } from '../../shared/counts/in-words.ts';
import type { Quantity } from '../../shared/numbers/numbers.ts';
import { phraseAt } from '../../shared/numbers/phrases.ts';
import { isGluedDot, isHyphen, type Tokens } from '../../shared/numbers/tokens.ts';
import { guessLemma } from '../declension.ts';
import { currencyNames } from '../money/currencies.ts';
import { numberWords } from '../numbers/numbers.ts';
import { invertedNoun } from './inverted.ts';
import { bareLemma, isPair, isUncounted, labels, lemmaOf, notNouns, stops } from './nouns.ts';
import { isAdjective, readOrdinal } from './ordinals.ts';

const readCount = (tokens: Tokens, quantity: Quantity): CountDraft | null => {
  if (isPartOfMore(tokens, quantity)) return null;
  const { first, last, value } = quantity;
  const next = tokens.at(last);
  if (next?.text === '%' || /^(?:процент(?:а|ов|у|ам|ами|ах|ом|е|ы)?|проц)$/u.test(next?.key ?? '')) {
    return { first, last: last + 1, value, unit: '%', is_ordinal: false, rule: 'count.percentage' };
  }
  if (value === '1' || quantity.form === 'letter' || quantity.form === 'bare' || isName(tokens, quantity))
    return null;
  if (
    looksLikeYear(tokens, quantity) &&
    stops.has(tokens.at(first - 1)?.key ?? '') &&
    !isOfMany(next?.key ?? '') &&
    !isNumbered(tokens.at(first - 1)?.key ?? '', next?.key ?? '')
  )
    return null;
  if (/\./u.test(value)) return null;
  if (phraseAt(tokens, quantity.last, currencyNames) !== null) return null;
  const inverted = invertedNoun(tokens, quantity);
  if (inverted !== null) return { ...inverted, last, value, is_ordinal: false, rule: 'count.noun' };
  const phrase = readNounPhrase(tokens, quantity);
  if (phrase === null || (value === '2' && isPair(phrase.unit)) || isKnownAlready(tokens, quantity))
    return null;
  return { first, ...phrase, value, is_ordinal: false, rule: 'count.noun' };
};

/** «в 2012 кинотеатрах»: no year is followed by many of something. */
const isOfMany = (word: string): boolean =>
  /[ая]х$/u.test(word) && lemmaOf(word) !== undefined && !word.startsWith('год');

/** «до 1968 экранов», «не менее 1900 экранов»: so many of what is counted; «в 1968 фильмов» may be the year. */
const isNumbered = (before: string, noun: string): boolean =>
  /^(?:до|от|около|более|менее|больше|меньше|свыше|порядка|из|с)$/u.test(before) &&
  /(?:ов|ев|ей|[бвгджзклмнпрстфхцчшщ])$/u.test(noun) &&
  lemmaOf(noun) !== undefined &&
  !/^(?:год|лет)/u.test(noun);

/** «статья 5», «Boeing 737»: a figure after a label or a Latin name belongs to it. */
const isName = (tokens: Tokens, { first, form, scale }: Quantity): boolean => {
  const before = tokens.at(first - 1);
  if (before?.kind !== 'word' || form !== 'figure' || scale > 0) return false;
  return labels.has(before.key) || /^\p{Lu}[a-z]/u.test(before.text);
};

/** «эти два фильма», «одна из двух дорог»: pointing back to what is known. */
const isKnownAlready = (tokens: Tokens, { first, form, value }: Quantity): boolean => {
  const before = tokens.at(first - 1)?.key ?? '';
  const pointing =
    /^(?:эт(?:и|их|им|ими)|т(?:е|ех|ем)|наш(?:и|их)|об(?:а|е|оих|еих)|перв(?:ые|ых)|последн(?:ие|их)|все|всех)$/u.test(
      before,
    );
  const oneOf =
    before === 'из' &&
    /^(?:один|одна|одно|одного|одной|одну|одним|любой|каждый)$/u.test(tokens.at(first - 2)?.key ?? '');
  return form !== 'figure' && Number(value) < 11 && (pointing || oneOf || before === 'между');
};

/** Adjectives between a number and its noun. */
const REACH = 6;

interface NounPhrase {
  readonly last: number;
  readonly unit: string;
}

const readNounPhrase = (tokens: Tokens, quantity: Quantity): NounPhrase | null => {
  // «21 тыс. билетов»; behind «412 миллионов.» the sentence ends.
  const isCut =
    isGluedDot(tokens.at(quantity.last)) &&
    quantity.scale > 0 &&
    /^(?:тыс|млн|млрд|трлн)$/u.test(tokens.at(quantity.last - 1)?.key ?? '') &&
    /^\p{Ll}/u.test(tokens.at(quantity.last + 1)?.text ?? '');
  const from = isCut ? quantity.last + 1 : quantity.last;
  for (let at = from; at < tokens.length && at < from + REACH; at++) {
    const token = tokens.at(at);
    if (token === undefined || (token.glued && at === from)) return null;
    const joined = isHyphen(token) && token.glued && tokens.at(at + 1)?.glued === true;
    if (joined) continue;
    const isWorked = ofWork.test(tokens.at(at - 1)?.key ?? '');
    if (token.kind !== 'word' || stops.has(token.key)) return null;
    if (notNouns.has(token.key) && !isWorked) return null;
    const known = isWorked && token.key === 'дня' ? 'день' : lemmaOf(token.key);
    const prefix = isHyphen(tokens.at(at + 1)) && tokens.at(at + 1)?.glued === true;
    if (prefix || (known === undefined && isAdjective(token.key))) continue;
    if (known === undefined && quantity.scale === 0 && isNoGenitive(token.key, quantity.value)) return null;
    const isSmall = /^\p{Ll}/u.test(token.text);
    const guessed = isSmall
      ? (guessLemma(token.key) ?? (quantity.scale > 0 && at === from ? bareLemma(token.key) : null))
      : null;
    const unit = token.key === 'голов' ? headsOrGoals(tokens, at) : (known ?? guessed);
    if (unit === null || (isUncounted(unit) && !isWorked)) return null;
    return { last: afterList(tokens, at + 1), unit };
  }
  return null;
};

/** «54 съёмочных дня»: days of work are counted, and last no time from one date to another. */
const ofWork = /^(?:съемочн|съёмочн|репетиционн|студийн)/u;

/** «остальные 28 сняты за рубежом», «12 готовы»: only behind two, three and four a noun ends in -ы or -и, but for «странами». */
const isNoGenitive = (word: string, value: string): boolean =>
  /(?<![ая]м)и$|ы$/u.test(word) && !/(?:^|[^1])[234]$/u.test(value);

const play =
  /^(?:заби\p{L}+|пропус\p{L}+|матч\p{L}*|ворот\p{L}*|футбол\p{L}*|хокке\p{L}*|нападающ\p{L}+|бомбардир\p{L}*|чемпионат\p{L}*|лиг\p{L}{0,2}|передач\p{L}*|форвард\p{L}*|игр\p{L}{0,2}|очк\p{L}+|шайб\p{L}*)$/u;
/** Words on either side that tell of a game. */
const playReach = 40;

/** «Голов» is of «гол» where a match is spoken of, else of «голова»: herds, puppets. */
const headsOrGoals = (tokens: Tokens, at: number): string => {
  for (let i = Math.max(0, at - playReach); i < Math.min(tokens.length, at + playReach); i += 1)
    if (play.test(tokens.at(i)?.key ?? '')) return 'гол';
  return 'голова';
};

/** The end of «, сериалов и мультфильмов» after the noun, when that is a list of known nouns in the genitive. */
const afterList = (tokens: Tokens, from: number): number => {
  const end = from;
  for (let at = from; at < tokens.length; ) {
    const conjunction = tokens.at(at)?.key === 'и' || tokens.at(at)?.key === 'или';
    if (!conjunction && tokens.at(at)?.text !== ',') return end;
    let head = at + 1;
    while (
      head < at + 4 &&
      lemmaOf(tokens.at(head)?.key ?? '') === undefined &&
      isGenitivePlural(tokens.at(head)?.key ?? '')
    )
      head++;
    const noun = tokens.at(head)?.key ?? '';
    if (lemmaOf(noun) === undefined || !/(?:ов|ев|ей|ий|[бвгджзклмнпрстфхцчшщ])$/u.test(noun)) return end;
    if (conjunction) return head + 1;
    at = head + 1;
  }
  return end;
};

const isGenitivePlural = (word: string): boolean => /[ыи]х$/u.test(word);

export const counts = countsBy({ numberWords, readOrdinal, readCount });
