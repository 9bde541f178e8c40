import { defineConfig } from 'vitest/config';

/** TEST_RESULTS names a file for the counts in JSON, beside what a person reads. */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    ...(results ? { reporters: ['default', ['json', { outputFile: results }]] } : {}),
  },
});
