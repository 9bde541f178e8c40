/** count-list: a count and the closed list behind it do not have the same number of members. */
import { type LinkedCount, type Mention, type Paragraph, type Place, tellingRoles } from '../contract.ts';
import { definiteCounts } from '../languages/definite-counts.ts';
import { listWords } from '../languages/lists.ts';
import { lastFrom } from '../languages/shared/span-order.ts';
import { sentenceAround } from '../link/amounts.ts';
import { byParagraph } from '../link/sentences.ts';
import type { LocatedArticle } from '../tables/located.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';
import { type ListFound, type ListSentence, listAfter, listNext } from './lists/closed-list.ts';
import { listBefore } from './lists/list-before.ts';
import { listBelow } from './lists/list-below.ts';
import { readText } from './read-text.ts';

/** Longer lists are tables, and counts beyond it are not counted out. */
const mostMembers = 30;

export const countList: ArticleCheck = {
  id: 'count-list',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'three countries, four named',
      text: 'The film was shot in three countries: Russia, China and Kazakhstan and Belarus.',
      fires: 1,
    },
    {
      says: 'four countries, three named',
      text: 'Delegations of four countries - Russia, China and Kazakhstan - came to the opening.',
      fires: 1,
    },
    {
      says: 'five members, four persons with their roles',
      text: 'The jury has five members: director Pavel Rudin, actress Inga Sedova, critic Mark Dalby and composer Anna Krylova.',
      fires: 1,
    },
    {
      says: 'as many persons as counted',
      text: 'The jury has four members: director Pavel Rudin, actress Inga Sedova, critic Mark Dalby and composer Anna Krylova.',
      fires: 0,
    },
    {
      says: 'лиц названо меньше',
      text: 'В жюри пять человек: режиссёр Павел Рудин, актриса Инга Седова, критик Марк Воронов и композитор Анна Крылова.',
      fires: 1,
    },
    {
      says: 'as many as counted',
      text: 'The film was shot in three countries: Russia, China and Kazakhstan.',
      fires: 0,
    },
    {
      says: 'some of them',
      text: 'Delegations came from nine countries, including Russia, China and Kazakhstan.',
      fires: 0,
    },
    {
      says: 'titles',
      text: 'Three Chinese films, "The Sea," "The Sky," "The River" and "The Land," won prizes.',
      fires: 1,
    },
    {
      says: 'known films, named at once',
      text: 'The jury has made its choice. The four films are "The Sea," "The Sky" and "The River."',
      fires: 1,
    },
    {
      says: 'as many as are known',
      text: 'The jury has made its choice. The three films are "The Sea," "The Sky" and "The River."',
      fires: 0,
    },
    {
      says: 'известные фильмы',
      text: 'Жюри выбрало. Эти четыре фильма — «Море», «Небо» и «Земля».',
      fires: 1,
    },
    {
      says: 'известных фильмов столько же',
      text: 'Жюри выбрало. Эти три фильма — «Море», «Небо» и «Земля».',
      fires: 0,
    },
    {
      says: '上文所说的影片',
      text: '评审团已作出选择。这四部影片分别是《海上来信》《天边》《大地之歌》。',
      fires: 1,
    },
    {
      says: '上文所说的影片，数目相符',
      text: '评审团已作出选择。这三部影片分别是《海上来信》《天边》《大地之歌》。',
      fires: 0,
    },
    {
      says: 'films of several countries, listed by country',
      text: 'The jury saw five films from four countries: Russia, China, Kazakhstan, Belarus and Serbia.',
      fires: 0,
    },
    {
      says: 'plain words',
      text: 'The program has four sections: features, documentaries and shorts.',
      fires: 1,
    },
    {
      says: 'стран названо больше',
      text: 'Съёмки прошли в трёх странах: России, Китае, Казахстане и Белоруссии.',
      fires: 1,
    },
    {
      says: 'стран названо столько же',
      text: 'Съёмки прошли в четырёх странах: России, Китае, Казахстане и Белоруссии.',
      fires: 0,
    },
    {
      says: 'перечень неполный',
      text: 'Приехали гости из девяти стран, в том числе России, Китая и Казахстана.',
      fires: 0,
    },
    {
      says: 'названия фильмов',
      text: 'Призы получили четыре фильма: «Море», «Небо» и «Земля».',
      fires: 1,
    },
    {
      says: 'названо столько же',
      text: 'Призы получили три фильма — «Море», «Небо» и «Земля».',
      fires: 0,
    },
    { says: '四部影片只列三部', text: '四部影片《海上来信》《天边》《大地之歌》入围主竞赛单元。', fires: 1 },
    { says: '数目相符', text: '三部影片《海上来信》《天边》《大地之歌》入围主竞赛单元。', fires: 0 },
    {
      says: '列举未尽',
      text: '《海上来信》《天边》《大地之歌》等四部影片入围，另有五部影片《山路》《河岸》等展映。',
      fires: 0,
    },
    { says: '国家数目不符', text: '影片在三个国家取景：俄罗斯、中国、哈萨克斯坦和白俄罗斯。', fires: 1 },
  ],
  *run(located) {
    const { article } = located;
    const mentions = byParagraph(article.mentions);
    const counts = byParagraph(article.counts.filter(({ is_ordinal }) => !is_ordinal));
    for (const count of [...article.counts, ...announced(located)]) {
      const beside = counts.get(count.paragraph) ?? [];
      const listed =
        mismatchOf(count, located, mentions.get(count.paragraph) ?? [], beside) ??
        mismatchBelow(count, located, beside);
      if (!listed) continue;
      const { place, list, members } = listed;
      yield findingIn(article, 'count-list', {
        severity: 'warning',
        place: count,
        because: because(article, place),
        subject: count.id === null ? null : { table: 'counts', id: count.id },
        actual: count.value,
        expected: String(members),
        message: Number(count.value) > members ? 'fewer' : 'more',
        params: { stated: located.textOf(count), list, members },
      });
    }
  },
};

