/** name-variant: one person or thing, two spellings in one article: a transliteration slip, a Latin letter inside a Cyrillic word, a slip of the typist. */
import type { Mention, Place } from '../contract.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, because, findingIn, type Notice } from './check.ts';
import { nearSpellings } from './names/near-spellings.ts';
import { straySurnames } from './names/stray-surnames.ts';

export const nameVariant: ArticleCheck = {
  id: 'name-variant',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'a surname whose digraphs are swapped the second time',
      text: "The studio's director Pavel Zhashkov said the film was ready.\nAfter the screening, Zashkhov told reporters that work on a series had begun.",
      fires: 0,
    },
    {
      says: 'a surname spelled in two systems',
      text: 'Producer Pavel Zhashkov presented the film in Beijing.\nAfter the screening, Zashkov told reporters that work on a series had begun.',
      fires: 1,
    },
    {
      says: 'латинская буква в фамилии',
      text: 'Продюсер Павел Жашков представил картину в Пекине.\nПосле показа Жaшков рассказал журналистам о работе над сериалом.',
      fires: 1,
    },
    {
      says: 'мягкий знак потерян',
      text: 'Режиссёр Сергей Веньчук представил картину в Пекине.\nПосле показа Сергей Венчук рассказал журналистам о работе над сериалом.',
      fires: 1,
    },
    {
      says: 'ё и е — одна буква',
      text: 'Продюсер Пётр Семёнов представил картину в Пекине.\nПосле показа Семенов рассказал журналистам о работе над сериалом.',
      fires: 0,
    },
    {
      says: '同一人两种译名',
      text: '制片人安娜·亚林娜在北京介绍影片。\n放映结束后，安娜·雅林娜对记者谈到了新剧集。',
      fires: 1,
    },
    {
      says: '译名一致',
      text: '制片人安娜·亚林娜在北京介绍影片。\n放映结束后，安娜·亚林娜对记者谈到了新剧集。',
      fires: 0,
    },
    {
      says: 'a letter lost from a surname',
      text: 'Producer Pavel Zavarzhinsky presented the film in Beijing.\nAfter the screening, Pavel Zavrzhinsky told reporters that work on a series had begun.',
      fires: 1,
    },
    {
      says: 'a slip in a surname that stands by itself',
      text: 'Producer Pavel Zavarzhinsky presented the film in Beijing.\nWork on a series had begun, according to Zavarzhnisky.',
      fires: 1,
    },
    {
      says: 'буквы в фамилии переставлены',
      text: 'Режиссёр Сергей Колодезников представил картину в Пекине.\nПосле показа Сергей Колодзеников рассказал журналистам о работе над сериалом.',
      fires: 1,
    },
    {
      says: '同音字写错',
      text: '导演林静婉在北京介绍影片。\n放映结束后，导演林静琬对记者谈到了新剧集。',
      fires: 1,
    },
    {
      says: '姐妹二人',
      text: '导演林静婉在北京介绍影片。\n放映结束后，她的妹妹林静琬对记者谈到了新剧集。',
      fires: 0,
    },
    {
      says: 'two people, each with an office',
      text: 'Producer Pavel Zavarzhinsky presented the film in Beijing.\nAfter the screening, composer Pavel Zaverzhinsky told reporters that work on a series had begun.',
      fires: 0,
    },
    {
      says: 'the same surname twice',
      text: 'Producer Pavel Zhashkov presented the film in Beijing.\nAfter the screening, Zhashkov told reporters that work on a series had begun.',
      fires: 0,
    },
  ],
  *run(located, { identities }) {
    const { article } = located;
    const told = new Set<string>();
    const byEntity = Map.groupBy(article.mentions, ({ entity_id }) => entity_id);
    for (const variant of article.mentions) {
      if (variant.match !== 'variant' && variant.alike === undefined) continue;
      const spelling = plain(located.textOf(variant));
      if (told.has(spelling)) continue;
      told.add(spelling);
      const regular = otherSpelling(variant, byEntity.get(variant.alike ?? variant.entity_id) ?? [], located);
      if (!regular) continue;
      const subject = { table: 'mentions', id: variant.id } as const;
      yield findingIn(article, 'name-variant', {
        ...pair(variant, regular, located, 'two_spellings'),
        subject,
      });
    }
    for (const { variant, regular } of nearSpellings(located)) {
      if (told.has(plain(located.textOf(variant)))) continue;
      if (identities.apart(variant.entity_id, regular.entity_id) === 'different') continue;
      const subject = { table: 'mentions', id: variant.id } as const;
      yield findingIn(article, 'name-variant', {
        ...pair(variant, regular, located, 'near_spellings'),
        subject,
      });
    }
    for (const { place, regular } of straySurnames(located))
      yield findingIn(article, 'name-variant', pair(place, regular, located, 'stray_surname'));
  },
};

function pair(place: Place, regular: Mention, located: LocatedArticle, message: string): Notice {
  const [actual, expected] = [located.textOf(place), located.textOf(regular)];
  return {
    severity: 'warning',
    place,
    because: because(located.article, regular),
    actual,
    expected,
    message,
    params: { variant: actual, regular: expected },
  };
}

/** Another mention of the entity, spelled regularly: in the same article, so that the reader can compare. */
function otherSpelling(
  variant: Mention,
  ofEntity: readonly Mention[],
  located: LocatedArticle,
): Mention | undefined {
  return ofEntity.find(
    (m) =>
      m.match !== 'variant' &&
      m.lang === variant.lang &&
      plain(located.textOf(m)) !== plain(located.textOf(variant)),
  );
}

/** ё and е are two ways of writing one letter, not two spellings. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
