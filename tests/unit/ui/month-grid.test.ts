import { expect, test } from 'vitest';
import { dayByKey } from '#renderer/ui/month-grid.tsx';

test.each([
  ['ArrowLeft', '2026-11-24'],
  ['ArrowRight', '2026-11-26'],
  ['ArrowUp', '2026-11-18'],
  ['ArrowDown', '2026-12-02'],
  ['Home', '2026-11-23'],
  ['End', '2026-11-29'],
  ['PageUp', '2026-10-25'],
  ['PageDown', '2026-12-25'],
])('%s goes from Wednesday 25 November to %s', (key, day) => {
  expect(dayByKey(key, false, '2026-11-25')).toBe(day);
});

test('Shift goes by year, other keys nowhere', () => {
  expect(dayByKey('PageUp', true, '2026-11-25')).toBe('2025-11-25');
  expect(dayByKey('PageDown', true, '2028-02-29')).toBe('2029-02-28');
  expect(dayByKey('a', false, '2026-11-25')).toBeNull();
});
