/** Words of Russian interviews that tell who asks and who answers. */

/** «встретился», «поговорили», «беседа», «разговор», «интервью»: with whom is said behind it. */
const meeting =
  '(?:встретил(?:ся|ась|ись)|встреча(?:ется|емся|ются)|(?:по|раз)?беседовал(?:а|и)?|беседу(?:ет|ем|ют|я)|бесед[аеуы]|(?:по)?говорил(?:а|и)?|говор(?:ит|им|я)|разговаривал(?:а|и)?|разговор(?:а|е)?|интервью|созвонил(?:ся|ась|ись)|пообщал(?:ся|ась|ись))';

const beforeMet = new RegExp(
  `(?<!\\p{L})(?:${meeting}(?: [^.!?,;«»]{0,60})? со? (?:[^.!?;]{0,90} )?|(?:гость|гостья|собеседник|собеседница|герой|героиня)(?: [^.!?;—–]{1,40})? ?[—–-] (?:[^.!?;]{0,80} )?|(?:расспросил(?:а|и)?|попросил(?:а|и)?|выслушал(?:а|и)?|навестил(?:а|и)?) (?:[^.!?,;]{0,60} )?|на (?:наши )?вопросы [^.!?;]{0,60}(?:ответил(?:а|и)?|отвечает) (?:[^.!?,;]{0,80} )?)$`,
  'iu',
);
const behindWith = /(?:^|[.!?] )Со? (?:[^.!?,;]{0,80} )?$/u;
const metBehind = new RegExp(`^ (?:[^.!?,;]{1,40} )?${meeting}(?!\\p{L})`, 'iu');

/** Is the name between the two texts that of whom somebody met: «встретился с режиссёром …», «гость редакции — хирург …», «С … мы говорили»? */
export function isMet(ahead: string, behind: string): boolean {
  return beforeMet.test(ahead) || (behindWith.test(ahead) && metBehind.test(behind));
}

const meetsBehind = new RegExp(
  `^(?:,[^.!?,;]{1,60},)? (?:[^.!?,;«»]{1,40} )?(?:${meeting}(?: [^.!?,;]{1,50})? со? |(?:расспросил|навестил|взял)а? )`,
  'iu',
);
const tellsTo =
  /(?<!\p{L})(?:корреспондент|обозревател|журналист|редактор|колумнист)(?:у|ю|ом|ем|ке|кой|кою)(?: [^.!?,;]{0,60})? $|(?<!\p{L})(?:рассказал|поведал|признал|объяснил|сказал)(?:а|ся|ась)? $/iu;

/** Is it that of whoever asks: «… встретился с …», «рассказала корреспонденту «…» …»? */
export function isAsker(ahead: string, behind: string): boolean {
  return tellsTo.test(ahead) || (meetsBehind.test(behind) && !behindWith.test(ahead));
}

const address =
  /(?:^\s*[—–-]*\s*|,\s)(?<given>\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+(?:вич|ьич|мич|кич|вна|чна))?(?=[,!?])/gu;

/** «— Тая, не надоело?», «— Скажите, Семён Ильич, …» */
export function addressed(question: string): readonly string[] {
  return Array.from(question.matchAll(address), ({ groups }) => groups?.given ?? '');
}
