/** What a language brings: one grammar a kind, and the words by which facts are told in it. */
import type { CountGrammar, LanguageCode, MoneyGrammar, NameGrammar, QuoteGrammar } from '../contract.ts';
import type { Cue } from '../lib/word-pattern.ts';
import type { Frame } from './frame.ts';
import type { GuardWords } from './guard-words.ts';
import type { JointWords } from './joint-words.ts';
import type { MakerWords } from './maker-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { TimeGrammar } from './shared/dates/expression.ts';

/** What stands right before and right behind something. */
export interface Around {
  readonly before: RegExp;
  readonly behind: RegExp;
}

export interface Language {
  readonly code: LanguageCode;
  readonly money: MoneyGrammar;
  readonly times: TimeGrammar;
  readonly counts: CountGrammar;
  readonly names: NameGrammar;
  readonly quotes: QuoteGrammar;
  readonly link: LinkWords;
}

/** The words by which sentences of a language tie their parts together. Patterns carry no state (no g, no y flag). */
export interface LinkWords {
  /** What may stand between a sum and its conversion besides a bracket or a slash: "or", «или», 约合. */
  readonly conversion: RegExp;
  /** Opens a sum that repeats another in a second currency: 约合. */
  readonly converted: RegExp;
  /** From the end of a sentence to a conversion that opens the next: ". That is about". */
  readonly restated: RegExp;
  /** Beside a conversion: it is made at the mean rate of a period or at the rate of the time told of, and says nothing of the day of publication. */
  readonly rateOfPeriod: RegExp;
  /** Words that make a count one of years since an event; tested on the count and a few characters after it. */
  readonly anniversary: RegExp;
  /** A word that opens a clause with a statement of its own: "while", «а», 而. */
  readonly conjunction: Cue;
  /** Right behind a comma what a figure rose or fell to: «вырос на 14%, до 5 млрд». */
  readonly raisedTo: RegExp;
  /** Of an event's name what tells its edition, and, with the flag `g`, words that only some tell of it: 第9届, 国际. */
  readonly eventNames: { readonly edition: RegExp; readonly optional: RegExp };
  readonly guards: GuardWords;
  readonly joints: JointWords;
  readonly works: WorkWords;
  readonly sums: SumWords;
  readonly makers: MakerWords;
  /** Facts told by the words between two names and around them. */
  readonly frames: readonly Frame[];
  /** Opens a sentence, behind an adverbial at most, with the person the one before named: "She", "The 44-year-old director", 去年，她. */
  readonly personMeant: RegExp;
  /** Facts told by how a sentence is built; null for a language that has none. */
  readonly outlines: OutlineWords | null;
  readonly release: Cue;
  /** Heads lines of places and days on which a work comes out. */
  readonly releaseDates: RegExp;
  /** A verb of release that says it of all works of a list, and what stands between two of them; null where verbs do not tell. */
  readonly releasedTogether: { readonly verb: RegExp; readonly between: RegExp } | null;
  /** From a date to a verb that goes on with the same subject, told of a time of its own behind it: "and then". */
  readonly thenVerb: RegExp;
  /** From one place and day of a showing to the next of the same verb: "and in", «, а в»; and from a place to its day. */
  readonly shownNext: { readonly joint: RegExp; readonly between: RegExp };
  /** Right before or after a verb of release: it did not, or not yet, take place, or is only asked for. */
  readonly denied: RegExp;
  /** All that leads up to a verb, of something that was only planned: «планировалось, что фильм …». */
  readonly plannedOnce: RegExp;
  /** In front of a maker's role in its clause: only talk has given it to somebody, 一度传出由甲执导. */
  readonly rumoured: RegExp;
  /** Right before a sum that says another over again, parted from it: "or", «что составляет», 按现在的汇率. */
  readonly equation: RegExp;
  /** The event named before: "the festival", «смотр», 本届影展. */
  readonly sameEvent: Cue;
  /** Between a comma and an event: it organizes something else, of which the verb behind tells. */
  readonly organizer: RegExp;
  /** All that stands between the day an event opens and the day it closes: "and runs". */
  readonly heldUntil: RegExp;
  /** Verbs of holding an event, and on which side of them it is named. */
  readonly held: readonly { readonly pattern: Cue; readonly event: 'before' | 'after' | 'either' }[];
  readonly signed: Cue;
  /** Between a verb of signing and a party named behind it: "with", «с», "by". */
  readonly signedWith: RegExp;
  /** The winner stands before, the award behind. */
  readonly awarded: Cue;
  /** The award stands before, the winner behind. */
  readonly awardedTo: Cue;
  /** Right before the work a person won an award for: 凭《X》. */
  readonly awardedFor: RegExp;
  /** Right behind an award nobody won yet: 提名. */
  readonly nominated: RegExp;
  /** Words between a verb of winning and a prize that tell that this one is only hoped for: submitted, shortlisted. */
  readonly sought: RegExp;
  /** Between an award and who won it, told before the name: 曾获金狮奖的|《X》. */
  readonly awardOf: RegExp;
  /** An agreement without a name of its own, behind a verb of signing: 签署合作协议. */
  readonly someAgreement: RegExp;
  /** A prize that has no name: «специальный приз жюри», «лучшей актрисой». */
  readonly prize: Cue;
  /** An agreement that has no name: «меморандум», «договор о поставке». */
  readonly agreement: Cue;
  /** How somebody is said to come to an office, or to be of an organization, without a role beside the name. */
  readonly appointed: readonly Appointment[];
  /** An office of a country, a region, a town: it is held in the place named behind. */
  readonly stateOffice: RegExp;
  /** Who held an office before: «бывший». */
  readonly formerly: RegExp;
  /** Said of a later part of a work; the works stand on both sides of it or after it. */
  readonly sequel: Cue;
  /** Said of the earlier part, which stands right behind: 前作. */
  readonly prequel: Cue;
  /** Between such a word and the earlier work: "to", «к», or between the earlier work and such a word: 的. */
  readonly sequelOf: RegExp;
  /** Where and when a plot takes place. */
  readonly setIn: Cue;
  /** Opens a clause that is said of what stands right before it: "which", «который». */
  readonly relative: RegExp;
  /** Opens a sentence with where an office is held: "At". */
  readonly heldAt: RegExp;
  /** An office that only firms have, held in the one named last: "its founder". */
  readonly ownOffice: RegExp;
  /** Of the nouns of `sameOrganization` those for any organization; others mean the one that bears them in its name. */
  readonly anyOrganization: RegExp;
  /** A role that points back to an organization without naming it: "the company's CEO". The noun is group `noun`. */
  readonly sameOrganization: RegExp;
  /** An office that by itself says what kind of body it is held in, as group `noun`, with the names of such bodies by it: 馆长, 院长. */
  readonly headOfBody: { readonly office: RegExp; readonly bodies: ReadonlyMap<string, RegExp> } | null;
  /** What stands right before a place where something happens. */
  readonly locative: RegExp;
  /** What follows a place that only says where a thing or a person is from: 俄罗斯动画片. */
  readonly originOf: RegExp;
  /** What follows a place that gave a part of the takings: "China chipped in". */
  readonly gives: RegExp;
  /** At the opening of a clause: what is told takes place in the place named last before it. */
  readonly where: RegExp;
  /** What follows a place or a date of a later clause that tells of something else there: 投资两亿元，今年将在俄罗斯上映. */
  readonly ownPredicate: RegExp;
  /** Words that join a role to its organization and belong to neither: "of the". */
  readonly roleJoint: RegExp;
  /** A date after these words says when something began to exist or ends, not when the sentence's event took place. */
  readonly notItsDate: RegExp;
  /** What follows a date that says since when, until when or when something else happened. */
  readonly dateOfElse: RegExp;
  /** A clause of reporting: its date is when somebody spoke. */
  readonly reporting: Cue;
  /** Right before a participle: it is done to the subject, "was". */
  readonly passive: RegExp;
  /** Right before a word of `sequel`: it is none, "is not a". */
  readonly noSequel: RegExp;
  /** A word of `sequel` for what tells of an earlier time: "prequel". */
  readonly goesBefore: RegExp;
  /** A verb of awarding behind which the prize may stand before who gets it: «присудило». */
  readonly prizeGiven: RegExp;
  /** Words of `setIn` that a place alone may follow: 故事背景. */
  readonly setWhere: RegExp;
  /** Nouns of `sameOrganization` for an event: «фестивал». */
  readonly eventNoun: RegExp;
  /** A bank by its name that is not called “the bank”: «Банк России», of which one says «регулятор». */
  readonly centralBank: RegExp;
  /** Of such a noun what its other forms lack, the noun for a bank, and what may stand between the noun and a name behind it. */
  readonly organizationNoun: { readonly ending: RegExp; readonly bank: RegExp; readonly attribute: string };
  /** Between two names of one list, with what describes the second: " and Austria’s ", 》与《. */
  readonly nameJoint: RegExp;
  /** Words for an event that are used otherwise too, behind their article: "the market" opens on any morning. The noun is group 1. */
  readonly otherEvent: RegExp;
  /** `opening` a sentence: a pronoun of one gender before a verb of holding; the nouns of events it may mean; `rival`: something else that takes place. */
  readonly heldPronoun: {
    readonly opening: RegExp;
    readonly feminine: RegExp;
    readonly masculine: RegExp;
    readonly plural: RegExp;
    readonly rival: RegExp;
  } | null;
  /** A day and what stands between it and an event: the day before that event, «накануне». */
  readonly eveOf: RegExp;
  /** Between an event and its verb, set off by two commas: ", organised by the union, was". */
  readonly heldAside: RegExp;
}

