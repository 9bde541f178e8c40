/** What an article is speaking of at a sentence: what the sentences before it named. */
import type { EntityType, FoundAmount, Mention, Span } from '../contract.ts';
import { languageOf } from '../languages/index.ts';
import type { LinkWords } from '../languages/language.ts';
import { kindBefore, kindIn, type WorkKind } from '../languages/work-kinds.ts';
import { ChartHead } from './chart-head.ts';
import { leadingWork, mainOf, onlyEvent, onlyOf } from './main-matter.ts';
import { matches } from './matches.ts';
import type { SentenceView } from './sentences.ts';
import { unknownTitles } from './unknown-titles.ts';
import { isAround, saysTheSame, worksOf } from './whose.ts';

/** Characters in which a sentence says what it is about, and those before a name that tell why it is named. */
const OPENING = 60;

/** Characters before a name that hold the noun for what it is. */
const NOUN = 24;

/** Marks and perhaps one short word: “X” and “Y”, «X» и «Y», 《X》、《Y》. */
const joinsTitles = /^[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u;

export class Topic {
  /** The work that most of the article's mentions of works name, when there is one. */
  readonly main: Mention | null;
  /** That, else the work of the headline that is named oftener than any other by far. */
  readonly lead: Mention | null;
  /** The organization that most of the article's mentions of organizations name, when there is one. */
  readonly mainOrganization: Mention | null;
  /** The one event the article names. */
  readonly event: Mention | null;
  /** The paragraph of the last sentence when that began with something else than a work. */
  #elsewhere: number | null = null;
  #opener: Mention | null = null;
  /** The one work the whole article names: what "the film" means before its title falls. */
  readonly only: Mention | null;
  /** Who at least half of all mentions of persons are of: whom a feature is about. */
  readonly mainPerson: Mention | null;
  #person: Mention | null = null;
  #before: SentenceView<FoundAmount> | null = null;
  #work: Mention | null = null;
  /** The last paragraph that named it, or pointed to it by a noun. */
  #lastSpokenOf: number | null = null;
  /** The one work of the sentence that follows, while none was named yet. */
  #next: Mention | null = null;
  #several = false;
  /** The first two of them stood side by side, as one subject. */
  #joined = false;
  /** The two works of the last sentence that named any, where it named two, and no two persons or firms. */
  #pair: readonly [Mention, Mention] | null = null;
  /** Of several it is the one whose maker was heard last. */
  #byMaker = false;
  /** It was come back to, after others that were named by the way. */
  #returned = false;
  #calendar: Mention | null = null;
  readonly #organizations: Mention[] = [];
  readonly #wordsBefore = new Map<Mention, string>();
  readonly #worksOfPersons = new Map<string, Mention>();
  /** Where each person was named. */
  readonly #named = new Map<string, [SentenceView<FoundAmount>, Mention][]>();
  /** Works told to be films, and those told to be series; the last named at the end. */
  readonly #kinds = new Map<string, WorkKind>();
  readonly #heard: Mention[] = [];
  /** The first work that each paragraph spoke of, by its name or a word that points to it. */
  readonly #about = new Map<number, string>();
  /** How often the article names each entity. */
  readonly #times = new Map<string, number>();
  /** The article reports what works took: of a work, a sum that nothing else is said of is its takings. */
  readonly onTakings: boolean;
  /** Whether rows that follow count what films took. */
  readonly chartHead = new ChartHead();

  constructor(mentions: readonly Mention[], onTakings = false) {
    for (const { entity_id: id } of mentions) this.#times.set(id, (this.#times.get(id) ?? 0) + 1);
    this.onTakings = onTakings;
    this.main = mainOf('work', mentions);
    this.lead = this.main ?? leadingWork(mentions);
    this.mainOrganization = mainOf('organization', mentions);
    this.mainPerson = mainOf('person', mentions);
    this.event = onlyEvent(mentions);
    this.only = onlyOf('work', mentions);
  }

  /** The work a pronoun would mean: the first named in the last sentence that named any. */
  get work(): Mention | null {
    return this.#work;
  }

  /** The one person the last sentence that named any did. */
  get person(): Mention | null {
    return this.#person;
  }

  /** The paragraph has named that work, or said "the film". */
  isSpokenOf({ paragraph }: SentenceView<FoundAmount>): boolean {
    return this.#lastSpokenOf === paragraph;
  }

  /** What a word that points to a work may mean: 这部影片…。《X》…: one named right behind, where none was named before. */
  get pointedTo(): Mention | null {
    return this.#work ?? this.#next;
  }

  /** The work whose days of release the lines tell that follow one another under a heading. */
  get calendar(): Mention | null {
    return this.#calendar;
  }

  /** Looks one sentence ahead of the one to be read. */
  expect(view: SentenceView<FoundAmount>, next: SentenceView<FoundAmount> | undefined): void {
    const { newest } = languageOf(view.lang).link.works;
    if (this.#returns(view)) {
      this.#work = this.main;
      this.#several = false;
      this.#byMaker = false;
      this.#returned = true;
    }
    if (newest.test(view.paragraphText.slice(view.start, view.start + OPENING))) {
      this.#work = this.#inHeadline();
      this.#several = false;
    }
    const works = next?.lang === 'zh' && next.paragraph === view.paragraph ? next.named('work') : [];
    const [first] = works;
    const isOne = works.every(({ entity_id: id }) => id === first?.entity_id);
    this.#next = this.#heard.length === 0 && isOne ? (first ?? null) : null;
  }

  /** A new paragraph comes back to the one work the article is about when the one before spoke of that, and of others by the way. */
  #returns({ paragraph }: SentenceView<FoundAmount>): boolean {
    const [main, work] = [this.main, this.#work];
    if (main === null || work === null || work.entity_id === main.entity_id) return false;
    return work.paragraph < paragraph && this.#about.get(work.paragraph) === main.entity_id;
  }

  /** That sentence named several: only a pronoun tells which is meant, and silence does not. */
  get several(): boolean {
    return this.#several;
  }

  /** The sentence before, in the same paragraph, began with something else than a work. */
  isElsewhere({ paragraph }: SentenceView<FoundAmount>): boolean {
    return this.#elsewhere === paragraph;
  }

  /** The organization that began the sentence before, in the same paragraph: "Lumo was founded in 2018. It had revenue of …". */
  openerBefore({ paragraph }: SentenceView<FoundAmount>): Mention | null {
    return this.#opener?.paragraph === paragraph ? this.#opener : null;
  }

  /** Whom a sentence before called a director, or told to direct. */
  isDirector({ entity_id: id }: Mention): boolean {
    return this.#named.get(id)?.some(([view, named]) => isToDirect(view, named)) ?? false;
  }

  /** All works named so far, the last at the end. */
  get works(): readonly Mention[] {
    return this.#heard;
  }

  /** All organizations named so far, the last at the end. */
  get organizations(): readonly Mention[] {
    return this.#organizations;
  }

  /** What stands right before an organization named so far: «банка «». */
  wordsBefore(organization: Mention): string {
    return this.#wordsBefore.get(organization) ?? '';
  }

  /** The sentence right before, in the same paragraph. */
  sentenceBefore({ paragraph }: SentenceView<FoundAmount>): SentenceView<FoundAmount> | null {
    return this.#before?.paragraph === paragraph ? this.#before : null;
  }

  /** Takes in the next sentence. */
  hear(view: SentenceView<FoundAmount>): void {
    this.#before = view;
    this.chartHead.hear(view);
    const words = languageOf(view.lang).link;
    const works = this.#worksSpokenOf(view, words);
    const [first] = works;
    if (first) this.#calendar = words.releaseDates.test(view.text) ? first : null;
    else if (view.dates.length === 0) this.#calendar = null;
    const opening = view.paragraphText.slice(view.start, view.start + OPENING);
    this.#opener = works.length === 0 ? bodyOpening(view, words) : null;
    this.#elsewhere = words.works.elsewhere.test(opening) || this.#opener ? view.paragraph : null;
    const pointing = saysTheSame(view, view, words);
    const isNoun =
      pointing && !words.works.pronoun.test(view.paragraphText.slice(pointing.start, pointing.end));
    if (first ?? isNoun) this.#lastSpokenOf = view.paragraph;
    const spokenOf = pointing && this.#work && !(first && first.start < pointing.start) ? this.#work : first;
    if (spokenOf && !this.#about.has(view.paragraph)) this.#about.set(view.paragraph, spokenOf.entity_id);
    if (first) {
      this.#work = first;
      this.#byMaker = false;
      this.#returned = false;
      this.#several = works.some(({ entity_id: id }) => id !== first.entity_id);
      const [, second] = works;
      this.#pair = pairOf(view, works);
      this.#joined =
        second !== undefined &&
        second.entity_id !== first.entity_id &&
        words.nameJoint.test(view.paragraphText.slice(first.end, second.start));
      for (const work of works) {
        const kind = kindBefore(view.lang, view.paragraphText.slice(view.start, work.start));
        if (kind) this.#kinds.set(work.entity_id, kind);
        this.#heard.push(work);
      }
    } else if (this.#work && unknownTitles(view, words).length > 0) this.#work = null;
    const [person, ...others] = view.named('person');
    // “…,” said A: after several works it is A's own that goes on being spoken of.
    const own =
      !first && this.#several && person && others.length === 0
        ? this.#worksOfPersons.get(person.entity_id)
        : undefined;
    if (own) {
      this.#work = own;
      this.#several = false;
      this.#byMaker = true;
      this.#pair = null;
    }
    if (person) this.#person = others.every(({ entity_id: id }) => id === person.entity_id) ? person : null;
    if (view.lang === 'zh')
      for (const named of view.named('person')) {
        const places = this.#named.get(named.entity_id);
        if (places === undefined) this.#named.set(named.entity_id, [[view, named]]);
        else places.push([view, named]);
      }
    for (const named of view.named('organization')) {
      this.#organizations.push(named);
      this.#wordsBefore.set(
        named,
        view.paragraphText.slice(Math.max(view.start, named.start - NOUN), named.start),
      );
    }
    if (!first) return;
    for (const person of view.named('person')) {
      const [own, other] = works.filter((work) => view.clauses.same(work, person));
      const apposed = works.findLast(({ end }) => end <= person.start);
      if (own && !other) this.#worksOfPersons.set(person.entity_id, own);
      else if (
        !own &&
        apposed &&
        words.works.ownMaker.test(view.paragraphText.slice(apposed.end, person.start))
      )
        this.#worksOfPersons.set(person.entity_id, apposed);
    }
  }

  /** Of the two works that the sentence before named the first, or the other. */
  oneOfTwo(isFormer: boolean): Mention | null {
    return this.#pair?.[isFormer ? 0 : 1] ?? null;
  }

  /**
   * The work a word like "the film" means in a sentence: the speaker's, when they were named with one, else the last spoken of; "the
   * series" is not the film named last. Of several named in another paragraph, or side by side, none is meant; nor does "it" mean a work behind a sentence
   * about a festival.
   */
  workMeant(view: SentenceView<FoundAmount>, word?: Span): Mention | null {
    for (const { entity_id: id } of view.mentions) {
      const own = this.#worksOfPersons.get(id);
      if (own) return own;
    }
    const said = word && view.paragraphText.slice(word.start, word.end);
    const { guards, works } = languageOf(view.lang).link;
    const { elsewhere, filmNoun, newest, pronoun } = works;
    if (word && newest.test(view.paragraphText.slice(word.start, word.start + OPENING))) return this.#work;
    // 《X》定档7月，《Y》定档8月。后者…: the other of the two.
    if (said !== undefined && guards.sums.former.test(said)) return this.oneOfTwo(true);
    if (said !== undefined && guards.sums.latter.test(said)) return this.oneOfTwo(false);
    const opening = view.paragraphText.slice(view.start, view.start + OPENING);
    const isOther = this.isElsewhere(view) || elsewhere.test(opening);
    if (said !== undefined && isOther && pronoun.test(said)) return null;
    const isFilm = said !== undefined && filmNoun.test(said);
    const work = this.pointedTo ?? (isFilm ? this.only : null);
    const kind = word && kindIn(view.lang, said ?? '');
    const known = work && this.#kinds.get(work.entity_id);
    // A title of which no word tells the kind is a film's sooner than a series'.
    const isLikely =
      kind === 'film' &&
      !known &&
      (this.#several || this.#byMaker || this.#returned || work?.paragraph === view.paragraph);
    if (kind && kind !== known && !isLikely) {
      const own = this.#heard.findLast(({ entity_id: id }) => this.#kinds.get(id) === kind);
      if (own || known) return own ?? null;
    }
    // 影片的制片人: in an article on one film not another that an earlier paragraph named by the way.
    const isByTheWay = said !== undefined && work !== null && work.paragraph !== view.paragraph;
    if (isByTheWay && this.main !== null && this.main.entity_id !== work.entity_id) return null;
    const isOneOfSeveral = this.#several && (this.#joined || work?.paragraph !== view.paragraph);
    return isOneOfSeveral && work ? this.#onlyMain(work) : work;
  }

  /** 曾凭《X》获奖的甲: a work that only tells who somebody is; so does what a prize was won for in an article on another work. */
  #isAside(
    view: SentenceView<FoundAmount>,
    { start, end, entity_id: id }: Mention,
    words: LinkWords,
  ): boolean {
    const before = view.paragraphText.slice(Math.max(view.start, start - OPENING), start);
    if (words.works.aside.test(before)) return true;
    // "Lena Holt, who won a Robert for “Low Water”, plays the mother": in an article on another film.
    const behind = view.paragraphText.slice(end, Math.min(view.end, end + OPENING));
    if (this.#isNamedOnce(id) && isAround(words.works.ofSomebody, before, behind)) return true;
    return this.main !== null && this.main.entity_id !== id && words.awardedFor.test(before);
  }

  /** The works of a sentence, without those that only tell who somebody is, a list of such as well: "whose credits include “X” and “Y”". */
  #worksSpokenOf(view: SentenceView<FoundAmount>, words: LinkWords): readonly Mention[] {
    let aside: Mention | null = null;
    return worksOf(view, words).filter((work) => {
      const goesOn = aside !== null && joinsTitles.test(view.paragraphText.slice(aside.end, work.start));
      const isAside = goesOn || this.#isAside(view, work, words);
      if (isAside) aside = work;
      return !isAside;
    });
  }

  /** Another work is spoken of, and the article does not come back to that one. */
  #isNamedOnce(id: string): boolean {
    return this.#work !== null && this.#times.get(id) === 1;
  }

  /** The one work that the first line names. */
  #inHeadline(): Mention | null {
    const named = this.#heard.filter(({ paragraph }) => paragraph === 0);
    const [first] = named;
    return first && named.every(({ entity_id: id }) => id === first.entity_id) ? first : null;
  }

  #onlyMain(work: Mention): Mention | null {
    return this.lead?.entity_id === work.entity_id ? work : null;
  }
}

