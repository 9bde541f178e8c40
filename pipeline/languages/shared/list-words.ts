/** The words by which a language counts a list and closes it, or leaves it open. */
export interface ListWords {
  /** What leads from a count to its list: a colon, a dash, a bracket, an opening quotation mark; group `mark`. */
  readonly opening: RegExp;
  /** A partial list, or one that goes on. */
  readonly open: RegExp;
  /** The joint before the last member. */
  readonly and: RegExp;
  /** Right before a count that bounds its list from one side only. */
  readonly loose: RegExp;
  /** Units whose lists tell something else: times, days, years. */
  readonly uncounted: RegExp;
  /** A quoted title. */
  readonly title: RegExp;
  /** The joint between two members of one list. */
  readonly between: RegExp;
  /** What right behind the last title shows that the list goes on. */
  readonly goesOn: RegExp;
  /** A list of common nouns, joints and all. */
  readonly plain: RegExp;
  /** Whether the last joint of a list must be an "and" for the list to be closed. */
  readonly closedByAnd: boolean;
  /** Things whose names bring a second name along: "Paris, France". */
  readonly located: RegExp;
  /** What opens a sentence that names those counted in the sentence before: "They are", «Это». */
  readonly next: RegExp;
  /** A country or a region, which may stand behind the name of a place in it. */
  readonly isWider: (name: string) => boolean;
  /** A member that counts again: "seven films: two features and five shorts". */
  readonly counting: RegExp;
  /** How names stand in a list, whether they are known or not; null where a language tells no name by its letters. */
  readonly names: NameListWords | null;
}

/** Names in a list, told by their capital letters. */
export interface NameListWords {
  /** One member: a role in lower case may stand before it; group `own` is what tells that it is one by itself, a title or whose it is. */
  readonly member: RegExp;
  /** Joints of a list; group `and` where the word may also stand inside a name. */
  readonly joint: RegExp;
  /** Behind a comma this may tell who the one before is: "Mayor of Leeds". */
  readonly office: RegExp;
  /** Behind the last member, who says so: ", the council said". */
  readonly attribution: RegExp;
  /** Words that describe: "They are Norwegian and Finnish". */
  readonly describing: RegExp;
}
