/**
 * Russian inflection as far as names need it: a stem that all case forms of a word share, and the nominative of
 * adjectives, surnames and nouns by gender.
 */

import { remembered } from '../../lib/remembered.ts';
import { irregularStems } from './irregular-stems.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/** Nominatives in -ий and -ей that are nouns: Юрий has Юрия where an adjective would have Юрего. */
const nounInIy =
  /(?:ори|ери|тали|асили|атоли|игори|имитри|митри|алери|енти|вгени|рсени|нтони|еннади|ркади|еонти|натоли|юри|эми|ени|лави|лери|рди)й$|^(?:юрий|георгий|гений|санаторий|лекторий|аналитий)$/u;
const nounInEy =
  /(?:андрей|сергей|алексей|матвей|тимофей|елисей|еремей|дорофей|евсей|музей|лицей|юбилей|хоккей|трофей|бродвей|корифей|еврей|соловей|воробей|мозес)$/u;

/** Endings of two letters and more that are stripped when enough is left before them; longest first. */
const longEndings = [
  'иями',
  'ыми',
  'ими',
  'ого',
  'его',
  'ому',
  'ему',
  'ами',
  'ями',
  'ией',
  'иям',
  'иях',
  'ой',
  'ей',
  'ый',
  'ий',
  'ая',
  'яя',
  'ую',
  'юю',
  'ое',
  'ее',
  'ые',
  'ие',
  'ью',
];
const consonantEndings = /(?:ом|ем|ам|ям|ах|ях|ым|им|ых|их)$/u;
const vowelEnding = /[аяыиуюеоьй]$/u;

const folded = (token: string) => token.toLowerCase().replace(/ё/gu, 'е');

/** Prepositionals of nouns in -ей and -ея: музее, Сергее, Корее; «скорее» is none. */
const nounInEe =
  /(?:муз|лиц|юбил|троф|хокк|андр|серг|алекс|матв|тимоф|елис|евр|одисс|колиз|апог|галер|алл|лотер|батар|эпоп|(?<!\p{L})(?:кор|ид|зат|гвин|иуд|мед))ее$/u;

/** Genitives of nouns in -ай: Китая, Николая. */
const nounInAya =
  /(?:кита|шанха|никола|микола|парагва|уругва|дуба|алта|сина|трамва|случа|урожа|кра|ма|ра|ходжа|гуса)я$/u;

/** Nouns in -ение and -ание: управление, управлением; adjectives in -ние have no such vowel before it. */
const nounInNie = /([аея]ни)(?:е|й|ем)$/u;

function stripOnce(word: string): string {
  if (nounInNie.test(word)) return word.replace(nounInNie, '$1');
  if (nounInEe.test(word)) return word.slice(0, -1);
  if (nounInIy.test(word) || (nounInEy.test(word) && word.endsWith('ей'))) return word.slice(0, -1);
  for (const ending of longEndings) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    // -ией is Мария's instrumental: only -ей is the ending, the stem keeps its и, as in Марии.
    if (ending === 'ией' || ending === 'иям' || ending === 'иях' || ending === 'иями')
      return word.slice(0, 1 - ending.length);
    // -ие and -ия of nouns (Россия) share the stem in -и.
    if (ending === 'ие' && !/[кгхнжшчщ]ие$/u.test(word)) return word.slice(0, -1);
    if (ending === 'ая' && nounInAya.test(word)) return word.slice(0, -1);
    return word.slice(0, -ending.length);
  }
  if (consonantEndings.test(word) && word.length >= 5) return word.slice(0, -2);
  if (vowelEnding.test(word) && word.length >= 3) return word.slice(0, -1);
  return word;
}

const stems = new Map<string, string>();

/**
 * What all case forms of one word have in common, lower case, ё as е: «Москвы» and «Москвой» give "москв", «Иванова» and
 * «Ивановым» give "иванов". Never a word of the language by itself: compare stems only with stems. Fleeting vowels
 * outside a short list (Павел, Лев) are left alone.
 */
export function stemToken(token: string): string {
  return remembered(stems, token, () => reckonStem(token));
}