/** What stands between a person and an organization, whichever comes first, and in front of the two; the office is group `office`. */
export interface Appointment {
  readonly first: 'person' | 'organization';
  readonly before: RegExp;
  readonly between: RegExp;
}

/** How a sentence speaks of a work. */
export interface WorkWords {
  /** Opens a sentence whose subject follows: "Directed by …,", "Set in …,". */
  readonly participle: RegExp;
  /** The work named before: "the film", "it", «картина», 该片. */
  readonly same: Cue;
  /** Works in number or in general, none of those named: "7 new films". */
  readonly others: Cue;
  /** Right before a work that another one is measured against: "overtook". */
  readonly rival: RegExp;
  /** A participle of release in a case that the title right before it has, and no subject: «продолжение «Х», вышедшего …». */
  readonly obliqueParticiple: RegExp;
  /** Around a work that another one is held against, or that only tells who makes another. */
  readonly beside: readonly Around[];
  /** Between a deed and the work behind it of which it is an attribute: 上映的…《. */
  readonly toldBehind: RegExp;
  /** Words that may stand between the opening of a clause and a verb whose subject is left out. */
  readonly filler: RegExp;
  /** Right before a work that only tells who somebody is: "known for". */
  readonly aside: RegExp;
  /** Around a work not spoken of so far that only tells what somebody has done before: ", who won a prize for". */
  readonly ofSomebody: readonly Around[];
  /** A showing that opens a sentence without saying of what: "The premiere is set for". */
  readonly showing: RegExp;
  /** Of the words for the same work those that may mean anything: "it". */
  readonly pronoun: RegExp;
  /** Opens a sentence or clause about a festival, a company, a fund: "its budget" is then not that of a work. */
  readonly elsewhere: RegExp;
  /** Behind a work: another one is spoken of, which nothing names: "an option on a feature film with a budget of". */
  readonly another: RegExp;
  /** Behind a semicolon and a day, of a sentence that goes on about the same work without naming it: 又在. */
  readonly goesOn: RegExp;
  /** Opens a sentence with the work the article is about, whichever was named last: 新片的境遇. */
  readonly newest: RegExp;
  /** Words that mean a film where none was named before: "the thriller"; "it" and "the project" do not. */
  readonly filmNoun: RegExp;
  /** Between a work and the person who made it, apposed to it: “X”, the second feature by A. */
  readonly ownMaker: RegExp;
}

