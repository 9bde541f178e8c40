/** Every client with the ways in which it reads a version, and how strictly what it sees is held against the schemas. */
import { fileURLToPath } from 'node:url';
import type { Strictness } from './comparison.ts';
import type { Installed, SystemPrograms } from './environment.ts';
import type { TextForm } from './expected.ts';

export interface Client {
  readonly name: string;
  /** The program it needs. */
  readonly needs: Installed;
  /** Arguments of the program; `root` is the version folder. */
  readonly command: (program: string, root: string) => readonly string[];
  /** null for a client that checks without reading tables. */
  readonly reads: { readonly form: TextForm; readonly strictness: Strictness } | null;
}

const cells = { form: 'cells', strictness: 'declared' } as const;
const exact = { form: 'exact', strictness: 'declared' } as const;
const guessed = { form: 'cells', strictness: 'plain' } as const;
const careless = { form: 'cells', strictness: 'careless' } as const;
const guessedExact = { form: 'exact', strictness: 'plain' } as const;

const scripts = fileURLToPath(new URL('clients/', import.meta.url));

export function clientsOf(python: Installed, cff: Installed, system: SystemPrograms): readonly Client[] {
  const inPython = (name: string, script: string, mode: string, reads: Client['reads']): Client => ({
    name,
    needs: python,
    command: (programs, root) => [
      `${programs}/python`,
      '-B',
      '-W',
      'ignore',
      `${scripts}${script}.py`,
      root,
      mode,
    ],
    reads,
  });
  const inR = (name: string, mode: string, reads: Client['reads']): Client => ({
    name,
    needs: system.rscript,
    command: (program, root) => [program, `${scripts}r_tables.R`, root, mode],
    reads,
  });
  const inShell = (name: string, needs: Installed, script: string): Client => ({
    name,
    needs,
    command: (program, root) => ['sh', `${scripts}${script}.sh`, root, program],
    reads: null,
  });
  return [
    inShell('sha256sum', { at: 'sha256sum' }, 'checksums'),
    inPython('frictionless, datapackage.json', 'frictionless_tables', '', cells),
    inPython('csvw, csv-metadata.json', 'csvw_tables', '', cells),
    inPython('mlcroissant, croissant.json', 'croissant_tables', '', exact),
    inShell('cffconvert, CITATION.cff', cff, 'citation'),
    inPython('pandas, load.py', 'pandas_tables', 'loader', cells),
    inPython('pandas, the line in README.md', 'pandas_tables', 'printed', guessed),
    inPython('pandas, read_csv as it is', 'pandas_tables', 'defaults', careless),
    inPython('pandas, Parquet', 'pandas_tables', 'parquet', guessedExact),
    inPython('polars, load.py', 'polars_tables', 'loader', cells),
    inPython('polars, read_csv as it is', 'polars_tables', 'defaults', guessed),
    inPython('polars, JSON Lines', 'polars_tables', 'jsonl', guessedExact),
    inPython('polars, Parquet', 'polars_tables', 'parquet', exact),
    inPython('DuckDB, load.sql', 'duckdb_tables', 'loader', cells),
    inPython('DuckDB, CSV sniffed', 'duckdb_tables', 'defaults', guessed),
    inPython('DuckDB, JSON Lines', 'duckdb_tables', 'jsonl', guessedExact),
    inPython('DuckDB, Parquet', 'duckdb_tables', 'parquet', exact),
    inPython('SQLite in Python', 'sqlite_tables', '', exact),
    inShell('SQLite shell', system.sqlite3, 'sqlite_shell'),
    inR('R, load.R', 'loader', cells),
    inR('R, the line in README.md', 'printed', careless),
    inR('R, read.csv', 'base', guessed),
  ];
}
