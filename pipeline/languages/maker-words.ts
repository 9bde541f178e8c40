/** The words by which a language tells who made, produced and distributed a work. */
import type { Cue } from '../lib/word-pattern.ts';

/** The words around companies that make or distribute works. */
export interface CompanyWords {
  /** Between a company and the verb: an apposition that makes it the work's, ", its". */
  readonly apposed: RegExp;
  /** Between the company that opens a sentence and the verb: it tells of itself, "announced that it has". */
  readonly tellsOfItself: RegExp;
  /** Right behind a company: its office follows, "as". */
  readonly as: RegExp;
  /** Right behind a company: it is only a partner of who produced. */
  readonly asPartner: RegExp;
  /** Between a verb and the companies behind it that do it together with the one in front. */
  readonly joint: RegExp;
  /** A verb with its object, the rights or the making: of the work spoken of. */
  readonly rights: RegExp;
  /** Right behind the word of a verb: the name of an office, 发行|方. */
  readonly office: RegExp;
  /** Right behind the word of a verb: what is bought, 发行|权. */
  readonly bought: RegExp;
}

/** How a sentence names those who made a work. */
export interface MakerWords {
  readonly companies: CompanyWords;
  /** A role text, or the words right before a name, that make a person the director of a film. */
  readonly director: RegExp;
  /** Likewise the producer. */
  readonly producer: RegExp;
  /** Such a role with rank only: no country, town or company is said. */
  readonly bare: RegExp;
  /** A verb of making right before the name: "by", «снимет», 执导. */
  readonly doneBy: RegExp;
  /** Right before a role that points to the work spoken of: "its", "the film's", 该片. */
  readonly its: RegExp;
  /** Between a work and the role or person behind it. */
  readonly afterWork: RegExp;
  /** Between a person and the work behind: "'s", «, автор драмы», 执导的. */
  readonly beforeWork: RegExp;
  /** Right before a director's name and right before the work behind it: «лента … «X»». */
  readonly filmOf: RegExp;
  /** Right before a title and behind the name that follows it, where they tell that it is a film: «снимает «X» А», «X» А — сиквел. */
  readonly filmed: RegExp;
  readonly continues: RegExp;
  /** Between a person and the title of the film that is theirs: "’s first feature “". */
  readonly owned: RegExp;
  /** Behind the name of whose film is named right before: “X,” Marat Sabirov "’s 1968 classic". */
  readonly owning: RegExp;
  /** From the name of somebody who was told to direct to the title of a film of theirs: 甲的《X》, 甲新作《X》. */
  readonly ofDirector: RegExp;
  /** Between a title and the name of whose film it is: «комедия «X» Анны Дёгтевой». */
  readonly titleOf: RegExp;
  /** A role said in the passive voice, the name behind it: "directed by". */
  readonly passive: RegExp;
  /** From the word for the work to such a verb: "The picture was". */
  readonly madeBetween: RegExp;
  /** A role up to the name, told of the work as its predicate: «режиссёр — », 导演为. */
  readonly predicate: RegExp;
  /** Between a person and the role behind the name: 执导. */
  readonly directs: RegExp;
  /** Likewise of a producer. */
  readonly produces: RegExp;
  /** Between the last two makers of a list: ", and ", « и ». */
  readonly lastOf: RegExp;
  /** A role in the plural, which a comma parts from the name behind it. */
  readonly roleOfMany: RegExp;
  /** What leads from a role to the next name, whose role it is then: « — », «выступила». */
  readonly leadsOn: RegExp;
  /** What leads from a role to the work named inside it: "of". */
  readonly ofWork: RegExp;
  /** A participle said of a work that stands in an apposition: «снятая». */
  readonly appositive: RegExp;
  /** Right before a role: that of a work which is not the one spoken of, "a", and of the one spoken of, "the". */
  readonly indefinite: RegExp;
  readonly definite: RegExp;
  /** Said in front of a name: a jury, pupils, guests. The role beside it is what somebody is, not what they did for the work spoken of. */
  readonly company: RegExp;
  /** Right before a name: the role is that of the work named before, 由. */
  readonly introduced: RegExp;
  /** A role that opens a clause is that of the work which opens the sentence. */
  readonly opensClause: boolean;
  /** All that may stand in front of a role that opens its clause: the country whose it is, «российским». */
  readonly ofCountry: RegExp;
  /** What a maker does with a work of their own: "is shooting". */
  readonly making: RegExp;
  readonly coProduced: Cue;
  /** A verb of making that names the producer where one company alone does it: 出品. */
  readonly alone: RegExp;
  /** Right before the companies that produced a work: "produced by". */
  readonly producedBy: Cue;
  readonly distributed: Cue;
  /** A company behind such a word: "distributed by", «прокатчик». */
  readonly by: RegExp;
  /** Opens a clause about the company named before it: "which". */
  readonly which: RegExp;
  /** Between a verb and the company behind it that did it: 负责《X》发行的|甲. */
  readonly madeBy: RegExp;
  /** Between companies of one list. */
  readonly and: RegExp;
  /** Opens a role that tells what somebody is elsewhere: "the Danish producer". */
  readonly fromElsewhere: RegExp;
  /** Behind a name with its role: what house somebody runs, who is introduced by it: "producer Anna Bell, who runs Cold Bay Films". */
  readonly runsHouse: RegExp;
  /** A verb for any work on a film, which the role before the name tells: 编剧甲操刀. */
  readonly takesOn: RegExp;
  /** From a work to a name whose maker's role it only tells: 由《X|》导演|甲执导. */
  readonly knownBy: RegExp;
}
