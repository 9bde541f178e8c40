/** An award won: the winner before the verb and the award behind it, or the award before "went to" and the winner behind. */
import type { FoundTime, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { matches } from '../matches.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { isOfUnknown } from '../whose.ts';
import {
  behindPrize,
  FARTHEST,
  joinedBefore,
  joinedTo,
  labelled,
  pointsInClause,
  winnerMeant,
  winnerOf,
} from './award-winners.ts';
import { covering, dateFor, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';

export const award: FactRule = {
  predicate: 'award',
  needs: null,
  *read(view, words, topic) {
    const prizes: readonly Prize[] = [...view.named('award'), ...unnamedOf(view, words)];
    if (prizes.length === 0) return;
    const told = new Set<Prize>();
    for (const prize of view.named('award')) {
      const winner = labelled(view, prize, words);
      if (winner === null) continue;
      told.add(prize);
      yield {
        place: covering(view, prize, winner),
        rule: 'fact.award-labelled',
        subject: winner.entity_id,
        object: prize.entity_id,
      };
    }
    for (const deed of deedsIn(view, words))
      for (const prize of prizes) {
        if (isTold(told, prize) || !governs(view, words, deed, prize, prizes)) continue;
        const drafts = draftsOf(view, words, topic, deed, prize);
        if (drafts.length > 0) told.add(prize);
        yield* drafts;
      }
  },
};

/** A verb of winning; `direct`: the winner stands before it, and the prize behind. */
interface Deed {
  readonly verb: Span;
  readonly direct: boolean;
  /** All verbs of its kind in the sentence. */
  readonly verbs: readonly Span[];
}

function deedsIn(view: SentenceView, words: LinkWords): Deed[] {
  return ([words.awarded, words.awardedTo] as const).flatMap((pattern, index) => {
    const verbs = matches(pattern, view);
    return verbs
      .filter((verb) => !isDenied(view, words, verb))
      .map((verb) => ({ verb, direct: index === 0, verbs }));
  });
}

const isGiving = (view: SentenceView, { direct, verb }: Deed, words: LinkWords): boolean =>
  !direct && words.prizeGiven.test(view.paragraphText.slice(verb.start, verb.end));

/** Whether a verb tells of a prize, and not of one that a verb of another clause or nobody has won. */
function governs(
  view: SentenceView,
  words: LinkWords,
  deed: Deed,
  prize: Prize,
  prizes: readonly Prize[],
): boolean {
  const { direct, verb, verbs } = deed;
  const { clauses } = view;
  if (prize.start >= verb.end !== direct && !isGiving(view, deed, words)) return false;
  if (clauses.between(prize, verb) > FARTHEST) return false;
  if (words.nominated.test(view.paragraphText.slice(prize.end, view.end))) return false;
  if (direct && words.sought.test(view.paragraphText.slice(verb.end, prize.start))) return false;
  if (isOfOtherVerb(view, words, deed, prize, prizes)) return false;
  // 金像奖揭晓，最佳导演颁给甲: what stands in the clause of the verb is given.
  if (!direct) {
    const opening = view.paragraphText.slice(clauses.of(verb).start, verb.start);
    const hasOwn = prizes.some((p) => p.end <= verb.start && clauses.same(p, verb));
    return clauses.same(prize, verb) || !(hasOwn || words.guards.facts.anyPrize.test(opening));
  }
  // 甲获最佳导演奖，《X》获评审团奖: a verb of another clause has a prize of its own.
  const isOfNext = verbs.some(
    (next) => next.start > verb.start && next.end <= prize.start && !clauses.same(next, verb),
  );
  // …，最佳影片奖由《X》夺得: so does one that goes to somebody in its own clause.
  const goesElsewhere =
    !clauses.same(prize, verb) &&
    matches(words.awardedTo, view).some((to) => to.start >= prize.end && clauses.same(to, prize));
  return !isOfNext && !goesElsewhere;
}

/** "“X” won A, while B went to “Y”": of two prizes between two verbs each has the verb beside it. */
function isOfOtherVerb(
  view: SentenceView,
  words: LinkWords,
  { direct, verb }: Deed,
  prize: Prize,
  prizes: readonly Prize[],
): boolean {
  const isBetween = (one: Prize, from: number, to: number) =>
    one !== prize && one.start >= from && one.end <= to;
  if (direct)
    return (
      prizes.some((one) => isBetween(one, verb.end, prize.start)) &&
      matches(words.awardedTo, view).some(
        (to) => to.start >= prize.end && !prizes.some((one) => isBetween(one, prize.end, to.start)),
      )
    );
  return (
    prizes.some((one) => isBetween(one, prize.end, verb.start)) &&
    matches(words.awarded, view).some(
      (won) => won.end <= prize.start && !prizes.some((one) => isBetween(one, won.end, prize.start)),
    )
  );
}

/** «получил приз жюри в 1989 году, а в 1990-м — «Нику»»: a prize in another clause than the verb has the time of its own. */
function ownDateOf(view: SentenceView, verb: Span, prize: Span): FoundTime | undefined {
  if (view.clauses.same(prize, verb)) return undefined;
  return view.dates.find((date) => date.end <= prize.start && view.clauses.same(date, prize));
}

/** Who won the prize, by name or as the work spoken of. */
function draftsOf(view: SentenceView, words: LinkWords, topic: Topic, deed: Deed, prize: Prize): FactDraft[] {
  const { direct, verb } = deed;
  const draft = (winner: Mention): FactDraft => ({
    place: covering(view, winner, verb, prize),
    rule: 'fact.award',
    subject: winner.entity_id,
    object: prize.entity_id ?? null,
    date: ownDateOf(view, verb, prize) ?? dateFor(view, words, verb),
  });
  const isGiven = isGiving(view, deed, words);
  const winner =
    (direct ? behindPrize(view, prize, words) : null) ??
    winnerOf(
      view,
      isGiven && prize.end > verb.end ? prize : verb,
      direct,
      words,
      deed.verbs.find(({ start }) => start >= verb.end),
    );
  if (!winner) {
    const meant =
      direct && (prize.entity_id || view.lang === 'en') ? winnerMeant(view, verb, words, topic) : null;
    return meant ? [{ ...draft(meant), place: covering(view, verb, prize), inferred: true }] : [];
  }
  if (!direct && isGivenToOthers(view, verb, winner)) return [];
  const isOfElsewhere = direct && !pointsInClause(view, verb, words) && isOfElse(view, winner, deed, words);
  if (isOfElsewhere) return [];
  // «вручили «Народную линзу», а заодно 200 тыс. от банка»: behind the prize firms give.
  if (isGiven && winner.type === 'organization') return [];
  const others = direct ? joinedBefore(view, winner, words) : joinedTo(view, winner, words);
  return [winner, ...others].map(draft);
}

/** 最佳影片奖授予本届优胜者，《X》呼声最高: the clause of the verb says itself to whom. */
function isGivenToOthers(view: SentenceView, verb: Span, winner: Mention): boolean {
  if (view.lang !== 'zh' || winner.start < verb.end || view.clauses.same(winner, verb)) return false;
  return /\p{Script=Han}{3}/u.test(view.paragraphText.slice(verb.end, view.clauses.of(verb).end));
}

/** 先后以《X》三度夺奖，又获终身成就奖: a later deed of whoever won with a work, or one told beside a title that nobody knows. */
function isOfElse(view: SentenceView, winner: Mention, { verb }: Deed, words: LinkWords): boolean {
  if (winner.type !== 'work' || winner.end > verb.start) return false;
  if (isOfUnknown(view, verb, winner, words)) return true;
  const clause = view.clauses.of(winner);
  const opening = view.paragraphText.slice(clause.start, winner.start).replace(words.joints.listedTitles, '');
  return !view.clauses.same(winner, verb) && words.awardedFor.test(opening);
}

/** A prize by its name, or by words for it alone. */
type Prize = Span & { readonly entity_id?: string };

/** Words for a prize where no name of one stands near: «специальный приз жюри», «приз «Золотой бакен»» has one. */
function unnamedOf(view: SentenceView, words: LinkWords): Span[] {
  const named = view.named('award');
  const text = view.paragraphText;
  return matches(words.prize, view).filter(
    (word) =>
      !named.some(
        (m) =>
          view.clauses.same(m, word) ||
          apposed.test(text.slice(word.end, m.start)) ||
          apposed.test(text.slice(m.end, word.start)),
      ),
  );
}

/** "The top prize, the Golden Oar, went to", "the Golden Oar, the top prize": the name stands beside the word for it. */
const apposed = /^,\s(?:\p{Ll}{1,3}\s)?["“‘«]?$/u;

/** A prize with a name is told once, wherever it is named. */
function isTold(told: ReadonlySet<Prize>, prize: Prize): boolean {
  return [...told].some(
    (other) => other === prize || (prize.entity_id !== undefined && other.entity_id === prize.entity_id),
  );
}
