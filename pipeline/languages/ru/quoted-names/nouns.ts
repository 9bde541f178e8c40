/** What the Russian nouns in front of an opening mark say of the name in the marks: the film «Х», the company «Х», the prize «Х». */

import type { EntityType } from '../../../contract.ts';
import {
  announcingOrganization,
  organizationForms,
  owningStems,
} from '../institutions/organization-words.ts';
import { announcingOther } from '../names/event-words.ts';
import { nounsLikeVerbs, presentVerb, verbEnding } from '../names/titles.ts';
import type { Scan } from '../names/tokens.ts';
import { genreAdjective, metreAdjective, workStems } from '../names/work-words.ts';

/** «сообщает «Х»»: whoever reports is a medium. */
const reports =
  /^(?:сообщает|сообщают|передает|передаёт|пишет|пишут|информирует|агентству|изданию|порталу)$/u;

/** «аукционный дом «Х»». */
const houseNoun = /^дом(?:а|у|ом|е)?$/u;
const houseAdjective = /^(?:аукционн|торгов|издательск|модн|банкирск|инвестиционн)\p{L}+$/u;

export interface Noun {
  readonly type: EntityType;
  readonly rule: string;
}

/** «полный метр», «коротком метре». */
function isFeature({ tokens }: Scan, i: number): boolean {
  return (
    /^метр(?:а|у|ом|е)?$/u.test(tokens.at(i)?.lower ?? '') &&
    metreAdjective.test(tokens.at(i - 1)?.lower ?? '')
  );
}

/** «полнометражный дебют», «режиссёрский дебют», «чей дебют»: of a player it is none of these. */
const isDebut = ({ tokens }: Scan, i: number): boolean =>
  /^дебют(?:а|у|ом|е)?$/u.test(tokens.at(i)?.lower ?? '') &&
  /^(?:полнометражн|короткометражн|режисс[её]рск|игров|ч(?:ей|ьего|ьему|ьим|ь[её]м)$)/u.test(
    tokens.at(i - 1)?.lower ?? '',
  );

/** «в российских кинотеатрах «Х» появится»: all cinemas have no name; what they show has. */
const isAnyCinema = (word: string): boolean => /^кинотеатр(?:ах|ов|ы|ам|ами)$/u.test(word);

/** «генеральный продюсер «Х»», «главный режиссёр «Х»»: whoever is general or chief, is so of a company or a house. */
function isChief({ tokens }: Scan, i: number): boolean {
  const [rank, office] = [tokens.at(i - 1)?.lower ?? '', tokens.at(i)?.lower ?? ''];
  return (
    (/^генеральн/u.test(rank) && /^продюсер(?:а|у|ом|ы|ов|ами)?$/u.test(office)) ||
    (/^главн/u.test(rank) && /^(?:режисс[её]р|дириж[её]р|балетмейстер)(?:а|у|ом|ы|ов|ами)?$/u.test(office))
  );
}

/** «сняла как оператор «Х»», «Пётр Рогов, оператор чешского «Х»»: what somebody was for a film. */
const isCrew = ({ tokens }: Scan, i: number, words: number): boolean =>
  /^(?:оператор|композитор|художник|монтаж[её]р|звукорежисс[её]р)\p{L}{0,2}$/u.test(
    tokens.at(i)?.lower ?? '',
  ) &&
  (words === 0
    ? /^(?:как|качестве)$/u.test(tokens.at(i - 1)?.lower ?? '')
    : tokens.at(i - 1)?.text === ',' && tokens.at(i - 2)?.capital === true);

/** «киноконцерн», «онлайн-сервис», «кинокомедия»: what a compound is, its last part tells. */
const compound =
  /^(?:кино|видео|медиа|теле|мульт|онлайн-|интернет-|мини-|веб-|продакшен-|сейлз-|арт-|лайв-)(?=\p{L}{4})/u;
const announcesBody = (stem: string): boolean =>
  announcingOrganization.has(stem) || announcingOrganization.has(stem.replace(compound, ''));
const announcesWork = (stem: string): boolean =>
  workStems.has(stem) || workStems.has(stem.replace(compound, ''));

