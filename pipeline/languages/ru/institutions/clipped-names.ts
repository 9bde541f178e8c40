/** The nominative of one-word institutions made of clipped parts: «Росстатом» → «Росстат», «Госдумы» → «Госдума». */

/** Feminine second parts, by the ending of their stem. */
const feminine =
  /(?:дум|комисси|прокуратур|гварди|нефт|коллеги|бирж|корпораци|авиаци|экспертиз|плат|инспекци)$/u;

export function clippedNominative(form: string): string {
  // Минкультуры, Минобороны: the second part is a genitive already and never changes.
  if (
    /^Мин(?!фин|юст|пром|транс|строй|спорт|здрав|цифр|энерго|торг|сельхоз|труд|обр|прос|экономразвит)\p{Ll}+[аыия]$/u.test(
      form,
    )
  )
    return form;
  if (/^Мин/u.test(form))
    return form
      .replace(/(?<=фин|юст|торг|транс|строй|спорт|труд|здрав|природ|хоз)(?:а|у|ом|е)$/u, '')
      .replace(/стро(?:я|ю|ем|е)$/u, 'строй');
  // Газпром, Росатом: these letters are the word's own, not those of a case.
  if (/(?:пром|^Росатом)$/u.test(form)) return form;
  const stem = form.replace(/(?:ой|ей|ью|ом|ем|ы|и|у|ю|е|а|я)$/u, '');
  if (feminine.test(stem)) {
    if (/нефт$/u.test(stem)) return `${stem}ь`;
    return stem + (/(?:и)$/u.test(stem) ? 'я' : 'а');
  }
  if (/[ая]$/u.test(form) && /(?:комиссия|дума)$/u.test(form)) return form;
  if (/(?:ом|ем|а|у|е)$/u.test(form) && /[бвгдзклмнпрстфх]$/u.test(stem)) return stem;
  if (/(?:агентств|управлени)$/u.test(stem)) return stem + (stem.endsWith('и') ? 'е' : 'о');
  return form;
}
