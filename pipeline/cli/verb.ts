/** What a verb of the command line is. */

export interface Options {
  /** Values of `--name value`, defaults filled in. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly default?: string;
}

/** Words about a verb stand in locales/<lang>/cli.json under `verbs.<name>`. */
export interface Verb {
  readonly name: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Whether it takes arguments without a name. */
  readonly positionals?: boolean;
  /** Loads the work only when the verb is asked for; gives the exit code. */
  run(options: Options): Promise<number>;
}
