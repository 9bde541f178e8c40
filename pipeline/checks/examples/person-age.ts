/** What person-age fires on and what not: its tests and its documentation. */
import type { CheckExample } from '../check.ts';

export const personAgeExamples: readonly CheckExample[] = [
  {
    says: 'four years too old',
    published: '2025-06-10',
    text: 'Director Moira Bell, 67, has won the prize.\n\nMoira Bell was born in Cork in 1962 and made her first film at 30.',
    fires: 1,
  },
  {
    says: 'born later in the year, or earlier',
    published: '2025-06-10',
    text: 'Director Moira Bell, 62, and actor Peter Lund, 70, have won the prize. Moira Bell (born 1962) and Peter Lund (born 1955) live in Cork.',
    fires: 0,
  },
  {
    says: 'news of the turn of the year',
    published: '2025-01-04',
    text: 'Director Moira Bell, 61, has won the prize. Moira Bell was born in 1962.',
    fires: 0,
  },
  {
    says: 'an age of another time',
    published: '2025-06-10',
    text: 'Moira Bell was born in 1962. In 1990 the 28-year-old director Moira Bell moved to Cork.',
    fires: 0,
  },
  {
    says: 'too old at death',
    published: '2025-06-10',
    text: 'Actor Peter Lund has died at the age of 82, his family said.\n\nPeter Lund was born in 1955 in Cork.',
    fires: 1,
  },
  {
    says: 'whoever died is not who was born',
    published: '2025-06-10',
    text: 'Actor Peter Lund said his father had died at the age of 82.\n\nPeter Lund was born in 1955 in Cork.',
    fires: 0,
  },
  {
    says: 'возраст не сходится с годом рождения',
    published: '2025-06-10',
    text: 'Приз получил 68-летний режиссёр Олег Крымов.\n\nОлег Крымов родился в 1962 году в Омске.',
    fires: 1,
  },
  {
    says: 'возраст верен и до дня рождения, и после него',
    published: '2025-06-10',
    text: 'Приз получили 62-летний режиссёр Олег Крымов и 70-летняя актриса Вера Орлова. Олег Крымов родился в 1962 году, Вера Орлова (1955 г. р.) живёт в Омске.',
    fires: 0,
  },
  {
    says: 'на 65-м году жизни — это 64 года',
    published: '2025-06-10',
    text: 'Режиссёр Олег Крымов скончался на 65-м году жизни.\n\nОн родился 5 марта 1961 года.',
    fires: 0,
  },
  {
    says: 'на 65-м году жизни, а рождён раньше',
    published: '2025-06-10',
    text: 'На 65-м году жизни скончался режиссёр Олег Крымов.\n\nОн родился 5 марта 1950 года.',
    fires: 1,
  },
  {
    says: 'умер давно, и год смерти назван',
    published: '2025-06-10',
    text: 'В Омске открыли музей режиссёра. Олег Крымов (1900–1964) умер в возрасте 64 лет.',
    fires: 0,
  },
  {
    says: 'годы жизни и возраст расходятся',
    published: '2025-06-10',
    text: 'В Омске открыли музей режиссёра. Олег Крымов (1900–1964) умер в возрасте 74 лет.',
    fires: 1,
  },
  {
    says: 'возраст в рассказе о прошлом',
    published: '2025-06-10',
    text: 'Олег Крымов родился в 1962 году. Через двадцать лет 20-летний Крымов поступил во ВГИК, а его сыну Илье 30 лет.',
    fires: 0,
  },
  {
    says: 'о ком сказано «он», не решить',
    published: '2025-06-10',
    text: 'Приз 68-летнему режиссёру Олегу Крымову вручил Пётр Лунин. Он родился в 1962 году.',
    fires: 0,
  },
  {
    says: 'годы в скобках — годы на посту',
    published: '2025-06-10',
    text: 'Скончался 80-летний режиссёр Олег Крымов. Олег Крымов (1990–2005) умер в возрасте 80 лет.',
    fires: 0,
  },
  {
    says: 'герой фильма',
    published: '2025-06-10',
    text: 'По сюжету 40-летний Олег Крымов родился в 1900 году и служит на маяке.',
    fires: 0,
  },
  {
    says: '年龄与出生年份不符',
    published: '2025-06-10',
    text: '现年72岁的导演陈雪松获奖。\n\n陈雪松1962年出生于大连。',
    fires: 1,
  },
  {
    says: '虚岁不算错',
    published: '2025-06-10',
    text: '64岁的导演陈雪松获奖。\n\n陈雪松1962年出生于大连。',
    fires: 0,
  },
  {
    says: '享年与生卒年不符',
    published: '2025-06-10',
    text: '导演陈雪松（1940—2019）在大连病逝，享年89岁。',
    fires: 1,
  },
  {
    says: '享年与生卒年相符',
    published: '2025-06-10',
    text: '导演陈雪松（1940—2019）在大连病逝，享年79岁。',
    fires: 0,
  },
];