function reckonStem(token: string): string {
  const word = folded(token);
  const irregular = irregularStems.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || !/^[а-я-]+$/u.test(word)) return word;
  if (/[бвгдзклмнпрстфхц]ец$/u.test(word) && word.length >= 5) return `${word.slice(0, -2)}ц`;
  // «Третьего», «медвежьей» are cases of «третий» and «медвежий».
  const stem = stripOnce(word).replace(/(?<=(?:^трет|\p{L}{2}[жчш]))ь$/u, '');
  // Росатом and Росатома must meet: what the first cut laid bare may itself look like an ending.
  return consonantEndings.test(stem) && stem.length >= 5 ? stem.slice(0, -2) : stem;
}

const adjectiveEnding = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ей|ых|их|ые|ие|ыми|ими)$/u;
/** Soft stems are told by н before a soft ending: «нижнего», «дальним». */
const softEnding = /н(?:ий|яя|ее|его|ему|им|ем|юю|ей|их|ие|ими)$/u;
/** Adjectives whose masculine ends in a stressed -ой. */
const stressedStem =
  /^(?:больш|тверск|донск|морск|городск|людск|заводск|мужск|золот|молод|жив|миров|делов|торгов|страхов|цифров|игров|правов|налогов|областн|краев|речн|родн|половин|передов|плат|прост|дорог|нов$)$/u;

/** Whether a word may be an adjective by its ending, in any case. */
export function looksAdjectival(word: string): boolean {
  return word.length >= 4 && adjectiveEnding.test(word);
}

/** An adjective of any case in the nominative of a gender: «Московском», masculine → «Московский». */
export function nominativeAdjective(word: string, gender: Gender): string {
  const match = adjectiveEnding.exec(word);
  if (match === null) return word;
  const stem = word.slice(0, match.index);
  const soft = softEnding.test(word);
  const hushing = /[жшчщ]$/u.test(stem);
  if (gender === 'feminine') return stem + (soft ? 'яя' : 'ая');
  if (gender === 'neuter') return stem + (soft || hushing ? 'ее' : 'ое');
  const iy = soft || hushing || /[кгх]$/u.test(stem);
  if (gender === 'plural') return stem + (iy ? 'ие' : 'ые');
  if (stressedStem.test(stem.toLowerCase())) return `${stem}ой`;
  return stem + (iy ? 'ий' : 'ый');
}

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

const firstDeclension: readonly [RegExp, readonly Case[]][] = [
  [/[аяь]$/u, ['nominative']],
  [/[ыи]$/u, ['genitive', 'dative', 'prepositional']],
  [/е$/u, ['dative', 'prepositional']],
  [/[ую]$/u, ['accusative']],
  [/(?:ой|ей|ою|ею|ью)$/u, ['instrumental']],
];
const secondDeclension: readonly [RegExp, readonly Case[]][] = [
  [/(?:ом|ем)$/u, ['instrumental']],
  [/[ая]$/u, ['genitive', 'accusative']],
  [/[ую]$/u, ['dative']],
  [/[еи]$/u, ['prepositional']],
];

/** The cases a given name stands in, told by its nominative: «Андреем» of Андрей is instrumental. */
export function casesOf(form: string, nominative: string): readonly Case[] {
  if (folded(form) === folded(nominative)) {
    return /[оеэуи]$/u.test(nominative)
      ? ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional']
      : ['nominative'];
  }
  const table =
    /[ая]$/u.test(nominative) || /(?:овь|ель|ишь)$/u.test(nominative) ? firstDeclension : secondDeclension;
  const lower = folded(form);
  return table.find(([ending]) => ending.test(lower))?.[1] ?? [];
}

/** «Гванцеладзе»: surnames in -дзе have no cases. */
const invariable = /\p{Ll}дзе$/u;

const possessiveSurname = /(?:ов|ев|ёв|ин|ын)$/u;

/** A soft or vowel stem takes back its й or ь: «Сергея», «Гоголя». */
function withSoftEnd(stem: string): string {
  return stem + (/[аеёиоуыэюя]$/u.test(stem) ? 'й' : 'ь');
}

