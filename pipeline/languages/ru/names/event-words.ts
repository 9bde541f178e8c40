/** Russian head words of events, awards, agreements and named places, with gender. */
import type { EntityType } from '../../../contract.ts';
import { type Gender, stemToken } from '../inflection.ts';

export interface TypedHead {
  readonly nominative: string;
  readonly gender: Gender;
  readonly type: EntityType;
}

const rows: readonly [EntityType, Gender, string][] = [
  [
    'event',
    'masculine',
    'фестиваль кинофестиваль форум кинофорум саммит конгресс чемпионат кубок конкурс турнир марафон съезд симпозиум карнавал салон кинорынок показ-смотр этап_нет фестиваль-конкурс гран-при турнир матч_нет год кинофорум медиафорум',
  ],
  [
    'event',
    'feminine',
    'выставка ярмарка неделя олимпиада универсиада конференция спартакиада биеннале встреча_нет декада кинонеделя сессия_нет ассамблея_нет',
  ],
  ['event', 'plural', 'игры дни'],
  ['event', 'neuter', 'экспо'],
  ['award', 'feminine', 'премия госпремия кинопремия медаль награда'],
  ['award', 'masculine', 'орден приз'],
  ['agreement', 'neuter', 'соглашение'],
  ['agreement', 'masculine', 'договор меморандум протокол план_действий пакт'],
  ['agreement', 'feminine', 'конвенция декларация хартия программа_нет'],
  [
    'place',
    'feminine',
    'область республика улица площадь набережная гора губерния долина впадина провинция бухта пустыня',
  ],
  [
    'place',
    'masculine',
    'край округ район проспект залив пролив океан остров полуостров аэропорт вокзал стадион мост парк хребет переулок бульвар канал водопад заповедник собор дворец монастырь храм космодром полигон порт уезд',
  ],
  ['place', 'neuter', 'море озеро шоссе водохранилище ущелье плато кладбище плоскогорье'],
  ['place', 'plural', 'острова горы высоты'],
];

/** Stem → head word; each stands at the end of the qualifiers: «Шанхайский международный кинофестиваль». */
export const typedHeads: ReadonlyMap<string, TypedHead> = new Map(
  rows.flatMap(([type, gender, list]) =>
    list
      .split(' ')
      .filter((word) => !word.includes('_'))
      .map((nominative): [string, TypedHead] => [stemToken(nominative), { nominative, gender, type }]),
  ),
);

/** Head words that are capitalised only as part of a name: «Договор о дружбе» begins one, «договор» does not. */
export const complementHeads: ReadonlySet<string> = new Set(
  [
    'соглашение',
    'договор',
    'меморандум',
    'протокол',
    'конвенция',
    'декларация',
    'хартия',
    'орден',
    'медаль',
    'кубок',
    'пакт',
    'премия',
    'госпремия',
    'кинопремия',
  ].map(stemToken),
);

/** Nouns before «…» that tell what the name is, besides organizations and works. */
export const announcingOther: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [
        'event',
        'фестиваль кинофестиваль кинофорум медиафорум смотр киносмотр биеннале фестиваль-конкурс форум саммит конгресс конкурс выставка конференция ярмарка марафон турнир чемпионат слёт премьера_нет кинорынок',
      ],
      ['award', 'премия приз гран-при орден медаль награда кинопремия телепремия статуэтка номинация_нет'],
      ['agreement', 'соглашение нацпроект госпрограмма'],
      ['place', 'стадион аэропорт станция отель парк гостиница арена кинопарк'],
    ] as const
  ).flatMap(([type, list]) =>
    list
      .split(' ')
      .filter((word) => !word.includes('_'))
      .map((word): [string, EntityType] => [stemToken(word), type]),
  ),
);
