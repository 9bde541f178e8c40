/** Decides whether a capitalised English phrase is a person, by its shape and by what stands beside it. */

import { nameWord } from '../../shared/names/words.ts';
import { headOf } from '../speakers/words.ts';
import { isCraftsman } from './organizations-in-context.ts';
import { hasSurnameEnding, type PersonShape, personShape } from './person-shape.ts';
import { personalVerbs, speechVerbs } from './titles.ts';
import type { EnglishTokens } from './tokens.ts';
import {
  ADDRESS,
  classesOf,
  DEMONYM,
  GIVEN_NAME,
  IMPOSSIBLE,
  isOf,
  OPENING,
  PLACE,
  TITLE,
} from './word-classes.ts';

/** Why a phrase is a person: `names.person.<rule>`; null when it is not, as far as one can tell here. */
export type PersonRule =
  | 'given-name'
  | 'title-before'
  | 'address'
  | 'apposition'
  | 'speech'
  | 'credit'
  | 'surname-ending'
  | 'list'
  | 'reused';

const sayingFirst =
  /^(?:said|says|added|adds|noted|notes|recalled|explained|stressed|emphasized|concluded|wrote)$/u;
const credit =
  /^(?:by|starring|with|and|stars|actors|actresses|directors|producers|singers|featuring|cast|named|called|alongside|nominated|appointed|hired|elected|interviewed|arrested|replaced|replaces|defeated|married|succeeded|succeeds|replacing|succeeding|appoints|beating|facing|starred|stars|co-starring)$/u;
const placing =
  /^(?:in|at|from|near|to|outside|inside|around|across|into|through|towards|toward|via|of|between|over|on)$/u;

export function titleStandsBefore(tokens: EnglishTokens, from: number): boolean {
  const before = tokens.at(from - 1);
  return (
    before !== undefined && before.kind === 'word' && (isOf(before, TITLE) || isCraftsman(tokens, from - 1))
  );
}

export function addressStandsBefore(tokens: EnglishTokens, from: number): boolean {
  return isOf(tokens.at(from - 1), ADDRESS);
}

/** ", 34," or "(34)" or ", who" or ", an artist …" right after the name. */
function appositionFollows(tokens: EnglishTokens, to: number): boolean {
  const mark = tokens.at(to)?.text;
  const next = tokens.at(to + 1);
  if (mark === '(')
    return next?.kind === 'number' && next.text.length === 2 && tokens.at(to + 2)?.text === ')';
  if (mark !== ',' || next === undefined) return false;
  if (next.lower === 'who' || next.lower === 'whose') return true;
  if (next.kind === 'number') return /^\d\d$/u.test(next.text) && tokens.at(to + 2)?.text === ',';
  // ", now 89,"
  if (/^(?:now|then|aged|just|still|barely)$/u.test(next.lower) && tokens.at(to + 2)?.kind === 'number')
    return /^\d\d$/u.test(tokens.at(to + 2)?.text ?? '') && /^[,.;]$/u.test(tokens.at(to + 3)?.text ?? '.');
  for (let i = to + 1; i < to + 8; i += 1) {
    const token = tokens.at(i);
    if (
      token === undefined ||
      token.kind === 'mark' ||
      /^(?:of|at|in|for|and|which|that|said|by|from|with|to)$/u.test(token.lower)
    )
      return false;
    // Firms own and run things as well.
    if (/^(?:owners?|operators?|landlord|parent|backers?)$/u.test(token.lower)) return false;
    if (isOf(token, TITLE) || token.lower === 'native') return true;
  }
  return false;
}

/** "its chief financial officer, Annika Brandt, resigned": an office, then the name between commas. */
function standsBesideOffice(tokens: EnglishTokens, from: number, to: number): boolean {
  return (
    tokens.at(from - 1)?.text === ',' &&
    tokens.at(to)?.text === ',' &&
    tokens.at(from - 2)?.capital === false &&
    (isOf(tokens.at(from - 2), TITLE) ||
      /^(?:lady|hero|heroine|man|woman|boy|girl)$/u.test(tokens.at(from - 2)?.lower ?? ''))
  );
}

