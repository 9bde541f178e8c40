/** A position: a person, the office said beside the name, and the organization it is held in. */
import type { LanguageCode, Mention, Span } from '../../contract.ts';
import type { LinkWords } from '../../languages/language.ts';
import { isUnion } from '../no-bearers.ts';
import type { SentenceView } from '../sentences.ts';
import type { Topic } from '../topic.ts';
import { covering, type FactDraft, type FactRule, isDenied } from './fact-rule.ts';
import { bodyHeaded } from './headed.ts';

export const position: FactRule = {
  predicate: 'position',
  needs: 'person',
  *read(view, words, topic) {
    for (const person of view.named('person')) {
      const { role } = person;
      if (role === null || role.paragraph !== view.paragraph) {
        yield* appointmentOf(view, person, words);
        continue;
      }
      const within = (m: Mention) => m.start < role.end && m.end > role.start;
      const bodies = view.named('organization').filter(within);
      // «директор «Балтийского горизонта»»: a festival employs people too.
      const inRole = bodies.length > 0 ? bodies : view.named('event').filter(within);
      const text = view.paragraphText.slice(role.start, role.end);
      const held = outermost(inRole, view.lang);
      const possessor = held ? null : ownerBefore(view, role);
      const organization =
        held ??
        possessor ??
        fronted(view, role, words) ??
        itsOwn(view, role, topic, words) ??
        lastNamed(view, role, words, topic) ??
        bodyHeaded(view, role, topic, words) ??
        governed(view, role, words) ??
        ofMain(view, person, role, topic, words);
      if (!organization) {
        yield* appointmentOf(view, person, words);
        continue;
      }
      if (isFormer(view, role, words) || isOfNext(view, person, role, organization)) continue;
      if (isOfAnother(view, person, role, organization, words)) continue;
      const office = held
        ? wholeOffice(view, held, officeBeside(text, role.start, held, words.roleJoint), words)
        : text.replace(words.sameOrganization, '');
      if (office.trim() === '') continue;
      yield {
        place: covering(view, person, role),
        rule: held || possessor ? 'fact.position' : 'fact.position-of-last-organization',
        subject: person.entity_id,
        object: organization.entity_id,
        office: asPrinted(view, role, office.replace(words.joints.determiner, '').trim()),
        inferred: !held && !possessor,
      };
    }
  },
};

/** Words of a clause before an office that say when it was held, in characters. */
const WHEN = 20;

/** «бывший глава «Х»», «ранее возглавлявший «Х»». */
function isFormer(view: SentenceView, role: Span, { formerly }: LinkWords): boolean {
  const from = Math.max(view.clauses.of(role).start, role.start - WHEN);
  return formerly.test(view.paragraphText.slice(from, role.end));
}

/** «А возглавил студию «Х»», «Компанию «Х» возглавил А», «А из «Форпоста»»: the words between the two tell. */
function* appointmentOf(view: SentenceView, person: Mention, words: LinkWords): Iterable<FactDraft> {
  const text = view.paragraphText;
  for (const organization of view.named('organization')) {
    for (const { first, before, between } of words.appointed) {
      const [one, other] = first === 'person' ? [person, organization] : [organization, person];
      if (one.end > other.start || words.formerly.test(text.slice(one.end, other.start))) continue;
      const joint = between.exec(text.slice(one.end, other.start));
      const front = joint && before.exec(text.slice(view.start, one.start));
      if (!joint || !front || isDenied(view, words, { start: one.end, end: other.start })) continue;
      const office = joint.groups?.office ?? front.groups?.office;
      yield {
        place: covering(view, person, organization),
        rule: 'fact.position-appointed',
        subject: person.entity_id,
        object: organization.entity_id,
        ...(office === undefined ? {} : { office: asPrinted(view, view, office) }),
      };
      return;
    }
  }
}

/** «министр культуры Самарской области»: an office of state is held in its country, region or town. */
function governed(view: SentenceView, role: Span, words: LinkWords): Mention | null {
  const place = view.named('place').find((m) => m.start >= role.start && m.end <= role.end);
  return place && words.stateOffice.test(view.paragraphText.slice(role.start, place.start)) ? place : null;
}

/** "said Polar Light’s head of theatrical, Anna Bell": the firm in the genitive right before the office. */
function ownerBefore(view: SentenceView, role: Span): Mention | null {
  const owner = view.named('organization').findLast((m) => m.end <= role.start);
  return owner &&
    /^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,3}$/u.test(view.paragraphText.slice(owner.end, role.start))
    ? owner
    : null;
}

/** "A, a former colleague of B’s director C": the organization before another person in the role is that one's. */
function isOfNext(view: SentenceView, person: Mention, role: Span, organization: Span): boolean {
  return (
    view.lang === 'en' &&
    view
      .named('person')
      .some((m) => m !== person && m.start >= organization.end && m.end <= role.end && m.start > role.start)
  );
}

