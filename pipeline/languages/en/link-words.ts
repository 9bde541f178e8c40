/** The words by which English news tells who made, showed, signed and held what. */
import type { LinkWords } from '../language.ts';

export const link: LinkWords = {
  conversion:
    /^(?:,?\s*(?:or|i\.e\.|that is|which is|equal to|equivalent to|equivalent of|the equivalent of|worth)(?:\s+(?:about|around|roughly|nearly))?|=|≈|~)$/i,
  anniversary: /\banniversar(?:y|ies)\b/i,
  release:
    /\b(?:will be|was|were|is|been|to be|being)\s+(?:(?:officially|theatrically|simultaneously|widely)\s+)?(?:released|shown in cinemas|screened in cinemas)\b|\bpremier(?:ed?|es|ing)\b|\b(?:opens?|opened|opening|arrive[sd]?|debut(?:s|ed)?)\s+(?:in|on|across|nationwide|at)\b|\bhits?\s+(?:the\s+)?(?:theat(?:er|re)s|screens|cinemas)\b|\b(?:theatrical|wide|nationwide)\s+release\b|\breleases?\s+(?:in|on)\b/i,
  held: [
    {
      pattern:
        /\b(?:was|were|is|are|be|been|being)\s+(?:\w+ly\s+)?(?:held|hosted|staged|convened)\b|\b(?:takes?|took|taking|taken)\s+place\b|\b(?:opened|opens|kicked off|kicks off|concluded|wrapped up|landed|ran|runs)\b/i,
      event: 'before',
    },
    {
      pattern: /(?<!\b(?:was|were|is|are|be|been|being)\s)\b(?:held|hosted|hosts?|holds?|hosting|holding)\b/i,
      event: 'after',
    },
  ],
  signed: /\b(?:signed|inked|concluded|sealed|signs|sign)\b/i,
  coProduced: /\b(?:co-?produced|co-?producers?|co-?produces|jointly\s+(?:produced|made))\b/i,
  distributed: /\b(?:distributed\s+by|distributors?|distributes|distributed)\b/i,
  awarded:
    /\b(?:won|wins|received|receives|was awarded|were awarded|took home|took|honou?red with|picked up|scooped)\b/i,
  sequel:
    /\b(?:sequel|prequel|continuation|follow-up|(?:second|third|fourth|fifth|next)\s+(?:part|film|instal?lment|chapter))\b/i,
  setIn:
    /\b(?:is|are|was)\s+set\s+(?:in|during|against)\b|\b(?:takes?|took)\s+place\s+in\b|\b(?:tells?|told|follows|recounts|chronicles)\s+(?:the\s+)?(?:real\s+|true\s+)?(?:story|tale|events?)\b|\b(?:story|plot|action|film)\s+(?:unfolds|is\s+set|takes\s+place)\b/i,
  filmDirector:
    /(?<!\b(?:managing|executive|general|deputy|financial|finance|commercial|creative|art|artistic|casting|regional|technical|programme?|festival|museum|company|marketing|sales|music|musical|development|communications|research)[\s-])\b(?:director|filmmaker)(?:\s+of\s+(?:the\s+)?(?:film|movie|picture|series|documentary))?$|\bdirected\s+by$/i,
  filmProducer: /\bproducers?$|\bproduced\s+by$/i,
  sameOrganization:
    /\b(?:company|firm|studio|agency|holding|group|ministry|department|bank|distributor|organi[sz]ation|association|foundation|fund|channel|outlet|museum|university|institute)['’]s\b/i,
  roleJoint:
    /[\s,]+(?:(?:of|at|for|with|from)(?:\s+(?:the|a|an))?(?:(?:\s+(?!(?:of|at|for|with|from)\s)[\p{L}-]+)*\s+(?!(?:of|at|for|with|from)\s)\p{Ll}[\p{Ll}-]*)?)?\s*[(]?$/u,
  locative: /\b(?:in|at|across|throughout|inside|within)\s+(?:the\s+)?$/i,
  notItsDate: /\b(?:since|until|till|before|by)\s+(?:the\s+)?$/i,
};
