/** Vietnamese names as English news prints them: the surname first, then one to three syllables, without their marks or with them. */
import { wordSet } from '../../shared/word-list.ts';

const surnames = wordSet(`
Bui Cao Chau Dang Dinh Do Doan Dong Duong Ha Ho Hoang Huynh Kieu La Lam Le Luong Luu Ly Mai Ngo Nguyen Pham Phan Phung Quach Ta Thach Thai To Ton Tran
Trieu Trinh Truong Tu Vo Vu Vuong
`);

/** Middle and given names of which three words have one at least: "Do Not Run" has none. */
const usual = wordSet(`
Thi Van Duc Minh Anh Hoang Thanh Quoc Huu Ngoc Xuan Thu Kim Tuan Hung Dung Linh Lan Nga Nam Phuong Trang Tam Hai Quang Viet Bao Khanh Cong Dinh Trung
Hieu Hoa Huong Hien Thuy Thao Tuyet Binh Chau Dat Giang Hanh Khoa Kien Loc Manh Nhan Nhung Phuc Quan Quynh Tai Thang Thinh Tien Toan Tri Tung Vinh Yen
`);

const syllable =
  /^(?:ngh|ng|nh|ph|th|tr|gi|kh|ch|gh|qu|[bcdghklmnprstvx])?(?:i[eê]u|ye[nu]|uo[in]|uy[ea]|oai|oay|uay|ay|ai|ao|au|eo|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/u;
const marks = /\p{M}/gu;

const plainOf = (word: string): string =>
  word.normalize('NFD').replace(marks, '').replace('Đ', 'D').replaceAll('đ', 'd');

const isSyllable = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{1,6}$/u.test(word) && syllable.test(plainOf(word).toLowerCase());

/** Three or four words: of two nothing tells a name from other words of so few letters. */
export function isVietnameseName(words: readonly string[]): boolean {
  const [surname, ...given] = words;
  if (surname === undefined || given.length < 2 || given.length > 3) return false;
  const plain = plainOf(surname);
  return surnames.has(plain) && given.every(isSyllable) && given.some((word) => usual.has(plainOf(word)));
}
