/** Quotations in Russian news and who said them. */

import type { QuoteGrammar } from '../../../contract.ts';
import { sentencesOf } from '../../shared/sentences.ts';
import type { QuotationLanguage } from '../../shared/speech/language.ts';
import { readQuotations } from '../../shared/speech/quotation.ts';
import { wordSet } from '../../shared/word-list.ts';
import { surnameEnding } from '../names/given-names.ts';
import { looksNominative } from '../speakers/cases.ts';
import { genderBeside, genderOf, nameParts } from '../speakers/gender.ts';
import { epithetHeads, isOtherHead, narrower } from '../speakers/office-kinds.ts';
import { speaker } from '../speakers/phrase.ts';
import { isPluralOffice } from '../speakers/plural-offices.ts';
import { headsIn, organizationAround, organizationNoun, roleBeside } from '../speakers/roles.ts';
import { mendedName } from '../speakers/runs.ts';
import { notNameWords } from '../speakers/words.ts';
import { after } from './after.ts';
import { before, trailing } from './clauses.ts';
import { addressed, isAsker, isMet } from './interviewed.ts';
import { dialogue, pieces } from './pieces.ts';
import { isNamed, isTerm, shape } from './quoted-shape.ts';
import { report } from './report.ts';

const russian: QuotationLanguage = {
  stops: (masked) => sentencesOf(masked, 'ru').map((sentence) => sentence.end),
  after,
  before,
  trailing,
  report,
  shape,
  isNamed,
  isTerm,
  pieces,
  dialogue,
  hasGenders: true,
  meansOffices: true,
  isMedium: (name) =>
    /^(?:(?:информ)?агентство |газета |телеканал |издание |портал )?[«"]?(?:ТАСС|РИА|РИА Новости|Интерфакс|Синьхуа|РБК|Reuters|Рейтер|Sputnik|Bloomberg|AP|AFP|Коммерсант|Коммерсантъ|Известия|Ведомости|Лента|Газета|СМИ|корреспондент|местные СМИ|\p{Lu}[\p{L} ]* (?:таймс|пост|трибюн|ньюс|газета))/iu.test(
      name,
    ),
  speaker,
  genderBeside,
  genderOf,
  mendedName,
  nameParts,
  roleBeside,
  headsIn,
  contradicts: isOtherHead,
  narrower,
  isPlural: isPluralOffice,
  isDescription: (head) => epithetHeads.has(head),
  organizationNoun,
  organizationAround,
  goesOn: /^(?:добав|уточн|продолж|подытож|резюмир|заключ|пояснил|подчеркн|дополн)/u,
  isNameWord: (word) => /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word) && !notNameWords.has(word),
  isSurname: (given, word) =>
    /^\p{Lu}/u.test(word) &&
    surnameEnding.test(word) &&
    !notNameWords.has(word) &&
    looksNominative([given, word], null),
  isLabel: (label) => /^\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}$/u.test(label),
  interview: {
    question: wordSet('вопрос в'),
    answer: wordSet('ответ о'),
    interviewer: wordSet('корреспондент журналист ведущий ведущая интервьюер корр корр.'),
    isMet,
    isAsker,
    addressed,
    ownWords:
      /(?<!\p{L})(?:я|мы|меня|нас|мне|нам|мной|нами|мо(?:й|я|ё|е|и|его|ей|ему|их|им|ю)|наш(?:а|е|и|его|ей|ему|их|им|у)?|скажу|хочу|могу|вижу|прошу|верю|люблю|помню|говорю|жду|спрошу|отмечу|добавлю|напомню|приведу|\p{L}{3,}[ая]ю)(?!\p{L})/iu,
  },
};

export const quotes: QuoteGrammar = (readings, names) => readQuotations(readings, names, russian);
