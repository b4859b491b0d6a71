import * as z from 'zod';
import { defineKind, IsoDate, IsoMoment, idOf, Line, Minutes, Text } from '../define.ts';
import { LearningForm } from './learning.ts';

/** A development plan of one employee over a period. Its own `planId` is its id. */
export const planKind = defineKind({
  kind: 'plan',
  titleField: 'title',
  shape: {
    title: Line,
    /** The title of the plan's home in the owner's own words; empty = the title stands there. */
    motto: Line,
    ownerName: Line,
    jobTitle: Line,
    department: Line,
    managerName: Line,
    /** Hours in the contract, per week, in minutes. 36 hours = 2160. */
    contractMinutesPerWeek: Minutes,
    startDate: IsoDate,
    endDate: IsoDate,
    /** What the organisation has to achieve (method: opgave), and what I contribute to it. */
    assignment: Text,
    contribution: Text,
    /** The two leading questions of step 1. */
    knowForAssignment: Text,
    knowForMotivation: Text,
    /** My learning preferences: how I learn, where I learn much or little, when it is fun, when I need it. */
    learningForms: z.array(LearningForm).max(LearningForm.options.length),
    whereILearn: Text,
    whenItIsFun: Text,
    whenINeedIt: Text,
    createdAt: IsoMoment,
    archivedAt: IsoMoment.nullable(),
    /** The plan this one continues. Not a reference within the plan: it may be erased. */
    followsPlanId: idOf('plan').nullable(),
    /** The plan of an invented employee, to look around in. It can be erased whole. */
    isExample: z.boolean(),
  },
});
export type Plan = z.infer<typeof planKind.schema>;
