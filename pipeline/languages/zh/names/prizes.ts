/** Chinese prizes told by the deed and not by their name: 获得银鹭奖, 斩获最佳影片, 最佳男演员：甲. */
import { matchesOf } from '../../../lib/matches.ts';
import type { SpanOfKind } from './institutions.ts';
import { chineseNameLength } from './lengths.ts';
import { nameOpenings } from './openings.ts';
import type { PersonSpan } from './persons.ts';
import { placeAt } from './places.ts';

const wonAward =
  /(?:获得|荣获|摘得|斩获|夺得|勇夺|夺下|夺走|捧得|捧回|抱回|抱走|捧走|拿到|收获|拿下|摘下|问鼎|获颁|最高奖|最高奖项|大奖|荣膺|摘取|首夺|加冕|折桂|囊括|包揽)了?(?:自己的|个人|其)?(?:首[座个项]|第[一二三四五\d]+[座个项])?(?:第[\d一二三四五六七八九十百]+届)?((?!了|一等|二等|三等|特等|特别|优秀|最高|最佳|大奖|该|这|那|此|多|首|两|三|全部|诸|上述|评(?!审团|委会))[\p{Script=Han}]{2,5}(?<![个项大等类次金的])奖)(?![项金杯牌励品章])/uy;
const winning = nameOpenings.phrases(
  '荣膺 摘取 首夺 加冕 折桂 囊括 包揽 获得 荣获 摘得 斩获 夺得 勇夺 夺下 夺走 捧得 捧回 抱回 抱走 捧走 拿到 收获 拿下 摘下 问鼎 获颁 最高奖 大奖'.split(
    ' ',
  ),
);

/** 获得银鹭奖, 最高奖金星奖: a prize of any name right after the verb that wins it. */
export function wonAwardsIn(text: string): SpanOfKind[] {
  const found: SpanOfKind[] = [];
  for (let at = nameOpenings.next(text, winning, 0); at < text.length; ) {
    wonAward.lastIndex = at;
    const match = wonAward.exec(text);
    const end = match === null ? at + 1 : at + match[0].length;
    if (match !== null)
      found.push({ start: end - (match[1] ?? '').length, end, type: 'award', rule: 'award.won' });
    at = nameOpenings.next(text, winning, end);
  }
  return text.includes('获') ? [...found, ...wonAtShows(text)] : found;
}

const wonAtShow =
  /(?:[节展上中》]|先后|双双|[曾又再并还])获(?!得|颁|取)(?<name>(?!一等|二等|三等|特等|特别|优秀|最高|最佳|大奖|该|这|那|此|多|首|[两三四五]|全部|诸|上述|评(?!审团|委会))\p{Script=Han}{2,6}?(?<![个项大等类次金的得获])奖)(?![项金杯牌励品章提])/gu;

/** 在某电影节上获|观众奖. */
function wonAtShows(text: string): SpanOfKind[] {
  return matchesOf(wonAtShow, text).map(({ 0: whole, index, groups }) => {
    const end = index + whole.length;
    return { start: end - (groups?.name?.length ?? 0), end, type: 'award', rule: 'award.won' };
  });
}

const givenAward =
  /(?<=^|[，。；：\s])(?:(?:本届|今年|今届)的?)?(?:\p{Script=Han}{0,6}片)?(?<name>(?!一等|二等|三等|特等|特别|优秀|最高|最佳|最具|大奖|该|这|那|此|多|首|[两二三四五六七八九十]|全部|诸|上述|评|每|本届|今年|今届|去年|其|各|而|但|斩|夺|摘|捧|拿|赢|入围|提名|荣|喜|再|曾|已|又|将|被|凭|以|在|从|与|和)\p{Script=Han}{2,6}(?<![个项大等类次金的颁抽中领开得获授片])奖)(?=(?:最佳\p{Script=Han}{2,6}?奖?)?(?:则|也|最终|同样|今年)*(?:得主(?:(?:则|也)?[是为](?![谁哪何])|(?![是为]))|奖金|揭晓|颁给|颁予|颁发给|授予|归属|归于|花落|落入|由[^，。；《》]{0,24}(?:《[^《》\n]{1,30}》)?(?:[获夺赢捧摘]得|[摘捧抱夺]走|拿下|斩获|收入囊中)))/gu;

/** 观众奖|得主是《X》, 国际影评人奖|颁给甲: a prize of any name that goes to somebody. */
export function givenAwardsIn(text: string): SpanOfKind[] {
  if (!text.includes('奖')) return [];
  return matchesOf(givenAward, text).map(({ 0: whole, index, groups }) => {
    const end = index + whole.length;
    return { start: end - (groups?.name?.length ?? 0), end, type: 'award', rule: 'award.given' };
  });
}

const best =
  /最(?:具\p{Script=Han}{2,8}?(?:项目|作品|影片|导演|演员|新人|编剧|短片)|佳\p{Script=Han}{0,6}?(?:处女作|影片|剧情片|故事片|纪录片|动画片|短片|外语片|片|动画|导演|男演员|女演员|演员|男主角|女主角|主角|男配角|女配角|配角|编剧|剧本|摄影|剪辑|剪接|音乐|音效|歌曲|配乐|美术|美术设计|造型设计|造型|服装|视觉效果|视效|特效|新人|新演员|新导演|录音|游戏|专辑|单曲|舞美|灯光|话剧|音乐剧|舞台剧|节目|主持人))(?:奖(?![项金杯牌励品章]))?/gu;
