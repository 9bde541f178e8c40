/** Russian inflection: all case forms of a word share one stem that other words do not; nominatives agree by gender. */
import { describe, expect, it } from 'vitest';
import {
  type Case,
  casesOf,
  nominativeAdjective,
  nominativeSurname,
  patronymic,
  stemToken,
} from '../../pipeline/languages/ru/inflection.ts';

const paradigms: readonly string[] = [
  'Москва Москвы Москве Москву Москвой',
  'Россия России Россию Россией',
  'Пекин Пекина Пекину Пекином Пекине',
  'Китай Китая Китаю Китаем Китае',
  'Казань Казани Казанью',
  'Иванов Иванова Иванову Ивановым Иванове Ивановой Ивановых',
  'Волгин Волгина Волгину Волгиным Волгине Волгиной',
  'Достоевский Достоевского Достоевскому Достоевским Достоевском Достоевская Достоевской Достоевскую',
  'Андрей Андрея Андрею Андреем Андрее',
  'Юрий Юрия Юрию Юрием Юрии',
  'Мария Марии Марию Марией',
  'Анна Анны Анне Анну Анной',
  'Росатом Росатома Росатому Росатомом Росатоме',
  'Вьетнам Вьетнама Вьетнаму Вьетнамом Вьетнаме',
  'министерство министерства министерству министерством министерстве',
  'Федерация Федерации Федерацию Федерацией',
  'Российская Российской Российскую Российский Российского Российскому Российским Российском',
  'музей музея музею музеем музее',
  'Корея Кореи Корее Корею Кореей',
  'галерея галереи галерее галерею галереей',
  'Павел Павла Павлу Павлом Павле',
  'Фёдор Федора Фёдору Фёдором Федоре',
  'Кубок Кубка Кубку Кубком Кубке',
  'Нидерланды Нидерландов Нидерландам Нидерландами Нидерландах',
];

describe('stemToken', () => {
  it.each(paradigms.map((forms) => [forms]))('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemToken)).size).toBe(1);
  });

  it('keeps different words apart', () => {
    const words =
      'Иван Иванов Мария Марина Россия Росс Сергей Сергеев Николай Николаев Пекин Петр Петров Анна Антон Кит Китай Корея скорее'.split(
        ' ',
      );
    expect(new Set(words.map(stemToken)).size).toBe(words.length);
  });

  it('leaves short words and other scripts as they are, in lower case', () => {
    expect(stemToken('Ли')).toBe('ли');
    expect(stemToken('Reuters')).toBe('reuters');
  });
});

const surnames: readonly [string, 'masculine' | 'feminine', Case, string][] = [
  ['Волгина', 'masculine', 'genitive', 'Волгин'],
  ['Волгиным', 'masculine', 'instrumental', 'Волгин'],
  ['Волгине', 'masculine', 'prepositional', 'Волгин'],
  ['Толстого', 'masculine', 'genitive', 'Толстый'],
  ['Черкасским', 'masculine', 'instrumental', 'Черкасский'],
  ['Гоголя', 'masculine', 'genitive', 'Гоголь'],
  ['Мерцем', 'masculine', 'instrumental', 'Мерц'],
  ['Трампу', 'masculine', 'dative', 'Трамп'],
  ['Коваленко', 'masculine', 'dative', 'Коваленко'],
  ['Окуджавы', 'masculine', 'genitive', 'Окуджава'],
  ['Яриной', 'feminine', 'genitive', 'Ярина'],
  ['Орловской', 'feminine', 'dative', 'Орловская'],
  ['Белову', 'feminine', 'accusative', 'Белова'],
  ['Меркель', 'feminine', 'genitive', 'Меркель'],
  ['Иванова', 'feminine', 'nominative', 'Иванова'],
].map((row) => row as [string, 'masculine' | 'feminine', Case, string]);

describe('nominativeSurname', () => {
  it.each(surnames)('%s, %s, %s: %s', (form, gender, kase, nominative) => {
    expect(nominativeSurname(form, gender, kase)).toBe(nominative);
  });
});

describe('nominativeAdjective', () => {
  it.each([
    ['Московском', 'masculine', 'Московский'],
    ['Государственной', 'feminine', 'Государственная'],
    ['Международного', 'masculine', 'Международный'],
    ['Чёрном', 'neuter', 'Чёрное'],
    ['Нижнем', 'masculine', 'Нижний'],
    ['Олимпийских', 'plural', 'Олимпийские'],
    ['Большого', 'masculine', 'Большой'],
  ] as const)('%s, %s: %s', (form, gender, nominative) => {
    expect(nominativeAdjective(form, gender)).toBe(nominative);
  });
});

describe('casesOf and patronymic', () => {
  it('reads the case of a given name', () => {
    expect(casesOf('Андреем', 'Андрей')).toEqual(['instrumental']);
    expect(casesOf('Анны', 'Анна')).toContain('genitive');
    expect(casesOf('Анна', 'Анна')).toEqual(['nominative']);
  });

  it('tells gender by the patronymic', () => {
    expect(patronymic('Сергеевны')).toEqual({ nominative: 'Сергеевна', gender: 'feminine' });
    expect(patronymic('Петровичем')).toEqual({ nominative: 'Петрович', gender: 'masculine' });
    expect(patronymic('Москвич')).toBeNull();
  });
});
