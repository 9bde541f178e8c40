/** Reads what a Russian sum is the price of one of: «за баррель», «в месяц», «/кв. м». */

/** What is bought by the piece, as it stands after «за»: to its nominative. */
const pieces: Readonly<Record<string, string>> = {
  баррель: 'баррель',
  билет: 'билет',
  литр: 'литр',
  килограмм: 'килограмм',
  кг: 'килограмм',
  кило: 'килограмм',
  тонну: 'тонна',
  штуку: 'штука',
  унцию: 'унция',
  акцию: 'акция',
  бумагу: 'бумага',
  человека: 'человек',
  экземпляр: 'экземпляр',
  копию: 'копия',
  серию: 'серия',
  эпизод: 'эпизод',
  минуту: 'минута',
  куб: 'кубометр',
  кубометр: 'кубометр',
  квадрат: 'квадратный метр',
  метр: 'метр',
  галлон: 'галлон',
  ночь: 'ночь',
  сутки: 'сутки',
  место: 'место',
  пару: 'пара',
  упаковку: 'упаковка',
  пачку: 'пачка',
  бутылку: 'бутылка',
  бушель: 'бушель',
  слово: 'слово',
  поездку: 'поездка',
  гектар: 'гектар',
  номер: 'номер',
  съемочный: 'съёмочный день',
  смену: 'смена',
  экран: 'экран',
  каждого: 'человек',
  каждую: 'штука',
  каждый: 'штука',
  единицу: 'единица',
  песню: 'песня',
};

const periods: Readonly<Record<string, string>> = {
  месяц: 'месяц',
  мес: 'месяц',
  год: 'год',
  час: 'час',
  день: 'день',
  неделю: 'неделя',
  сутки: 'сутки',
  минуту: 'минута',
  секунду: 'секунда',
  квартал: 'квартал',
};

/** What any unit begins with: nothing else is worth a closer look. */
const opens = /^\s*[вензсп/]/u;

/** The unit in its nominative, from the text after the sum; null when it is no price. */
export const readPer = (after: string): string | null => {
  if (!opens.test(after)) return null;
  const period = /^\s*(?:в|\/)\s?(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  if (period !== undefined && periods[period] !== undefined) return periods[period] ?? null;
  if (/^\s+(?:ежемесячно|ежегодно)(?!\p{L})/u.test(after)) return after.includes('ежемес') ? 'месяц' : 'год';
  const square = /^\s*(?:за\s|\/)\s?(?:1 |один |каждый )?(?:кв\.?\s?м|квадратн\p{L}+\s+метр|м2|м²)/u.test(
    after,
  );
  if (square) return 'квадратный метр';
  if (
    /^\s*(?:за\s|\/)\s?(?:1 |тысячу |одну тысячу )?(?:куб\.?\s?м|кубическ\p{L}+\s+метр|кубометров)/u.test(
      after,
    )
  )
    return 'кубометр';
  const piece =
    /^\s*(?:за\s|\/|на\s|с\s|по)\s*(?:1 |один |одну |одного |каждый |каждую |каждого )?(\p{L}+)/u.exec(after);
  const noun = piece?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  if (/^\s*(?:на|с)\s/u.test(after))
    return /^(?:человека|одного|каждого|зрителя|семью|ребенка|ребёнка|душу)$/u.test(noun) ? 'человек' : null;
  if (/^\s*за\s/u.test(after) || after.trimStart().startsWith('/'))
    return pieces[noun.replaceAll('ё', 'е')] ?? null;
  return null;
};
