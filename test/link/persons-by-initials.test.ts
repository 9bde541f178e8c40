/** Initials and a surname find the one person of the authority file whom they can mean, in any case and script. */
import { expect, test } from 'vitest';
import { PersonsByInitials } from '../../pipeline/link/scripts/persons-by-initials.ts';
import { entity } from '../fixtures/linked-article.ts';

const persons = new PersonsByInitials([
  entity('person-yarina', 'person', { en: 'Anna Yarina', ru: 'Анна Ярина' }),
  entity('person-volgin', 'person', { ru: 'Сергей Волгин' }, 'ru:Сергей Петрович Волгин:official'),
  entity('person-habensky', 'person', { ru: 'Константин Хабаренский' }),
  entity('person-soloviev', 'person', { en: 'Yuri Solovyov' }),
  entity('person-orlov', 'person', { ru: 'Юрий Орлов' }),
  entity('person-orlov-too', 'person', { ru: 'Юлиан Орлов' }),
  entity('person-hai', 'person', { en: 'Huang Hai', zh: '黄海' }),
]);

test.each([
  ['А. Ярина', 'person-yarina'],
  ['А.Ярина', 'person-yarina'],
  ['А. Яриной', 'person-yarina'],
  ['Ярину А.', 'person-yarina'],
  ['A. Yarina', 'person-yarina'],
  ['A. Iarina', 'person-yarina'],
  ['С. Волгин', 'person-volgin'],
  ['С. П. Волгину', 'person-volgin'],
  ['С. Волгиным', 'person-volgin'],
  ['S. Volgin', 'person-volgin'],
  ['К. Хабаренского', 'person-habensky'],
  ['Ю. Соловьёв', 'person-soloviev'],
  ['Y. Soloviev', 'person-soloviev'],
])('%s is %s', (name, id) => {
  expect(persons.find(name)?.id).toBe(id);
});

test.each([
  'Я. Ярина',
  'А. Ярин',
  'С. Волгина',
  'С. Волгиной',
  'К. Хабаренская',
  'Ю. Орлов',
  'Y. Orlov',
  'H. Hai',
  'Ярина',
  'Анна Ярина',
])('%s is nobody', (name) => {
  expect(persons.find(name)).toBeUndefined();
});
