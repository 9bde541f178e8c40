/**
 * A Russian noun in a case of the singular back to its nominative, by the gender and the case of the adjective before it: «Тихой заводи» is
 * «заводь», «Холодного лета» is «лето». Where spelling leaves more than one answer there is none.
 */

import {
  isChangingFeminine,
  isHushedFeminine,
  isSoftFeminine,
  isSoftMasculine,
  masculineOf,
  neuterOf,
} from './noun-classes.ts';

/** The accusative only where it differs from the nominative and the genitive. */
export type ObliqueCase = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

const vowel = /[аеёиоуыэюя]$/u;
const velar = /[кгх]$/u;
const hushing = /[жчшщ]$/u;

const feminineForms: Readonly<Record<ObliqueCase, RegExp>> = {
  genitive: /[ыи]$/u,
  dative: /[еи]$/u,
  prepositional: /[еи]$/u,
  accusative: /[ую]$/u,
  instrumental: /(?:[оеё]й|ью)$/u,
};

/** Null where the form is none of this case, or its nominative is not certain. */
export function feminineNominative(form: string, kase: ObliqueCase): string | null {
  if (kase === 'accusative' && form.endsWith('ь')) return form;
  const ending = feminineForms[kase].exec(form)?.[0];
  if (ending === undefined) return null;
  const stem = form.slice(0, -ending.length);
  if (stem.length < 2 || isChangingFeminine(stem)) return null;
  if (ending === 'ью') return `${stem}ь`;
  if (ending === 'и') return inI(stem);
  const isSoft =
    ending === 'е' ? isSoftStem(stem) : /[юё]/u.test(ending) || (ending === 'ей' && !/[жчшщц]$/u.test(stem));
  return stem + (isSoft ? 'я' : 'а');
}

const isSoftStem = (stem: string): boolean => vowel.test(stem) || stem.endsWith('ь') || isSoftFeminine(stem);

/** «книги», «песни», «истории», «ночи», «заводи». */
function inI(stem: string): string {
  if (velar.test(stem) || (hushing.test(stem) && !isHushedFeminine(stem))) return `${stem}а`;
  return stem + (isSoftStem(stem) ? 'я' : 'ь');
}

export interface OtherNoun {
  readonly nominative: string;
  readonly gender: 'masculine' | 'neuter';
}

const otherForms: Readonly<Record<Exclude<ObliqueCase, 'accusative'>, RegExp>> = {
  genitive: /[ая]$/u,
  dative: /[ую]$/u,
  instrumental: /[оеё]м$/u,
  prepositional: /[еи]$/u,
};

/** A vowel and one consonant, or consonants that no vowel parts. */
const firmStem =
  /(?:[аеёиоуыэюя][бвгджзклмнпрстфхцчшщ]|ст|нт|кт|рт|лт|пт|фт|рд|нд|зд|рг|нг|рс|нс|кс|рм|рф|рх|рв|мб|мп|рб|сс|лл|мм)$/u;

/** The same for masculines and neuters. */
export function otherNominative(form: string, kase: keyof typeof otherForms): OtherNoun | null {
  const ending = otherForms[kase].exec(form)?.[0];
  if (ending === undefined || form.length - ending.length < 2) return null;
  const stem = form.slice(0, -ending.length);
  const isSoft = /[яюёи]/u.test(ending) || (ending === 'ем' && !/[жчшщц]$/u.test(stem));
  const neuter = neuterOf(stem, isSoft);
  if (neuter !== null) return { nominative: neuter, gender: 'neuter' };
  const masculine = masculineOf(stem) ?? builtMasculine(stem, isSoft, ending === 'е');
  return masculine === null ? null : { nominative: masculine, gender: 'masculine' };
}

/** «парома», «учителя», «героя», «певца». */
function builtMasculine(stem: string, isSoft: boolean, isInE: boolean): string | null {
  if (/[бвгдзклмнпрстфх]ц$/u.test(stem)) return stem.replace(/ц$/u, 'ец');
  // «санатория» and «насилия» are of two genders.
  if (/[иь]$/u.test(stem)) return null;
  if (vowel.test(stem)) return isSoft || isInE ? `${stem}й` : null;
  if (!firmStem.test(stem) && !isSoftMasculine(stem)) return null;
  return isSoft || (isInE && isSoftMasculine(stem)) ? `${stem}ь` : stem;
}