function pairOf(
  view: SentenceView<FoundAmount>,
  works: readonly Mention[],
): readonly [Mention, Mention] | null {
  const [first, second, third] = new Map(works.map((work) => [work.entity_id, work])).values();
  if (first === undefined || second === undefined || third !== undefined) return null;
  const severalOf = (type: EntityType) => new Set(view.named(type).map((m) => m.entity_id)).size > 1;
  return severalOf('person') || severalOf('organization') ? null : [first, second];
}

/** The organization a sentence begins with that speaks of no film: "it" in the next is that, not the film of a sentence before. */
function bodyOpening(view: SentenceView<FoundAmount>, words: LinkWords): Mention | null {
  if (view.lang !== 'en') return null;
  const body = view.named('organization').find(({ start }) => start === view.start);
  if (body === undefined || !/^\s\p{Ll}/u.test(view.paragraphText.slice(body.end, body.end + 2))) return null;
  return matches(words.works.same, view).length > 0 ? null : body;
}

/** 导演甲; 由甲执导: by the office in front of the name, or by the deed behind it. */
function isToDirect(
  { paragraphText: text, lang }: SentenceView<FoundAmount>,
  { start, end }: Mention,
): boolean {
  const { director, directs } = languageOf(lang).link.makers;
  return (
    director.test(text.slice(Math.max(0, start - NOUN), start)) || directs.test(text.slice(end, end + NOUN))
  );
}
