/** Words around a name, a sum or a verb by which a language tells that it is not what it looks like. One that a language lacks matches nothing. */
export interface GuardWords {
  readonly sums: SumGuards;
  readonly facts: FactGuards;
}

export interface SumGuards {
  /** Before a sum: what is sold at the counter took it, "food and beverages brought in". */
  readonly counter: RegExp;
  /** Behind a sum: it was not earned in cinemas, «на платформах». */
  readonly offScreen: RegExp;
  /** Behind a sum: the cost it is held against, «при бюджете». */
  readonly againstCost: RegExp;
  /** Behind a sum: it is an attribute of what follows, 的. */
  readonly attribute: RegExp;
  /** In the clause before a sum: the income of a firm, 营收. */
  readonly firmsIncome: RegExp;
  /** From the start of a clause to its sum: a firm earned it, in no cinema, «банк заработал». */
  readonly earnedByFirm: RegExp;
  /** In the clause before a sum: accounts that no film has, 每股. */
  readonly accounts: RegExp;
  /** In the sentence of a price: it is that of shares, 股价. */
  readonly shares: RegExp;
  /** In the clause before a sum: the one of two names, 前者, and the other, 后者. */
  readonly former: RegExp;
  readonly latter: RegExp;
  /** Before a firm: it is owned by who is spoken of, "the owner of". */
  readonly ownedBy: RegExp;
  /** Before a firm: it is what the sum buys, 收购. */
  readonly bought: RegExp;
  /** Before a firm: it gave the sum in front of it, "640,000 from the". */
  readonly gave: RegExp;
  /** Around a firm: a work is shown there, 在…播出. */
  readonly shownAt: { readonly before: RegExp; readonly behind: RegExp };
  /** From a house to a sum: what it says a share or a firm is worth, "lifted its target price to". */
  readonly judges: RegExp;
  /** Behind a firm: its film is meant, "the Harbor Line release". */
  readonly itsFilm: RegExp;
  /** What opens a clause that goes on about the name right before it: "whose", «чья». */
  readonly whose: RegExp;
  /** Right before a firm: a part of it is sold, "a 20% stake in". */
  readonly stakeIn: RegExp;
  /** Behind a firm of which a part is bought: 甲|15%的股份. */
  readonly stakeOf: RegExp;
  /** Right behind a firm: it made the film or brings it out, and the film takes the sum, 发行的; `books`: from the firm to the sum, it is the firm that reports. */
  readonly makesFilm: { readonly behind: RegExp; readonly books: RegExp };
  /** In the clause before a sum: several films took it together, 前十名影片合计. */
  readonly filmsTogether: RegExp;
  /** Right before a time: a film came out then, ", released". */
  readonly releasedAside: RegExp;
  /** Right before a body: it stands for its countries, «России и СНГ». */
  readonly ofUnion: RegExp;
  /** Before a firm: shares are traded there, «на». */
  readonly tradedOn: RegExp;
  /** Before a sum: the same months of the year before, 同期. */
  readonly samePeriod: RegExp;
  /** A year or quarter of a company's books, which no calendar tells: "its fiscal third quarter", 2025财年. */
  readonly ownBooks: RegExp;
  /** Before a sum: a stretch before the one told, of which no date is read, 前一财年. */
  readonly periodBefore: RegExp;
}

export interface FactGuards {
  /** The end of a deed and what follows: its doer stands behind it, "produced by". */
  readonly doneBy: RegExp;
  /** The name of a house that draws films, and leaves bringing them out to others. */
  readonly onlyMakes: RegExp;
  /** Behind a deed: what kind of firm does it, 发行|商. */
  readonly kindOfFirm: RegExp;
  /** A verb that several may stand in front of. */
  readonly ofSeveral: RegExp;
  /** Behind a place: whose people are told of, 中国|工程师. */
  readonly peopleOf: RegExp;
  /** From an agreement to a day, and behind the day: the day is that of what is agreed, «о проведении в 2026 году Годов кино». */
  readonly agreedFor: { readonly before: RegExp; readonly behind: RegExp };
  /** From the verb that opens an event to a work: it is shown there, "open … with". */
  readonly opensWith: RegExp;
  /** Behind an event: what is held is a part of it, 电影节|论坛. */
  readonly partOfEvent: RegExp;
  /** In the clause of a verb by which a prize goes to somebody: it names a prize of its own, 奖. */
  readonly anyPrize: RegExp;
  /** Before words for the work spoken of: a prize was won with it, 凭. */
  readonly wonWith: RegExp;
  /** An event that is not the subject of the verb behind it: what leads to its name, unless what stands between goes on to speak of it: "accreditation for the", ", which". */
  readonly besideEvent: { readonly before: RegExp; readonly unless: RegExp };
  /** Behind the verb of an event: it came to nothing, "has been cancelled". */
  readonly calledOff: RegExp;
  /** Right before an event: another year's than that of a bare date, "last year’s". */
  readonly otherEdition: RegExp;
  /** A whole sentence that only asks whether something is so. */
  readonly asked: RegExp;
  /** From a person to a work behind: that is their work, 执导的《. */
  readonly makerOf: RegExp;
  /** Before a verb: what opens is an occasion or a place, "the market, which". */
  readonly occasion: RegExp;
  /** An office in a case that is no nominative, a relative in front of it at most: «сын директора «Х»»; it is not that of whoever stands in the nominative. */
  readonly officeInCase: RegExp;
  /** A name whose form is that of the nominative alone. */
  readonly uncased: RegExp;
  /** What an office begins with whose first character is the last of its body: 文化部|长. */
  readonly cutOffice: RegExp;
}
