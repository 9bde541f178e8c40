/** A position: a person, the office said beside the name, and the organization it is held in. */
import type { LanguageCode, Mention } from '../../contract.ts';
import { covering, type FactRule } from './fact-rule.ts';

export const position: FactRule = {
  predicate: 'position',
  *read(view, words, topic) {
    for (const person of view.mentions) {
      const { role } = person;
      if (person.type !== 'person' || role === null || role.paragraph !== view.paragraph) continue;
      const inRole = view.mentions.filter(
        (m) => m.type === 'organization' && m.start < role.end && m.end > role.start,
      );
      const text = view.paragraphText.slice(role.start, role.end);
      const organization =
        outermost(inRole, view.lang) ??
        (words.sameOrganization.test(text)
          ? (lastBefore(view.mentions, role.start) ?? topic.organization)
          : null);
      if (!organization) continue;
      const office =
        inRole.length === 0
          ? text.replace(words.sameOrganization, '')
          : officeBeside(text, role.start, organization, words.roleJoint);
      if (office.trim() === '') continue;
      yield {
        place: covering(view, person, role),
        rule: inRole.length === 0 ? 'fact.position-of-last-organization' : 'fact.position',
        subject: person.entity_id,
        object: organization.entity_id,
        office: office.replace(/^(?:the|The|a|an|its|their)\s+/, '').trim(),
        inferred: inRole.length === 0,
      };
    }
  },
};

/**
 * "Director of the Cinematography Department of the Ministry": the department belongs to the office, the ministry holds it, so the
 * organization named last counts; its acronym in brackets is no other. Where the office follows its organization, as in Chinese,
 * the first counts.
 */
function outermost(organizations: readonly Mention[], lang: LanguageCode): Mention | undefined {
  const inOrder = [...organizations].sort((a, b) => a.start - b.start || b.end - a.end);
  const holder = lang === 'zh' ? inOrder[0] : inOrder[inOrder.length - 1];
  return inOrder.find((organization) => organization.entity_id === holder?.entity_id);
}

/** The role's own words without its organization and the words that join the two. */
function officeBeside(text: string, start: number, organization: Mention, joint: RegExp): string {
  const before = text.slice(0, Math.max(0, organization.start - start)).replace(joint, '');
  return before.trim() === '' ? text.slice(organization.end - start) : before;
}

function lastBefore(mentions: readonly Mention[], start: number): Mention | null {
  return mentions.findLast((mention) => mention.type === 'organization' && mention.end <= start) ?? null;
}
