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
  'Vega Polar has boarded “Nobody Waits in May,” Lucia Marin’s second feature.',
  'Palm Pictures is producing the film.',
  'director | Nobody Waits in May | Lucia Marin',
  'producer | Nobody Waits in May | Palm Pictures',
);

export const en: readonly Passage[] = [
  'Olwen Price, last seen in “The Tidewaiter,” plays a vet.',
  'Olwen Price, best known for “The Tidewaiter,” plays a vet.',
  'Olwen Price (“The Tidewaiter”) plays a vet.',
  'Olwen Price, fresh off “The Tidewaiter,” plays a vet.',
  '“The Tidewaiter” star Olwen Price plays a vet.',
  'Olwen Price, whose credits include “The Tidewaiter” and “Low Road,” plays a vet.',
  'Olwen Price, who broke out in “The Tidewaiter,” plays a vet.',
  'It comes from the team behind “The Tidewaiter.”',
  'Olwen Price, Emmy-nominated for “The Tidewaiter,” plays a vet.',
].map(inEnglish);

/** Here the other film is spoken of. */
export const onAnother: readonly Passage[] = [
  {
    text: 'Vega Polar has boarded “Nobody Waits in May,” Lucia Marin’s second feature.\n\n“The Tidewaiter” tells of a harbour. Palm Pictures is producing the film.',
    published: '2025-10-14',
    facts: ['director | Nobody Waits in May | Lucia Marin', 'producer | The Tidewaiter | Palm Pictures'],
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
