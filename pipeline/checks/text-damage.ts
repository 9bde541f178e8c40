/** text-damage: characters that were broken on the way, and text that was cut off or stored twice. */
import type { Paragraph, Place, Span } from '../contract.ts';
import { type Damage, damageOf } from '../normalize/damage.ts';
import { type ArticleCheck, because, findingIn } from './check.ts';

export const textDamage: ArticleCheck = {
  id: 'text-damage',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'a Latin letter inside a Cyrillic word',
      text: 'Об этом сообщило агентство Cиньхуа в понедельник со ссылкой на организаторов смотра.',
      fires: 1,
    },
    {
      says: 'Latin and Cyrillic in a hyphenated word',
      text: 'Об этом сообщила IT-компания в понедельник со ссылкой на организаторов смотра.',
      fires: 0,
    },
    {
      says: 'entities left over from a page',
      text: 'The film &ldquo;Winter&rdquo; opens in March, said Smith &amp;amp; Co. in a statement on Monday.',
      fires: 1,
    },
    {
      says: 'words that the ends of lines once parted',
      text: 'The distri- bution arm said on Monday that the film opens in March, and that the invest- ment pays.',
      fires: 1,
    },
    {
      says: 'hyphens that wait for another word, and hyphens for dashes',
      text: 'The two- and three-part films- the third is a short- open in March, the distributor said on Monday.',
      fires: 0,
    },
    {
      says: 'a space lost behind a sentence, and one in front of a comma',
      text: 'The film opens in March.The distributor said so on Monday , as planned, in a note to cinemas.',
      fires: 1,
    },
    {
      says: 'addresses and names of sites',
      text: 'The film opens in March, said Reel.Online of the distributor (see cinema.Example.org) on Monday.',
      fires: 0,
    },
    {
      says: 'an ampersand in a name',
      text: 'The film opens in March, said Smith & Co. in a statement on Monday.',
      fires: 0,
    },
    {
      says: 'an apostrophe read in the wrong encoding',
      text: 'The studioâ€™s new film opens in March, the distributor said on Monday.',
      fires: 1,
    },
    {
      says: 'слово прочитано не в той кодировке',
      text: 'В понедельник С„РёР»СЊРј показали зрителям в Пекине, сообщили организаторы.',
      fires: 1,
    },
    { says: '编码错误造成的乱码', text: '主办方表示，影片锟斤拷锟斤拷于周一在北京上映。', fires: 1 },
    { says: '没有乱码', text: '主办方表示，影片《锟铻》于周一在北京上映。', fires: 0 },
    {
      says: 'a lost character',
      text: 'The film op\ufffdns in March, the distributor said on Monday.',
      fires: 1,
    },
    {
      says: 'a zero-width space inside a word',
      text: 'The distri\u200bbutor said on Monday that the film opens in March.',
      fires: 1,
    },
    { says: '翻译时遗留的拼音', text: '影片在梁家山（Liáng Jiāshān）取景，导演周一对记者说。', fires: 1 },
    {
      says: 'a line that a spreadsheet would compute',
      text: '=HYPERLINK("https://example.org","tickets")\nThe film opens in March, the distributor said on Monday.',
      fires: 1,
    },
    {
      says: 'текст обрывается на полуслове',
      text: [
        'Картина выйдет в прокат в марте, сообщил дистрибьютор в понедельник.',
        'Режиссёр рассказал, что съёмки заняли два года и прошли в трёх странах.',
        'Премьера состоится в Пекине, после чего создатели фильма отправятся в поездку по городам, где их ждут встречи со зрителями и',
      ].join('\n\n'),
      fires: 1,
    },
    {
      says: 'текст закончен',
      text: [
        'Картина выйдет в прокат в марте, сообщил дистрибьютор в понедельник.',
        'Режиссёр рассказал, что съёмки заняли два года и прошли в трёх странах.',
        'Премьера состоится в Пекине, после чего создатели фильма отправятся в поездку по городам.',
      ].join('\n\n'),
      fires: 0,
    },
    {
      says: 'the headline printed twice',
      text: [
        'Film week opens in Beijing with a gala screening',
        'Film week opens in Beijing with a gala screening',
        'A week of family films opened in Beijing on Monday with a gala screening, the organizers said.',
        'The program holds twenty features from six countries, and the jury is headed by a composer.',
      ].join('\n\n'),
      fires: 1,
    },
    {
      says: 'the body stored twice',
      text: [
        'A week of family films opened in Beijing on Monday with a gala screening, the organizers said.',
        'The program holds twenty features from six countries, and the jury is headed by a composer.',
        'A week of family films opened in Beijing on Monday with a gala screening, the organizers said.',
        'The program holds twenty features from six countries, and the jury is headed by a composer.',
      ].join('\n\n'),
      fires: 1,
    },
  ],
  *run({ article }) {
    for (const damage of damageOf(article.text, article.paragraphs)) {
      const paragraph = article.paragraphs[damage.paragraph];
      if (!paragraph) continue;
      const twin = damage.because && article.paragraphs[damage.because.paragraph];
      yield {
        ...findingIn(article, 'text-damage', {
          severity: 'warning',
          place: placeOf(damage.paragraph, paragraph, damage),
          because:
            damage.because && twin
              ? because(article, placeOf(damage.because.paragraph, twin, damage.because))
              : null,
          subject: { table: 'paragraphs', id: paragraph.id },
          actual: damage.actual,
          // What should not stand there at all has nothing in its place: an empty cell, not an empty text.
          expected: damage.expected || null,
          message: damage.kind === 'mojibake' && damage.expected === null ? 'mojibake-lost' : damage.kind,
          params: paramsOf(damage),
        }),
        raw: { start: damage.start, end: damage.end },
      };
    }
  },
};

/** Damaged characters are quoted up to here. */
const SHOWN_CHARACTERS = 60;

function paramsOf({ actual, expected, count, letters }: Damage): Record<string, string | number> {
  const shown = actual.length > SHOWN_CHARACTERS ? `${actual.slice(0, SHOWN_CHARACTERS)}…` : actual;
  return { actual: shown, expected: expected ?? '', count, letters: letters.join(', ') };
}

/** The clean characters a raw span covers, or stands beside when cleaning removed it. */
function placeOf(index: number, paragraph: Paragraph, raw: Span): Place {
  const { alignment, text } = paragraph;
  const from = raw.start - paragraph.start;
  const to = raw.end - paragraph.start;
  if (!alignment)
    return { paragraph: index, start: Math.min(from, text.length), end: Math.min(to, text.length) };
  const start = firstAtOrAfter(alignment.ends, from + 1);
  return { paragraph: index, start, end: Math.max(start, firstAtOrAfter(alignment.starts, to)) };
}

function firstAtOrAfter(offsets: readonly number[], wanted: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
