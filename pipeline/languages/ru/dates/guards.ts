/** What keeps Russian names, streets and counts from being read as dates. */
import type { Match } from '../../shared/dates/patterns.ts';
import type { Token } from '../../shared/dates/tokens.ts';
import { plainName } from '../../shared/dates/words.ts';

const street =
  /^(?:улиц|ул$|площад|пл$|проспект|пр$|переул|бульвар|набережн|станци|метро|сквер|парк|завод|шахт|совхоз|колхоз)/u;

/** «улица 8 Марта», «площадь 9 Января». */
export const isStreet = ({ from, tokens }: Match): boolean => {
  for (let steps = 1; steps <= 3; steps += 1) {
    const token = tokens.at(from - steps);
    if (token === undefined) return false;
    if (street.test(token.text)) return true;
    // Nothing but a stop or a mark of quotation parts the kind of street from its name.
    if (token.code !== '.' && token.code !== '"') return false;
  }
  return false;
};

/** «Марта», «Май», «Августа»: with a capital inside a sentence a person; at its start one only if a name follows. */
export const monthAlone = (match: Match, name: Token): boolean => {
  const [before, after] = [match.tokens.at(match.from - 1), match.tokens.at(match.to)];
  if (name.code === 'm') return false;
  if (!name.capital) return !(before !== undefined && 'D'.includes(before.code) && before.value > 31);
  const starts = before === undefined || (before.code === '.' && before.text !== ':');
  if (!starts || after?.code === plainName) return false;
  return !/^(?:марта|мая|майя|августа|июлия)$/u.test(name.text);
};

const notThisWeekday = /^(?:черн|страстн|чист|вербн|прощен|рыбн|красн|кажд|родительск|светл)/u;

/** «Чёрная пятница», «каждый вторник» are no day of this week; «среда» is one only after a preposition, and no «среда обитания». */
export const isWeekday = (match: Match, name: Token): boolean => {
  const [before, after] = [match.tokens.at(match.from - 1), match.tokens.at(match.to)];
  if (before !== undefined && notThisWeekday.test(before.text)) return false;
  if (name.capital && before !== undefined && before.code !== '.') return false;
  if (name.value === 3 && (name.text === 'среде' || name.text === 'среды')) {
    const timed =
      before !== undefined &&
      /^(?:закрытия|открытия|торгов|сессии|заседания|выпуска|пол(?:удня|удню|уночи|ночь|день|днем)|утр(?:а|о|у|ом)|вечер(?:|а|у|ом)|ноч(?:и|ь|ью)|дн(?:я|ю|ем))$/u.test(
        before.text,
      );
    return timed || (before !== undefined && 'flR'.includes(before.code) && after?.code !== '_');
  }
  if (name.value === 3)
    return after === undefined || !/^(?:обитания|общения|развития|для)$/u.test(after.text);
  return true;
};

const verb = /(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ит|ут|ют|ат|ят)$/u;
const circumstance = /^(?:в|во|на|на|вечером|утром|днем|ночью|он|она|они|же|с|из|у|об|о|стало|также)$/u;

/** Looks nominative, «министр», «российский», «полиция», and no genitive plural: then «накануне» does not govern it. */
const nominative = /(?:[бвгджзклмнпрстфцчшщ]|ый|[сц]кий|[шщ]ий|шний|ая|яя|ое|ее|ые|ие|[цс]ия)$/u;
const genitivePlural =
  /(?:[оеё][вкц]|ств|стреч|игр|каникул|дат|премьер|гонок|операц|выплат|продаж|праздн|похорон|свад[еь]б|суток)$/u;
const isNominative = (text: string): boolean =>
  text.length > 2 && nominative.test(text) && !genitivePlural.test(text);

/** «накануне» is yesterday when said of what happened, not of what it preceded («накануне выборов»). */
export const isEve = (match: Match): boolean => {
  const after = match.tokens.at(match.to);
  if (after === undefined || !'_~DOPR'.includes(after.code))
    return after === undefined || !'MWFYSQ'.includes(after.code);
  const told = (token: Token | undefined): boolean =>
    token?.code === '_' && verb.test(token.text) && token.text.length > 4;
  if (after.code === plainName)
    return isNominative(after.text) || (/[аеиоуыэюя]$/u.test(after.text) && !/[аыия]$/u.test(after.text));
  return after.code === '_' && (circumstance.test(after.text) || told(after) || isNominative(after.text));
};

/** «Сегодня в России работает …», «Россия сегодня», «сегодняшний»: an agency, a newspaper, or the present age. */
export const isAgency = (match: Match): boolean => {
  const before = match.tokens.at(match.from - 1);
  return before !== undefined && /^(?:россия|россии|россию|rt)$/u.test(before.text) && before.capital;
};