const endOfSentence = /[.。;；,，:：]$/u;

/** A count that may announce a list; `id` is null where it counts nothing new. */
type Announcement = Pick<LinkedCount, 'paragraph' | 'start' | 'end' | 'value' | 'unit' | 'is_ordinal'> & {
  readonly id: string | null;
};

/** "The four films are": known things in a number, which is no count of the article. */
function announced({ article }: LocatedArticle): Announcement[] {
  return article.paragraphs.flatMap((read, paragraph) => {
    const { lang, role } = read;
    if (lang === 'und' || !tellingRoles.includes(role)) return [];
    return definiteCounts(lang, readText(read))
      .filter(
        ({ start, end }) =>
          !article.counts.some((c) => c.paragraph === paragraph && c.start < end && start < c.end),
      )
      .map((count) => ({ ...count, paragraph, is_ordinal: false, id: null }));
  });
}

/** A list that does not have as many members as were announced. */
interface Mismatch {
  readonly place: Place;
  readonly list: string;
  readonly members: number;
}

/** The sentence of a count that may announce a list. */
function announcing(
  count: Announcement,
  located: LocatedArticle,
  mentions: readonly Mention[],
): ListSentence | null {
  const paragraph = located.paragraph(count);
  const { lang, role } = paragraph;
  const stated = Number(count.value);
  if (lang === 'und' || count.is_ordinal || !tellingRoles.includes(role)) return null;
  if (!Number.isInteger(stated) || stated < 2 || stated > mostMembers) return null;
  const words = listWords[lang];
  if (words.uncounted.test(count.unit)) return null;
  const text = readText(paragraph);
  const span = sentenceAround(paragraph, count);
  if (words.loose.test(text.slice(Math.max(span.start, count.start - 24), count.start))) return null;
  return { ...span, text, words, mentions };
}

/** "The programme has four films:" above a list of lines. */
function mismatchBelow(
  count: Announcement,
  located: LocatedArticle,
  counts: readonly LinkedCount[],
): Mismatch | null {
  const { text, sentences } = located.paragraph(count);
  if (!/[:：]\s*$/u.test(text)) return null;
  const sentence = announcing(count, located, []);
  const isAlone = !counts.some((other) => other !== count && other.start >= (sentence?.start ?? 0));
  if (sentence === null || !isAlone || sentence.end < (sentences.at(-1)?.end ?? 0)) return null;
  if (sentence.words.open.test(text.slice(count.end, sentence.end))) return null;
  const list = listBelow(located.article.paragraphs, count.paragraph);
  if (list === null || list.lines.length === Number(count.value)) return null;
  const first = located.article.paragraphs[list.paragraph]?.text ?? '';
  return {
    place: { paragraph: list.paragraph, start: 0, end: first.length },
    list: list.lines.map((line) => line.replace(endOfSentence, '')).join('; '),
    members: list.lines.length,
  };
}

function mismatchOf(
  count: Announcement,
  located: LocatedArticle,
  mentions: readonly Mention[],
  counts: readonly LinkedCount[],
): Mismatch | null {
  const sentence = announcing(count, located, mentions);
  if (sentence === null) return null;
  const { words } = sentence;
  const paragraph = located.paragraph(count);
  const stated = Number(count.value);
  const list =
    listBefore(sentence, count.start) ?? listAfter(sentence, count.end) ?? listBehind(paragraph, sentence);
  if (!list || (stated >= list.fewest && (list.isOpen === true || stated <= list.members))) return null;
  // Cities bring their countries along; a list of pairs has twice as many names.
  const isPaired = list.members === 2 * stated || (words.located.test(count.unit) && list.hasWider !== false);
  if (list.members > stated && isPaired) return null;
  const others = counts.filter(
    (other) => other !== count && other.start >= sentence.start && other.end <= list.end,
  );
  const between = others.some(({ start }) => start >= list.gap.start && start < list.gap.end);
  if (between || others.some(({ value }) => Number(value) === list.members)) return null;
  const place = { paragraph: count.paragraph, start: list.start, end: list.end };
  return { place, list: located.textOf(place).trim().replace(endOfSentence, ''), members: list.members };
}

/** The list that the sentence behind this one gives; it may be of any count of this one. */
function listBehind({ sentences }: Paragraph, sentence: ListSentence): ListFound | null {
  const next = sentences[lastFrom(sentences, sentence.start) + 1];
  const list = next === undefined ? null : listNext({ ...sentence, start: next.start, end: next.end });
  return list && { ...list, gap: { start: sentence.start, end: list.gap.end } };
}
