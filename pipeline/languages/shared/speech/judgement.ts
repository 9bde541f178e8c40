/** Tells speech from titles, nicknames, terms and scare quotes, and chooses the clause that credits it. */

import type { Attributed } from './attribution.ts';
import type { Attribution, QuotationLanguage } from './language.ts';

export interface Judgement {
  readonly kind: 'direct' | 'partial';
  readonly attribution: Attribution | null;
  readonly rule: string;
}

/** A fragment this long is somebody's words even when nobody is credited with them. */
const longFragment = 5;

/** null: the words are no speech. `chained`: they follow speech in the same paragraph. */
export function judge(
  item: Attributed,
  quoted: string,
  language: QuotationLanguage,
  chained: boolean,
): Judgement | null {
  const isWhole = item.startsSentence && /^[.!?…]/u.test(item.right);
  const shape = isWhole ? language.shape(`${quoted}${item.right.charAt(0)}`) : item.shape;
  const { before } = item;
  // “…”N说。“…”M点点头: an act without a verb of speech credits nobody where somebody is speaking on.
  const isAct =
    item.after !== null &&
    item.after.cue === null &&
    chained &&
    item.followsDirectly &&
    !item.answers &&
    // “…，”他顿了顿，“…”: between two pieces of one quotation it is who speaks.
    !/[，,]\s*$/u.test(quoted);
  const after = isAct ? null : item.after;
  if (language.isTerm(item.left, quoted, item.right, shape)) return null;
  const isNamed = language.isNamed(item.left, quoted, item.right, shape);
  const isTitleAside =
    shape.isTitle && !/^\s*(?:[.!?…。！？]|$)/u.test(item.right) && !/[.!?…。！？，,]\s*$/u.test(quoted);
  // "China Box Office: “Deep Water” leads": the sentence goes on behind a title.
  const isHeadlineTitle =
    before?.link === 'colon' && before.cue === null && shape.isTitle && /^\s*[\p{L}\p{N}]/u.test(item.right);
  // «Сафина подчеркнула: «спящих» берлог не осталось»: the marks hold a word or two of what she says.
  if (before?.link === 'colon' && shape.isFragment && shape.words <= 3 && /^\s+\p{Ll}/u.test(item.right))
    return null;
  if (item.isSplit && chained && after === null && !isTitleAside)
    return { kind: 'direct', attribution: null, rule: 'split' };
  // "Residents are less sure: “…,” said N": what follows the words tells more than a colon without a verb.
  const isOutdone =
    before?.cue === null &&
    after !== null &&
    after.speaker !== null &&
    !(before.speaker !== null && after.cue === null);
  if (
    before?.link === 'colon' &&
    !isOutdone &&
    !isHeadlineTitle &&
    !(shape.isTitle && (isNamed || isListed(before, item.right)))
  ) {
    return { kind: 'direct', attribution: before, rule: 'colon' };
  }
  if (
    after !== null &&
    (item.startsSentence || (isOutdone && before?.link === 'colon')) &&
    !(shape.isTitle && (isNamed || isSubject(item, after, quoted)))
  ) {
    return { kind: 'direct', attribution: after, rule: 'after' };
  }
  // «В мэрии осторожнее: «…», — отметили там»: a colon, and a said-clause behind.
  if (!isNamed && after !== null && after.cue !== null && /[:：]\s*$/u.test(item.left)) {
    return { kind: 'direct', attribution: before?.speaker == null ? after : before, rule: 'colon' };
  }
  if (!isNamed && shape.isSentence && before === null && /[:：]\s*$/u.test(item.left)) {
    return { kind: 'direct', attribution: null, rule: 'colon' };
  }
  if (isNamed && !(before?.isNaming === true && shape.isFragment)) return null;
  if (
    before !== null &&
    !before.isNaming &&
    before.link === 'direct' &&
    (!shape.isTitle || shape.isSentence || /[.!?。！？]\s*$/u.test(quoted))
  ) {
    return { kind: shape.isFragment ? 'partial' : 'direct', attribution: before, rule: 'before' };
  }
  if (item.stretch.isOpen && item.startsSentence) return { kind: 'direct', attribution: null, rule: 'open' };
  if (item.startsSentence && shape.isSentence && !shape.isTitle) {
    return {
      kind: shape.isFragment ? 'partial' : 'direct',
      attribution: null,
      rule: chained ? 'following' : 'sentence',
    };
  }
  if (
    chained &&
    item.startsSentence &&
    item.followsDirectly &&
    (shape.words >= 3 || /[.!?…。！？]$/u.test(quoted)) &&
    /^\s*(?:[.!?…]|$)/u.test(item.right)
  ) {
    return { kind: 'direct', attribution: null, rule: 'following' };
  }
  if (before?.isReport === true && !isNamed && standsAlone(item.right))
    return { kind: 'partial', attribution: before, rule: 'reported' };
  if (shape.isTitle) return null;
  if (after !== null) return { kind: 'partial', attribution: after, rule: 'after' };
  if (before !== null && (shape.isFragment || shape.isSentence)) {
    const isAsserted =
      before.isNaming ||
      shape.words >= 3 ||
      (shape.isJudging === true && before.cue !== null) ||
      (!about.test(item.left) && standsAlone(item.right)) ||
      modal.test(item.left) ||
      copula.test(item.left) ||
      graded.test(quoted) ||
      isCompleted(item);
    if (isAsserted)
      return { kind: 'partial', attribution: before, rule: before.isNaming ? 'naming' : 'reported' };
  }
  if (shape.words <= 2 && shape.isJudging !== true && determiner.test(item.left)) return null;
  const trailing = item.trailing();
  if (trailing !== null) return { kind: 'partial', attribution: trailing, rule: 'trailing' };
  if (
    shape.words >= longFragment &&
    (shape.isFragment || shape.isSentence) &&
    !isAmongTitles(item, chained) &&
    !isBetweenDashes(item)
  ) {
    return { kind: shape.isFragment ? 'partial' : 'direct', attribution: null, rule: 'fragment' };
  }
  return null;
}

