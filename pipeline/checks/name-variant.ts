/** name-variant: one person or thing, two spellings in one article: a transliteration slip, a Latin letter inside a Cyrillic word. */
import type { Mention } from '../contract.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';

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
      says: 'the same surname twice',
      text: 'Producer Pavel Zhashkov presented the film in Beijing.\nAfter the screening, Zhashkov told reporters that work on a series had begun.',
      fires: 0,
    },
  ],
  *run(located) {
    const { article } = located;
    const told = new Set<string>();
    for (const variant of article.mentions) {
      if (variant.match !== 'variant' && variant.alike === undefined) continue;
      const spelling = plain(located.textOf(variant));
      if (told.has(spelling)) continue;
      told.add(spelling);
      const regular = otherSpelling(variant, located);
      if (!regular) continue;
      yield findingIn(article, 'name-variant', {
        severity: 'warning',
        place: variant,
        because: because(article, regular),
        subject: { table: 'mentions', id: variant.id },
        actual: located.textOf(variant),
        expected: located.textOf(regular),
        message: 'two_spellings',
        params: { variant: located.textOf(variant), regular: located.textOf(regular) },
      });
    }
  },
};

/** Another mention of the entity, spelled regularly: in the same article, so that the reader can compare. */
function otherSpelling(variant: Mention, located: LocatedArticle): Mention | undefined {
  return located.article.mentions.find(
    (m) =>
      m.entity_id === (variant.alike ?? variant.entity_id) &&
      m.match !== 'variant' &&
      m.lang === variant.lang &&
      plain(located.textOf(m)) !== plain(located.textOf(variant)),
  );
}

/** ё and е are two ways of writing one letter, not two spellings. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
