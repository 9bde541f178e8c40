/** Russian sentences of an article on films, each judged by itself. */
import type { Passage } from './passage.ts';

/** `optional`: predicates a careful reader may find beside the facts of a sentence that tells any. */
export const toldAmongFilms =
  (...optional: readonly string[]) =>
  (text: string, ...facts: readonly string[]): Passage => ({
    text: `${text}\n\nКинотеатры ждут премьеры зимы, режиссёры и продюсеры готовят фильмы к сезону.`,
    published: '2025-10-14',
    facts,
    optional: facts.length === 0 ? [] : optional,
  });
