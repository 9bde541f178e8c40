/** The authority file finds its entities: in every case and script, whole names before parts, capitals kept. */
import { describe, expect, test } from 'vitest';
import { foldTraditional } from '../../pipeline/languages/zh/fold.ts';
import { Authority } from '../../pipeline/link/authority.ts';
import { entity } from '../fixtures/linked-article.ts';

const authority = new Authority([
  entity('org-paper', 'organization', { en: 'The Paper', zh: '澎湃新闻' }),
  entity(
    'org-north',
    'organization',
    { en: 'North Film Studio', ru: 'Студия «Север»', zh: '北方电影制片厂' },
    'en:NFS:short',
    'zh:北影:short',
  ),
  entity('place-north', 'place', { en: 'North Harbour', ru: 'Северная Гавань', zh: '北港' }),
  entity('org-port', 'organization', { en: 'North Harbour Port Authority' }),
  entity('event-north', 'event', {
    en: 'North Harbour International Film Festival',
    ru: 'Международный кинофестиваль в Северной Гавани',
  }),
  entity('person-lebedeva', 'person', { en: 'Maria Lebedeva', ru: 'Мария Лебедева', zh: '玛丽亚·列别杰娃' }),
  entity('place-states', 'place', { en: 'Northern States' }, 'en:N.S.:short', 'en:NS:short'),
  entity('work-silk', 'work', { en: 'Winter Silk', ru: 'Зимний шёлк', zh: '冬日丝绸' }),
  entity('work-day', 'work', { en: 'Day' }),
]);

const found = (text: string) =>
  authority
    .recognise(text)
    .map(({ entity: { id }, start, end, match }) => [text.slice(start, end), id, match]);

describe('capitals', () => {
  test.each([
    ['The Paper reported it.', [['The Paper', 'org-paper', 'exact']]],
    ['the paper reported it.', []],
    ['NFS opened a branch.', [['NFS', 'org-north', 'acronym']]],
    ['The nfs protocol is old.', []],
    ['NORTH FILM STUDIO OPENS A BRANCH', [['NORTH FILM STUDIO', 'org-north', 'exact']]],
    ['one day later', []],
    // The points of an abbreviation are its own; that of the sentence is not.
    ['It has N.S. rights.', [['N.S.', 'place-states', 'alias']]],
    ['It left the NS. Nobody saw it.', [['NS', 'place-states', 'acronym']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('names inside names', () => {
  test('a place inside the name of another is not named by itself', () => {
    expect(found('It is held in North Harbour.')).toEqual([['North Harbour', 'place-north', 'exact']]);
    expect(found('The North Harbour Port Authority agreed.')).toEqual([
      ['North Harbour Port Authority', 'org-port', 'exact'],
    ]);
    expect(found('The North Harbour International Film Festival opened.').map(([, id]) => id)).toEqual([
      'event-north',
    ]);
  });
});

describe('Russian', () => {
  test.each([
    ['Об этом сообщила Мария Лебедева.', 'Мария Лебедева', 'person-lebedeva'],
    ['По словам Марии Лебедевой, зал полон.', 'Марии Лебедевой', 'person-lebedeva'],
    ['Интервью с Марией Лебедевой.', 'Марией Лебедевой', 'person-lebedeva'],
    ['Картина «Зимний шелк» вышла.', 'Зимний шелк', 'work-silk'],
    ['О «Зимнем шёлке» пишут все.', 'Зимнем шёлке', 'work-silk'],
    ['Фестиваль пройдёт в Северной Гавани.', 'Северной Гавани', 'place-north'],
  ])('%s', (text, surface, id) => {
    expect(found(text).map(([words, entityId]) => [words, entityId])).toEqual([[surface, id]]);
  });

  test('an inflected name says so', () => {
    expect(found('По словам Марии Лебедевой')[0]?.[2]).toBe('inflected');
    expect(found('Мария Лебедева сказала')[0]?.[2]).toBe('exact');
  });
});

describe('Chinese', () => {
  test.each([
    ['北方电影制片厂宣布开业。', '北方电影制片厂', 'org-north'],
    ['玛丽亚·列别杰娃出席。', '玛丽亚·列别杰娃', 'person-lebedeva'],
    ['瑪麗亞·列別傑娃出席。', '瑪麗亞·列別傑娃', 'person-lebedeva'],
    ['《冬日絲綢》上映。', '冬日絲綢', 'work-silk'],
    ['电影节在北港举行。', '北港', 'place-north'],
  ])('%s', (text, surface, id) => {
    // Grammars read Traditional text folded, character for character, so that offsets hold.
    const [match, ...more] = authority.recognise(foldTraditional(text));
    expect(more).toEqual([]);
    expect(match?.entity.id).toBe(id);
    expect(text.slice(match?.start, match?.end)).toBe(surface);
  });
});

test('two entities of one name leave it to the reader', () => {
  const two = new Authority([
    entity('work-a', 'work', { en: 'The Harbour Lights' }),
    entity('event-b', 'event', { en: 'The harbour Lights' }),
  ]);
  expect(two.recognise('They saw THE HARBOUR LIGHTS there.')).toEqual([]);
});

test('a person spelled in another transliteration, unless two could be meant', () => {
  expect(authority.spelledLike('Marija Lebedeva')?.id).toBe('person-lebedeva');
  expect(authority.spelledLike('Мария Лебедева')?.id).toBe('person-lebedeva');
  expect(authority.spelledLike('Lebedeva')).toBeUndefined();
  const two = new Authority([
    entity('person-a', 'person', { en: 'Yuri Orlov' }),
    entity('person-b', 'person', { en: 'Juri Orlov' }),
  ]);
  expect(two.spelledLike('Yury Orlov')).toBeUndefined();
});

describe('Chinese names behind a figure', () => {
  const places = new Authority([
    entity('place-china', 'place', { zh: '中国' }),
    entity('place-japan', 'place', { zh: '日本' }),
    entity('org-1905', 'organization', { zh: '1905电影网' }),
  ]);

  test.each([
    ['影片10日在中国上映', ['place-china']],
    ['12国中国、日本在列', ['place-china', 'place-japan']],
    ['4月10日本报讯', []],
    ['据1905电影网报道', ['org-1905']],
  ])('%s', (text, expected) => {
    expect(places.recognise(text).map((match) => match.entity.id)).toEqual(expected);
  });
});
