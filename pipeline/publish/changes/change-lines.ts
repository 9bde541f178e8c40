/** What changed in a version, in sentences: one line a reason, the gravest and the losses first. */
import type { Translate } from '../../i18n.ts';
import type { Cause, Counted, Difference, Reason, RowChange } from './version-changes.ts';

/** Rows of a reason by their cause, where the reason is about rows. */
const rowLists = { rows_added: 'added', rows_removed: 'removed', rows_changed: 'changed' } as const;

/** A reason in one sentence, with the causes of the rows it counts. */
export function reasonLine(reason: Reason, { tables }: Difference, translate: Translate): string {
  const { table, column, before, after, count } = reason;
  const told = translate(`report:changes.reasons.${reason.reason}`, {
    count,
    table: table ?? '',
    column: column ?? '',
    before: before ?? '',
    after: after ?? '',
  });
  const kind = (rowLists as Readonly<Record<string, 'added' | 'removed' | 'changed'>>)[reason.reason];
  const rows = table === null ? undefined : tables[table]?.rows;
  return kind === undefined || rows === undefined ? told : told + causesTold(rows[kind], translate);
}

function causesTold({ by_cause }: Counted<RowChange>, translate: Translate): string {
  const counted = Object.entries(by_cause);
  const causes = counted.map(([names, count]) => {
    const [first, ...others] = names.split('+').map((name) => causeTold(name as Cause, translate));
    const cause = [first, ...others].join(translate('report:changes.or'));
    return counted.length === 1 ? cause : translate('report:changes.cause', { cause, count });
  });
  return translate('report:changes.because', { causes: causes.join(translate('report:changes.and')) });
}

function causeTold(cause: Cause, translate: Translate): string {
  return translate(`report:changes.causes.${cause}`);
}

/** What happened to the articles, and whether reference data and rules are other ones. */
export function inputsTold(
  { articles, reference_changed, rules_changed }: Difference,
  translate: Translate,
): string {
  const { added, removed, changed } = articles;
  return [
    translate('report:changes.articles', { added, removed, changed }),
    ...(reference_changed ? [translate('report:changes.reference')] : []),
    ...(rules_changed ? [translate('report:changes.rules')] : []),
  ].join('');
}
