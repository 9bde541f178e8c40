/** The three ways a run can fail that are not a bug: the data broke a contract, the command was wrong, the machine said no. */

/** Where the fault lies and what the reader can do about it. */
export interface Fault {
  /** What is wrong, one sentence in the reader's language. */
  readonly message: string;
  /** The file it is wrong in, as the reader would open it. */
  readonly file?: string;
  /** One-based line of that file. */
  readonly line?: number;
  /** The command or edit that mends it. */
  readonly mend?: string;
  readonly cause?: unknown;
}

/** A fault with a place and a remedy; the command line prints these without a stack. */
export abstract class SilkscreenError extends Error {
  abstract readonly exitCode: number;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly mend: string | undefined;

  constructor(fault: Fault) {
    super(fault.message, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.name = new.target.name;
    this.file = fault.file;
    this.line = fault.line;
    this.mend = fault.mend;
  }
}

/** A contract of the dataset is broken: schema, key, reference, span, floor, reference data, or a released version. */
export class DatasetRefused extends SilkscreenError {
  readonly exitCode = 1;
}

/** The command line asks for something that does not exist. */
export class UsageError extends SilkscreenError {
  readonly exitCode = 2;
}

/** The disk, a permission or the runtime stands in the way; the same command may succeed later. */
export class EnvironmentFault extends SilkscreenError {
  readonly exitCode = 3;
}
