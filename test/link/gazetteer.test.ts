/** What any reader knows: found by a whole name in any of three languages, and one with those of the authority file. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../pipeline/contract.ts';
import { languageCodes } from '../../pipeline/contract.ts';
import { territoryNames } from '../../pipeline/languages/en/names/territory-names.ts';
import { knownEntities } from '../../pipeline/languages/shared/names/known-entities.ts';
import { slugOf } from '../../pipeline/lib/slug.ts';
import { Authority } from '../../pipeline/link/authority.ts';
import { Gazetteer } from '../../pipeline/link/gazetteer.ts';
import { read } from './passages/passage.ts';

const known = knownEntities();
const world = known.filter(({ type }) => type === 'place');
const scripts = { en: /^[\p{Script=Latin}\s.'’()&-]+$/u, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

const official = (value: string) => ({ value, status: 'official' as const, source: 'test' });
const missing = { value: null, status: 'missing' as const, source: null };
const own: Entity = {
  id: 'place-holland',
  type: 'place',
  names: { en: official('Holland'), ru: missing, zh: missing },
  aliases: [],
  wikidata_id: null,
  descriptions: { en: null, ru: null, zh: null },
  sources: ['test'],
};

describe('the list', () => {
  it('has each place once, under the id its English name gives', () => {
    expect(new Set(world.map(({ id }) => id)).size).toBe(world.length);
    for (const { id, names } of world) expect(id).toBe(`place-${slugOf(names.en.value ?? '')}`);
  });

  it.each(languageCodes)('names each in the script of %s', (lang) => {
    for (const { names } of world) expect(names[lang].value).toMatch(scripts[lang]);
  });

  it('knows the countries that the English grammar knows', () => {
    const gazetteer = new Gazetteer([]);
    // Labels that tell two of a name apart, islands without people, and the name of a country that is a state of another too.
    const unknown = territoryNames.filter((name) => gazetteer.find('place', name) === undefined);
    expect(unknown).toEqual(['Georgia']);
  });
});

describe('a place', () => {
  it.each([
    ['Ulaanbaatar', 'place-ulaanbaatar'],
    ['Улан-Батор', 'place-ulaanbaatar'],
    ['烏蘭巴托', 'place-ulaanbaatar'],
    ['Asuncion', 'place-asuncion'],
    ['Кёльн', 'place-cologne'],
    ['Кельн', 'place-cologne'],
    ['紐西蘭', 'place-new-zealand'],
    ['Czech Republic', 'place-czechia'],
    ['Грузия', 'place-georgia'],
    // A country comes before its capital of the same name.
    ['Алжир', 'place-algeria'],
    ['Algiers', 'place-algiers'],
  ])('%s is %s', (name, id) => {
    expect(new Gazetteer([]).find('place', name)?.id).toBe(id);
  });

  it.each(['Georgia', 'Dania', 'Great', 'Zarechye'])('%s is none that the name alone tells', (name) => {
    expect(new Gazetteer([]).find('place', name)).toBeUndefined();
  });

  it('is the one of the authority file that shares a name with it, under all its names', () => {
    const gazetteer = new Gazetteer([own]);
    for (const name of ['Holland', 'Netherlands', 'Нидерланды', '荷兰'])
      expect(gazetteer.find('place', name)?.id).toBe('place-holland');
    expect(gazetteer.added.map(({ id }) => id)).not.toContain('place-netherlands');
    const authority = new Authority([own]);
    expect(authority.vouchedBy('place-holland')).toBe('curated');
    expect(authority.vouchedBy('place-denmark')).toBe('known');
  });
});

describe('a body', () => {
  const named = (type: string, text: string, lang: 'en' | 'ru' | 'zh') =>
    read(text, lang, '2025-10-14')
      .mentions.filter((mention) => mention.type === type)
      .map(({ entity_id }) => entity_id);

  it('is one in three languages', () => {
    expect(named('organization', 'Netflix bought the series.', 'en')).toEqual(['org-netflix']);
    expect(named('organization', 'Сериал купила компания Netflix.', 'ru')).toEqual(['org-netflix']);
    expect(named('organization', '该剧由网飞出品。', 'zh')).toEqual(['org-netflix']);
    expect(named('organization', '該劇由網飛出品。', 'zh')).toEqual(['org-netflix']);
  });

  it('is itself under a longer name of its own', () => {
    const text = 'Sony Pictures Classics and Warner Bros. Discovery signed a deal.';
    expect(named('organization', text, 'en')).toEqual([
      'org-sony-pictures-classics',
      'org-warner-bros-discovery',
    ]);
  });

  it('is a festival in each of its years, and no prize of that name', () => {
    expect(named('event', '第38届东京国际电影节开幕。', 'zh')).toEqual(['event-tokyo-film-festival']);
    const text = 'The Golden Horse Film Festival opened on Monday.';
    expect(named('event', text, 'en')).toEqual(['event-golden-horse-film-festival']);
    expect(named('award', text, 'en')).toEqual([]);
  });

  it('is no part of a longer name of the authority file', () => {
    const club = {
      ...own,
      id: 'org-club',
      type: 'organization' as const,
      names: { en: official('Friends of the World Bank'), ru: missing, zh: missing },
    };
    const found = new Authority([club]).recognise('The Friends of the World Bank met at the World Bank.');
    expect(found.map(({ entity }) => entity.id)).toEqual(['org-club', 'org-world-bank']);
  });

  it('is told by no word of everyday', () => {
    expect(named('organization', 'The apple fell near the amazon of his dreams.', 'en')).toEqual([]);
    expect(named('organization', '他爱吃苹果。', 'zh')).toEqual([]);
  });

  it.each(languageCodes)('has a name in %s', (lang) => {
    for (const { names } of known) expect(names[lang].value).not.toBe('');
  });
});

describe('an article', () => {
  const places = (text: string, lang: 'en' | 'ru' | 'zh') =>
    read(text, lang, '2025-10-14')
      .mentions.filter(({ type }) => type === 'place')
      .map(({ entity_id }) => entity_id);

  it('names one place in three languages', () => {
    expect(places('The film was shot in Denmark.', 'en')).toEqual(['place-denmark']);
    expect(places('Фильм сняли в Дании.', 'ru')).toEqual(['place-denmark']);
    expect(places('影片在丹麦拍摄。', 'zh')).toEqual(['place-denmark']);
    expect(places('影片在丹麥拍攝。', 'zh')).toEqual(['place-denmark']);
  });

  it('names no place by a word that only looks like one', () => {
    expect(places('Того, кто снял фильм, никто не знает.', 'ru')).toEqual([]);
    expect(places('Jordan Lee directed the film.', 'en')).toEqual([]);
  });
});
