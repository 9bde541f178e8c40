/** Cases of Russian personal names and offices: is a form the nominative, and what is the nominative of a genitive. */

import type { Gender } from '../../shared/speech/language.ts';
import { clippedNominative } from '../institutions/clipped-names.ts';
import { organizationForm } from '../institutions/forms.ts';
import { givenNamesOf } from '../names/lexicon.ts';
import { stressedNominative } from '../nominatives/stressed-adjectives.ts';
import { headOf } from './office-heads.ts';
import { quantityWords } from './quantity-words.ts';
import { maleNamesInA } from './words.ts';

const femaleSurname = /(?:[оеё]ва|[иы]на|ская|цкая|ая|яя)$/u;
const obliqueSurname =
  /(?:[оеё]вым|[иы]ным|ским|цким|[оеё]вой|[иы]ной|ской|цкой|ского|цкого|скому|цкому|[оеё]ву|[иы]ну|[оеё]ве|[иы]не|ому|ого|ами|ями)$/u;
const obliqueGiven = /(?:ом|ем|ем|ой|ей|ию|у|ю|ии|е|ым|ы)$/u;
const shortNominative = new Set([
  'Андрей',
  'Алексей',
  'Сергей',
  'Матвей',
  'Евгений',
  'Тимофей',
  'Елисей',
  'Мойсей',
  'Моисей',
  'Гордей',
  'Еремей',
  'Корней',
  'Авдей',
  'Артем',
  'Ефрем',
  'Максим',
  'Вадим',
  'Ким',
  'Рустем',
  'Ибрагим',
  'Хаким',
  'Салим',
  'Том',
  'Эндрю',
  'Мэтью',
  'Ли',
  'Лю',
  'Ху',
  'Чэнь',
  'Хелен',
  'Ким',
  'Юй',
  'Цуй',
]);

/** Given name and surname, or one of them. `gender`: that of the verb, if it shows one. */
export function looksNominative(words: readonly string[], gender: Gender | null): boolean {
  const given = words[0] ?? '';
  const surname = words.at(-1) ?? '';
  if (/\.$/u.test(given) && words.length === 1) return false;
  if (!shortNominative.has(surname) && obliqueSurname.test(surname) && surname.length > 4) return false;
  if (words.length > 1 && !/\.$/u.test(given)) {
    const isShort = given.length <= 3 || shortNominative.has(given);
    // Тунде Бакаре: names that end in another vowel have no cases.
    const isFixed = /[еиоуэю]$/u.test(surname) && /[еиоуэ]$/u.test(given);
    if (!isShort && !isFixed && obliqueGiven.test(given)) return false;
    if (gender === 'masculine' && /[ая]$/u.test(given) && !maleNamesInA.has(given) && given.length > 3)
      return false;
  }
  if (gender === 'masculine' && femaleSurname.test(surname))
    return words.length > 1 && !/[ая]$/u.test(given) && !/(?:[оеё]ва|[иы]на)$/u.test(surname);
  if (gender === 'feminine' && /(?:[оеё]в|[иы]н|ский|цкий)$/u.test(surname) && surname.length > 4)
    return false;
  return true;
}

const specialGiven: ReadonlyMap<string, string> = new Map([
  ['Павла', 'Павел'], ['Льва', 'Лев'], ['Петра', 'Петр'], ['Ильи', 'Илья'], ['Никиты', 'Никита'], ['Игоря', 'Игорь'], ['Любови', 'Любовь'],
  ['Фомы', 'Фома'], ['Саввы', 'Савва'], ['Данилы', 'Данила'], ['Луки', 'Лука'], ['Кузьмы', 'Кузьма'], ['Лазаря', 'Лазарь'],
]); // biome-ignore format: pairs

function givenNominative(word: string): string {
  const special = specialGiven.get(word);
  if (special !== undefined) return special;
  const readings = givenNamesOf(word);
  const listed = readings.find(({ cases }) => cases.includes('genitive'));
  if (listed !== undefined && readings.every(({ nominative }) => nominative === listed.nominative))
    return listed.nominative;
  if (/ии$/u.test(word)) return `${word.slice(0, -1)}я`;
  if (/ьи$/u.test(word)) return `${word.slice(0, -1)}я`;
  // «Ле Тхи Май»: a syllable is no woman's genitive.
  if (/[аеёиоуыэюя]\p{L}*(?:[гкхжшч]и|ы)$/iu.test(word)) return `${word.slice(0, -1)}а`;
  if (/[лнрд]и$/u.test(word) && word.length > 4) return `${word.slice(0, -1)}я`;
  if (/[еаиоя]я$/u.test(word)) return `${word.slice(0, -1)}й`;
  if (/[бвгджзклмнпрстфхцчшщ]а$/u.test(word)) return word.slice(0, -1);
  return word;
}

