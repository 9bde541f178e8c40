/** What a language must know for its quotations to be read: the joints between the common engine and the three grammars. */

import type { Span } from '../../../contract.ts';
import type { SpeakerReading } from '../speakers/reading.ts';

/**
 * How a reporting clause stands to its quotation. `colon`, `direct`: right before it; `after`: right behind it;
 * `inside`: within its marks; `clause`: elsewhere in the sentence, as with a partial quotation.
 */
export type Link = 'colon' | 'direct' | 'after' | 'inside' | 'clause';

/** Who is said to have said it, by which words. Offsets are those of the paragraph. */
export interface Attribution {
  readonly link: Link;
  /** The noun phrase that names the speaker; null when the clause has none («…», — говорится в сообщении). */
  readonly speaker: Span | null;
  readonly cue: Span | null;
  /** The clause names or judges ("called it", «назвал»): what follows may be a title as well as an opinion. */
  readonly isNaming: boolean;
  /** The clause reports, and the marks hold the end of what it reports: a word or two by themselves are speech too. */
  readonly isReport?: boolean;
  /** Grammatical gender of the verb, where the language shows it. */
  readonly gender: Gender | null;
  /** Offset behind the clause. */
  readonly end: number;
}

export type Gender = 'masculine' | 'feminine';

/** What the quoted words look like by themselves. */
export interface QuotedShape {
  readonly words: number;
  /** Title Case, a bare name or a label: the words name something. */
  readonly isTitle: boolean;
  /** Begins in lower case (or, in Chinese, holds no sentence): a fragment of a sentence. */
  readonly isFragment: boolean;
  /** One adjective that judges: it is somebody's word also in front of a noun. */
  readonly isJudging?: boolean;
  /** A whole statement: a finite verb or an end mark, and long enough. */
  readonly isSentence: boolean;
}

/** A piece of a stretch, when the said-clause stands inside the marks. */
export interface Piece {
  readonly span: Span;
  readonly attribution: Attribution | null;
}

