/**
 * Names in «ёлочки» (or “лапки”), told by the noun before them: the film «Х», the company «Х», the prize «Х»; and by what
 * owns or does something. Speech, nicknames and irony in quotation marks are left alone.
 */

import type { EntityType, FoundName } from '../../../contract.ts';
import { foundName } from '../../shared/names/found.ts';
import { tokenFrom } from '../../shared/names/tokens.ts';
import { organizationHeads } from '../institutions/organization-words.ts';
import { countryOf } from '../names/country-adjectives.ts';
import { typedHeads } from '../names/event-words.ts';
import { tellsOfFilms } from '../names/film-reports.ts';
import { knownOrganization } from '../names/lexicon.ts';
import { nounsLikeVerbs, verbEnding } from '../names/titles.ts';
import type { Scan } from '../names/tokens.ts';
import { releaseStems, workStems } from '../names/work-words.ts';
import type { ObliqueCase } from '../nominatives/nouns.ts';
import { nominativePhrase } from '../nominatives/phrases.ts';
import { speechVerbs } from '../speech/verbs.ts';
import { baseName } from './base-names.ts';
import { aloneWork, billedWork, entitledWork, speaking } from './billed.ts';
import { isBehindTitle, isDistributor, onBusiness } from './brackets.ts';
import { creditedWork } from './credited.ts';
import { isOpener, isShower, toldByDeed } from './deeds.ts';
import { filmPlace, shownWork } from './film-places.ts';
import { houseOrPrize } from './houses-and-prizes.ts';
import { settledQuoted, type Unsettled } from './joins.ts';
import { citing, isDoer, madeWork, makerBeside } from './makers.ts';
import { type Noun, nounBefore } from './nouns.ts';
import {
  corporateEnding,
  corporateVerb,
  corporateWord,
  match,
  promises,
  sanction,
  shows,
  sport,
} from './organizations.ts';
import { casesAt, isGoverned, isSubject } from './positions.ts';
import { standingWork } from './standings.ts';
import { isHouse, isOwned, isVenue, toldByVerb } from './verbs.ts';
import { winner } from './winners.ts';
import { workBeside } from './works-beside.ts';

interface Quoted {
  readonly open: number;
  readonly from: number;
  readonly to: number;
  readonly close: number;
}