function surnameNominative(word: string, gender: Gender): string {
  if (gender === 'feminine') {
    if (/(?:[оеё]в|[иы]н)ой$/u.test(word)) return `${word.slice(0, -2)}а`;
    return word.replace(/(ск|цк)ой$/u, '$1ая');
  }
  if (/(?:ск|цк)ого$/u.test(word)) return `${word.slice(0, -3)}ий`;
  if (/[оеё]го$/u.test(word)) return `${word.slice(0, -3)}ый`;
  if (/[бвгджзклмнпрстфхцчшщ]а$/u.test(word)) return word.slice(0, -1);
  // «Бондаря», «Коваля»: behind a consonant the soft sign comes back.
  if (/[лнрт]я$/u.test(word)) return `${word.slice(0, -1)}ь`;
  return /[аеиуо]я$/u.test(word) ? `${word.slice(0, -1)}й` : word;
}

/** Given names of men that end in -и and have no cases. */
const menInI =
  /^(?:Али|Анри|Луи|Генри|Гарри|Терри|Барри|Ларри|Джерри|Джонни|Билли|Бобби|Томми|Энди|Рэнди|Энтони|Марти|Джимми|Вилли|Дэнни|Фредди|Тедди|Рави|Джованни|Луиджи|Акаки|Гиви|Резо|Ли|Тони|Рикки|Джоуи|Эмери|Реми|Тьерри|Леви|Мехди|Хади|Рафи|Сами)$/u;

/** The nominative of a personal name printed in the genitive: «Ольги Беловой» is «Ольга Белова». */
export function nominativeName(words: readonly string[]): string {
  const given = words[0] ?? '';
  const surname = words.at(-1) ?? '';
  if (words.length === 1) {
    return surnameNominative(surname, /(?:[оеё]в|[иы]н|ск|цк)ой$/u.test(surname) ? 'feminine' : 'masculine');
  }
  const isInitial = /\.$/u.test(given);
  const isFeminine =
    /(?:[оеё]в|[иы]н|ск|цк)ой$/u.test(surname) ||
    (!isInitial && /[ыи]$/u.test(given) && !specialGiven.has(given) && !menInI.test(given));
  const firsts = words.slice(0, -1).map((word) => (/\.$/u.test(word) ? word : givenNominative(word)));
  return [...firsts, surnameNominative(surname, isFeminine ? 'feminine' : 'masculine')].join(' ');
}

/** «Минсельхозе региона»: a body of one word, whatever stands behind it. */
const clippedBody = /^(?:Мин(?!ист|ск|ут|ин)|Рос(?!си|то|лин)|Гос(?!под|те|уд))\p{Ll}{3,}е$/u;

/** The nominative of an office or an organization: «главы агентства» is «глава агентства»; only the head changes. */
export function nominativeOffice(phrase: string): string {
  const words = phrase.split(' ');
  const [body = ''] = words;
  // «Трое собеседников агентства»: the genitive belongs to the number.
  if (words.length > 1 && quantityWords.has(body.toLowerCase()))
    return body.toLowerCase() + phrase.slice(body.length);
  if (clippedBody.test(body)) return [clippedNominative(body), ...words.slice(1)].join(' ');
  if (words.length === 1 && organizationForm.has(phrase.toLowerCase()) && !/^\p{Lu}{2}/u.test(phrase)) {
    return organizationForm.get(phrase) ?? organizationForm.get(phrase.toLowerCase()) ?? phrase;
  }
  const at = words.findIndex(
    (word) =>
      headOf.has(word.toLowerCase()) ||
      organizationForm.has(word) ||
      organizationForm.has(word.toLowerCase()),
  );
  const word = words[at];
  // «пользователь сети», «один из делегатов»: what stands in front is the noun that speaks, in its base form.
  const isBehindNoun = words
    .slice(0, at)
    .some(
      (one) =>
        !/(?:[ыои]й|[ая]я|[ое]е|[ыи]е|[оеё]го|[оеё]му|[ое]й|[оеё]м|[ыи]х|[ыи]м|-летн\p{Ll}+)$/u.test(one) ||
        one === 'один',
    );
  if (word === undefined || isBehindNoun) return phrase;
  const organization = organizationForm.get(word) ?? organizationForm.get(word.toLowerCase());
  const head = headOf.get(word.toLowerCase());
  const base =
    (head?.isNominative === true ? word.toLowerCase() : (head?.plural ?? head?.nominative)) ??
    (word.charAt(0) === word.charAt(0).toUpperCase() && organization !== undefined
      ? organization.charAt(0).toUpperCase() + organization.slice(1)
      : organization) ??
    word;
  const isNeuter = organization?.endsWith('о') === true;
  const before = words.slice(0, at).map(
    (adjective) =>
      (isNeuter ? null : stressedNominative(adjective)) ??
      adjective
        .replace(/(?<=[кгхш])ого$/u, 'ий')
        .replace(/ого$/u, 'ый')
        .replace(/его$/u, 'ий')
        .replace(/(?<=[ыи])х$/u, 'е')
        .replace(/(?<=[кгх])ом$/u, isNeuter ? 'ое' : 'ий')
        .replace(/ом$/u, isNeuter ? 'ое' : 'ый'),
  );
  const isFeminine = /[ая]$/u.test(base) && organization !== undefined;
  const agreed = isFeminine
    ? before.map((adjective) => adjective.replace(/ой$/u, 'ая').replace(/ей$/u, 'яя'))
    : before;
  return [...agreed, base, ...words.slice(at + 1)].join(' ');
}