/** How a sentence speaks of sums. */
export interface SumWords {
  /** The takings of all films, a country, a chain or a day's market. */
  readonly market: Cue;
  /** A running figure of what the last sentences were about: "the total", «общие сборы», 累计票房. */
  readonly running: Cue;
  /** `before` a title: its place among the films shown, «следом — боевик»; `between` it and a sum nothing but a mark or an apposition; `gapped` a clause whose verb of taking is that of a clause before, up to its sum. */
  readonly standing: { readonly before: RegExp; readonly between: RegExp; readonly gapped: RegExp };
  /** Verbs by which a work takes money: a sum beside them is its box office. */
  readonly earned: Cue;
  /** Words of cinemas and their days beside a sum: with a work as its subject it is what the work took. */
  readonly theatrical: Cue;
  /** Between a sum and the work it belongs to, named after it: "for", «у», 的. */
  readonly owner: RegExp;
  /** Between a sum and the work that took it, with its verb behind: "that", «которые собрал». */
  readonly whichTook: RegExp;
  /** Right behind a sum: the work spoken of took it, "it earned". */
  readonly whichItTook: RegExp;
  /** Sums told of several works in their order: "respectively", 分别. */
  readonly each: Cue;
  /** In a clause up to a sum: what it cost is not the work itself: «рекламный бюджет», «бюджет фестиваля», «декорации обошлись». */
  readonly costOfElse: RegExp;
  /** Right behind a sum that is what a work cost: "the $120 million production". */
  readonly costed: RegExp;
  /** Right behind a sum, a noun that calls it the cost: 的成本. */
  readonly calledCost: RegExp;
  /** What two commas set off between a verb and its sum: «, по данным N,», «, «Х»,». */
  readonly aside: RegExp;
  /** Opens a clause whose subject is named in the next: "With … ". */
  readonly fronted: RegExp;
  /** Behind such a clause: what a work does with its takings, "led", "overtook". */
  readonly leading: Cue;
  /** What is expected, wanted, needed or possible, not taken. */
  readonly expected: Cue;
  /** Right before, and right behind, a sum that another is only held against, or by which it differs: 预期的, 的目标, 比预期多出. */
  readonly heldAgainst: { readonly before: RegExp; readonly behind: RegExp };
  /** Behind a sum: what had been foretold instead, «против ожидавшихся». */
  readonly foretold: RegExp;
  /** Rights, advertising, a share, a record: no takings of the work; in the clause of the sum. */
  readonly otherwise: Cue;
  /** Right before a figure of an earlier time that another is compared with. */
  readonly compared: RegExp;
  /** One line of a company's business: its result is a part of the whole; in the clause before the sum. */
  readonly segment: RegExp;
  /** Offices of those who judge the results of others: between the name of their house and their own. */
  readonly outsider: RegExp;
  /** Dealings in shares and what a share is paid: sums beside a company that are no result of its business; in the clause of the sum. */
  readonly shares: RegExp;
  /** After a sum that is only a part of the whole: 占总预算. */
  readonly partOf: RegExp;
  /** Right before such a sum: "the", "Quayside’s". */
  readonly attributive: RegExp;
  /** Opens a sentence with what the work named behind it cost: "Shot … for". */
  readonly madeFor: RegExp;
  /** Right before what a work cost those who made it: "produced by X for". */
  readonly makerPaid?: RegExp;
  /** Right before a sum, behind a work: that is what the work cost. */
  readonly costing: Cue;
  /** Leads to what a budget was before: "rose to $12 million from". */
  readonly grownFrom: RegExp;
  /** Leads to what a work was sold for: "bought “X,” an animated feature from B, for about". */
  readonly paidFor: RegExp;
  /** Who makes a work that is not named, up to what it costs: "is producing with B on a budget of". */
  readonly madeOn: RegExp;
  /** Behind a sum at the head of a sentence: the work spoken of cost so much, "no film has ever cost as much", «в которые оценивается производство». */
  readonly costliest: RegExp;
  /** A firm earned a sum, right before it, and in what stretch of its books, right behind. */
  readonly earnedInBooks: { readonly before: RegExp; readonly behind: RegExp };
  /** Right before a sum that the work behind it cost: "Producers spent". */
  readonly spentOn: RegExp;
  /** Right behind a sum: it went on something that is no work, 买下改编权. */
  readonly spentElsewhere: RegExp;
  /** Right before a sum, behind a work: all that was put into it, which is its budget. */
  readonly invested: RegExp;
  /** The same from the clause before on, which tells who made the work: 影片由甲出品，投资. */
  readonly investedBehind: RegExp;
  /** The trade of the cinemas, its days and regions: beside a sum in a report on takings they make it what the market took. */
  readonly cinemas: RegExp;
  /** Words that make a sum what a work cost. */
  readonly cost: Cue;
  /** A single day's takings. */
  readonly day: Cue;
  /** Up to a sum and its own words: a mean of many, "a location average of", «в среднем», 场均. */
  readonly averaged: RegExp;
  /** Leads from what was told of one sum to another of the same measure: 这一数字是, 低于去年同期的. */
  readonly sameMeasure: RegExp;
  /** Right before, and right after, a day since which something is the most or the least: no period of the sum. */
  readonly record: { readonly before: RegExp; readonly after: RegExp };
  /** A clause that tells of results, whose teller they are of: 甲公布中期业绩. */
  readonly ownResults: RegExp;
  /** Behind a company: it tells of results of its own, "posted". */
  readonly posted: RegExp;
  /** Opens a clause up to a sum that the work behind it cost: 总投资约. */
  readonly investedIn: RegExp;
}
