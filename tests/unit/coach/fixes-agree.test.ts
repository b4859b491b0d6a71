import { test } from 'vitest';
import { fixesAgree } from '#tests/support/coach-properties.ts';

// The same 2,000 plans each time, so that a change of a rule is what turns it red; test:deep walks through new ones, and further.
test('no fix of the coach raises a finding that would undo it, in 2,000 plans', { timeout: 600_000 }, () =>
  fixesAgree(2_000, 3, 20_261_130),
);
