/** Chinese sentences on exhibitions, which have their title in marks and no noun in it; a theme, a plan and what somebody says of one are none. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  {
    text: '特展“风与陶”定于2026年3月7日至6月30日在西宁举行，随后移至银川。',
    published,
    facts: ['held | 风与陶 | | | 2026-03-07/2026-06-30 | 西宁'],
  },
  {
    text: '“雪线”摄影展12月3日在拉萨开展。影展9日在兰州举行。',
    published,
    facts: ['held | 雪线 | | | 2025-12-03 | 拉萨'],
  },
  {
    text: '「絲路回響」藝術展10月20日在烏魯木齊開幕。',
    published,
    facts: ['held | 絲路回響 | | | 2025-10-20 | 烏魯木齊'],
  },
  {
    text: '主题展览《时间的形状》将于11月8日至2026年2月8日在深圳举行。',
    published,
    facts: ['held | 时间的形状 | | | 2025-11-08/2026-02-08 | 深圳'],
  },
  {
    text: '年度大展「潮汐之間：百年攝影」4月10日起展出至8月23日，共42位攝影家參展。',
    published: '2025-04-01',
    facts: ['held | 潮汐之間：百年攝影 | | | 2025-04-10/2025-08-23'],
  },
  { text: '特展“风与陶”原定3月7日在西宁开幕，现已取消。', published, facts: [] },
  { text: '馆方希望特展“风与陶”明年能在西宁举行。', published, facts: [] },
  { text: '“一带一路”主题展3月7日在西宁开幕。', published, facts: [] },
  { text: '馆方称展览“非常成功”，3月7日闭幕。', published, facts: [] },
  { text: '他把展览“搬”到线上，3月7日在西宁开幕。', published, facts: [] },
  { text: '工作人员在西宁开展“清源”行动，有关工作3月7日开展。', published, facts: [] },
];
