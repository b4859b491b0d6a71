import { test } from 'vitest';
import { fixesAgree } from '#tests/support/coach-properties.ts';

test('no fix of the coach raises a finding that would undo it, in any plan', { timeout: 600_000 }, () =>
  fixesAgree(2_000, 3),
);
