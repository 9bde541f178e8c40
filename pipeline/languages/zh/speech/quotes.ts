/** Quotations in Chinese news and who said them. */

import type { QuoteGrammar } from '../../../contract.ts';
import type { QuotationLanguage } from '../../shared/speech/language.ts';
import { readQuotations } from '../../shared/speech/quotation.ts';
import { speakersAmong } from '../speakers/likely.ts';
import { speaker } from '../speakers/phrase.ts';
import {
  genderBeside,
  genderOf,
  headsIn,
  nameParts,
  organizationAround,
  organizationNoun,
  roleBeside,
} from '../speakers/traits.ts';
import { after } from './after.ts';
import { before, trailing } from './clauses.ts';
import { isNamed, isTerm, shape } from './quoted-shape.ts';
import { report } from './report.ts';

const describing: ReadonlySet<string> = new Set(['老人', '获奖者', '参赛者', '参与者', '嘉宾']);
const stop = /[。！？；!?;]+[”’」』）)]*/gu;

const chinese: QuotationLanguage = {
  stops: (masked) => {
    const ends: number[] = [];
    stop.lastIndex = 0;
    while (stop.test(masked)) ends.push(stop.lastIndex);
    ends.push(masked.length);
    return ends;
  },
  after,
  before,
  trailing,
  report,
  shape,
  isNamed,
  isTerm,
  pieces: (_text, span) => [{ span, attribution: null }],
  dialogue: () => null,
  isMedium: (name) => /(?:社|报|网|电视台|日报|时报|媒体|通讯社|电台)$/u.test(name),
  speaker,
  genderBeside,
  genderOf,
  mendedName: (name) => name,
  nameParts,
  roleBeside,
  headsIn,
  // A family name and an age are no office.
  isDescription: (head) => head.length === 1 || describing.has(head),
  narrower: () => new Set(),
  sideBySide: /^(?=[^，。；！？：“”「」『』]*(?:[、和与及跟同携偕]|以及))[^，。；！？：“”「」『』]*$/u,
  organizationNoun,
  isAnyBody: (phrase) => /^(?:该|这家|上述)?(?:公司|企业|机构|集团)$/u.test(phrase),
  organizationAround,
  goesOn: /(?:补充|接着|继续|还(?:说|表示|指出|称|强调)|进一步|最后)/u,
  isNameWord: () => false,
  isLabel: (label) =>
    /^(?:[\p{Script=Han}·A-Za-z]{2,24}|《\p{Script=Han}{2,12}》)$/u.test(label) &&
    !/[的是为于]/u.test(label) &&
    (label.length <= 12 || headsIn(label).size > 0),
  isFlat: true,
  interview: {
    question: new Set(['问', 'q']),
    answer: new Set(['答', 'a']),
    shortened:
      /^(?:以下|下文|下)?(?:均)?(?:简称|称)为?[:：]?\s?[“「『"]?(?<short>[\p{Script=Han}A-Z]{1,4})[”」』"]?$/u,
    bySurname: true,
    ownWords: /[我咱你您]/u,
    portrait: {
      before:
        /(?:专访|独家(?:采访|对话)|对话|对谈|访谈录?|面对面|人物志?|走近)\s*[丨|｜：:·—-]*\s*[\p{Script=Han}《》]{0,12}$/u,
      behind: /^(?:专访|访谈|独家专访|自述|口述)/u,
    },
    interviewer: new Set(['记者', '主持人', '提问']),
    briefing:
      /记者会|发布会|通气会|吹风会|见面会|答记者问|答问|记者[^，。]{0,4}[问提]|提问|专访|访谈|对话|采访|问答|连线/u,
  },
};

const anyMark = /[“「『"＂：:‘'〝【]/u;

export const quotes: QuoteGrammar = (readings, names) =>
  readings.some(({ text }) => anyMark.test(text))
    ? readQuotations(readings, speakersAmong(readings, names), chinese)
    : [];
