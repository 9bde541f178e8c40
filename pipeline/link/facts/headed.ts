/** Whose head somebody is by the office alone: 馆长 in an article that has named one museum. */
import type { Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';

/** The one body named so far that such an office belongs to; null where two are, or none. */
export function bodyHeaded(view: SentenceView, role: Span, topic: Topic, words: LinkWords): Mention | null {
  if (words.headOfBody === null) return null;
  const noun = words.headOfBody.office.exec(view.paragraphText.slice(role.start, role.end))?.groups?.noun;
  const body = noun === undefined ? undefined : words.headOfBody.bodies.get(noun);
  if (body === undefined) return null;
  const here = view.named('organization').filter((m) => m.end <= role.start);
  const bodies = [...topic.organizations, ...here].filter((m) => body.test(m.name));
  const last = bodies.at(-1) ?? null;
  return bodies.every((m) => m.entity_id === last?.entity_id) ? last : null;
}
