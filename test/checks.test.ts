/** Every check is proven by its own examples, run through the real stages with the project's reference data. */
import { describe, expect, test } from 'vitest';
import { checks } from '../pipeline/checks/index.ts';
import { findingsIn } from './fixtures/check-run.ts';

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, { examples }) => {
  test.each(examples.map((example, i) => [`${i + 1}. ${example.says}`, example] as const))(
    '%s',
    async (_says, { text, published, fires }) => {
      const findings = await findingsIn({ text, ...(published ? { sidecar: { published } } : {}) });
      const own = findings.filter(({ check_id }) => check_id === id);
      expect(own.map(({ message_en }) => message_en)).toHaveLength(fires);
    },
  );
});
