/** Korean names as English news prints them: the surname, then the given name of two syllables joined by a hyphen. */
import { wordSet } from '../../shared/word-list.ts';

const surnames = wordSet(`
Ahn An Bae Baek Bahk Bak Ban Bang Bong Byeon Byun Cha Chae Chang Cheon Cho Choe Choi Chon Chun Chung Eom Gang Geum Gil Gim Gong Goo Gu Gwak Ha Ham Han Heo
Hong Huh Hur Hwang Hyun Im In Jang Je Jee Jeon Jeong Ji Jin Jo Joo Joung Ju Jun Jung Kang Ki Kil Kim Ko Koh Kong Koo Ku Kuk Kwak Kwon Lee Lim Ma Maeng Min Mo
Moon Mun Myung Na Nah Nam Namgoong Namkoong Noh Oh Ok Pae Paek Paik Pak Park Pi Pyo Ra Rah Ri Rim Roh Ryoo Ryu Seo Seok Seol Seon Seong Shim Shin Sim Sin Sohn Sok
Son Song Suh Suk Sun Sung Tak Uhm Um Wang Wi Won Woo Yang Yeo Yeom Yeon Yi Yim Yoo Yoon Youn Yu Yun
`);

const syllable =
  '(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprstwy])?(?:yeo|yae|yoo|you|woo|eui|eu|eo|ae|oe|wi|ui|ya|ye|yo|yu|wa|we|wo|oo|ou|ee|ea|a|e|i|o|u)(?:ng|ck|[nmkglbpthr])?';
const givenName = new RegExp(`^(?=\\p{Lu})${syllable}-(?=\\p{Ll})${syllable}$`, 'iu');
/** "Re-run", "Co-op": words whose first half is a prefix. */
const prefixed = /^(?:Re|Co|Un|Pre|Non|De|Bi|By|To|Go)-/u;
const hyphenated = /^\p{Lu}\p{Ll}{0,6}-\p{Ll}{1,6}$/u;

export function isKoreanName(words: readonly string[]): boolean {
  const [surname, given, ...more] = words;
  if (surname === undefined || given === undefined || more.length > 0) return false;
  return hyphenated.test(given) && !prefixed.test(given) && surnames.has(surname) && givenName.test(given);
}

/** Surnames that begin sentences and phrases as words of their own. */
const words = wordSet('An Ban Gong Ha Ham In Ma Moon Oh Park Sin Son Song Sun Won');

/** Whether a surname alone calls its bearer and no word. */
export const standsAlone = (surname: string): boolean => !words.has(surname);
