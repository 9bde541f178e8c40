/** `load/load.R`: reads every table with readr and its declared types. */
import type { Edition, EditionTable } from '../publication.ts';
import { type StorageKind, storageKind } from '../storage-kind.ts';

/** The one-letter names of readr. */
const letters: Readonly<Record<StorageKind, string>> = {
  text: 'c',
  integer: 'i',
  number: 'd',
  boolean: 'l',
  date: 'D',
};

function tableLines({ name, columns }: EditionTable): string {
  const lines = columns.map((column) => `    \`${column.name}\` = "${letters[storageKind(column)]}"`);
  return `  ${name} = c(\n${lines.join(',\n')}\n  )`;
}

const reader = `
# One table as a tibble; a missing value is NA. \`folder\` is the folder of this version.
read_table_of <- function(table, folder = ".") {
  readr::read_csv(
    file.path(folder, "data", paste0(table, ".csv")),
    col_types = do.call(readr::cols, as.list(table_columns[[table]])),
    na = "",
    trim_ws = FALSE,
    locale = readr::locale(encoding = "UTF-8"),
    progress = FALSE
  )
}

# Every table, in a list.
read_all_tables <- function(folder = ".") {
  sapply(names(table_columns), read_table_of, folder = folder, simplify = FALSE)
}
`;

export function rLoader({ dataset, version, editionTables }: Edition): string {
  const first = editionTables[0]?.name ?? 'figures';
  return [
    `# Reads the tables of ${dataset.title.en.replace(/\s+/gu, ' ')}, version ${version}, with their declared types.\n`,
    '#\n',
    '#   source("load/load.R")\n',
    `#   ${first} <- read_table_of("${first}")\n`,
    '#\n',
    '# Generated from the schemas; needs readr. The CSV files are read: line breaks inside a text stand there as spaces. The exact\n',
    '# characters are in the Parquet, JSON and SQLite files.\n\n',
    '# c text, i whole number, d number, l TRUE or FALSE, D day.\n',
    `table_columns <- list(\n${editionTables.map(tableLines).join(',\n')}\n)\n`,
    reader,
  ].join('');
}
