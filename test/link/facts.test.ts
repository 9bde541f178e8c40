/** Facts of passages in three languages, each annotated before the rules first read it. */
import { describe, expect, it } from 'vitest';
import { en as awardsEn } from './passages/awards-en.ts';
import { ru as awardsRu } from './passages/awards-ru.ts';
import { en as boxOfficeEn } from './passages/box-office-en.ts';
import { ru as breadthRu } from './passages/breadth-ru.ts';
import { zh as breadthZh } from './passages/breadth-zh.ts';
import { en as buildsEn } from './passages/builds-en.ts';
import { en as byTheWayEn, ru as byTheWayRu, zh as byTheWayZh, onAnother } from './passages/by-the-way.ts';
import { ru as clausesRu } from './passages/clauses-ru.ts';
import { en as constructionsEn } from './passages/constructions-en.ts';
import { ru as constructionsRu } from './passages/constructions-ru.ts';
import { zh as constructionsZh } from './passages/constructions-zh.ts';
import { en as costsEn } from './passages/costs-en.ts';
import { ru as costsInPassingRu } from './passages/costs-in-passing-ru.ts';
import { ru as creditsInPassingRu } from './passages/credits-in-passing-ru.ts';
import { ru as creditsRu } from './passages/credits-ru.ts';
import { zh as creditsZh } from './passages/credits-zh.ts';
import { zh as crewsZh } from './passages/crews-zh.ts';
import { en as desksEn } from './passages/desks-en.ts';
import { ru as desksRu } from './passages/desks-ru.ts';
import { zh as desksZh } from './passages/desks-zh.ts';
import { en as directionEn } from './passages/direction-en.ts';
import { zh as dispatchesZh } from './passages/dispatches-zh.ts';
import { en as distributionEn } from './passages/distribution-en.ts';
import { en } from './passages/en.ts';
import { ru as eventsRu } from './passages/events-ru.ts';
import { zh as eventsZh } from './passages/events-zh.ts';
import { zh as exhibitionsZh } from './passages/exhibitions-zh.ts';
import { zh as featuresZh } from './passages/features-zh.ts';
import { ru as furtherRu } from './passages/further-ru.ts';
import { zh as furtherZh } from './passages/further-zh.ts';
import { ru as headsRu } from './passages/heads-ru.ts';
import { en as heldEn } from './passages/held-en.ts';
import { ru as listsRu } from './passages/lists-ru.ts';
import { en as mixedEn } from './passages/mixed-en.ts';
import { zh as newsroomZh } from './passages/newsroom-zh.ts';
import { en as noticesEn } from './passages/notices-en.ts';
import { zh as officesZh } from './passages/offices-zh.ts';
import { en as outletsEn } from './passages/outlets-en.ts';
import { ru as outletsRu } from './passages/outlets-ru.ts';
import { packed } from './passages/packed-en.ts';
import { read, scoreOf } from './passages/passage.ts';
import { en as plainTitlesEn } from './passages/plain-titles-en.ts';
import { en as positionsEn } from './passages/positions-en.ts';
import { zh as postsZh } from './passages/posts-zh.ts';
import { zh as prizesZh } from './passages/prizes-zh.ts';
import { en as productionEn } from './passages/production-en.ts';
import { ru as pronounsRu } from './passages/pronouns-ru.ts';
import { elsewhere, inReports } from './passages/reports.ts';
import { results } from './passages/results.ts';
import { charted, handled, en as rivalsEn, ru as rivalsRu, zh as rivalsZh } from './passages/rivals.ts';
import { ru } from './passages/ru.ts';
import { en as sentencesEn } from './passages/sentences-en.ts';
import { en as seriesEn } from './passages/series-en.ts';
import { en as signedEn } from './passages/signed-en.ts';
import { zh as signingZh } from './passages/signing-zh.ts';
import { zh as slotsZh } from './passages/slots-zh.ts';
import { ru as standingsRu } from './passages/standings-ru.ts';
import { en as sumsEn } from './passages/sums-en.ts';
import { zh as sumsZh } from './passages/sums-zh.ts';
import { en as takingsEn } from './passages/takings-en.ts';
import { zh as takingsZh } from './passages/takings-zh.ts';
import { en as winnersEn } from './passages/winners-en.ts';
import { zh as winnersZh } from './passages/winners-zh.ts';
import { en as wrappedEn, ru as wrappedRu } from './passages/wrapped.ts';
import { zh } from './passages/zh.ts';

const languages = [
  ['en', 0.75, en],
  ['en', 0.7, desksEn],
  ['ru', 0.75, ru],
  ['ru', 0.75, outletsRu],
  ['ru', 0.75, desksRu],
  ['zh', 0.75, zh],
  ['zh', 0.85, desksZh],
] as const;