/** By the opening mark's UTF-16 unit the closing mark's. */
const closers: ReadonlyMap<number, number> = new Map(
  ['«»', '„“', '“”', '""'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const [LEFT_GUILLEMET, RIGHT_GUILLEMET] = [0xab, 0xbb];
const longest = 11;

/** Short quoted stretches that begin with a capital or a digit and hold no sentence. */
function quotedStretches(scan: Scan): Quoted[] {
  const { tokens } = scan;
  const stretches: Quoted[] = [];
  for (let open = 0; open < tokens.length; open += 1) {
    const closer = tokens.isMark(open) ? closers.get(tokens.sign(open)) : undefined;
    if (closer === undefined || !tokens.isGlued(open + 1)) continue;
    if (!tokens.isCapital(open + 1) && tokens.at(open + 1)?.kind !== 'number') continue;
    let depth = 0;
    for (let i = open + 1; i < Math.min(tokens.length, open + longest + 2); i += 1) {
      const sign = tokens.sign(i);
      if (sign === LEFT_GUILLEMET && closer === RIGHT_GUILLEMET) depth += 1;
      if (sign !== closer) continue;
      if (depth > 0) {
        depth -= 1;
        continue;
      }
      const body = scan.reading.text.slice(tokens.start(open + 1), tokens.end(i - 1));
      if (!/[;]|[.,?!…]$|, (?:а|но|что|если|когда) /u.test(body) || /^\p{Lu}[^,;]{2,40}[!?…]$/u.test(body))
        stretches.push({ open, from: open + 1, to: i, close: i + 1 });
      break;
    }
  }
  return stretches;
}

/** A head word inside the marks: «Неделя российского кино», «Российский книжный союз». */
function kindInside(scan: Scan, { from, to }: Quoted): EntityType | null {
  for (let i = from; i < to; i += 1) {
    const typed = typedHeads.get(scan.stem(i));
    // «Мы рады», «Мы продали всё за два дня»: whoever says we speaks.
    if (speaking.test(scan.tokens.at(i)?.lower ?? '')) return null;
    // «Сто дней весны», «Два дня» count days; «Дни российского кино» are held.
    const counted = /^(?:дней|дня|года|лет|недели|недель)$/u.test(scan.tokens.at(i)?.lower ?? '') && i > from;
    if (typed !== undefined && typed.type === 'event' && to - from >= 2 && !counted) return 'event';
    if (i === to - 1 && to - from >= 2 && isHeadWord(scan, i)) return 'organization';
  }
  return null;
}

/** The last word heads the name of a body; «Тихой заводи» is no «завод»: a feminine adjective stands beside no masculine. */
function isHeadWord({ tokens, stem }: Scan, i: number): boolean {
  const head = organizationHeads.get(stem(i));
  if (head === undefined) return false;
  const isBesideFeminine = /(?:ой|ей|ую|юю|ая|яя)$/u.test(tokens.at(i - 1)?.lower ?? '');
  return head.gender !== 'masculine' || !isBesideFeminine || tokens.at(i)?.lower === head.nominative;
}

/** «Продюсер воздержался: «Праздник кончился, и теперь все вернутся на дачу»»: so many words with a verb behind a colon are speech, whatever their first noun. */
function isUtterance({ tokens }: Scan, { open, from, to }: Quoted): boolean {
  if (tokens.at(open - 1)?.text !== ':' || to - from < SPOKEN) return false;
  for (let i = from + 1; i < to; i += 1) {
    const word = tokens.at(i);
    if (word?.capital === false && verbEnding.test(word.lower) && !nounsLikeVerbs.has(word.lower))
      return true;
  }
  return false;
}

/** Titles and names of bodies that hold a verb are shorter. */
const SPOKEN = 6;

/** «…», — сказал: what stands in front of a comma and a dash is speech. */
const isSpoken = ({ tokens }: Scan, close: number): boolean =>
  tokens.at(close)?.text === ',' && /^[—–]$/u.test(tokens.at(close + 1)?.text ?? '');

function sentenceText(scan: Scan, open: number): string {
  const at = scan.tokens.start(open);
  const sentence = scan.reading.sentences.find((span) => span.start <= at && at < span.end);
  return sentence === undefined ? '' : scan.reading.text.slice(sentence.start, sentence.end);
}

function sentenceHolds(scan: Scan, open: number, test: (i: number) => boolean): boolean {
  const at = scan.tokens.start(open);
  const sentence = scan.reading.sentences.find((span) => span.start <= at && at < span.end);
  if (sentence === undefined) return false;
  const { tokens } = scan;
  for (let i = tokenFrom(tokens, sentence.start); i < tokens.length && tokens.end(i) <= sentence.end; i += 1)
    if (test(i)) return true;
  return false;
}

function kindOf(
  scan: Scan,
  quoted: Quoted,
  previous: { type: EntityType; close: number } | undefined,
  place: () => Noun | null,
): Noun | null {
  const { tokens, reading } = scan;
  if (category.test(tokens.at(quoted.open - 1)?.lower ?? '')) return null;
  const inside = isSpoken(scan, quoted.close) ? null : kindInside(scan, quoted);
  if (isDoer(scan, quoted.open) || isShower(scan, quoted.open, quoted.close))
    return { type: 'organization', rule: 'organization.distributor' };
  const won = winner(scan, quoted.open, quoted.close);
  if (won !== null) return won;
  const told = houseOrPrize(scan, quoted.open, quoted.close);
  if (told !== null) return told;
  const noun = shownWork(scan, quoted.open, quoted.close) ?? nounBefore(scan, quoted.open);
  // картина «Ленфильма» «Х»: a studio in the genitive is the maker, not the title.
  const maker = quoted.to - quoted.from === 1 ? knownOrganization(tokens.at(quoted.from)?.text ?? '') : null;
  if (noun?.type === 'work' && maker !== null && /^[«„“"]$/u.test(tokens.at(quoted.close)?.text ?? ''))
    return { type: 'organization', rule: 'organization.known' };
  // «драму покажет «Х»»: the noun is the verb's object, and the name who shows it.
  const shower = noun?.type === 'work' ? toldByDeed(scan, quoted.open, quoted.close) : null;
  if (shower?.type === 'organization') return shower;
  if (noun !== null) return noun;
  const beside = workBeside(scan, quoted.open, quoted.close);
  if (beside !== null) return beside;
  if (isUtterance(scan, quoted)) return null;
  const made =
    makerBeside(scan, quoted.open, quoted.close) ??
    citing(scan, quoted.open) ??
    toldByDeed(scan, quoted.open, quoted.close);
  if (made !== null) return made;
  const credited = creditedWork(scan, quoted.open, quoted.close, () => sentenceText(scan, quoted.open));
  if (credited !== null) return credited;
  if (isPrizeNamed(scan, quoted)) return { type: 'award', rule: 'award.noun-before' };
  if (isApposed(scan, quoted.close)) return { type: 'work', rule: 'work.apposed' };
  if (inside !== null) return { type: inside, rule: `${inside}.head-word` };
  const text = reading.text.slice(tokens.start(quoted.from), tokens.end(quoted.to - 1));
  // «бронзу забрал …»: a place among the first three.
  if (medal.test(text)) return null;
  if (corporateEnding.test(text)) return { type: 'organization', rule: 'organization.shape' };
  const between =
    previous === undefined
      ? ''
      : reading.text.slice(tokens.end(previous.close - 1), tokens.start(quoted.open));
  const holdsWork = () => sentenceHolds(scan, quoted.open, (i) => workStems.has(scan.stem(i)));
  if (previous?.type === 'organization' && between === ' ' && holdsWork())
    return { type: 'work', rule: 'work.after-maker' };
  const after = tokens.at(quoted.close)?.lower ?? '';
  // «Мыс» «Пионер» обещает выпустить …
  if (promises.test(after) && shows.test(tokens.at(quoted.close + 1)?.lower ?? ''))
    return { type: 'organization', rule: 'organization.subject' };
  if (isDistributor(scan, quoted)) return { type: 'organization', rule: 'organization.distributor' };
  if (previous?.type === 'work' && isBehindTitle(scan, previous.close, quoted))
    return onBusiness.test(sentenceText(scan, quoted.open))
      ? { type: 'organization', rule: 'organization.brackets' }
      : null;
  if (previous !== undefined && /^(?:,| и|, а также| или| —| \()? ?$/u.test(between))
    return { type: previous.type, rule: `${previous.type}.list` };
  if (previous?.type === 'organization' && described.test(between))
    return { type: 'organization', rule: 'organization.list' };
  const single = quoted.to - quoted.from === 1;
  const word = tokens.at(quoted.from)?.text ?? '';
  if (single && knownOrganization(word) !== null) return { type: 'organization', rule: 'organization.known' };
  let hasCapital = false;
  for (let i = quoted.from; i < quoted.to; i += 1) hasCapital ||= tokens.isCapital(i);
  if (!hasCapital || text.length < 2) return null;
  if (single && corporateWord.test(word)) return { type: 'organization', rule: 'organization.shape' };
  if (sanction.test(tokens.at(quoted.open - 1)?.lower ?? ''))
    return { type: 'organization', rule: 'organization.object' };
  if (isOwned(scan, quoted.open, quoted.close)) return { type: 'work', rule: 'work.owned' };
  // «Тайгу» выпустит …: an accusative is what somebody shows.
  if (
    corporateVerb.test(after) &&
    !isOpener(scan, quoted.close) &&
    !(single && accusative.test(word)) &&
    !isGoverned(scan, quoted.open)
  )
    return place() ?? { type: 'organization', rule: 'organization.subject' };
  if (single && !holdsWork() && match.test(sentenceText(scan, quoted.open)))
    return { type: 'organization', rule: 'organization.sport' };
  // «Это фильм о бабушке», — говорит; «Билетов нет!» — смеётся: speech in which a film is spoken of.
  // «подчеркнул: «Зритель вернулся»».
  const isBehindColon = tokens.at(quoted.open - 1)?.text === ':';
  if (isBehindColon && isTelling(scan, quoted.open)) return null;
  // «Режиссёр N: «Я не хотел снимать комедию»»: whoever says I speaks.
  if (isBehindColon && !single && speaking.test(tokens.at(quoted.from)?.lower ?? '')) return null;
  const isClosed = after === ',' || /[!?…]$/u.test(text);
  const joint = after === ',' ? tokens.at(quoted.close + 1)?.text : after;
  if (isClosed && /^[—–-]$/u.test(joint ?? '')) return null;
  // «в «Октябре» прошла премьера»: a house, and its name in the nominative is not to be had.
  if (isVenue(scan, quoted.open, quoted.close) || isHouse(scan, quoted.open, quoted.close)) return null;
  // «да «Ниночка Павловна»»: somebody is called so.
  if (calledSo.test(text)) return null;
  if (isOfTown(scan, quoted.open)) return { type: 'organization', rule: 'organization.of-town' };
  const byVerb = toldByVerb(scan, quoted.open, quoted.close);
  if (byVerb !== null) return byVerb;
  if (sentenceHolds(scan, quoted.open, (i) => releaseStems.has(scan.stem(i)) || workStems.has(scan.stem(i))))
    return { type: 'work', rule: 'work.release' };
  if (single && sport.test(reading.text)) return { type: 'organization', rule: 'organization.sport' };
  return null;
}

/** What stands between two firms of a list: «Х», монгольская «У» и китайская «Z». */
const described = /^(?:,| и) \p{Ll}+(?:ская|ский|ское|ской|ская студия|ская компания) $/u;

/** «Х», игровой дебют; «Х», новая драма …: an apposition behind the marks tells what the name is. */
function isApposed({ tokens, reading }: Scan, close: number): boolean {
  if (tokens.at(close)?.text !== ',') return false;
  const at = tokens.end(close);
  return apposition.test(reading.text.slice(at, at + APPOSED));
}

/** «Главный приз фестиваля «Х» — «Золотой хариус» — достался …». */
function isPrizeNamed(scan: Scan, { open, close }: Quoted): boolean {
  const isApposed = /^[—–]$/u.test(scan.tokens.at(close)?.text ?? '');
  if (!isApposed || !/^[—–]$/u.test(scan.tokens.at(open - 1)?.text ?? '')) return false;
  const at = scan.tokens.start(open);
  const from = scan.reading.sentences.find((span) => span.start <= at && at < span.end)?.start ?? at;
  return prizeBefore.test(scan.reading.text.slice(from, at));
}

const prizeBefore =
  /(?<!\p{L})(?:приз|главн\p{L}+ наград|высш\p{L}+ наград|трофе)\p{L}{0,2}(?: [^.;:—–]{0,70})? [—–] $/iu;

/** So many characters behind the comma are looked at. */
const APPOSED = 90;
const apposition =
  /^\s(?:\p{Ll}[\p{Ll}-]*(?:ый|ий|ой|ая|яя|ое|ее|ую|юю)\s){0,3}(?:(?:кино)?(?:дебют|фильм|картин[ау]|лент[ау]|драм[ау]|сказк[ау])|мелодрам[ау]|(?:траги)?комеди[яю]|триллер|боевик|хоррор|вестерн|детектив|байопик|(?:мульт)?сериал|мультфильм|мюзикл|блокбастер|экранизаци[яю]|(?:полно|коротко)метражк[ау])(?=[\s,.;])/u;

const medal = /^(?:Золот|Серебр|Бронз)(?:о|а|у|ом|ой|ы|е)$/u;

/** «в номинации «Лучший дебют»», «в программе «Х»»: what is won or shown in has no name of its own; on a sign stands what a shop is called, or any words. */
const category =
  /^(?:программе|секци\p{L}{1,2}|номинаци|категори|рубрик|вывеск|табличк|надпис|слоган|лозунг|девиз)\p{L}{0,3}$/u;

const accusative = /^\p{Lu}\p{Ll}{2,}[гклнрт]у$/u;
const calledSo = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[ое]вна|[ие]чна|лна|ович|евич|ыч)$/u;

/** A verb of speech stands near in front of the colon. */
function isTelling({ tokens }: Scan, open: number): boolean {
  for (let i = open - 2; i >= open - 6; i -= 1) if (speechVerbs.has(tokens.at(i)?.lower ?? '')) return true;
  return false;
}

/** «с пекинской «Хуа Юй»»: behind the adjective of a town the company is left out; behind a country's, the film. */
function isOfTown({ tokens }: Scan, open: number): boolean {
  const before = tokens.at(open - 1)?.lower ?? '';
  return townAdjective.test(before) && !otherAdjective.test(before) && countryOf(before) === null;
}

const townAdjective = /\p{Ll}{3}ск(?:ая|ой|ую|ий|ого|ому|им|ом|ое)$/u;
const otherAdjective =
  /(?:ическ|ческ|детск|советск|голливудск|мужск|женск|русск|авторск|режисс[её]рск|имперск|морск|светск|европейск|азиатск|американск)\p{L}{2,3}$/u;

/** Behind its noun («фильма «Х»») a title has the nominative; elsewhere it stands in the case that its place asks for. */
const isTitleInCase = ({ type, rule }: Noun): boolean =>
  type === 'work' && !/(?:noun-before|genre|given)$/u.test(rule);

/** All of one article's names in quotation marks; one name is of one kind, that which its surest mention tells. */
export function quotedNames(scans: readonly Scan[]): FoundName[] {
  const found: FoundName[] = [];
  const open: Unsettled[] = [];
  const nominatives = new Set<FoundName>();
  let films: boolean | undefined;
  const onFilms = () => (films ??= tellsOfFilms(scans));
  for (const scan of scans) {
    const { paragraph } = scan.reading;
    let previous: { type: EntityType; close: number } | undefined;
    let listed: ReadonlySet<ObliqueCase> = new Set();
    for (const quoted of quotedStretches(scan)) {
      const start = scan.tokens.start(quoted.from);
      const end = scan.tokens.end(quoted.to - 1);
      const text = scan.reading.text.slice(start, end);
      listed = casesAt(scan, quoted.open, listed);
      const place = () => (onFilms() ? filmPlace(scan, quoted.open, quoted.close) : null);
      const kind =
        kindOf(scan, quoted, previous, place) ??
        (onFilms()
          ? (billedWork(scan, quoted.close) ??
            entitledWork(scan, quoted.open) ??
            aloneWork(scan, quoted.open, quoted.close) ??
            standingWork(scan, quoted.open, quoted.close) ??
            madeWork(scan, quoted.open, quoted.close) ??
            place())
          : null);
      if (kind === null) {
        open.push({ paragraph, start, text });
        continue;
      }
      const turned = isTitleInCase(kind) ? nominativePhrase(text, listed) : null;
      const name = turned ?? baseName(text, kind.rule);
      const title = foundName({ paragraph, start, end, type: kind.type, rule: kind.rule, name });
      found.push(title);
      if (turned !== null || isSubject(scan, quoted.open, quoted.close)) nominatives.add(title);
      previous = { type: kind.type, close: quoted.close };
    }
  }
  return settledQuoted(found, open, nominatives);
}
