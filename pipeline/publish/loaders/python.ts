/** `load/load.py`: reads every table into pandas or polars with its declared types. */
import type { Edition, EditionTable } from '../publication.ts';
import { storageKind } from '../storage-kind.ts';

function tableLines({ name, columns }: EditionTable): string {
  const lines = columns.map(
    (column) => `        ${JSON.stringify(column.name)}: "${storageKind(column)}",\n`,
  );
  return `    ${JSON.stringify(name)}: {\n${lines.join('')}    },\n`;
}

const readers = `

def read_pandas(table):
    """One table as a pandas.DataFrame; a missing value is NA, in text and in whole numbers too."""
    import pandas

    dtypes = {"text": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "date": "string"}
    kinds = COLUMNS[table]
    frame = pandas.read_csv(
        DATA / f"{table}.csv",
        dtype={column: dtypes[kind] for column, kind in kinds.items()},
        keep_default_na=False,
        na_values=[""],
        encoding="utf-8",
    )
    for column, kind in kinds.items():
        if kind == "date":
            frame[column] = pandas.to_datetime(frame[column], format="%Y-%m-%d")
    return frame


def read_polars(table):
    """One table as a polars.DataFrame; a missing value is null."""
    import polars

    dtypes = {"integer": polars.Int64, "number": polars.Float64}
    kinds = COLUMNS[table]
    frame = polars.read_csv(
        DATA / f"{table}.csv",
        schema={column: dtypes.get(kind, polars.String) for column, kind in kinds.items()},
        null_values="",
    )
    return frame.with_columns(
        [polars.col(column) == "TRUE" for column, kind in kinds.items() if kind == "boolean"]
        + [polars.col(column).str.to_date("%Y-%m-%d") for column, kind in kinds.items() if kind == "date"]
    )


if __name__ == "__main__":
    for name in COLUMNS:
        print(f"{name:14} {len(read_pandas(name)):>9} rows  {len(COLUMNS[name]):>3} columns")
`;

/** Words of the dataset inside a Python docstring: nothing in them ends it or escapes. */
const inDocstring = (text: string) => text.replace(/\\/g, '/').replace(/"{2,}/g, "'").replace(/"$/, "'");

export function pythonLoader({ dataset, version, editionTables }: Edition): string {
  const first = editionTables[0]?.name ?? 'figures';
  return [
    `"""Reads the tables of ${inDocstring(dataset.title.en)}, version ${version}, with their declared types.\n\n`,
    `    import load  # from this folder\n`,
    `    ${first} = load.read_pandas("${first}")\n`,
    `    ${first} = load.read_polars("${first}")\n\n`,
    'Generated from the schemas; needs pandas or polars, whichever is called. The CSV files are read: line breaks inside a text stand\n',
    'there as spaces. The exact characters are in the Parquet, JSON and SQLite files.\n',
    '"""\n\n',
    'from pathlib import Path\n\n',
    'DATA = Path(__file__).resolve().parent.parent / "data"\n\n',
    '# Every table with its columns in file order: text, integer, number, boolean (TRUE, FALSE) or date (ISO day).\n',
    `COLUMNS = {\n${editionTables.map(tableLines).join('')}}\n`,
    readers,
  ].join('');
}
