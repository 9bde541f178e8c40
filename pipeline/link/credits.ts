/** Whom the header credits, as entities of the authority file: a name nobody has curated stays a word. */
import type { Header, HeaderField, LinkedArticle } from '../contract.ts';
import type { Authority } from './authority.ts';
import type { Identities } from './identities.ts';

export function creditsOf(
  header: Header,
  authority: Authority,
  identities: Identities,
): LinkedArticle['credits'] {
  const idOf = (field: HeaderField | null, type: 'organization' | 'place') => {
    if (field === null) return null;
    const named = authority.recognise(field.value).find((match) => match.entity.type === type);
    return named ? identities.canonical(named.entity.id) : null;
  };
  return {
    agency_id: idOf(header.agency, 'organization'),
    publisher_id: idOf(header.publisher, 'organization'),
    syndicator_id: idOf(header.syndicator, 'organization'),
    dateline_place_id: idOf(header.dateline_place, 'place'),
  };
}
