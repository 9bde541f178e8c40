/** Chinese prizes and events of one line: who won with what, and which of several was held when and where. */
import type { Passage } from './passage.ts';

const published = '2025-06-16';

export const zh: readonly Passage[] = [
  {
    text: '《纸船》获最佳影片，导演周沐阳凭该片获最佳导演奖。',
    published,
    facts: ['award | 纸船 | 最佳影片', 'award | 周沐阳 | 最佳导演奖', 'director | 纸船 | 周沐阳'],
  },
  {
    text: '周沐阳凭借《纸船》荣获最佳导演，该片还获得最佳摄影奖。',
    published,
    facts: ['award | 周沐阳 | 最佳导演', 'award | 纸船 | 最佳摄影奖'],
  },
  { text: '最佳男主角由馬遠航（《荒原》）奪得。', published, facts: ['award | 馬遠航 | 最佳男主角'] },
  {
    text: '评委会特别奖授予俄罗斯导演安娜·佩特罗娃执导的《冬日来信》。',
    published,
    facts: ['award | 冬日来信 | 评委会特别奖', 'director | 冬日来信 | 安娜·佩特罗娃'],
  },
  {
    text: '評審團特別獎授予《冬日來信》的導演韓錚。',
    published,
    facts: ['award | 韓錚 | 評審團特別獎'],
    optional: ['director | 冬日來信 | 韓錚'],
  },
  { text: '最佳新人獎從缺，組委會獎由導演韓錚領走。', published, facts: [] },
  {
    text: '法國電影展本週末在台中登場，香港國際影視展3月17日開幕。',
    published,
    facts: ['held | 法國電影展 | | | 2025-06-21/2025-06-22 | 台中', 'held | 香港國際影視展 | | | 2025-03-17'],
  },
  { text: '第28届上海国际电影节电影市场6月16日启幕。', published, facts: [] },
  {
    text: '香港國際影視展6月13日開幕。影視展下屆將於2026年3月17日至20日舉行。',
    published,
    facts: ['held | 香港國際影視展 | | | 2025-06-13', 'held | 香港國際影視展 | | | 2026-03-17/2026-03-20'],
  },
  {
    text: '第28届上海国际电影节6月13日启幕。',
    published,
    facts: ['held | 上海国际电影节 | | | 2025-06-13'],
  },
];