export interface QuotationLanguage {
  /** Offsets behind each sentence of a paragraph whose quoted words are masked. */
  readonly stops: (masked: string) => number[];
  /** The said-clause that begins at `from`, right behind a quotation. */
  readonly after: (masked: string, from: number, to: number, quoted: string) => Attribution | null;
  /** The reporting clause between the start of the sentence and the opening mark at `to`. */
  readonly before: (masked: string, from: number, to: number) => Attribution | null;
  /** The reporting clause that ends the sentence some words behind a partial quotation. */
  readonly trailing: (masked: string, from: number, to: number) => Attribution | null;
  /** The person who reports in a sentence without marks. */
  readonly report: (masked: string, from: number, to: number) => Span | null;
  readonly shape: (quoted: string) => QuotedShape;
  /** Do the words around the marks say that they hold a title, a nickname, a term or a slogan? */
  readonly isNamed: (before: string, quoted: string, after: string, shape: QuotedShape) => boolean;
  /** Do they say so of words that a clause would credit to somebody: a nickname, a term, "so-called"? */
  readonly isTerm: (before: string, quoted: string, after: string, shape: QuotedShape) => boolean;
  /** Cuts said-clauses out of a stretch; one piece and no attribution when there is none. */
  readonly pieces: (text: string, span: Span) => readonly Piece[];
  /** Where the speech of a paragraph of dialogue without marks begins; null when it is none. */
  readonly dialogue: (text: string) => number | null;
  /** Is this a news agency or a newspaper, which passes on what others say? */
  readonly isMedium: (speaker: string) => boolean;
  readonly speaker: SpeakerReader;
  /** The gender of a bearer of this name, if the name tells. */
  readonly genderOf: (name: string) => Gender | null;
  /** The gender that a verb right beside a name shows, read from the paragraph. */
  readonly genderBeside: (text: string, place: Span, name: string) => Gender | null;
  /** The gender that all pronouns of a stretch show; null where it has none, or of both. Absent where pronouns mean things as well. */
  readonly genderOfPronouns?: (told: string) => Gender | null;
  /** Does the article name here who wrote it? */
  readonly isByline?: (text: string, name: Span) => boolean;
  /** The name as it is, where the names grammar took words in front of it or an oblique case for it. */
  readonly mendedName: (name: string) => string;
  /** Could this name, found by its place beside a verb only, be that of a body as well as of a person? */
  readonly mayBeBody?: (name: string) => boolean;
  /** Could this name, found by its place beside a verb only, be a plural noun at the head of a sentence? */
  readonly mayBeMany?: (name: string) => boolean;
  /** A word that opens a sentence with a capital and may be any noun by what stands behind it; absent where nouns have none. */
  readonly mayBeThing?: (name: string, behind: string) => boolean;
  /** The parts of a name, surname last. */
  readonly nameParts: (name: string) => readonly string[];
  /** The office said right beside a name, read from the paragraph; empty when there is none. */
  readonly roleBeside: (text: string, name: Span) => string;
  /** Does the office or the words beside a name tell the country of this people: "Sweden's" and "Swede"? */
  readonly sharesOrigin?: (role: string, people: string) => boolean;
  /** Does an office that somebody holds rule out that this phrase means them: «глава правительства», and he heads an agency? */
  readonly contradicts?: (phrase: string, role: string) => boolean;
  /** Does a pronoun mean an office that begins its sentence ("the coach was unhappy: in his view …")? */
  readonly meansOffices?: boolean;
  /** From one name to the next where both are named side by side: no pronoun behind them tells one from the other. */
  readonly sideBySide?: RegExp;
  /** Are things he and she as well: «компания … она»? */
  readonly hasGenders?: boolean;
  /** Does an office name several: "two brothers"? No "he" means them. */
  readonly isPlural?: (office: string) => boolean;
  /** The heads of office named in a text, each by the one word that stands for its synonyms. */
  readonly headsIn: (role: string) => ReadonlySet<string>;
  /** The heads of office that a broader noun may stand for: "the diplomat" for an ambassador. */
  readonly narrower: (head: string) => ReadonlySet<string>;
  /** Does the head of a role only describe ("the winner"), so that it contradicts no office? */
  readonly isDescription?: (head: string) => boolean;
  /** The word by which "the ministry" stands in an organization's name, several parted by `|`; null when the phrase is no such noun. */
  readonly organizationNoun: (phrase: string) => string | null;
  /** May this noun stand for a body of whatever name: "the company"? */
  readonly isAnyBody?: (phrase: string) => boolean;
  /** The name of the organization whose noun stands at an offset of a text; null when it is a mere noun. */
  readonly organizationAround: (text: string, at: number) => string | null;
  /** Could this word be a given name in front of a surname? */
  readonly isNameWord: (word: string) => boolean;
  /** Could the second word be the surname, in its base form, of somebody whose given name is the first? */
  readonly isSurname?: (given: string, word: string) => boolean;
  /** Is this the label of a speaker's line, by its shape a name? */
  readonly isLabel: (label: string) => boolean;
  readonly interview: InterviewWords;
  /** Speech inside speech is left to the words around it. */
  readonly isFlat?: boolean;
  /** Verbs by which somebody goes on speaking: an office that follows them names the last speaker anew. */
  readonly goesOn: RegExp;
}

/** Persons the names grammar found in the paragraph. */
export interface NamedSpan extends Span {
  readonly name: string;
  readonly kind: 'person' | 'other';
}

export type SpeakerReader = (
  text: string,
  phrase: Span,
  named: readonly NamedSpan[],
) => SpeakerReading | null;

/** Labels of interview lines, lower case. */
export interface InterviewWords {
  readonly question: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  readonly interviewer: ReadonlySet<string>;
  /** Behind a label in brackets, the short label in the group `short`: 以下简称“记”. */
  readonly shortened?: RegExp;
  /** One character stands for the only person whose family name it is: 郁 for 郁知秋. */
  readonly bySurname?: boolean;
  /** Tells in the text before a labelled line that its speaker is being asked. */
  readonly briefing?: RegExp;
  /** In a title right before or behind the name of whom the article is an interview with. */
  readonly portrait?: { readonly before: RegExp; readonly behind: RegExp };
  /** Do the words around a name say that somebody met its bearer for the interview? */
  readonly isMet?: (ahead: string, behind: string) => boolean;
  /** Do they say that its bearer is the one who asks? */
  readonly isAsker?: (ahead: string, behind: string) => boolean;
  /** The given names by which a question calls whom it asks. */
  readonly addressed?: (question: string) => readonly string[];
  /** In front of the first question: the article is an interview, so that two questions are enough and one answer in the first person. */
  readonly announced?: RegExp;
  /** Words by which a speaker means himself: a paragraph without a dash or a label that holds them goes on with an answer. */
  readonly ownWords?: RegExp;
}