/** «директор по прокату «Х»», «вице-президент по производству «Х»»: what an office sees to is the company's. */
const isRemit = ({ tokens }: Scan, i: number): boolean =>
  tokens.at(i - 1)?.lower === 'по' &&
  /^(?:директор|гендиректор|вице-президент|президент|замдиректор|менеджер|руководител|начальни|глав|заместител)\p{L}{0,3}$/u.test(
    tokens.at(i - 2)?.lower ?? '',
  ) &&
  /(?:у|ю|ам|ям|е|и)$/u.test(tokens.at(i)?.lower ?? '');

/** What goes before or after a film: «первая часть», «сиквел». */
const isPartOf = ({ tokens }: Scan, i: number): boolean => {
  const word = tokens.at(i)?.lower ?? '';
  if (/^(?:сиквел|приквел|спин-офф)$/u.test(word)) return true;
  const which = /^(?:перв|предыдущ|прошл|втор|трет|четв[её]рт|пят)\p{L}+$/u;
  return word === 'часть' && which.test(tokens.at(i - 1)?.lower ?? '');
};

/** Kinds of works in the genitive: no single one has their name. */
const kindOfWorks =
  /^(?:анимации|мультипликации|документалистики|(?:мульт|теле|видео|кино)?фильмов|(?:мульт|теле)?сериалов|короткометражек|комедий|(?:видео)?игр|комиксов|спектаклей|книг)$/u;
/** Who makes or sells works of a kind. */
const makesKind =
  /^(?:(?:кино)?студи|разработчик|издател|игроиздател|издательств|магазин|сервис|платформ|(?:кино)?компани|производител|школ|лаборатори|маркетплейс)\p{L}{0,3}$/u;

/** «фестиваль анимации «Х»», «конкурс детских фильмов «Х»», «разработчик игр «Х»»: the name is that of the festival or firm. */
function kindShown(scan: Scan, i: number, open: number): Noun | null {
  if (!kindOfWorks.test(scan.tokens.at(i)?.lower ?? '')) return null;
  const at = /(?:ых|их|ой|ей|ого|его)$/u.test(scan.tokens.at(i - 1)?.lower ?? '') ? i - 2 : i - 1;
  if (at < 0) return null;
  if (announcingOther.get(scan.stem(at)) === 'event') return { type: 'event', rule: 'event.noun-before' };
  return makesKind.test(scan.tokens.at(at)?.lower ?? '') && i === open - 1 && !isListed(scan, open)
    ? { type: 'organization', rule: 'organization.noun-before' }
    : null;
}

/** «издатель игр «Х» и «У»»: several are what is made. */
function isListed({ tokens }: Scan, open: number): boolean {
  for (let i = open + 1; i < open + LISTED; i += 1)
    if (tokens.at(i)?.text === '»')
      return /^(?:,|и|или)$/u.test(tokens.at(i + 1)?.lower ?? '') && tokens.at(i + 2)?.text === '«';
  return false;
}

/** So many tokens behind the opening mark its closing one is looked for. */
const LISTED = 9;

/** What is done with a work or made of it: the title behind it stands in the genitive, «прокат «Соляного пути»», «ремейк «Тела»». */
const ofWork =
  /^(?:(?:кино)?прокат|показ|премьер|съ[её]м|трейлер|тизер|постер|афиш|саундтрек|сценари|сбор|монтаж|озвучк|дубляж|экранизаци|ремейк|сиквел|приквел|спин-офф|продолжени|киноверси|переиздани|перезапуск)\p{L}{0,4}$/u;