/** What a film does behind such an aside: "will open", «останется». */
const itsVerb =
  /^\s*,\s(?:will|would|is|was|has|had|can|could|may|might|must|should|opens|opened|\p{Ll}{2,}(?:[её]т|[ую]т|[ая]т|ит|[еи]тся|[уюая]тся|[аиея]л[аои]?)(?!\p{L}))/u;

/** «Дальний путь», уверен он, останется в прокате: a title is the subject, and the clause an aside. */
function isSubject({ right, stretch }: Attributed, after: Attribution, quoted: string): boolean {
  const told = Math.max(after.cue?.end ?? 0, after.speaker?.end ?? 0);
  const isAside = /^\s*,\s(?![—–-])/u.test(right) || (/,\s*$/u.test(quoted) && !/^\s*[—–-]/u.test(right));
  return isAside && itsVerb.test(right.slice(Math.max(0, told - stretch.closeEnd)));
}

/** Вторая часть — «За печкой. Ухват» — уже в работе: what stands between dashes names what is told of. */
function isBetweenDashes({ left, right }: Attributed): boolean {
  return /\s[—–]\s*$/u.test(left) && /^\s*[—–]\s/u.test(right);
}

/** «Летят журавли» и «Дом, в котором я живу»: joined to a name in marks, and nobody is credited with either. */
function isAmongTitles({ left }: Attributed, chained: boolean): boolean {
  return !chained && /^\s*(?:,|,?\s(?:and|or|и|или|а также))\s*$/u.test(left);
}

/** "He made three films: “A”, “B” and “C”": a colon, no reporting verb, more names to come. */
function isListed(before: Attribution, right: string): boolean {
  return before.cue === null && /^\s*(?:[,;、，]|(?:and|и|和|及|以及)(?!\p{L})|["“«「])/u.test(right);
}

/** 'reminded them of the “road map”': what is spoken of is named, not quoted. */
const about = /(?:^|\s)(?:about|о|об|про)\s*$/iu;

/** 'that the poor should “budget better”': a verb phrase. */
const modal =
  /(?:(?:^|\s)(?:should|would|will|must|can|could|may|might|to|not|cannot)|(?<![大委协商年])[会将须应拟仍])\s*$/iu;

/** 'said the company had been “decent” so far': a judgement. */
const copula = /(?:^|\s)(?:is|was|are|were|been|being)\s*$/iu;

/** 'warned of a “materially weaker” half': an adverb and its adjective judge, they name nothing. */
const graded =
  /^(?:\p{Ll}{3,}ly|крайне|весьма|очень|чрезвычайно|исключительно|абсолютно|совершенно|довольно|вполне|\p{Ll}{3,}чески) \p{Ll}+$/u;

const determiner = /(?:^|\s)(?:the|an?|this|that|its|their|his|her|so-called|about|о|об|про)\s*$/iu;

/** 故障系“软件更新不当”所致: a cause, as somebody words it. */
const cause = /^(?:所致|引起|引发|导致|造成)/u;

/** 'said there were “no plans” for talks': a phrase with a complement, no term behind an article. */
function isCompleted({ left, right }: Attributed): boolean {
  return (
    (left.endsWith('系') && cause.test(right)) ||
    (/^\s(?:for|to|of|in|on|with|at|by|from|about|that|as|when|if|after|before|the|any|all|both|its|their|his|her|в|на|по|о|об|для|с|к|от|из|за|до|после)\s/u.test(
      right,
    ) &&
      !determiner.test(left))
  );
}

/** Right behind the marks the clause ends: the words are a predicate, not the attribute of a noun that follows. */
function standsAlone(right: string): boolean {
  return /^\s*(?:[.,;:!?…)，。；！？）]|[—–-]|$|(?:and|but|or|и|а|но|或|并|且)(?!\p{L}))/u.test(right);
}
