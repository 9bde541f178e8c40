/** In an article on one film another that only tells who somebody is: “the film” goes on to be the first. */
import type { Passage } from './passage.ts';

const told =
  (lead: string, goesOn: string, director: string, fact: string) =>
  (text: string): Passage => ({
    text: `${lead}\n\n${text} ${goesOn}`,
    published: '2025-10-14',
    facts: [director, fact],
  });

const inEnglish = told(
  'Altona Norte has boarded “Nobody Sleeps in May,” Lucia Marin’s second feature.',
  'Palm Pictures is producing the film.',
  'director | Nobody Sleeps in May | Lucia Marin',
  'producer | Nobody Sleeps in May | Palm Pictures',
);

export const en: readonly Passage[] = [
  'Nesta Price, last seen in “The Harbour Clerk,” plays a vet.',
  'Nesta Price, best known for “The Harbour Clerk,” plays a vet.',
  'Nesta Price (“The Harbour Clerk”) plays a vet.',
  'Nesta Price, fresh off “The Harbour Clerk,” plays a vet.',
  '“The Harbour Clerk” star Nesta Price plays a vet.',
  'Nesta Price, whose credits include “The Harbour Clerk” and “Low Road,” plays a vet.',
  'Nesta Price, who broke out in “The Harbour Clerk,” plays a vet.',
  'It comes from the team behind “The Harbour Clerk.”',
  'Nesta Price, Emmy-nominated for “The Harbour Clerk,” plays a vet.',
].map(inEnglish);

/** Here the other film is spoken of. */
export const onAnother: readonly Passage[] = [
  {
    text: 'Altona Norte has boarded “Nobody Sleeps in May,” Lucia Marin’s second feature.\n\n“The Harbour Clerk” tells of a harbour. Palm Pictures is producing the film.',
    published: '2025-10-14',
    facts: ['director | Nobody Sleeps in May | Lucia Marin', 'producer | The Harbour Clerk | Palm Pictures'],
  },
];

const inRussian = told(
  'Начались съёмки драмы «Солёный берег» режиссёра Ивана Рогова.',
  'Фильм выйдет 5 марта 2026 года.',
  'director | Солёный берег | Иван Рогов',
  'release | Солёный берег | | | 2026-03-05',
);

export const ru: readonly Passage[] = [
  'Главную роль исполнит Анна Белова, известная по фильму «Тихий брод».',
  'Главную роль играет звезда «Тихого брода» Анна Белова.',
  'В главной роли — Анна Белова («Тихий брод»).',
  'Сценарий написал Пётр Сом, автор «Тихого брода».',
  'Проект готовит команда «Тихого брода».',
  'Врача играет Анна Белова, снявшаяся в картинах «Тихий брод» и «Дальний свет».',
].map(inRussian);

const inChinese = told(
  '王小明执导的剧情片《盐田》昨日开机。',
  '影片由海岳影业出品。',
  'director | 盐田 | 王小明',
  'producer | 盐田 | 海岳影业',
);

export const zh: readonly Passage[] = [
  '曾主演《静水》的李大海出演医生。',
  '凭《静水》走红的李大海饰演医生。',
  '因《静水》《远光》成名的李大海饰演医生。',
  '编剧是《静水》的作者李大海。',
  '《静水》主演李大海饰演医生。',
  '李大海（代表作《静水》）饰演医生。',
  '该片由《静水》原班人马打造。',
].map(inChinese);