/** What the nouns before the opening mark say; a genitive («роман Захара К. «Х»») may stand between. */
export function nounBefore(scan: Scan, open: number): Noun | null {
  const { tokens } = scan;
  for (let i = open - 1, words = 0; i >= 0 && words < 6; i -= 1, words += 1) {
    const token = tokens.at(i);
    // «две студии: «Х» и «У»»
    if (words === 0 && token?.text === ':' && announcesBody(scan.stem(i - 1)))
      return { type: 'organization', rule: 'organization.noun-before' };
    // «предыдущая часть, «Х», …»
    if (words === 0 && token?.text === ',' && isPartOf(scan, i - 1))
      return { type: 'work', rule: 'work.noun-before' };
    if (token === undefined || (token.kind === 'mark' && token.text !== '(' && token.text !== ')'))
      return null;
    if (organizationForms.has(token.text)) return { type: 'organization', rule: 'organization.legal-form' };
    const stem = scan.stem(i);
    if (token.kind === 'word' && (!token.capital || token.lower === 'гран-при')) {
      if (words === 0 && reports.test(token.lower))
        return { type: 'organization', rule: 'organization.reports' };
      if (/^(?:акция|акцию|акцией)$/u.test(token.lower)) return { type: 'event', rule: 'event.noun-before' };
      if (words <= 1 && isCrew(scan, i, words)) return { type: 'work', rule: 'work.noun-of' };
      if (words === 0 && houseNoun.test(token.lower) && houseAdjective.test(tokens.at(i - 1)?.lower ?? ''))
        return { type: 'organization', rule: 'organization.noun-before' };
      if (words === 0 && isRemit(scan, i)) return { type: 'organization', rule: 'organization.owner' };
      const shown = kindShown(scan, i, open);
      if (shown !== null) return shown;
      if (announcesWork(stem) || isFeature(scan, i) || isDebut(scan, i))
        return { type: 'work', rule: ofWork.test(token.lower) ? 'work.noun-of' : 'work.noun-before' };
      if (words === 0 && genreAdjective.test(token.lower)) return { type: 'work', rule: 'work.genre' };
      const other = announcingOther.get(stem);
      // «Гран-при «Балтийского горизонта»»: a name in the genitive is that of the festival.
      if (other === 'award' && words === 0 && startsInGenitive(scan, open + 1))
        return { type: 'event', rule: 'event.award-of' };
      if (other !== undefined && words < 3) return { type: other, rule: `${other}.noun-before` };
      if (announcesBody(stem) && words < 3 && !isAnyCinema(tokens.at(i)?.lower ?? ''))
        return { type: 'organization', rule: 'organization.noun-before' };
      if (words === 0 && (owningStems.has(stem) || isChief(scan, i)))
        return { type: 'organization', rule: 'organization.owner' };
      if (/^(?:названием|именем|под|о|об|по|собой)$/u.test(token.lower)) continue;
      if (/^(?:в|на|с|из|к|у|и|за|для|от|между|против|перед|после|над|при|с|со|без)$/u.test(token.lower))
        return null;
      if (verbEnding.test(token.lower) && !nounsLikeVerbs.has(token.lower)) return null;
      if (presentVerb.test(token.lower)) return null;
    } else if (token.kind === 'word' && tokens.opens(i)) {
      if (announcesWork(stem))
        return { type: 'work', rule: ofWork.test(token.lower) ? 'work.noun-of' : 'work.noun-before' };
      if (words === 0 && genreAdjective.test(token.lower)) return { type: 'work', rule: 'work.genre' };
      const other = announcingOther.get(stem);
      if (other !== undefined) return { type: other, rule: `${other}.noun-before` };
      if (announcesBody(stem)) return { type: 'organization', rule: 'organization.noun-before' };
      if (owningStems.has(stem) && words === 0) return { type: 'organization', rule: 'organization.owner' };
    } else if (token.kind === 'word' && announcingOther.get(stem) === 'event') {
      // «IV Форума культурного сотрудничества «Х»»
      return { type: 'event', rule: 'event.noun-before' };
    }
  }
  return null;
}

/** «Балтийского горизонта»: an adjective in the genitive opens the name. */
function startsInGenitive({ tokens }: Scan, i: number): boolean {
  const [adjective, noun] = [tokens.at(i), tokens.at(i + 1)];
  if (noun?.kind !== 'word') return false;
  const isFeminine = /(?:ой|ей)$/u.test(adjective?.lower ?? '') && /[ыи]$/u.test(noun.lower);
  return isFeminine || /(?:ого|его|ых|их)$/u.test(adjective?.lower ?? '');
}
