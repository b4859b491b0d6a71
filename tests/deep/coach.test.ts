import { test } from 'vitest';
import { coachProperties, fixesAgree } from '#tests/support/coach-properties.ts';

test.each(Object.entries(coachProperties))('any plan %s', (_name, holds) => holds(5_000));

test('no fix of the coach raises a finding that would undo it, however far one goes', () => fixesAgree(20_000, 12));
