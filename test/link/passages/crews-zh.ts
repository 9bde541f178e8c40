/** Chinese sentences that tell who made a work where another work, a town or a second maker stands in between; look-alikes state nothing of it. */
import type { Passage } from './passage.ts';

const published = '2025-10-14';

export const zh: readonly Passage[] = [
  // director: by whom, known for another work
  {
    text: '《长堤》由拍过《红砖房》的罗嘉文执导。',
    published,
    facts: ['director | 长堤 | 罗嘉文', 'director | 红砖房 | 罗嘉文'],
  },
  {
    text: '12集的剧集定名《盐下》，由执导过《红砖房》的罗嘉文操刀，2027年暑期上线。',
    published,
    facts: ['director | 盐下 | 罗嘉文', 'director | 红砖房 | 罗嘉文', 'release | 盐下'],
  },
  { text: '《长堤》由主演过《红砖房》的罗嘉文执导。', published, facts: ['director | 长堤 | 罗嘉文'] },
  { text: '《长堤》由拍过《红砖房》的罗嘉文主演。', published, facts: [] },
  { text: '据悉，《长堤》原定由拍过《红砖房》的罗嘉文执导。', published, facts: [] },
  // release: a year or a season before the word for going online
  { text: '剧集《盐下》2027年暑期上线。', published, facts: ['release | 盐下 | | | 2027-06/2027-08'] },
  { text: '剧集《盐下》明年开播，共12集。', published, facts: ['release | 盐下 | | | 2026'] },
  { text: '該平台2019年上線的劇集《鹽下》口碑不錯。', published, facts: ['release | 鹽下 | | | 2019'] },
  { text: '《盐下》的新平台2027年上线。', published, facts: [] },
  { text: '《盐下》的原声带明年上架。', published, facts: [] },
  { text: '《盐下》口碑不错，今年上线了周边。', published, facts: [] },
  { text: '剧集《盐下》2019年上线以来口碑不断。', published, facts: [] },
];
