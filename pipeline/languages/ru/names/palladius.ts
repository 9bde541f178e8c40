/** Palladius' system: how Russian writes the syllables of Pinyin. */

const initials: Readonly<Record<string, string>> = {
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
};

/** Endings behind an initial; `v` is ü. */
const finals: Readonly<Record<string, string>> = {
  a: 'а',
  o: 'о',
  e: 'э',
  ai: 'ай',
  ei: 'эй',
  ao: 'ао',
  ou: 'оу',
  an: 'ань',
  en: 'энь',
  ang: 'ан',
  eng: 'эн',
  ong: 'ун',
  i: 'и',
  ia: 'я',
  iao: 'яо',
  ie: 'е',
  iu: 'ю',
  ian: 'янь',
  in: 'инь',
  iang: 'ян',
  ing: 'ин',
  iong: 'юн',
  u: 'у',
  ua: 'уа',
  uo: 'о',
  uai: 'уай',
  ui: 'уй',
  uan: 'уань',
  un: 'унь',
  uang: 'уан',
  v: 'юй',
  ve: 'юэ',
  van: 'юань',
  vn: 'юнь',
};

/** Syllables without an initial, and those the rule does not give. */
const whole: Readonly<Record<string, string>> = {
  a: 'а',
  ai: 'ай',
  an: 'ань',
  ang: 'ан',
  ao: 'ао',
  e: 'э',
  en: 'энь',
  er: 'эр',
  o: 'о',
  ou: 'оу',
  wa: 'ва',
  wai: 'вай',
  wan: 'вань',
  wang: 'ван',
  wei: 'вэй',
  wen: 'вэнь',
  weng: 'вэн',
  wo: 'во',
  wu: 'у',
  ya: 'я',
  yan: 'янь',
  yang: 'ян',
  yao: 'яо',
  ye: 'е',
  yi: 'и',
  yin: 'инь',
  ying: 'ин',
  yo: 'ё',
  yong: 'юн',
  you: 'ю',
  yu: 'юй',
  yuan: 'юань',
  yue: 'юэ',
  yun: 'юнь',
  hui: 'хуэй',
  zi: 'цзы',
  ci: 'цы',
  si: 'сы',
};

/** After j, q and x the letter u stands for ü. */
const palatal = /^([jqx])u/;
const parts = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])([aeiouv].*)$/;

/** The syllable in Russian, with е for ё; null when it is no syllable of Pinyin. */
export function palladiusOf(syllable: string): string | null {
  const own = whole[syllable];
  if (own !== undefined) return own.replace('ё', 'е');
  const [, initial = '', final = ''] = parts.exec(syllable.replace(palatal, '$1v')) ?? [];
  const [head, tail] = [initials[initial], finals[final]];
  return head === undefined || tail === undefined ? null : head + tail;
}
