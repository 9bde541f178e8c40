/** Further builds in which Chinese news tells who made and showed a film, when it comes out and what it won, beside those in outlines.ts: signs as there. */
import type { Outline } from '../../outline-words.ts';
import { toldInCharacters as told } from '../../shared/outlines.ts';

const person = '[Ⓟ℗]';
const film = '(?<subject>Ⓦ|▢)';
const still = '(?:仍|将|则|也|已经?|现|最终|目前|此前|近日)*';
const best =
  '最佳(?:影片|电影|故事片|剧情片|纪录片|动画片?|短片|导演|编剧|男主角|女主角|男演员|女演员|男配角|女配角)奖?';

export const further: readonly Outline[] = [
  told(
    'director',
    '导演|執導|执导|处女作|长片|讲述|聚焦|描绘',
    `(?<object>${person})${still}(?:担任|出任|是|任)${film}的?(?:总)?导演(?!的)`,
    `${film}${still}(?:是|为|系)(?:[^，。；ⓌⓅ℗]{0,6}导演)?(?<object>${person})的?(?:个人|导演|执导)?(?:首部|第[一二三四五六]部|最新)?(?:剧情|电影|导演|动画|纪录|银幕)?(?:处女作|长片|导演作品)(?=[，。；])`,
    `(?:^¶?|[，。；])这${still}(?:是|为)(?<object>${person})的?(?:个人|导演|执导)?(?:首部|第[一二三四五六]部)(?:剧情|电影|导演|动画|纪录)?长片(?=[，。；])`,
    `(?<object>${person})在(?<subject>Ⓦ)(?:里|中)(?:讲述|聚焦|描绘|回望|探讨)`,
    `(?<subject>Ⓦ)[（(](?<object>${person})(?:导演|执导)[)）]`,
    `执导${film}的(?:则|正)?[是为](?:[^，。；ⓌⓅ℗]{0,6}导演)?(?<object>${person})`,
  ),
  told(
    'producer',
    '投资|摄制|主控|打造|公司|制作方|出品方',
    `${film}${still}由(?<object>Ⓞ)(?:独家)?(?:投资拍摄|投资制作|投资打造|主控|摄制|承制)(?![方人])`,
    `(?<object>Ⓞ)${still}(?:投资拍摄|投资制作|摄制|打造)了?${film}`,
    `(?<object>Ⓞ)${still}[是为]${film}的?(?:制作|出品|制片)(?:公司|方)`,
  ),
  told(
    'distributor',
    '权|院线|影院|银幕|上映|公映',
    `${film}的?[^，。；ⓌⓄ]{0,8}(?:版权|发行权|放映权)${still}(?:售予|卖给|售给|售出给|归属?)(?<object>Ⓞ)`,
    `(?<object>Ⓞ)${still}将${film}(?:带到|带进|引进|引入|搬上)[^，。；ⓌⓄ]{0,6}(?:院线|影院|大银幕)`,
    `${film}${still}(?:通过|经由|透过)(?<object>Ⓞ)在?[^，。；ⓌⓄ]{0,8}(?:上映|公映|发行)`,
  ),
  told(
    'release',
    '看到|定档|定檔|上映|公映',
    `(?<date>Ⓓ)起?(?:就|便|即)?可在?(?:各大|全国|当地)?(?:影院|电影院|院线)看到${film}`,
    `${film}[^，。；ⓌⒹ]{0,8}(?:推迟|延期|延后|提前)(?:至|到)(?<date>Ⓓ)(?:上映|公映)`,
    `${film}[^，。；ⓌⒹ]{0,8}重新定档(?:于|至|到)?(?<date>Ⓓ)`,
  ),
  told(
    'award',
    '最佳',
    `(?<!提名)${best}(?:则|最终|也)*[是为](?<subject>[Ⓟ℗Ⓦ])(?![^，。；]{0,6}[Ⓟ℗])`,
    `(?<subject>[Ⓟ℗])${still}(?:被评为|获评|当选)${best}`,
  ),
];
