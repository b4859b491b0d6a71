import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestByEach, sheetsBeside, stepWanted, widestBetween, widestStep } from '#shared/model/climate.ts';
import { anyPlan } from '../../support/any-plan.ts';
import { PlanBuilder } from '../../support/plans.ts';
import { climate } from '../coach/scans.ts';

describe('sheets on the learning climate', () => {
  it('say where the largest step is, in either direction', () => {
    const b = new PlanBuilder();
    const sheet = b.climateSheet({ dimensions: climate({ goal: [2, 3], content: [5, 2] }) });
    expect(widestStep(sheet)).toEqual({ dimension: 'content', size: 3 });
    expect(stepWanted(sheet, 'content')).toBe(-3);
    const open = b.climateSheet();
    expect(widestStep(open)).toBeNull();
    expect(stepWanted(open, 'goal')).toBeNull();
  });

  it('say where people see now most differently', () => {
    const b = new PlanBuilder();
    const mine = b.climateSheet({ dimensions: climate({ goal: [2, 3], didactics: [1, 1] }) });
    const theirs = b.climateSheet({ by: 'manager', dimensions: climate({ goal: [3, 3], didactics: [4, 4] }) });
    expect(widestBetween([mine, theirs])).toEqual({ dimension: 'didactics', size: 3 });
    expect(widestBetween([mine])).toBeNull();
  });

  it('lie beside each other: the last of each, and at most four', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        const beside = sheetsBeside(view);
        expect(beside.length).toBe(Math.min(4, view.climateSheets.length));
        for (const sheet of newestByEach(view)) expect(beside).toContain(sheet);
        expect(beside).toEqual(view.climateSheets.filter((s) => beside.includes(s)).toReversed());
      }),
    );
  });
});