/** «Сын директора «Х» Илья Громов», «глава «Х» и Илья Громов», «А (глава «Х») и Б»: the office is somebody else's. */
function isOfAnother(
  { lang, paragraphText: text }: SentenceView,
  { name, start, end }: Mention,
  role: Span,
  organization: Span,
  { guards, joints }: LinkWords,
): boolean {
  if (lang !== 'ru' || role.end > start) return false;
  if (
    organization.end <= start &&
    joints.duo.test(text.slice(organization.end, start).replace(/[»”")]/gu, ''))
  )
    return true;
  const { officeInCase, uncased } = guards.facts;
  return text.slice(start, end) === name && uncased.test(name) && officeInCase.test(text.slice(role.start));
}

/** 文化部|长: the last character of the body is the first of the office. */
function wholeOffice(
  { paragraphText: text }: SentenceView,
  { end }: Span,
  office: string,
  { guards }: LinkWords,
): string {
  return guards.facts.cutOffice.test(office) ? text.charAt(end - 1) + office : office;
}

/** The office in the article's own characters. */
function asPrinted(view: SentenceView, role: Span, office: string): string {
  const at = view.paragraphText.indexOf(office, role.start);
  return at === -1 ? office : view.printed.slice(at, at + office.length);
}

/** "At Baikal Trust Bank, senior strategist Oksana Reut considers …": who opens the sentence so holds the office. */
function fronted(view: SentenceView, role: Span, words: LinkWords): Mention | null {
  const text = view.paragraphText;
  const [first] = view.named('organization');
  if (!first || !words.heldAt.test(text.slice(view.start, first.start))) return null;
  return /^,\s$/u.test(text.slice(first.end, role.start)) ? first : null;
}

/** "… grumbled its founder, Eduard Kokko": an office that only firms have, of the firm named last. */
function itsOwn(view: SentenceView, role: Span, topic: Topic, words: LinkWords): Mention | null {
  const text = view.paragraphText;
  const opening = text.slice(Math.max(view.start, role.start - 4), role.end);
  if (!words.ownOffice.test(opening)) return null;
  const here = view.named('organization').filter((m) => m.end <= role.start);
  // 甲公司与乙公司合作，丙任总裁: of which of the two nothing says.
  if (view.lang === 'zh' && here.some((m) => m.entity_id !== here[0]?.entity_id)) return null;
  const told = topic.organizations.filter(({ paragraph }) => paragraph === view.paragraph);
  // 甲公司收购乙公司…。首席财务官丙: nor of which of several that the paragraph told of.
  if (view.lang === 'zh' && here.length === 0 && told.some((m) => m.entity_id !== told[0]?.entity_id))
    return null;
  return here.at(-1) ?? told.at(-1) ?? null;
}

/** "Chief Executive Anna Bell said": an office that only firms have, of the one firm the article is about. */
function ofMain(
  view: SentenceView,
  person: Mention,
  role: Span,
  topic: Topic,
  words: LinkWords,
): Mention | null {
  const { mainOrganization: main, organizations } = topic;
  if (main === null || view.named('organization').length > 0 || role.end > person.start) return null;
  if (!organizations.some((named) => named.entity_id === main.entity_id)) return null;
  const isOfFirm = words.ownOffice.test(`its ${view.paragraphText.slice(role.start, role.end)}`);
  return isOfFirm ? main : null;
}

/** Right before a medium stands the verb of telling within so many characters. */
const TELLING = 16;

/** «рассказал ТАСС директор компании»: whom the news was told is not the company. */
const isToldTo = (view: SentenceView, { start }: Span, { reporting }: LinkWords): boolean =>
  view.lang === 'ru' &&
  reporting.test(view.paragraphText.slice(Math.max(view.start, start - TELLING), start));

/** The words before a role that may point back to an organization are at most this long. */
const BEFORE_ROLE = 30;

/** "The company's CEO", "director of the market": the organization named last, or the last body or the one event whose name bears the noun. */
function lastNamed(view: SentenceView, role: Span, words: LinkWords, topic: Topic): Mention | null {
  const from = Math.max(view.start, role.start - BEFORE_ROLE);
  const noun = words.sameOrganization.exec(view.paragraphText.slice(from, role.end))?.groups?.noun;
  if (noun === undefined) return null;
  const { ofUnion } = words.guards.sums;
  const here = view
    .named('organization')
    .filter((m) => m.end <= role.start && !isUnion(view, m, words) && !isToldTo(view, m, words));
  // 任命前甲公司副总裁乙: the firm somebody comes from is not spoken of.
  const isLeft = (m: Mention) => view.lang === 'zh' && words.formerly.test(topic.wordsBefore(m) + m.name);
  const earlier = topic.organizations.filter((m) => !ofUnion.test(topic.wordsBefore(m)) && !isLeft(m));
  const { attribute, bank, ending } = words.organizationNoun;
  const stem = noun.toLowerCase().replace(ending, '');
  const called = new RegExp(`(?<!\\p{L})${stem}\\p{L}{0,3}${attribute}\\s[«"„]?$`, 'iu');
  // «банк «Ладожский»» bears the noun too; of a central bank one says «регулятор».
  const bears = (m: Mention) =>
    (m.name.toLowerCase().includes(stem) && !(bank.test(stem) && words.centralBank.test(m.name))) ||
    called.test(topic.wordsBefore(m));
  const isOfEvent = topic.event && (bears(topic.event) || words.eventNoun.test(noun));
  const event = isOfEvent && topic.event && topic.event.paragraph <= view.paragraph ? topic.event : undefined;
  const named = here.findLast(bears) ?? earlier.findLast(bears) ?? event;
  return named ?? (words.anyOrganization.test(noun) ? (here.at(-1) ?? earlier.at(-1) ?? null) : null);
}

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
