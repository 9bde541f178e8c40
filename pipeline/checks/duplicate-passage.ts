/** duplicate-passage: a passage told twice in one article, or shared between articles, with both places side by side. */
import type { ReusePair } from '../compare/reuse-pairs.ts';
import type { Article } from '../contract.ts';
import { endsSentence } from '../normalize/draft.ts';
import { type ArticleCheck, findingIn } from './check.ts';

export const duplicatePassage: ArticleCheck = {
  id: 'duplicate-passage',
  scope: 'article',
  severity: 'warning',
  examples: [
    {
      says: 'the lead told again, reworded at its edges, further down',
      text: [
        'The animated feature "Northern Lights", which grossed nearly 300 million rubles in Russian cinemas over the winter holidays, will open in Chinese theaters in October as part of a week of family films.',
        'The distributor said preparations for the dubbing had begun in spring and that the main roles would be voiced by well-known actors from Beijing.',
        'Consider the animated feature "Northern Lights", which grossed nearly 300 million rubles in Russian cinemas over the winter holidays. The picture will open in Chinese theaters in October as part of a week of family films, the company said.',
      ].join('\n'),
      fires: 1,
    },
    {
      says: 'two paragraphs that share a name and a phrase',
      text: [
        'The animated feature "Northern Lights" grossed nearly 300 million rubles in Russian cinemas over the winter holidays.',
        'The distributor said the dubbing of the animated feature would take half a year and cost more than the original recording.',
      ].join('\n'),
      fires: 0,
    },
    {
      says: 'told again with another figure',
      text: [
        'The animated feature "Northern Lights", which grossed nearly 300 million rubles in Russian cinemas over the winter holidays, will open in Chinese theaters in October as part of a week of family films.',
        'The distributor said preparations for the dubbing had begun in spring and that the main roles would be voiced by well-known actors from Beijing.',
        'Consider the animated feature "Northern Lights", which grossed nearly 400 million rubles in Russian cinemas over the winter holidays. The picture will open in Chinese theaters in October as part of a week of family films, the company said.',
      ].join('\n'),
      fires: 1,
    },
    {
      says: '获奖名单重述正文',
      text: [
        '最佳导演奖由瑞典导演安德斯·林德格伦凭借《无人灯塔的漫长冬天》获得，奖金十万元由组委会颁发。',
        '评委会表示，今年的参赛影片数量和质量都超过往年，观众反响也十分热烈。',
        '最佳导演：安德斯·林德格伦《无人灯塔的漫长冬天》',
        '最佳影片：《海雾》',
      ].join('\n'),
      fires: 0,
    },
    {
      says: 'абзац перепечатан другой статьёй',
      text: 'Мультфильм «Северное сияние», собравший в российском прокате почти 300 млн рублей за новогодние праздники, выйдет на экраны китайских кинотеатров в октябре в рамках недели семейного кино.',
      beside:
        'Гости фестиваля смотрели премьеры три дня.\nМультфильм «Северное сияние», собравший в российском прокате почти 300 млн рублей за новогодние праздники, выйдет на экраны китайских кинотеатров в октябре в рамках недели семейного кино.',
      fires: 1,
    },
    {
      says: '另一篇文章转载时改动了数字',
      text: '动画电影《北方之光》新年假期在俄罗斯院线收获近3亿卢布票房，将于十月作为家庭电影周的重点影片在中国各大影院与观众见面。',
      beside:
        '电影节为期三天。\n动画电影《北方之光》新年假期在俄罗斯院线收获近4亿卢布票房，将于十月作为家庭电影周的重点影片在中国各大影院与观众见面。',
      fires: 1,
    },
    {
      says: 'два абзаца с одним названием',
      text: [
        'Мультфильм «Северное сияние» собрал в российском прокате почти 300 млн рублей за новогодние праздники.',
        'Дистрибьютор сообщил, что дубляж мультфильма займёт полгода и обойдётся дороже, чем запись оригинала.',
      ].join('\n'),
      fires: 0,
    },
    {
      says: '两段只有片名相同',
      text: [
        '动画电影《北方之光》新年假期在俄罗斯院线收获近3亿卢布票房。',
        '发行方表示，《北方之光》的配音工作需要半年，费用将高于原版录音。',
      ].join('\n'),
      fires: 0,
    },
    {
      says: 'лид повторён ниже',
      text: [
        'Мультфильм «Северное сияние», собравший в российском прокате почти 300 млн рублей за новогодние праздники, выйдет на экраны китайских кинотеатров в октябре в рамках недели семейного кино.',
        'Дистрибьютор сообщил, что подготовка к дубляжу началась весной, а главные роли озвучат известные пекинские актёры.',
        'Возьмём мультфильм «Северное сияние», собравший в российском прокате почти 300 млн рублей за новогодние праздники. Он выйдет на экраны китайских кинотеатров в октябре в рамках недели семейного кино, уточнили в компании.',
      ].join('\n'),
      fires: 1,
    },
    {
      says: '导语在下文重复',
      text: [
        '动画电影《北方之光》新年假期在俄罗斯院线收获近3亿卢布票房，将于十月作为家庭电影周的重点影片在中国各大影院与观众见面。',
        '发行方表示，配音筹备工作从春天就已经开始，主要角色将由北京的知名演员配音。',
        '以动画电影《北方之光》为例，该片新年假期在俄罗斯院线收获近3亿卢布票房，将于十月作为家庭电影周的重点影片在中国各大影院与观众见面，公司负责人说。',
      ].join('\n'),
      fires: 1,
    },
  ],
  *run({ article }, { reuse }) {
    const told = new Set<string>();
    for (const pair of strongestFirst(reuse)) {
      const { a, b } = pair;
      const paragraphs = `${a.paragraph_id} ${b.paragraph_id}`;
      // The pair is told once, at its later place; a boilerplate line is nobody's duplicate.
      if (b.article_id !== article.article_id || pair.kind === 'boilerplate' || pair.kind === 'reworded')
        continue;
      if (told.has(paragraphs)) continue;
      told.add(paragraphs);
      const inside = a.article_id === b.article_id;
      if (inside && (pair.numbers_differ ? isFormula(pair, article) : isRow(pair, article))) continue;
      yield findingIn(article, 'duplicate-passage', {
        severity: inside ? 'warning' : 'info',
        place: b.place,
        because: { article_id: a.article_id, place: a.place, location: a },
        subject: { table: 'reuse', id: pair.id },
        actual: pair.kind,
        message: `${inside ? 'inside' : 'between'}${pair.numbers_differ ? '_figures' : ''}`,
        params: {
          similarity: Math.round(pair.similarity * 100),
          containment: Math.round(pair.containment * 100),
          other: a.raw_file,
        },
      });
    }
  },
};