/** 获得最佳影片、|最佳男演员: a winner takes it. */
const bestTaken =
  /(?:[获夺赢斩捧摘]得?|荣获|斩获|捧[回走起得]|抱[回走得]|拿[下回到]|摘[得下]|夺[得下走]|[再又]添|揽下?|包揽|囊括|折桂|问鼎|加冕|荣膺)了?(?:[^，。；《》：]{0,10}(?:奖项?|荣誉|殊荣)：)?[^，。；《》：]{0,14}$/u;
/** 最佳影片|由《X》摘得: it goes to somebody. */
const bestGiven =
  /^(?:(?:则|也|最终|大奖|荣誉|奖杯|一奖)?(?:由|被|颁给|颁予|颁发给|授予|归属|归于|花落|落入|得主|获得者)|[一两二三四五六七八\d]?[项大个座]*(?:大奖|奖项|奖杯|殊荣|荣誉|桂冠|称号)(?!的?(?:提名|候选|角逐)))/u;
const bestSought = /提名|入围|角逐|争夺|竞逐|候选|有望|无缘|错失|未能|没有|冲击/u;

/** 斩获最佳影片、最佳男主角两项大奖: prizes named by what they are for, where somebody wins them. */
export function bestAwardsIn(text: string): SpanOfKind[] {
  if (!text.includes('最佳') && !text.includes('最具')) return [];
  const found: SpanOfKind[] = [];
  for (const { 0: prize, index: start } of matchesOf(best, text)) {
    const end = start + prize.length;
    const opening = text.slice(Math.max(0, start - BEFORE_PRIZE), start);
    const clause = opening.slice(
      Math.max(...['，', '。', '；'].map((mark) => opening.lastIndexOf(mark))) + 1,
    );
    // 金马奖|最佳导演: a part of the prize named before it.
    if (
      bestSought.test(clause) ||
      clause.endsWith('奖') ||
      /^(?:的?提名|入围)/u.test(text.slice(end, end + 3))
    )
      continue;
    const last = found.at(-1);
    const isListed = last !== undefined && /^(?:奖)?[、和与及]$/u.test(text.slice(last.end, start));
    if (!isListed && !bestTaken.test(clause) && !bestGiven.test(text.slice(end, end + BEFORE_PRIZE)))
      continue;
    found.push({ start, end, type: 'award', rule: 'award.best' });
  }
  return found;
}

/** From a verb of winning to the prize there are at most so many characters. */
const BEFORE_PRIZE = 24;

const labelledAward =
  /(?<=^|[。；，、\s·•|｜\d])最佳\p{Script=Han}{0,7}(?:片|导演|演员|主角|配角|编剧|剧本|摄影|剪辑|音乐|音效|歌曲|配乐|美术|设计|造型|效果|特效|指导|新人|作品|录音|处女作)(?=奖?[：:]\s?[《\p{Script=Han}]|(?<=^.{2,12})奖?[ 　]+(?:《|\p{Script=Han}{2,4}[ 　]?(?:《|$)))/gu;

/** …；观众选择奖：《X》: in a list that names what others are best at. */
const labelledBeside =
  /(?<=^|[；，\s])(?!最佳)\p{Script=Han}{2,8}(?<![个项获])奖(?=[：:]\s?[《\p{Script=Han}])/gu;

/** 最佳男演员：甲, 最佳影片 《X》: a prize as a line of a list of winners names it. */
export function labelledAwardsIn(text: string): SpanOfKind[] {
  if (!text.includes('最佳')) return [];
  const beside = /奖[：:]/.test(text) ? matchesOf(labelledBeside, text) : [];
  return [...matchesOf(labelledAward, text), ...beside].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
    type: 'award',
    rule: 'award.labelled',
  }));
}

const winnersWork =
  /最佳[^，。；《》]{2,10}(?:(?:由|被|颁给|颁予|颁发给|授予|归属|归于|花落|落入)[^，。；《》]{0,6}《[^《》\n]{1,30}》的|的是《[^《》\n]{1,30}》的|(?:由|被|颁给|颁予|颁发给|授予|归于)(?=\p{Script=Han}{2,4}(?:[（(]|的)《))/gu;

/** 最佳导演颁给《X》的|甲, 最佳导演由|甲（《X》）, 最佳影片由|甲的《X》: who won it for what. */
export function winnersIn(text: string): PersonSpan[] {
  if (!text.includes('最佳')) return [];
  return matchesOf(winnersWork, text).flatMap(({ 0: { length }, index }) => {
    const start = index + length;
    const size = chineseNameLength(text, start);
    return size < 2 || placeAt(text, start) !== null
      ? []
      : [{ start, end: start + size, rule: 'person.winner', form: 'full' as const, inferred: true }];
  });
}
