/** Descriptions that call the person last spoken of anew: "the 61-year-old", "the Frenchwoman", "the former baker", "the father of three". */

import { overPrintedLetters } from '../../../lib/printed-letters.ts';
import type { Token } from '../../shared/speakers/tokens.ts';
import type { Gender } from '../../shared/speech/language.ts';
import { wordSet } from '../../shared/word-list.ts';
import { demonyms } from '../names/common-words.ts';

const feminine = wordSet(`
woman girl lady actress mother mum mom wife widow daughter sister aunt grandmother niece queen princess duchess empress heroine hostess waitress
businesswoman spokeswoman chairwoman congresswoman policewoman sportswoman saleswoman frenchwoman englishwoman irishwoman dutchwoman welshwoman
horsewoman stateswoman songstress ballerina nun schoolgirl midwife mezzo-soprano soprano matriarch
`);
const masculine = wordSet(`
man boy gentleman father dad husband widower son brother uncle grandfather nephew king prince duke emperor hero host businessman spokesman
chairman congressman policeman sportsman salesman frenchman englishman irishman dutchman welshman scotsman horseman statesman fisherman
schoolboy monk tenor baritone patriarch pope pontiff archbishop cardinal imam
`);

/** The gender that a noun in lower case shows. */
export function genderOfNoun(noun: string): Gender | null {
  if (feminine.has(noun)) return 'feminine';
  return masculine.has(noun) ? 'masculine' : null;
}

const words = overPrintedLetters(/[\p{L}-]+/gu);

/** The gender of the first noun that shows one: "mother of the missing boy". */
export function genderOfRole(role: string): Gender | null {
  for (const noun of role.toLowerCase().match(words) ?? []) {
    const shown = genderOfNoun(noun);
    if (shown !== null) return shown;
  }
  return null;
}

const inhabitants = wordSet(`
Spaniard Dane Swede Finn Pole Turk Briton Scot Serb Croat Czech Slovak Slovene Kiwi Aussie Brit Yank Swiss Arab Kurd Kazakh Uzbek Filipina Latina
Frenchman Frenchwoman Englishman Englishwoman Irishman Irishwoman Dutchman Dutchwoman Welshman Scotsman Londoner Parisian Berliner Muscovite
Sherpa Texan Californian Floridian Liverpudlian Mancunian Glaswegian Dubliner Roman Milanese Neapolitan Venetian Sicilian Catalan Basque Breton Bavarian
Republican Democrat Conservative Tory Liberal Socialist Independent Labourite Green
`);

/** A word for who comes from somewhere or belongs to a party: "Swede", "Norwegian", "Democrat". */
export function isPeople(word: string): boolean {
  return inhabitants.has(word) || demonyms.has(word);
}

/** Names of a people that do not begin like those of their country. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['Dane', 'Denmark'],
  ['Danish', 'Denmark'],
  ['Dutch', 'Netherlands'],
  ['Dutchman', 'Netherlands'],
  ['Dutchwoman', 'Netherlands'],
  ['French', 'France'],
  ['Frenchman', 'France'],
  ['Frenchwoman', 'France'],
  ['Welsh', 'Wales'],
  ['Welshman', 'Wales'],
  ['Filipino', 'Philippines'],
  ['Filipina', 'Philippines'],
]);

/** Do these words and the name of a people tell the same country: "Sweden's" and "Swede", "France's president" and "French"? */
export function sharesOrigin(role: string, people: string): boolean {
  const country = irregular.get(people);
  if (country !== undefined && role.includes(country)) return true;
  if (!isPeople(people)) return false;
  const stem = people.slice(0, people.length <= 5 ? 3 : 4);
  return ` ${role}`.includes(` ${stem}`);
}

const nouns = wordSet(`
newcomer veteran youngster teenager boy girl octogenarian nonagenarian septuagenarian pensioner icon legend defendant accused laureate incumbent nominee
debutant debutante rookie native favourite favorite qualifier underdog hero heroine winner runner-up champion record-holder medallist medalist
heavyweight lightweight prodigy wunderkind maverick firebrand trailblazer polymath multimillionaire millionaire billionaire tycoon magnate mogul
playmaker centre-back full-back left-back right-back forward sprinter marathoner left-hander right-hander seed
`);

const modifiers = wordSet(
  'former retired ex onetime one-time self-described self-styled self-taught two-time three-time four-time five-time six-time seven-time outgoing ageing aging bespectacled soft-spoken',
);

/** `words`: the phrase without its article, up to its first preposition; `rest`: what follows it. */
export function isEpithet(words: readonly Token[], rest: readonly Token[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (words.some((token) => /^(?:\d+|\p{L}+)-year-old$|-born$|-turned-|^ex-\p{L}+$/u.test(token.key)))
    return true;
  if (modifiers.has(words[0]?.key ?? '') || nouns.has(last.key)) return true;
  if (last.isCapital && isPeople(last.text)) return true;
  // "the Limerick woman"
  if (
    words.length >= 2 &&
    words[0]?.isCapital === true &&
    /^(?:wo)?man$|^native$|^teenager$|^resident$/u.test(last.key)
  )
    return true;
  const isParent = /^(?:mother|father|parent|grandmother|grandfather|mum|dad)$/u.test(last.key);
  return (
    isParent &&
    rest[0]?.key === 'of' &&
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(rest[1]?.key ?? '')
  );
}