const deeds =
  /^(?:laugh(?:s|ed)|smile[sd]?|grin(?:s|ned)|shrug(?:s|ged)|sigh(?:s|ed)|nod(?:s|ded)|wept|resign(?:s|ed)|graduated|retired|studied)$/u;

/** "Elspet Tulloch laughs", "meets me off the train", "grew up": what only people do. */
function isDoing(tokens: EnglishTokens, to: number): boolean {
  const [verb, next] = [tokens.at(to)?.lower ?? '', tokens.at(to + 1)?.lower ?? ''];
  if (deeds.test(verb)) return true;
  if (/^(?:grew|grows)$/u.test(verb)) return next === 'up';
  return /^(?:meets|met|greets|greeted|shows|showed|tells)$/u.test(verb) && /^(?:me|us)$/u.test(next);
}

/** What is done to people only: "Joaquim Vasconcelos has been named chief executive", "was arrested". */
const befallen =
  /^(?:appointed|elected|re-elected|hired|arrested|detained|jailed|sentenced|born|buried|freed|acquitted|hospitalized|hospitalised|interviewed|nicknamed|married|engaged|widowed|knighted|sworn)$/u;
/** And of whom else only with an office behind it. */
const installed = /^(?:named|made|chosen|picked|selected|promoted)$/u;

/** "has been signed to direct": with what for. */
const engaged = /^(?:signed|tapped|attached|brought|set|chosen|cast|lined)$/u;

function isBefallen(tokens: EnglishTokens, to: number): boolean {
  let at = to;
  while (
    at < to + 4 &&
    /^(?:has|have|had|been|was|were|is|will|be|also|being)$/u.test(tokens.at(at)?.lower ?? '')
  )
    at += 1;
  const verb = at === to ? '' : (tokens.at(at)?.lower ?? '');
  if (befallen.test(verb)) return true;
  if (engaged.test(verb) && /^(?:direct|helm|star|play)$/u.test(tokens.at(at + 2)?.lower ?? '')) return true;
  if (!installed.test(verb)) return false;
  for (let i = at + 1; i < at + 6; i += 1) if (isOf(tokens.at(i), TITLE)) return true;
  return false;
}

/** "Shandon Rovers", "Ohio Lions": they are met and outrun as well. */
const isTeam = (word: string): boolean =>
  /(?:ers|ians|ions|ants|ings)$|^(?:United|City|Town|Albion|Athletic|Hotspur|Bears|Tigers|Bulls|Cubs|Sox|Reds|Blues)$/u.test(
    word,
  );

/** "met", "ahead of", "his rival,": what stands in front of people. */
function metBefore(tokens: EnglishTokens, from: number): boolean {
  const [before, second, third] = [1, 2, 3].map((back) => tokens.at(from - back)?.lower ?? '');
  if (before === 'of') return second === 'ahead' && third !== '';
  if (/^(?:met|meets|meet|outlived|befriended|divorced|impersonated|portrayed)$/u.test(before ?? ''))
    return true;
  return before === ',' && /^(?:his|her)$/u.test(third ?? '') && headOf.has(second ?? '');
}

