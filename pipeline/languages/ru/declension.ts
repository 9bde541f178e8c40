/** Russian declension as counts need it: the forms a noun takes after a number, and back from an unknown form to a nominative. */

/** Endings by the nominative's own; the genitive plural is given where no rule tells it. */
const endings = (lemma: string, genitivePlural: string | undefined): string[] => {
  const stem = lemma.slice(0, -1);
  const hush = /[гкхжчшщ]$/u;
  if (/ия$/u.test(lemma)) return forms(stem, ['я', 'и', 'ю', 'ей', 'й', 'ям', 'ями', 'ях']);
  if (/ие$/u.test(lemma)) return forms(stem, ['е', 'я', 'ю', 'ем', 'и', 'й', 'ям', 'ями', 'ях']);
  if (/а$/u.test(lemma)) {
    const [gen, ins] = [hush.test(stem) ? 'и' : 'ы', /[жчшщц]$/u.test(stem) ? 'ей' : 'ой'];
    return [...forms(stem, ['а', gen, 'е', 'у', ins, 'ам', 'ами', 'ах']), genitivePlural ?? stem];
  }
  if (/я$/u.test(lemma))
    return [...forms(stem, ['я', 'и', 'е', 'ю', 'ей', 'ям', 'ями', 'ях']), genitivePlural ?? `${stem}ь`];
  if (/о$/u.test(lemma))
    return [...forms(stem, ['о', 'а', 'у', 'ом', 'е', 'ам', 'ами', 'ах']), genitivePlural ?? stem];
  if (/й$/u.test(lemma)) return forms(stem, ['й', 'я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях']);
  if (/(?:ость|ль?ь|сть|ь)$/u.test(lemma))
    return forms(stem, ['ь', 'я', 'и', 'ю', 'ем', 'ью', 'е', 'ей', 'ям', 'ями', 'ях']);
  const plural = hush.test(lemma) ? 'и' : 'ы';
  const many =
    genitivePlural ??
    (/[жчшщ]$/u.test(lemma) ? `${lemma}ей` : /ц$/u.test(lemma) ? `${lemma}ев` : `${lemma}ов`);
  const oblique = fleeting(lemma);
  return [...forms(oblique, ['а', 'у', 'ом', 'ем', 'е', plural, 'ам', 'ами', 'ах', 'ов', 'ев']), lemma, many];
};

/** «участок, участка», «китаец, китайца», «подросток», «выходец»: the vowel before the last consonant goes. */
const fleeting = (lemma: string): string =>
  /[^аеиоу]ок$/u.test(lemma) && !/(?:срок|урок|блок|игрок|знаток|поток|налог)$/u.test(lemma)
    ? lemma.replace(/ок$/u, 'к')
    : /аец$/u.test(lemma)
      ? lemma.replace(/ец$/u, 'йц')
      : /ец$/u.test(lemma)
        ? lemma.replace(/ец$/u, 'ц')
        : lemma;

const forms = (stem: string, list: readonly string[]): string[] => list.map((ending) => stem + ending);

/** All forms to their nominative singular. An entry is a lemma, with its genitive plural after a slash where irregular. */
export const formsToLemma = (list: string): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const entry of list.trim().split(/\s+/u)) {
    const [lemma = '', many] = entry.split('/');
    for (const form of [lemma, ...endings(lemma, many), ...(many === undefined ? [] : [many])]) {
      const key = form.replaceAll('ё', 'е');
      if (!map.has(key)) map.set(key, lemma);
    }
  }
  return map;
};

/** From the likeliest endings of a genitive after a number back to the nominative; null when the word is no such form. */
export const guessLemma = (form: string): string | null => {
  const rule = genitives.find(([ending]) => ending.test(form));
  return rule === undefined ? null : form.replace(rule[0], rule[1]);
};

const genitives: readonly (readonly [RegExp, string])[] = [
  [/(?<=[а-я]{2}[аояеи])ев$/u, 'й'],
  [/йцев$/u, 'ец'],
  [/(?<=[а-я])цев$/u, 'ец'],
  [/(?<=[а-я]{3})ов$/u, ''],
  [/(?<=ост)ей$/u, 'ь'],
  [/(?<=[а-я]{2}[жчшщ])ей$/u, ''],
  [/(?<=[а-я]{3})ей$/u, 'ь'],
  [/(?<=[нтвдщч])ий$/u, 'ие'],
  [/(?<=[а-я]{2})ий$/u, 'ия'],
  [/(?<=[а-я]{2}[^аеиоуыэюяьй])ок$/u, 'ка'],
  [/(?<=[а-я]{2}[жчшщй])ек$/u, 'ка'],
  [/(?<=[а-я]{2})ия$/u, 'ие'],
  [/(?<=[а-я]{2})ии$/u, 'ия'],
  [/(?<=[а-я]{2}[гкхжчшщ])и$/u, 'а'],
  [/(?<=[а-я]{2}(?:[стдрвзбп]|(?<![ая])м))и$/u, 'ь'],
  [/(?<=[а-я]{3})ы$/u, 'а'],
  [/(?<=[а-я]{2}тел)я$/u, 'ь'],
  [/(?<=[а-я]ств)а$/u, 'о'],
  [/(?<=[а-я]{3})а$/u, ''],
  [/(?<=[а-я]{2})ами$/u, ''],
  [/(?<=[а-я]{3})(?:ам|ах)$/u, ''],
];
