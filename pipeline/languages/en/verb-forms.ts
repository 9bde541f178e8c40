/** Spells the forms of regular English verbs: "warn" gives "warns", "warned", "warning". */

/** Verbs of two syllables and more that double their last letter all the same. */
const doubling =
  /^(?:quip|chat|nod|grin|snap|brag|blog|shrug|jot|scrap|plan|slam|pan|rap|rebut|let|put|cut|tut|confer|refer|infer|prefer|admit|submit|concur|propel|compel|dispel|allot|permit|regret|rip|rap|sob|tag|dub|hum|pen|tip|signal|counsel|marvel|label|model|quarrel)$/u;

function stemOf(verb: string): string {
  if (doubling.test(verb)) return `${verb}${verb.charAt(verb.length - 1)}`;
  return verb.endsWith('e') ? verb.slice(0, -1) : verb;
}

/** Third person singular: "says", "tries", "confesses". */
export function presentOf(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

export function pastOf(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stemOf(verb)}ed`;
}

export function participleOf(verb: string): string {
  if (/ee$|ye$/u.test(verb)) return `${verb}ing`;
  return verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : `${stemOf(verb)}ing`;
}
