/** Who is told of each stage as it begins, goes on and ends; how it is shown is the listener's business. */

/** What a stage made, in numbers and names: parameters of the label `cli:stages.<stage>.done`. */
export type StageCounts = Readonly<Record<string, string | number>>;

export interface StageListener {
  begin(stage: string): void;
  progress(done: number, total: number): void;
  /** `milliseconds` when the stage ran in turns with others; else since it began. */
  end(stage: string, counts: StageCounts, milliseconds?: number): void;
  /** Another run holds a folder that this one needs. */
  waiting?(folder: string): void;
}
