import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarFrame, radarLine, radarPoint } from '#renderer/ui/charts/radar-geometry.ts';

describe('the radar', () => {
  it('stays within its frame at every width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 4 }), (width, axis) => {
        const frame = radarFrame(width);
        const { x, y } = radarPoint(frame, axis, 5);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(frame.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(frame.height);
      }),
    );
  });

  it('begins at the top and grows with the value', () => {
    const frame = radarFrame(500);
    expect(radarPoint(frame, 0, 5)).toEqual({ x: frame.x, y: frame.y - frame.radius });
    expect(radarPoint(frame, 3, 0)).toEqual({ x: frame.x, y: frame.y });
  });

  it('stops its line where there is no value', () => {
    const frame = radarFrame(500);
    expect(radarLine(frame, [1, 2, 3, 4, 5])).toMatchObject({ isWhole: true, d: expect.stringMatching(/Z$/) });
    const { d, isWhole } = radarLine(frame, [1, 2, null, 4, 5]);
    expect(isWhole).toBe(false);
    expect(d.match(/M/g)).toHaveLength(3);
    expect(radarLine(frame, [null, 2, null, 4, null]).d).toBe('');
  });
});