/** "Best director was Hikaru Onodera of Japan", "Best actress: …". */
function isBest(tokens: EnglishTokens, from: number): boolean {
  let at = from - 1;
  // "Best director honours went to Finland’s Aulikki Saaristo"
  if (/^['’]s$/u.test(tokens.at(at)?.text ?? '') && isOf(tokens.at(at - 1), PLACE)) at -= 2;
  if (!/^(?:was|is|to|:|–|-)$/u.test(tokens.at(at)?.text ?? '')) return false;
  at -= /^(?:went|goes)$/u.test(tokens.at(at - 1)?.lower ?? '') ? 2 : 1;
  if (/^(?:honou?rs|prize|award|trophy)$/u.test(tokens.at(at)?.lower ?? '')) at -= 1;
  const isRole = /^(?:director|actor|actress|newcomer|cinematography|screenplay)$/u.test(
    tokens.at(at)?.lower ?? '',
  );
  return isRole && tokens.at(at - 1)?.lower === 'best';
}

const made =
  /^(?:film|movie|picture|feature|short|debut|animation|cartoon|documentary|drama|comedy|thriller|series|novel|book|directed|helmed|written|shot|played|voiced|filmed)$/u;

/** "an animation by Georgia’s Tamta Kvirkvelia": who made it, by the country. */
const isMakerOfCountry = (tokens: EnglishTokens, from: number): boolean =>
  /^['’]s$/u.test(tokens.at(from - 1)?.text ?? '') &&
  isOf(tokens.at(from - 2), PLACE) &&
  tokens.at(from - 3)?.lower === 'by' &&
  made.test(tokens.at(from - 4)?.lower ?? '');

const inhabitant =
  /^(?:Dane|Swede|Finn|Pole|Turk|Scot|Serb|Croat|Spaniard|Briton|Icelander|Greenlander|Netherlander|Luxembourger|(?:English|Irish|French|Dutch|Welsh)(?:wo)?man)$/u;

/** "the Icelander Hrafn Gudmundur": a noun for people; "by the Latvian Ansis Kalvelis best documentary": an adjective, where a jury names who made the best film. */
function isNative(tokens: EnglishTokens, from: number, to: number): boolean {
  const people = tokens.at(from - 1);
  if (inhabitant.test(people?.text ?? '')) return true;
  const by = tokens.at(from - 2)?.text === 'the' ? from - 3 : from - 2;
  return isOf(people, DEMONYM) && tokens.at(by)?.text === 'by' && /^best$/u.test(tokens.at(to)?.text ?? '');
}

/** What people do on a film or a stage, and firms do not. */
const performing =
  /^(?:directing|starring|co-starring|narrating|presiding|conducting|playing|singing|voicing|reprising|officiating|umpiring)$/u;

/** "with Anna Bell directing and Carl Moe narrating" */
const performs = (tokens: EnglishTokens, to: number, before: string): boolean =>
  (before === 'with' || before === 'and') && performing.test(tokens.at(to)?.lower ?? '');

/** "Birgitte Holm-Dahl": two names joined by a hyphen, a capital each, no place or people among them. */
function isDoubleSurname(tokens: EnglishTokens, from: number, to: number): boolean {
  const surname = /^(\p{Lu}\p{Ll}{2,})-(\p{Lu}\p{Ll}{2,})$/u.exec(tokens.at(to - 1)?.text ?? '');
  if (surname === null || to - from !== 2 || isOf(tokens.at(from), PLACE | DEMONYM)) return false;
  return [surname[1], surname[2]].every(
    (half = '') => (classesOf(nameWord(half)) & (PLACE | DEMONYM | IMPOSSIBLE)) === 0,
  );
}

/** The rule that makes the tokens a person's full name of two or more words. */
export function fullNameRule(
  tokens: EnglishTokens,
  from: number,
  to: number,
  afterPerson: boolean,
): PersonRule | null {
  const shape: PersonShape = personShape(tokens, from, to);
  if (shape === 'no') return null;
  if (addressStandsBefore(tokens, from)) return 'address';
  if (titleStandsBefore(tokens, from)) return 'title-before';
  if (shape === 'strong') return 'given-name';
  if (isBest(tokens, from) || isMakerOfCountry(tokens, from)) return 'credit';
  if (isNative(tokens, from, to)) return 'title-before';
  if (appositionFollows(tokens, to) || standsBesideOffice(tokens, from, to)) return 'apposition';
  const before = tokens.at(from - 1)?.lower ?? '';
  const after = tokens.at(to)?.lower ?? '';
  if (sayingFirst.test(before) || (speechVerbs.has(after) && !placing.test(before))) return 'speech';
  if (hasSurnameEnding(tokens.at(to - 1)?.text ?? '') && before !== 'the' && !placing.test(before))
    return 'surname-ending';
  if (isDoubleSurname(tokens, from, to) && !/^(?:the|an?)$/u.test(before) && !placing.test(before))
    return 'surname-ending';
  if (performs(tokens, to, before)) return 'credit';
  if (afterPerson) return 'list';
  if (isDoing(tokens, to) && !placing.test(before) && to - from < 4) return 'speech';
  if (isBefallen(tokens, to) || (metBefore(tokens, from) && !isTeam(tokens.at(to - 1)?.text ?? '')))
    return 'credit';
  if (credit.test(before) && before !== 'and' && before !== 'with') return 'credit';
  return null;
}

/** The rule that makes a single capitalised word a surname. */
export function surnameRule(tokens: EnglishTokens, at: number): PersonRule | null {
  const token = tokens.at(at);
  // "the Model S25" is none.
  if (token === undefined || token.kind !== 'word') return null;
  const rule = introduction(tokens, at);
  return rule !== null && /\d/u.test(token.text) ? null : rule;
}

/** Who goes by one name: "Rapper Kidumi wrote", "Zeynab, the singer, …". */
const artist =
  /^(?:rapper|singer|singer-songwriter|songwriter|musician|comedian|comic|dancer|DJ|actor|actress|model|vlogger|youtuber|beatboxer)$/iu;

function isArtist(tokens: EnglishTokens, at: number): boolean {
  const [own, next] = [tokens.at(at), tokens.at(at + 1)];
  if (own === undefined || own.upper || tokens.isCapital(at + 1) || isOf(own, IMPOSSIBLE | PLACE | OPENING))
    return false;
  if (tokens.opens(at - 1) && artist.test(tokens.at(at - 1)?.text ?? ''))
    return next?.kind === 'word' || /^(?:,|['’]s)$/u.test(next?.text ?? '');
  if (next?.text !== ',' || !/^(?:the|a|an)$/u.test(tokens.at(at + 2)?.lower ?? '')) return false;
  const noun = tokens.at(at + 3);
  return (
    noun?.capital === false &&
    artist.test(noun.text) &&
    /^(?:,|from|behind|of|who)$/u.test(tokens.at(at + 4)?.text ?? '')
  );
}

const kin =
  /^(?:wife|husband|son|daughter|mother|father|sister|brother|partner|fiancée?|widow|grandson|granddaughter)$/u;

/** "and his wife, Gulchehra, kept the books" */
function isKin(tokens: EnglishTokens, at: number): boolean {
  if (tokens.at(at - 1)?.text !== ',' || !/^[,.]$/u.test(tokens.at(at + 1)?.text ?? '')) return false;
  if (!isOf(tokens.at(at), GIVEN_NAME)) return false;
  const owner = [3, 4, 5].some((back) =>
    /^(?:his|her|their|['’]s)$/u.test(tokens.at(at - back)?.lower ?? ''),
  );
  return owner && kin.test(tokens.at(at - 2)?.lower ?? '');
}

function introduction(tokens: EnglishTokens, at: number): PersonRule | null {
  if (addressStandsBefore(tokens, at)) return 'address';
  // "Berlinale winner Cormorant": films win as well.
  if (/^(?:winner|nominee|finalist|contender)$/u.test(tokens.at(at - 1)?.lower ?? '')) return null;
  if (titleStandsBefore(tokens, at) && !tokens.opens(at - 1)) return 'title-before';
  if (isArtist(tokens, at) || isKin(tokens, at)) return 'title-before';
  // A lone surname nobody introduced: only as the subject of a verb that people do, and only when it ends like a surname.
  const isSubject = personalVerbs.has(tokens.at(at + 1)?.lower ?? '');
  return isSubject && hasSurnameEnding(tokens.at(at)?.text ?? '') ? 'speech' : null;
}
