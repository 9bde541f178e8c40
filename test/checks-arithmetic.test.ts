/** arithmetic, family by family: what a sentence lets its reader recompute, and the sentences beside it that claim nothing of the kind. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltArticle, build, referenceContext } from './golden-build.ts';

const wrong: readonly string[] = [
  // What is left over is said to be all the rest.
  'The market is divided among four chains: Arcade holds 38 percent, Lumen 29 percent, Odeon Park 25 percent and others 18 percent.',
  'Arcade sold 38 percent of the tickets, Lumen 29 percent, Odeon Park 25 percent, and the rest accounted for 18 percent.',
  'Рынок поделили четыре сети: у «Аркады» 38 %, у «Люмена» 29 %, у «Одеона» 25 %, у прочих 18 %.',
  'На «Аркаду» пришлось 38 % билетов, на «Люмен» — 29 %, на «Одеон» — 25 %, а на все остальные кинотеатры — 18 %.',
  '受访者按年龄分为四组：少年占38%，青年占29%，中年占25%，其他占18%。',
  '四家院線瓜分市場，按份額計，星光占38%，流明占29%，河畔占25%，其餘院線占18%。',
  // Each was counted once.
  'Each guest could name only one genre: 48 percent chose comedy, 39 percent drama and 24 percent horror.',
  'Каждый мог назвать только один жанр: 48 % выбрали комедию, 39 % — драму, 24 % — ужасы.',
  '每人只能選一項，48%選喜劇，39%選劇情片，24%選恐怖片。',
  // Men and women are all there are.
  'Women made up 62 percent of the audience and men 48 percent, the cinemas said.',
  'Женщины составили 62 % зрителей, мужчины — 48 %, сообщили кинотеатры.',
  '观众中女性占62%，男性占48%，影院方面表示。',
  // A year before, and how much more.
  'Revenue came to $84 million (a year earlier it was $70 million), an increase of 40 percent.',
  'The museum drew 84,000 visitors against 70,000 visitors a year earlier, a rise of 40 percent.',
  'Выручка составила 6,3 млрд рублей (годом ранее — 4,2 млрд рублей), рост — 35 %.',
  'Выручка сети достигла 6,3 млрд рублей, годом ранее было 4,2 млрд рублей, прирост составил 35 %.',
  'Выручка составила 6,3 млрд рублей против 4,2 млрд рублей годом ранее (+35 %).',
  '公司全年营收6.3亿元，上年为4.2亿元，同比增长35%。',
  '公司上半年净利润6300万元（上年同期4200万元），增幅为35%。',
  '該館全年售票630萬張，前一年為420萬張，年增35%。',
  // A lead, a gap.
  'The comedy earned $186 million and the fantasy $141 million, a gap of $65 million.',
  'The comedy earned $186 million, beating the fantasy with its $141 million by $65 million.',
  'Комедия собрала 186 млн рублей, фэнтези — 141 млн рублей, разрыв составил 65 млн рублей.',
  'Комедия собрала 186 млн рублей и опередила фэнтези, у которого 141 млн рублей, на 65 млн рублей.',
  '喜剧片收1.86亿元，奇幻片收1.41亿元，两者相差6500万元。',
  '喜劇片收1.86億元，領先收1.41億元的奇幻片6500萬元。',
  // A whole and all its parts.
  'In all the commission helped 64 projects: 23 features, 17 series and 14 documentaries, with no other formats in the report.',
  'The programme consists of 23 features, 17 series and 14 documentaries, 64 titles in all.',
  'The 64 projects are made up of 23 features, 17 series and 14 documentaries.',
  'The film took $12 million on Friday and $9 million on Saturday, for a two-day total of $25 million.',
  'Всего поддержали 64 проекта: это 23 фильма, 17 сериалов и 14 документальных лент, других форматов нет.',
  'Программа состоит из 23 фильмов, 17 сериалов и 14 документальных лент — всего 64 названия.',
  'Бюджет в 300 млн рублей складывается из 200 млн рублей фонда и 150 млн рублей студии.',
  'В пятницу лента собрала 12 млн рублей, в субботу 9 млн рублей, за два дня — 25 млн рублей.',
  '本届共选出64部作品，分为23部故事片、17部剧集和14部纪录片。',
  '影片周五收1200万元，周六收900万元，两天合计2500万元。',
  '總投資3億元，由基金出資2億元和片廠出資1.5億元組成。',
  // Times.
  'Ticket sales tripled to 60 million rubles from 30 million rubles.',
  'Продажи утроились: с 20 млн до 40 млн рублей.',
  '观众人数从20万人次翻了一番，达到60万人次。',
  // Over two sentences.
  'The comedy led the weekend with $186 million. The fantasy took $141 million, trailing by $65 million.',
  'Комедия собрала 186 млн рублей. У фэнтези — 141 млн рублей; отставание от лидера составило 65 млн рублей.',
  '喜剧片收1.86亿元。奇幻片收1.41亿元，落后6500万元。',
  'Revenue came to $84 million. A year earlier it was $70 million, an increase of 40 percent.',
  'Выручка составила 6,3 млрд рублей. Годом ранее было 4,2 млрд рублей, рост — 35 %.',
  '公司全年营收6.3亿元。上年为4.2亿元，同比增长35%。',
  'The commission helped 64 projects. These are 23 features, 17 series and 14 documentaries.',
  'Комиссия помогла 64 проектам. Это 23 фильма, 17 сериалов и 14 документальных лент.',
];

const right: readonly string[] = [
  'The market is divided among four chains: Arcade holds 38 percent, Lumen 29 percent, Odeon Park 15 percent and others 18 percent.',
  'Arcade sold 38.4 percent of the tickets, Lumen 28.9 percent, Odeon Park 15.1 percent, and the rest accounted for 17.5 percent.',
  'Guests liked the sound (38 percent), the seats (69 percent) and other comforts (18 percent).',
  'Arcade grew 38 percent, Lumen 69 percent and others 18 percent.',
  'Рынок поделили четыре сети: у «Аркады» 38 %, у «Люмена» 29 %, у «Одеона» 15 %, у прочих 18 %.',
  'Выручка «Аркады» выросла на 38 %, «Люмена» — на 69 %, остальных — на 18 %.',
  'Можно было назвать несколько жанров: 48 % выбрали комедию, 39 % — драму, 24 % — другие жанры.',
  '受访者按年龄分为四组：少年占38%，青年占29%，中年占15%，其他占18%。',
  '问卷可多选，分为四项：喜剧占58%，剧情片占49%，恐怖片占25%，其他占18%。',
  '星光營收增長38%，流明增長69%，其餘院線增長18%。',
  'Each guest could name only one genre: 48 percent chose comedy, 29 percent drama and 14 percent horror.',
  'Each guest could name only one genre: comedy rose to 48 percent from 39 percent and drama stood at 24 percent.',
  'Каждый мог назвать только один жанр: 48 % выбрали комедию, 29 % — драму, 14 % — ужасы.',
  '每人只能選一項，48%選喜劇，29%選劇情片，14%選恐怖片。',
  'Women made up 62 percent of the audience and men 38 percent, the cinemas said.',
  'The film was liked by 62 percent of women and 48 percent of men, the cinemas said.',
  'Women made up 62 percent of the comedy audience, and men made up 48 percent of that of the western.',
  'Фильм понравился 62 % женщин и 48 % мужчин.',
  '62%的女性和48%的男性喜欢该片。',
  'Revenue came to $84 million (a year earlier it was $70 million), an increase of 20 percent.',
  'Revenue came to $84 million, a year earlier it was $70 million, and profit was up 40 percent.',
  'The museum drew 84,000 visitors against 70,000 visitors a year earlier, a rise of 20 percent.',
  'Выручка составила 6,3 млрд рублей (годом ранее — 4,2 млрд рублей), рост — 50 %.',
  'Выручка составила 6,3 млрд рублей (годом ранее — 4,2 млрд рублей), рост прибыли — 35 %.',
  'Выручка составила 6,3 млрд рублей против 4,2 млрд рублей годом ранее (+50 %).',
  '公司全年营收6.3亿元，上年为4.2亿元，同比增长50%。',
  '公司全年营收6.3亿元，上年为4.2亿元，净利润同比增长35%。',
  '公司全年營收6.3億元，上年為4.2億元，按可比口徑同比增長35%。',
  'The comedy earned $186 million and the fantasy $141 million, a gap of $45 million.',
  'The comedy earned $186 million and the fantasy $141 million, and the gap to the third was $65 million.',
  'The comedy earned $186 million and the fantasy $141 million, far above the $65 million of the drama.',
  'Комедия собрала 186 млн рублей, фэнтези — 141 млн рублей, разрыв составил 45 млн рублей.',
  'Комедия собрала 186 млн рублей, фэнтези — 141 млн рублей, неделей ранее разрыв составлял 65 млн рублей.',
  'Комедия собрала 186 млн рублей, фэнтези — 141 млн рублей, отрыв от третьего места — 65 млн рублей.',
  '喜剧片收1.86亿元，奇幻片收1.41亿元，两者相差4500万元。',
  '喜剧片收1.86亿元，奇幻片收1.41亿元，与第三名相差6500万元。',
  'In all the commission helped 54 projects: 23 features, 17 series and 14 documentaries, with no other formats in the report.',
  'In all the commission helped 64 projects: 23 features, 17 series and 14 documentaries, with cartoons making up the rest.',
  'The programme consists of 23 features, 17 series and 14 documentaries, 54 titles in all.',
  'The 64 projects include works made up of 23 features, 17 series and 14 documentaries.',
  'The film took $12 million on Friday and $9 million on Saturday, for a two-day total of $21 million.',
  'The film took $12 million on Friday and $9 million on Saturday, for a running total of $25 million.',
  'Всего поддержали 54 проекта: это 23 фильма, 17 сериалов и 14 документальных лент, других форматов нет.',
  'Всего поддержали 64 проекта: это 23 фильма, 17 сериалов и 14 документальных лент, есть и другие форматы.',
  'Бюджет в 350 млн рублей складывается из 200 млн рублей фонда и 150 млн рублей студии.',
  'В пятницу лента собрала 12 млн рублей, в субботу 9 млн рублей, за три дня — 35 млн рублей.',
  'В пятницу лента собрала 12 млн рублей, в субботу 9 млн рублей, с начала проката — 35 млн рублей.',
  '本届共选出54部作品，分为23部故事片、17部剧集和14部纪录片。',
  '影片周五收1200万元，周六收900万元，累计2500万元。',
  '總投資3.5億元，由基金出資2億元和片廠出資1.5億元組成。',
  'Ticket sales tripled to 60 million rubles from 20 million rubles.',
  'Продажи почти утроились: с 20 млн до 55 млн рублей.',
  '观众人数从30万人次翻了一番，达到60万人次。',
  'The comedy led the weekend with $186 million. The fantasy took $141 million, trailing by $45 million.',
  'The comedy has a budget of $186 million. The fantasy took $141 million, trailing the leader by $65 million.',
  'Комедия собрала 186 млн рублей. У фэнтези — 141 млн рублей; отставание от лидера составило 45 млн рублей.',
  'Комедия собрала 186 млн рублей. У фэнтези — 141 млн рублей; отставание от третьего места составило 65 млн рублей.',
  '喜剧片收1.86亿元。奇幻片收1.41亿元，落后4500万元。',
  'Revenue came to $84 million. A year earlier it was $70 million, an increase of 20 percent.',
  'Revenue came to $84 million and profit to $9 million. A year earlier it was $70 million, an increase of 40 percent.',
  'Выручка составила 6,3 млрд рублей. Годом ранее было 4,2 млрд рублей, рост — 50 %.',
  '公司全年营收6.3亿元。上年为4.2亿元，同比增长50%。',
  'The commission helped 54 projects. These are 23 features, 17 series and 14 documentaries.',
  'The commission helped 64 projects. These are mostly 23 features, 17 series and 14 documentaries.',
  'Комиссия помогла 54 проектам. Это 23 фильма, 17 сериалов и 14 документальных лент.',
  'Комиссия помогла 64 проектам. Это в том числе 23 фильма, 17 сериалов и 14 документальных лент.',
];

describe('arithmetic', () => {
  let built: ReadonlyMap<string, BuiltArticle>;
  beforeAll(async () => {
    const texts = [...wrong, ...right].map((text, at) => ({ name: `text-${at}`, text, sidecar: null }));
    built = await build(texts, referenceContext());
  }, 120_000);

  const told = (at: number) =>
    (built.get(`text-${at}`)?.findings ?? []).flatMap(({ check_id, message_en }) =>
      check_id === 'arithmetic' ? [message_en] : [],
    );

  it.each(wrong.map((text, at) => [text, at] as const))('wrong: %s', (_, at) => {
    expect(told(at)).toHaveLength(1);
  });

  it.each(right.map((text, at) => [text, at] as const))('nothing to say: %s', (_, at) => {
    expect(told(wrong.length + at)).toEqual([]);
  });
});
