/** Who made a work: director, producer, co-producer, distributor. */
import type { Mention, Place, Predicate } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { nearest, type SentenceView } from '../sentences.ts';
import { covering, type FactRule, matches, workFor } from './fact-rule.ts';

/** The words looked at right before a name when no role was read beside it. */
const BESIDE = 40;

/** A person called the director or producer of the work at hand; an office with an organization is a position, not this. */
function personBy(predicate: Predicate, pattern: (words: LinkWords) => RegExp): FactRule {
  return {
    predicate,
    *read(view, words, topic) {
      for (const person of view.mentions) {
        if (person.type !== 'person') continue;
        const cue = cueFor(person, view, pattern(words));
        if (!cue) continue;
        const about = workFor(view, person, topic);
        if (!about) continue;
        yield {
          place: covering(view, cue, person, about.inferred ? null : about.work),
          rule: `fact.${predicate}`,
          subject: about.work.entity_id,
          object: person.entity_id,
          inferred: about.inferred,
        };
      }
    },
  };
}

function cueFor(person: Mention, view: SentenceView, pattern: RegExp): Place | null {
  const { role } = person;
  if (role !== null && role.paragraph === view.paragraph) {
    const held = view.mentions.some(
      (m) => m.type === 'organization' && m.start < role.end && m.end > role.start,
    );
    return !held && pattern.test(view.paragraphText.slice(role.start, role.end)) ? role : null;
  }
  const from = Math.max(view.start, person.start - BESIDE);
  const before = view.paragraphText.slice(from, person.start).trimEnd();
  const match = pattern.exec(before);
  return match ? { paragraph: view.paragraph, start: from + match.index, end: from + before.length } : null;
}

/** An organization, nearest before the verb or after it, that is said to have co-produced or distributed the work. */
function organizationBy(predicate: Predicate, pattern: (words: LinkWords) => RegExp): FactRule {
  return {
    predicate,
    *read(view, words, topic) {
      const organizations = view.mentions.filter((mention) => mention.type === 'organization');
      for (const verb of matches(pattern(words), view)) {
        const before = organizations.filter((organization) => organization.end <= verb.start);
        const maker = nearest(before, verb) ?? nearest(organizations, verb);
        const works = view.mentions.filter((mention) => mention.type === 'work');
        const work = nearest(works, verb) ?? topic.work;
        if (!maker || !work) continue;
        const inferred = work === topic.work && !works.includes(work);
        yield {
          place: covering(view, maker, verb, inferred ? null : work),
          rule: `fact.${predicate}`,
          subject: work.entity_id,
          object: maker.entity_id,
          inferred,
        };
        return;
      }
    },
  };
}

export const director = personBy('director', (words) => words.filmDirector);
export const producer = personBy('producer', (words) => words.filmProducer);
export const coProducer = organizationBy('co_producer', (words) => words.coProduced);
export const distributor = organizationBy('distributor', (words) => words.distributed);
