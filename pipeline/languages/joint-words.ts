/** The short words of a language that stand between a name, a sum or a verb and what belongs to it. All are tested on what stands between the two. */
export interface JointWords {
  /** Leads from a work to a sum that it took in another clause: ", which took". */
  readonly whichTook: RegExp;
  /** Up to a sum: the film's noun, its title and the relative clause or participle that agrees with the noun and tells what it took, «комедии «Х», которая». */
  readonly toldOf: RegExp;
  /** Behind a sum: the brackets that say in which currency all sums of the article are, 下同. */
  readonly throughout: RegExp;
  /** From a sum to its conversion: a comma or a dash, and at most a word that points back, «это». */
  readonly aside: RegExp;
  /** From a work to the sum it took: a verb and little else, "” took". */
  readonly took: RegExp;
  /** From a title to the sum right behind it, which is that work's whatever it is held against: 》的. */
  readonly ownSum: RegExp;
  /** From a sum to the budget it is held against: "against a". */
  readonly against: RegExp;
  /** From what was spent to the work it was spent on: "on making". */
  readonly onMaking: RegExp;
  /** From what was spent past such a title: what is made is something else about the work, 拍摄《X》的一场戏. */
  readonly madeOtherwise: RegExp;
  /** From who tells of a sum to that sum: it is the teller's own, "whose". */
  readonly whose: RegExp;
  /** A verb of holding an event whose subject is a place, and what stands between the two: "Lucerne will host"; null where there is none. */
  readonly hosts: { readonly verb: RegExp; readonly between: RegExp } | null;
  /** From a word for a later part to its title: "titled". */
  readonly titled: RegExp;
  /** From an award to who won it: a label, 最佳导演：甲, "Best Film: “X”". */
  readonly winner: RegExp;
  /** A title with what leads to the next one of a list; with the flag `g`, to be replaced: 《X》和. */
  readonly listedTitles: RegExp;
  /** From one winner to the next of a list: 》和《. */
  readonly nextWinner: RegExp;
  /** From a work to the person who won for it: 》的编剧. */
  readonly winnerOfWork: RegExp;
  /** From a name to what is told of it by the way before its verb: ", directed by", ", who". */
  readonly opensAside: RegExp;
  /** Right before a verb: what was told by the way ends. */
  readonly closesAside: RegExp;
  /** Right before a name: who made what is named before it, "by director". */
  readonly madeBy: RegExp;
  /** What stands before an office and is no part of it: "the". */
  readonly determiner: RegExp;
  /** Behind words in the marks of titles: they are speech, and this tells whose. */
  readonly attribution: RegExp;
  /** From words of telling to the place of a plot: "in". */
  readonly inPlace: RegExp;
  /** From a time to the place where a plot is set at that time: 的, 在. */
  readonly placeThen: RegExp;
  /** What stands between two sums of a list told of places, the places left out: ") and (". */
  readonly nextPlace: RegExp;
  /** A work that does anything at all to end up with a sum: what may stand before the work, and between it and the sum, "limped to a". */
  readonly straight: { readonly before: RegExp; readonly between: RegExp };
  /** Between two persons whose film it is: « и ». */
  readonly duo: RegExp;
}
