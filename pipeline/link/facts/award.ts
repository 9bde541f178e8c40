/** An award won: the winner before the verb and the award behind it, or the award before "went to" and the winner behind. */
import type { EntityType, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { closestClause, saysTheSame } from '../whose.ts';
import { covering, dateFor, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';

const winners: readonly EntityType[] = ['work', 'person', 'organization'];

/** Between a verb and what it governs, counted in commas. */
const FARTHEST = 2;

/** A word for the work this far into a sentence is its subject. */
const OPENING = 3;

export const award: FactRule = {
  predicate: 'award',
  needs: null,
  *read(view, words, topic) {
    const prizes: readonly Prize[] = [...view.named('award'), ...unnamedOf(view, words)];
    if (prizes.length === 0) return;
    const told = new Set<Prize>();
    for (const prize of view.named('award')) {
      const winner = labelled(view, prize);
      if (winner === null) continue;
      told.add(prize);
      yield {
        place: covering(view, prize, winner),
        rule: 'fact.award-labelled',
        subject: winner.entity_id,
        object: prize.entity_id,
      };
    }
    const draft = (winner: Mention, verb: Span, prize: Prize): FactDraft => ({
      place: covering(view, winner, verb, prize),
      rule: 'fact.award',
      subject: winner.entity_id,
      object: prize.entity_id ?? null,
      date: dateFor(view, words, verb),
    });
    for (const [pattern, direct] of [
      [words.awarded, true],
      [words.awardedTo, false],
    ] as const) {
      const verbs = matches(pattern, view);
      for (const verb of verbs) {
        if (isDenied(view, words, verb)) continue;
        for (const prize of prizes) {
          if (isTold(told, prize)) continue;
          const isGiven = !direct && gives.test(view.paragraphText.slice(verb.start, verb.end));
          if (prize.start >= verb.end !== direct && !isGiven) continue;
          if (view.clauses.between(prize, verb) > FARTHEST) continue;
          // 甲获最佳导演奖，《X》获评审团奖: a verb of another clause has a prize of its own.
          const isOfNext = verbs.some(
            (next) => next.start > verb.start && next.end <= prize.start && !view.clauses.same(next, verb),
          );
          // …，最佳影片奖由《X》夺得: so does one that goes to somebody in its own clause.
          const goesElsewhere =
            !view.clauses.same(prize, verb) &&
            matches(words.awardedTo, view).some(
              (to) => to.start >= prize.end && view.clauses.same(to, prize),
            );
          if (direct && (isOfNext || goesElsewhere)) continue;
          if (words.nominated.test(view.paragraphText.slice(prize.end, view.end))) continue;
          const winner =
            (direct ? behindPrize(view, prize, words) : null) ??
            winnerOf(view, isGiven && prize.end > verb.end ? prize : verb, direct, words);
          const meant = winner || !direct || !prize.entity_id ? null : winnerMeant(view, verb, words, topic);
          if (!winner && !meant) continue;
          // «вручили «Народную линзу», а заодно 200 тыс. от банка»: behind the prize firms give.
          if (isGiven && winner?.type === 'organization') continue;
          told.add(prize);
          if (winner)
            for (const each of direct ? [winner] : [winner, ...joinedTo(view, winner)])
              yield draft(each, verb, prize);
          else if (meant)
            yield { ...draft(meant, verb, prize), place: covering(view, verb, prize), inferred: true };
        }
      }
    }
  },
};

/** 最佳导演：甲（《X》）: a line of a list of winners. */
function labelled(view: SentenceView, prize: Span): Mention | null {
  if (view.lang !== 'zh') return null;
  const next = view.mentions.find((m) => winners.includes(m.type) && m.start >= prize.end);
  if (!next || !/^奖?[：:]\s?《?$/u.test(view.paragraphText.slice(prize.end, next.start))) return null;
  return next;
}

/** 曾获金狮奖的《X》: who stands right behind the prize, of which the words before are told. */
function behindPrize(view: SentenceView, prize: Span, words: LinkWords): Mention | null {
  const next = view.mentions.find((m) => winners.includes(m.type) && m.start >= prize.end);
  if (!next) return null;
  return words.awardOf.test(view.paragraphText.slice(prize.end, next.start)) ? next : null;
}

/** 由《X》和《Y》分享: the others of a list of winners. */
function joinedTo(view: SentenceView, winner: Mention): Mention[] {
  const list: Mention[] = [];
  let { end } = winner;
  for (const next of view.named(winner.type)) {
    if (next.start < end) continue;
    if (!/^[》”]?(?:、|和|与|及)[《“]?$/u.test(view.paragraphText.slice(end, next.start))) break;
    list.push(next);
    ({ end } = next);
  }
  return list;
}

/** A prize by its name, or by words for it alone. */
type Prize = Span & { readonly entity_id?: string };

/** «Жюри присудило Гран-при драме «Х»»: the prize may stand behind the verb, who gets it behind the prize. */
const gives = /^(?:присуд|присужд|вруч)/iu;

/** Words for a prize where no name of one stands near: «специальный приз жюри», «приз «Золотой бакен»» has one. */
function unnamedOf(view: SentenceView, words: LinkWords): Span[] {
  const named = view.named('award');
  return matches(words.prize, view).filter((word) => !named.some((m) => view.clauses.same(m, word)));
}

/** A prize with a name is told once, wherever it is named. */
function isTold(told: ReadonlySet<Prize>, prize: Prize): boolean {
  return [...told].some(
    (other) => other === prize || (prize.entity_id !== undefined && other.entity_id === prize.entity_id),
  );
}

/** «Дебют Гузели Ахтямовой, получивший приз»: whose film it is, is not the subject; a surname printed in another case tells. */
function isOblique(view: SentenceView, person: Mention): boolean {
  if (person.type !== 'person' || view.lang !== 'ru') return false;
  const work = view.named('work').findLast((m) => m.end <= person.start);
  if (work && /^»\s$/u.test(view.paragraphText.slice(work.end, person.start))) return true;
  const [printed = '', base = ''] = [view.paragraphText.slice(person.start, person.end), person.name].map(
    (name) => name.slice(name.lastIndexOf(' ') + 1),
  );
  return printed !== base && printed.slice(0, STEM) === base.slice(0, STEM);
}

/** So many letters of a surname stay the same in all cases. */
const STEM = 4;

/** “X” (dir. Maria Holst) won: who stands in brackets is not the subject. */
function isInBrackets(view: SentenceView, { start, end }: Span, verb: Span): boolean {
  const text = view.paragraphText;
  const opened = text.lastIndexOf('(', start);
  if (opened < view.start || text.slice(opened, start).includes(')')) return false;
  const closed = text.indexOf(')', end);
  return closed >= 0 && closed < verb.start;
}

/** "The film had its premiere in Toronto and went on to win …": the work spoken of, where nothing else is named that may win. */
function winnerMeant(view: SentenceView, verb: Span, words: LinkWords, topic: Topic): Mention | null {
  if (view.mentions.some((m) => winners.includes(m.type) && m.end <= verb.start)) return null;
  const same = saysTheSame(view, { start: view.start, end: view.start + OPENING }, words);
  return same ? topic.workMeant(view, same) : null;
}

function winnerOf(view: SentenceView, verb: Span, before: boolean, words: LinkWords): Mention | undefined {
  const able = view.mentions.filter(
    (m) =>
      winners.includes(m.type) &&
      !(before && isOblique(view, m)) &&
      (before ? m.end <= verb.start && !isInBrackets(view, m, verb) : m.start >= verb.end),
  );
  // "X, which A is making with B, landed": firms win where nobody and nothing else may.
  const likely = able.filter(({ type }) => type !== 'organization');
  const winner = closestClause(view, likely, verb) ?? closestClause(view, able, verb);
  if (!winner || view.clauses.between(winner, verb) > FARTHEST) return undefined;
  return (before ? whoWonFor(view, winner, words) : whoMade(view, winner)) ?? winner;
}

/** 甲凭《X》获得…: the person, not what they won it for. */
function whoWonFor(view: SentenceView, work: Mention, { awardedFor }: LinkWords): Mention | undefined {
  if (work.type !== 'work') return undefined;
  const person = view.named('person').findLast((m) => m.end <= work.start && view.clauses.same(m, work));
  return person && awardedFor.test(view.paragraphText.slice(person.end, work.start)) ? person : undefined;
}

/** 授予《X》的编剧甲: the person whose role the title is part of. */
function whoMade(view: SentenceView, work: Mention): Mention | undefined {
  if (work.type !== 'work') return undefined;
  const person = view.named('person').find((m) => m.start >= work.end);
  return person && /^》的?\p{Script=Han}{2,6}$/u.test(view.paragraphText.slice(work.end, person.start))
    ? person
    : undefined;
}