describe.each(languages)('facts, %s, at least %f', (lang, share, passages) => {
  const { expected, missed, found, wrong } = scoreOf(passages, lang);

  it('states nothing a careful reader would strike out', () => {
    expect((found - wrong.length) / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('finds most of what is said', () => {
    expect((expected - missed.length) / expected, missed.join('\n')).toBeGreaterThanOrEqual(share);
  });
});

describe.each([
  [
    'en',
    [
      ...constructionsEn,
      ...sentencesEn,
      ...outletsEn,
      ...takingsEn,
      ...awardsEn,
      ...plainTitlesEn,
      ...buildsEn,
      ...directionEn,
      ...productionEn,
      ...distributionEn,
      ...sumsEn,
      ...noticesEn,
      ...boxOfficeEn,
      ...costsEn,
      ...winnersEn,
      ...heldEn,
      ...signedEn,
      ...positionsEn,
      ...seriesEn,
      ...mixedEn,
      ...packed,
    ],
  ],
  ['ru', [...constructionsRu, ...clausesRu, ...standingsRu, ...pronounsRu]],
  ['ru', awardsRu],
  ['ru', headsRu],
  ['ru', creditsInPassingRu],
  ['ru', eventsRu],
  ['ru', costsInPassingRu],
  ['en', [...byTheWayEn, ...onAnother]],
  ['ru', byTheWayRu],
  ['zh', byTheWayZh],
  ['en', [...rivalsEn, ...handled, ...charted]],
  ['ru', rivalsRu],
  ['zh', rivalsZh],
  ['en', wrappedEn],
  ['ru', wrappedRu],
  ['ru', breadthRu],
  ['ru', furtherRu],
  ['ru', listsRu],
  ['zh', furtherZh],
  ['ru', creditsRu],
  [
    'zh',
    [
      ...constructionsZh,
      ...newsroomZh,
      ...postsZh,
      ...breadthZh,
      ...sumsZh,
      ...prizesZh,
      ...slotsZh,
      ...featuresZh,
      ...takingsZh,
      ...winnersZh,
      ...eventsZh,
      ...signingZh,
      ...officesZh,
      ...creditsZh,
      ...crewsZh,
      ...exhibitionsZh,
      ...dispatchesZh,
    ],
  ],
] as const)('what a construction states, and nothing else, %s', (lang, passages) => {
  it.each(passages.map((passage) => [passage.text, passage] as const))('%s', (_, passage) => {
    const { missed, wrong } = scoreOf([passage], lang);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});

describe('a sum behind a work', () => {
  it.each(inReports)('is its takings in a report on takings: %s', (_, lang, passage) => {
    const { missed, wrong } = scoreOf([passage], lang);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });

  it.each(elsewhere)('is nothing certain elsewhere: %s', (_, lang, passage) => {
    expect(scoreOf([passage], lang).found).toBe(0);
  });
});

describe('results of a company', () => {
  it.each(results.map(([lang, text, facts]) => [text, lang, facts] as const))('%s', (text, lang, facts) => {
    const { missed, wrong } = scoreOf([{ text, published: '2025-10-29', facts }], lang);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});

describe('results of a period of the books that no calendar places', () => {
  it.each([
    ['en', 'Salt Films Ltd reported revenue of $2 million for its fiscal third quarter.', 'other'],
    ['en', 'Salt Films Ltd reported revenue of $2 million.', 'total'],
    ['zh', '星河影业股份有限公司2025财年第三财季实现营业收入9.86亿元。', 'other'],
  ] as const)('do not contradict each other: %s %s', (lang, text, scope) => {
    expect(read(text, lang, '2025-09-10').facts.map((fact) => fact.scope)).toEqual([scope]);
  });
});

describe('where a work comes out', () => {
  it('is told apart by the space of a Chinese headline', () => {
    const { facts } = read('动画《冰上之门》在莫斯科首映 预计明年春节登陆中国院线', 'zh', '2025-11-03');
    const told = facts.map(({ date, place_id }) => `${date?.edtf} ${place_id}`);
    expect(told).toEqual(['undefined place-moscow', '2026 place-china']);
  });

  const shownIn = (text: string) =>
    read(text, 'en', '2025-09-10')
      .facts.filter(({ predicate }) => predicate === 'release')
      .map(({ date, place_id }) => `${date?.edtf} ${place_id}`);

  it('the place right before another verb is that one’s', () => {
    expect(
      shownIn('The drama "Glass Harvest" premieres on September 20 before a Russian release on October 9.'),
    ).toEqual(['2025-09-20 null', '2025-10-09 place-russia']);
  });
});
