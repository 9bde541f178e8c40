/** Who directed or produced a work: a person with the role, beside the work, or beside words that point back to it. */
import type { Place, Predicate } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { Subject } from '../whose.ts';
import { covering, type FactRule, isRumoured } from './fact-rule.ts';
import { filmOf, filmOfDirector, filmSpokenOf } from './film-owners.ts';
import { actOf, aparted, cueFor, cueOfList } from './maker-cues.ts';
import { knownBy, madeHere, spokenOf, subjectOf } from './works-of-makers.ts';

type Pattern = (words: LinkWords) => RegExp;

/** An office with an organization is a position, not this. */
function personBy(predicate: Predicate, pattern: Pattern, verb: Pattern, directs: boolean): FactRule {
  return {
    predicate,
    needs: 'person',
    *read(view, words, topic) {
      for (const person of view.named('person')) {
        const role =
          cueFor(person, view, pattern(words), words) ?? cueOfList(person, view, pattern(words), words);
        const act = actOf(person, view, role, verb(words), words);
        const known = knownBy(person, view, words);
        // «Постановку доверили А, снявшему «Х»»: the role is that of the work spoken of, the deed of another.
        const isOfTwo =
          role !== null &&
          act !== null &&
          role.end <= person.start &&
          (known !== undefined || aparted(view, person, act));
        const owned = () =>
          directs ? (filmOf(person, view, words) ?? filmOfDirector(person, view, topic, words)) : null;
        const cues = isOfTwo ? [act, role] : [role ?? act ?? owned()];
        const aboutOf = (cue: Place | null): Subject | null | false => {
          if (cue === null) return directs && filmSpokenOf(person, view, topic, words);
          if (known !== undefined && cue === act) return madeHere(view, known, topic, words);
          const isOwn = isOfTwo && known === undefined && cue === role;
          return (isOwn ? spokenOf : subjectOf)(view, person, cue, topic, words);
        };
        const told = new Set<string>();
        for (const cue of cues) {
          if (cue && isRumoured(view, cue, words)) continue;
          const about = aboutOf(cue);
          if (!about || told.has(about.work.entity_id)) continue;
          told.add(about.work.entity_id);
          yield {
            place: covering(view, cue, person, about.inferred ? null : about.work),
            rule: `fact.${predicate}`,
            subject: about.work.entity_id,
            object: person.entity_id,
            inferred: about.inferred,
          };
        }
      }
    },
  };
}

export const director = personBy(
  'director',
  (words) => words.makers.director,
  (words) => words.makers.directs,
  true,
);
export const producer = personBy(
  'producer',
  (words) => words.makers.producer,
  (words) => words.makers.produces,
  false,
);
