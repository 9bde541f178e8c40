/** Vietnamese names as English news prints them: the surname first, then one to three syllables, without their marks or with them. */
import { wordSet } from '../../shared/word-list.ts';

const surnames = wordSet(`
Bui Cao Chau Dang Dinh Do Doan Dong Duong Ha Ho Hoang Huynh Kieu La Lam Le Luong Luu Ly Mai Ngo Nguyen Pham Phan Phung Quach Ta Thach Thai To Ton Tran
Trieu Trinh Truong Tu Vo Vu Vuong
`);

const syllable =
  /^(?:ngh|ng|nh|ph|th|tr|gi|kh|ch|gh|qu|[bcdghklmnprstvx])?(?:i[eê]u|ye[nu]|uo[in]|uy[ea]|oai|oay|uay|ay|ai|ao|au|eo|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/u;
const marks = /\p{M}/gu;

const isSyllable = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{1,6}$/u.test(word) &&
  syllable.test(word.toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd'));

/** Three or four words: of two nothing tells a name from other words of so few letters. */
export function isVietnameseName(words: readonly string[]): boolean {
  const [surname, ...given] = words;
  if (surname === undefined || given.length < 2 || given.length > 3) return false;
  const plain = surname.normalize('NFD').replace(marks, '').replace('Đ', 'D');
  return surnames.has(plain) && given.every(isSyllable);
}
