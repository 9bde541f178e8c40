/** What a version is recorded to be made with is what makes it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { inputsOf } from '../pipeline/build/inputs.ts';

test('the engine is named by its own version', () => {
  const corpus = mkdtempSync(join(tmpdir(), 'inputs-'));
  try {
    expect(inputsOf(corpus, 'full').runtime.duckdb).toBe(version());
  } finally {
    rmSync(corpus, { recursive: true });
  }
});
