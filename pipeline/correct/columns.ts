/** The columns that a person may correct, by table. */
import {
  type CorrectedTable,
  type Fact,
  type LinkedAmount,
  type LinkedCount,
  type LinkedQuote,
  type LinkedTime,
  languageCodes,
  type Mention,
  measures,
  qualifiers,
  type ResolvedTime,
} from '../contract.ts';
import { lastPlace } from '../lib/decimal.ts';
import { valueInterval } from '../lib/money.ts';
import { factGroupId } from '../link/facts/group.ts';
import { type Column, code, figure, followed, form, text, truth } from './column.ts';
import { timeOf } from './time-of.ts';

/** The rows of each table as the article-scope stages hold them. */
export interface CorrectedRows {
  readonly articles: ArticleCells;
  readonly amounts: LinkedAmount;
  readonly dates: LinkedTime;
  readonly counts: LinkedCount;
  readonly quotes: LinkedQuote;
  readonly mentions: Mention;
  readonly facts: Fact;
}

/** What is corrected of an article as a whole. */
export interface ArticleCells {
  readonly id: string;
  readonly lang: string;
  readonly title: string | null;
  readonly published_edtf: string | null;
}

type Columns<Row> = Readonly<Record<string, Column<Row>>>;

const entityId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
const currency = /^[A-Z]{3}$/;

function time<Row>(key: keyof Row): Column<Row> {
  return {
    read: (row) => (row[key] as ResolvedTime | null)?.edtf ?? null,
    write: (row, value) => {
      const written = value === null ? null : timeOf(value);
      return value !== null && written === null ? null : { ...row, [key]: written };
    },
  };
}

/** A corrected figure is as exact as its last digit, and what it allows follows from that. */
const bounded = (fact: Fact): Fact => {
  if (fact.value === null) return regrouped({ ...fact, value_min: null, value_max: null });
  const { value, qualifier } = fact;
  const unit = lastPlace(value);
  return regrouped({
    ...fact,
    ...valueInterval({ value, value_to: null, unit, qualifier: qualifier ?? 'exact' }),
  });
};
const regrouped = (fact: Fact): Fact => ({ ...fact, fact_group_id: factGroupId(fact) });

export const correctable: { readonly [Table in CorrectedTable]: Columns<CorrectedRows[Table]> } = {
  articles: {
    lang: code('lang', languageCodes),
    title: text('title'),
    published_edtf: {
      read: ({ published_edtf }) => published_edtf,
      write: (row, value) =>
        value !== null && timeOf(value) === null ? null : { ...row, published_edtf: value },
    },
  },
  amounts: {
    value: followed(figure('value'), (row) => ({ ...row, unit: lastPlace(row.value) })),
    value_to: figure('value_to', true),
    currency: form('currency', currency, false),
    qualifier: code('qualifier', qualifiers),
    measure: code('measure', measures),
    subject_id: form('subject_id', entityId, true),
    place_id: form('place_id', entityId, true),
    period_edtf: time('period'),
    per: text('per'),
  },
  dates: {
    edtf: {
      read: ({ edtf }) => edtf,
      write: (row, value) => {
        const written = value === null ? null : timeOf(value);
        return written === null ? null : { ...row, ...written };
      },
    },
  },
  counts: {
    value: figure('value'),
    unit: text('unit', false),
    is_ordinal: truth('is_ordinal'),
    subject_id: form('subject_id', entityId, true),
  },
  quotes: {
    kind: code('kind', ['direct', 'partial']),
    speaker_id: form('speaker_id', entityId, true),
    speaker_text: text('speaker'),
    cue: text('cue'),
  },
  mentions: {
    entity_id: form('entity_id', entityId, false),
  },
  facts: {
    subject_id: followed(form('subject_id', entityId, false), regrouped),
    object_id: followed(form('object_id', entityId, true), regrouped),
    value: followed(figure('value', true), bounded),
    currency: followed(form('currency', currency, true), regrouped),
    qualifier: followed(code('qualifier', qualifiers, true), bounded),
    date_edtf: followed(time('date'), regrouped),
    place_id: followed(form('place_id', entityId, true), regrouped),
    office: text('office'),
  },
};

/** Whether a column can hold a value at all, whatever the row. */
export function canHold(table: CorrectedTable, name: string, value: string | null): boolean {
  const column = correctable[table][name] as Column<object> | undefined;
  return column !== undefined && column.write(blank, value) !== null;
}

/** Enough of a row to try a value on. */
const blank = {
  id: '',
  predicate: 'box_office',
  subject_id: 'x-x',
  value: null,
  date: null,
  scope: null,
} as const;
