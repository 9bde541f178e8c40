/** What anniversary fires on and what not: its tests and its documentation. */
import type { CheckExample } from '../check.ts';

export const anniversaryExamples: readonly CheckExample[] = [
  {
    says: 'one year late by the calendar',
    published: '2023-09-20',
    text: "The gala concert will take place this month to mark the 75th anniversary of the founding of the People's Republic of China.",
    fires: 1,
  },
  {
    says: 'right by the calendar year',
    published: '2024-09-20',
    text: "The gala concert will take place this month to mark the 75th anniversary of the founding of the People's Republic of China.",
    fires: 0,
  },
  {
    says: 'right only in full years',
    published: '2025-09-10',
    text: "The exhibition opens this week to mark the 75th anniversary of the founding of the People's Republic of China.",
    fires: 1,
  },
  {
    says: 'told twice, noticed once',
    published: '2023-09-20',
    text: "The gala marks the 75th anniversary of the founding of the People's Republic of China.\nGuests from thirty countries came to celebrate the 75th anniversary of the founding of the PRC, the organizers said.",
    fires: 1,
  },
  {
    says: 'годом раньше срока',
    published: '2024-05-07',
    text: 'Кинопоказ приурочен к 80-летию Победы в Великой Отечественной войне.',
    fires: 1,
  },
  {
    says: 'верно',
    published: '2025-05-07',
    text: 'Кинопоказ приурочен к 80-летию Победы в Великой Отечественной войне.',
    fires: 0,
  },
  {
    says: 'два юбилея, каждый со своим событием',
    published: '2025-05-07',
    text: 'Форум посвящён 80-летию Победы в Великой Отечественной войне и 100-летию киностудии.',
    fires: 0,
  },
  {
    says: '两个周年，各有所指',
    published: '2024-09-20',
    text: '音乐会庆祝中华人民共和国成立75周年和剧院建院50周年。',
    fires: 0,
  },
  {
    says: '早了一年',
    published: '2023-09-20',
    text: '音乐会将于本月举行，庆祝中华人民共和国成立75周年。',
    fires: 1,
  },
  {
    says: '正确',
    published: '2024-09-20',
    text: '音乐会将于本月举行，庆祝中华人民共和国成立75周年。',
    fires: 0,
  },
  {
    says: 'counted from a founding told beside it',
    published: '2025-11-05',
    text: 'The museum, founded in 1965, celebrates its 50th anniversary on Wednesday.',
    fires: 1,
  },
  {
    says: 'rightly counted from a founding',
    published: '2025-11-05',
    text: 'The museum, founded in 1965, celebrates its 60th anniversary this year.',
    fires: 0,
  },
  {
    says: 'a founding, and an anniversary of something else',
    published: '2025-11-05',
    text: 'The museum, founded in 1965, marks the 80th anniversary of the end of the war.',
    fires: 0,
  },
  {
    says: 'отсчитано от названного года основания',
    published: '2025-11-05',
    text: 'Киностудия, основанная в 1965 году, отмечает 50-летие.',
    fires: 1,
  },
  {
    says: 'юбилей режиссёра, а не студии',
    published: '2025-11-05',
    text: 'Киностудия, основанная в 1965 году, отмечает 80-летие режиссёра.',
    fires: 0,
  },
  {
    says: '按文中成立年份计算有误',
    published: '2025-11-05',
    text: '该厂成立于1955年，今年迎来成立80周年。',
    fires: 1,
  },
  {
    says: '按文中成立年份计算无误',
    published: '2025-11-05',
    text: '该厂成立于1955年，今年迎来成立70周年。',
    fires: 0,
  },
];
