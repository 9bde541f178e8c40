/** Chinese constructions, each with all that it states: beside what is read stands what looks like it and states nothing. */
import type { Passage } from './passage.ts';

export const zh: readonly Passage[] = [
  {
    text: '《河上的灯》由中国导演宋谨言执导。2025年1月至10月，共有9部俄罗斯影片在中国公映，累计票房超过1.2亿元。',
    published: '2025-11-14',
    facts: ['director | 河上的灯 | 宋谨言'],
  },
  {
    text: '冠军仍是国产片《末班渡轮》。由新锐导演简守诚执导的这部电影上周末进账3140万元。',
    published: '2025-09-23',
    facts: ['director | 末班渡轮 | 简守诚', 'box_office | 末班渡轮 | | 31400000 CNY'],
  },
  {
    text: '第3名是科幻片《轨道残骸》，周末票房1876万元。',
    published: '2025-09-23',
    facts: ['box_office | 轨道残骸 | | 18760000 CNY'],
  },
  {
    text: '《轨道残骸》上周夺冠，周末档总票房为3.2亿元。',
    published: '2025-09-23',
    facts: [],
  },
  {
    text: '《转场》2014年上映，全国票房只有93万元。',
    published: '2025-06-30',
    facts: ['release | 转场 | | | 2014', 'box_office | 转场 | | 930000 CNY'],
  },
  {
    text: '惊悚片《借住》与喜剧《我妈不在群里》分居第4、第5名，周末票房各为643万元、287万元。',
    published: '2025-09-23',
    facts: ['box_office | 借住 | | 6430000 CNY', 'box_office | 我妈不在群里 | | 2870000 CNY'],
  },
  {
    text: '《纸鸢少年》去年上映。续集《纸鸢少年2：逆风》已完成剧本。',
    published: '2026-01-15',
    facts: ['sequel | 纸鸢少年 | 纸鸢少年2：逆风'],
    optional: ['release | 纸鸢少年 | | | 2025'],
  },
  {
    text: '《末班渡轮》成为今年第2部破亿的国产片，也是《机车行》之后再有影片破亿。',
    published: '2025-09-23',
    facts: [],
  },
  {
    text: '公司向《荷兰园1999》投资。影展今年总预算为1150万元，与2023年相若。',
    published: '2025-12-08',
    facts: [],
  },
];