/** Rate reports and tables of results say the same sentence of other days with other figures: shorter than this it is one. */
const formulaCharacters = { han: 40, other: 110 } as const;

function isFormula({ a, b, kind }: ReusePair, { paragraphs }: Article): boolean {
  const lengths = [a, b].map(({ place }) => place.end - place.start);
  const isHan = paragraphs[a.place.paragraph]?.lang === 'zh';
  const limit = isHan ? formulaCharacters.han : formulaCharacters.other;
  return kind !== 'identical' && Math.min(...lengths) < limit;
}

/** A row of a list of winners or results sums up what the text tells: a short line of no sentence. */
function isRow(pair: ReusePair, { paragraphs }: Article): boolean {
  if (pair.kind === 'identical') return false;
  return [pair.a, pair.b].some(({ place }) => {
    const row = paragraphs[place.paragraph];
    const limit = row?.lang === 'zh' ? formulaCharacters.han : formulaCharacters.other;
    return row !== undefined && row.text.length < limit && !endsSentence(row.text);
  });
}

const strength: readonly ReusePair['kind'][] = [
  'identical',
  'near',
  'contained',
  'passage',
  'reworded',
  'boilerplate',
];

function strongestFirst(pairs: readonly ReusePair[]): ReusePair[] {
  return [...pairs].sort((x, y) => strength.indexOf(x.kind) - strength.indexOf(y.kind));
}
