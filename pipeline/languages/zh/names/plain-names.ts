/** Names of no listed family, right behind the office of a single person: 部长达娃, 总理颂沙. */
import { PhraseFinder } from '../../../lib/phrase-finder.ts';
import { predicates } from '../speech/predicate-words.ts';
import { addressAt, isInnerSound, isTransliterated, verbAt } from './lengths.ts';
import { nameOpenings } from './openings.ts';
import { isNoName, titles } from './titles.ts';

/** Offices of one person at a time: what follows them up to a verb or a mark is a name, even of no listed family. */
const singleOffice =
  /^(?:副?(?:总统|总理|首相|主席|部长|局长|司长|厅长|市长|省长|书记|秘书长|大使|院长|校长|所长|馆长|台长|社长|厂长|行长|会长|总裁|总经理|总干事)|外长|防长|财长|外相|防相|董事长|首席执行官|创始人|国王|女王|王储|导演|执导者|主教练)[ ]?$/u;
const plainEnd =
  /^(?:说|表示|指出|称|认为|强调|介绍|告诉|透露|在|向|对|与|和|同|率|将|于|出席|会见|访问|抵达|执导|宣布|致辞|当选|新片|新作|首部|自编)/u;
/** 执导者|赛罕|是: said of a name in foreign sounds; 导演风格是 is no name. */
const isSomeone = /^是(?!否|[不非])/u;
const functionCharacter =
  /[的了之在和与对向从将被把让是也就都等为以于不其该这那并说称表示指出认介绍透露告诉强调宣布出席会见访问要求工作职务]/u;

const markBehind = /^[,，。、；;:：）)》”"]?$/u;

/** 外崎春雄: a family and a given name by the characters they end on. */
const japanese =
  /^\p{Script=Han}[崎田山川本村野原岛井谷藤泽木口林屋部泉桥冈津池宫濑沼坂]\p{Script=Han}[郎介助子雄夫男美树一二三治平也人彦太香代江惠明]$/u;

/** Could all its characters stand in a foreign name: 颂沙? */
function writesSounds(name: string): boolean {
  for (let at = 0; at < name.length; at += 1)
    if (!isTransliterated(name, at) && !isInnerSound(name, at)) return false;
  return true;
}

const offices = new PhraseFinder(nameOpenings, titles);

function officeAt(text: string, at: number): boolean {
  return offices.at(text, at) !== null;
}

/** 导演|摇头, 总统|抵达北京, 总裁|秘书: what the holder of the office does. */
function beginsDeed(text: string, at: number): boolean {
  return predicates.lengthAt(text, at) > 1 || verbAt(text, at) || addressAt(text, at) || officeAt(text, at);
}

/** Length of a name of two to four characters that nothing lists, right after a single person's office; 0 when unsure. */
export function plainNameLength(text: string, title: string, start: number): number {
  if (!singleOffice.test(title)) return 0;
  for (const length of [2, 3, 4]) {
    const name = text.slice(start, start + length);
    if (name.length < length || !/^\p{Script=Han}+$/u.test(name) || functionCharacter.test(name)) return 0;
    const isForeign = writesSounds(name);
    if (
      plainEnd.test(text.slice(start + length)) ||
      (isForeign &&
        (markBehind.test(text.charAt(start + length)) ||
          isSomeone.test(text.slice(start + length, start + length + 2))))
    )
      return isNoName(text, start) ||
        beginsDeed(text, start) ||
        (length === 4 && !isForeign && !japanese.test(name))
        ? 0
        : length;
  }
  return 0;
}
