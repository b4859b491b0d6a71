import { test } from 'vitest';
import { coachProperties } from '#tests/support/coach-properties.ts';

test.each(Object.entries(coachProperties))('any plan %s', (_name, holds) => holds(5_000));