function masculineSurname(form: string, kase: Case): string {
  if (/(?:ого|его|ому|ему)$/u.test(form) || /(?:ск|цк|ш)(?:им|ом)$/u.test(form))
    return nominativeAdjective(form, 'masculine');
  if (kase === 'instrumental') {
    if (form.endsWith('ым'))
      return possessiveSurname.test(form.slice(0, -2))
        ? form.slice(0, -2)
        : nominativeAdjective(form, 'masculine');
    if (form.endsWith('ом')) return form.slice(0, -2);
    if (form.endsWith('ем'))
      return /[цжшчщ]ем$/u.test(form) ? form.slice(0, -2) : withSoftEnd(form.slice(0, -2));
    return form.replace(/ой$/u, 'а').replace(/ией$/u, 'ия');
  }
  if (kase === 'prepositional') {
    if (/[бвгдзклмнпрстфхцжшчщ]е$/u.test(form)) return invariable.test(form) ? form : form.slice(0, -1);
    return /[аеиоуы]е$/u.test(form) ? withSoftEnd(form.slice(0, -1)) : form;
  }
  if (/[ау]$/u.test(form) && (kase === 'dative') === form.endsWith('у')) {
    return form.replace(/ц[ау]$/u, (end) => end.charAt(0)).replace(/[ау]$/u, '');
  }
  if (/[яю]$/u.test(form) && (kase === 'dative') === form.endsWith('ю'))
    return withSoftEnd(form.slice(0, -1));
  if (kase === 'genitive' && form.endsWith('ы')) return `${form.slice(0, -1)}а`;
  if (kase === 'genitive' && form.endsWith('ии')) return `${form.slice(0, -1)}я`;
  return form;
}

function feminineSurname(form: string, kase: Case): string {
  // «Анны Белой»: behind no stem of a possessive the genitive is that of an adjective.
  if (kase !== 'instrumental' && form.endsWith('ой') && !possessiveSurname.test(form.slice(0, -2)))
    return nominativeAdjective(form, 'feminine');
  if (/(?:ск|цк|н|т)(?:ой|ую)$/u.test(form) && !/(?:[иы]н)(?:ой|ую)$/u.test(form))
    return nominativeAdjective(form, 'feminine');
  if (form.endsWith('ую')) return nominativeAdjective(form, 'feminine');
  // «Нины Палей»: in -ей only the instrumental ends.
  if (kase !== 'instrumental' && form.endsWith('ей')) return form;
  if (/(?:ой|ей)$/u.test(form))
    return form.slice(0, -2) + (form.endsWith('ей') && !/[цшжчщ]ей$/u.test(form) ? 'я' : 'а');
  if (/[уы]$/u.test(form)) return `${form.slice(0, -1)}а`;
  if (form.endsWith('ю') || form.endsWith('ии')) return `${form.slice(0, -1)}я`;
  return /[бвгдзклмнпрстф]е$/u.test(form) && !invariable.test(form) ? `${form.slice(0, -1)}а` : form;
}

/** A surname of a known gender and case in the nominative; indeclinable ones (Коваленко, Дюма) are kept. */
export function nominativeSurname(form: string, gender: 'masculine' | 'feminine', kase: Case): string {
  // «Бурнашёва-младшего».
  const elder = /^(.+)-(млад|стар)ш(?:его|ему|им|ем|ей|ую|ая|ий)$/u.exec(form);
  if (elder !== null)
    return `${nominativeSurname(elder[1] ?? '', gender, kase)}-${elder[2]}ш${gender === 'masculine' ? 'ий' : 'ая'}`;
  if (kase === 'nominative' || form.length < 3) return form;
  return gender === 'masculine' ? masculineSurname(form, kase) : feminineSurname(form, kase);
}

/** A patronymic of any case in the nominative, with the gender it tells; null when the word is none. */
export function patronymic(word: string): { nominative: string; gender: 'masculine' | 'feminine' } | null {
  const man = /^(\p{Lu}\p{Ll}+(?:ович|евич|ьич|нич|кич|мич))(?:а|у|ем|е)?$/u.exec(word);
  if (man?.[1] !== undefined) return { nominative: man[1], gender: 'masculine' };
  const woman = /^(\p{Lu}\p{Ll}+(?:овн|евн|иничн|ичн))(?:а|ы|е|у|ой)$/u.exec(word);
  return woman?.[1] === undefined ? null : { nominative: `${woman[1]}а`, gender: 'feminine' };
}
