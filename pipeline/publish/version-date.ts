/** The date a version bears. It comes from the inputs; without one the metadata leave it out, because a clock would lie. */
import type { DatasetSettings } from '../contract.ts';

/** `released` of raw/dataset.json at midnight UTC, else SOURCE_DATE_EPOCH (seconds), else null. */
export function createdOf(
  dataset: Pick<DatasetSettings, 'released'>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  if (dataset.released !== null) return `${dataset.released}T00:00:00Z`;
  const seconds = environment.SOURCE_DATE_EPOCH;
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return null;
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}
