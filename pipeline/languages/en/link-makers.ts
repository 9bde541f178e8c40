/** The words by which English news names those who made a work. */
import { WordPattern } from '../../lib/word-pattern.ts';
import type { MakerWords } from '../language.ts';

export const makers: MakerWords = {
  director:
    /(?<!\b(?:managing|executive|general|deputy|financial|finance|commercial|creative|art|artistic|casting|regional|technical|programme?|festival|museum|company|marketing|sales|music|musical|development|communications|research)[\s-])\b(?:director|filmmaker)(?:\s+of\s+(?:the\s+)?(?:film|movie|picture|series|documentary))?(?:\s+(?:is|was))?$|\b(?:directed|helmed)\s+by$/i,
  producer: /\bproducers?(?:\s+(?:is|was))?$|\bproduced\s+by$/i,
  bare: /^(?:(?:the|its|film|movie|general|executive|chief|lead|and)\s+)*(?:co-?)?(?:director|producer|filmmaker)s?(?:\s+of\s+(?:the\s+)?(?:film|movie|picture|series|documentary|project))?(?:\s+(?:is|was))?$/i,
  its: /\b(?:its|the\s+(?:film|movie|picture|series|documentary|drama|comedy|cartoon|project)['’]s)\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  afterWork:
    /^[,.]?["”'’»]?(?:['’]s?)?\s*(?:,\s*)?(?:\(\d{4}\)\s*)?(?:(?:which|that)\s+(?:is|was|were)\s+|(?:was|is|a\s+film)\s+)?(?:(?:co-?)?(?:written|produced|shot|edited)\s+and\s+)?(?:by\s+)?(?:its\s+)?$/i,
  beforeWork:
    /^(?:['’]s|,?\s*whose\s+(?:[\p{L}-]+\s+){0,3}(?:debut|film|movie|picture|feature|documentary|drama|comedy|work)(?:\s+film)?,?|,?\s*(?:the\s+)?(?:director|author|creator|maker|producer|(?:who|has)\s+(?:directed|produced|made))\s+(?:of|behind)?|\s+(?:directed|directs|produced|helmed|made|shot))\s*(?:[\p{L}\p{N}'’-]+\s+){0,4}["“'‘]?$/iu,
  filmOf: /["”’']\s+by\s+(?:[\p{L}-]+\s+){0,2}$/iu,
  titleOf: /(?!)/u,
  passive: /\b(?:directed|helmed|produced)\s+by$/i,
  madeBetween:
    /^(?:the\s|this\s|it\b)[\p{L}\s-]{0,40}?\b(?:is|was|has been|had been)\s+(?:(?:both|also|co-?|written|shot|edited|and)\s*){0,3}$/iu,
  predicate: /(?:\s(?:is|was)|:)\s+$/i,
  doneBy: /by$/iu,
  produces: /(?!)/u,
  directs: /^\s+(?:directed|directs|helmed)\b/i,
  making:
    /\b(?:is|are|has|have)\s+(?:(?:already|now|currently|also|been|begun|started)\s+)*(?:preparing|shooting|filming|making|finishing|editing|working\s+on|directing|shot|completed|finished|wrapped)\b/i,
  coProduced: new WordPattern(
    /\b(?:co-?produced|co-?producers?|co-?produces|jointly\s+(?:produced|made|financed)|co-?financed|joint\s+production|co-?production\s+(?:of|between))\b/i,
  ),
  distributed: new WordPattern(
    /\b(?:distributed(?:\s+\p{L}+){0,3}\s+by|distributors?|distributes|distributed|handl(?:es|ed|ing)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}distribution|releas(?:ed|es|ing)\s+by)\b/iu,
  ),
  by: /^\s*(?:by|of|between)?\s*,?\s*(?:(?:the|its|both)\s+)?(?:[\p{Ll}-]+\s+){0,2}["“'‘]?$/u,
  which: /^\s*(?:which|that|who)\b/i,
  and: /^["”'’)]?(?:\s*\([^)]{1,12}\))?\s*,?\s*(?:and|together\s+with|with|&)?\s*(?:(?:the|by)\s+)?(?:[\p{L}'’-]+\s+){0,2}["“'‘]?$/iu,
};
