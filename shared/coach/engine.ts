import { holdsOn } from '../facts/fact.ts';
import type { IsoDate } from '../model/define.ts';
import type { PlanView } from '../model/plan-view.ts';
import type { AnyId } from '../model/records.ts';
import {
  type CoachPlace,
  coachPlaces,
  type FixChanges,
  type Found,
  type Rule,
  type RuleWords,
  type Severity,
  severities,
  type Target,
} from './define.ts';

/** What the coach says about one record. Its words: coach.ts. */
export interface Finding {
  /** Rule and record (and detail): the same finding has the same key for as long as it stands. */
  readonly key: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly place: CoachPlace;
  readonly recordId: AnyId;
  readonly field: string | null;
  /** Facts for the words of the rule. */
  readonly data: unknown;
  readonly fixes: readonly Fix[];
  /** A place to go to when no fix can do it for you; null = the record itself is the place. */
  readonly goTo: Target | null;
}

/** A change set that solves a finding: write its changes with origin 'fix'. */
export interface Fix {
  /** Unique within its finding. */
  readonly key: string;
  /** Name of its title in the words of the rule. */
  readonly name: string;
  readonly data: unknown;
  readonly changes: FixChanges;
}

/** The rule id of the finding that says that a rule could not be checked; its data is {@link RuleFailure}. */
export const ruleFailedId = 'rule-failed';
export interface RuleFailure {
  readonly ruleId: string;
  /** For the log, never for the user. */
  readonly message: string;
}

/**
 * What these rules find in a plan on a day. Ordered by severity, place in the method, order of the records, and key. Never
 * throws: a rule that does becomes one finding and stops nothing. About an archived plan, which is at rest, there is nothing.
 */
export function runRules(rules: readonly Rule[], view: PlanView, today: IsoDate): Finding[] {
  return toTheEnd(stepThrough(rules, view, today));
}

/** The same as {@link runRules}, rule by rule, so that who has other things to do can pause between two of them. */
export function* stepThrough(rules: readonly Rule[], view: PlanView, today: IsoDate): Generator<void, Finding[]> {
  if (view.plan.archivedAt !== null) return [];
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const finding of checkOne(rule, view, today)) found.push(finding);
    yield;
  }
  const order = recordOrder(view);
  const rank = (f: Finding) => order.get(f.recordId) ?? order.size;
  return onePerSpot(found).sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      coachPlaces.indexOf(a.place) - coachPlaces.indexOf(b.place) ||
      rank(a) - rank(b) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/**
 * One cause gives one finding: where several rules point at one field of one record, the first of them in the order of the method
 * speaks, and the others wait until that is solved. Findings go in as the rules yielded them.
 */
function onePerSpot(found: readonly Finding[]): Finding[] {
  const speaks = new Map<string, string>();
  return found.filter(({ recordId, field, ruleId }) => {
    if (field === null) return true;
    const spot = `${recordId} ${field}`;
    const first = speaks.get(spot) ?? ruleId;
    speaks.set(spot, first);
    return first === ruleId;
  });
}

/** Runs something that goes by steps in one go. */
export function toTheEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, tip: 0 };
  for (const finding of findings) count[finding.severity] += 1;
  return count;
}

/** A rule that rests on a law is silent once its card is past its end (shared/facts). */
function checkOne(rule: Rule, view: PlanView, today: IsoDate): Finding[] {
  if (rule.source.law !== undefined && !holdsOn(rule.source.law, today)) return [];
  try {
    return [...rule.check(view, today)].map((found) => toFinding(rule, found));
  } catch (failure) {
    const data: RuleFailure = { ruleId: rule.id, message: String(failure) };
    return [
      {
        key: `${ruleFailedId}:${view.plan.id}:${rule.id}`,
        ruleId: ruleFailedId,
        severity: 'tip',
        place: 'plan',
        recordId: view.plan.id,
        field: null,
        data,
        fixes: [],
        goTo: null,
      },
    ];
  }
}

function toFinding(rule: Rule, found: Found<RuleWords>): Finding {
  const fixes = (found.fixes ?? []) as readonly (Omit<Fix, 'key' | 'name'> & { fix: string; detail?: string })[];
  return {
    key: joined(rule.id, found.record.id, found.detail),
    ruleId: rule.id,
    severity: rule.severity,
    place: found.place ?? rule.place,
    recordId: found.record.id,
    field: found.field ?? null,
    data: found.data,
    fixes: fixes.map((f) => ({ key: joined(f.fix, f.detail), name: f.fix, data: f.data, changes: f.changes })),
    goTo: found.goTo ?? null,
  };
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((p) => p !== undefined).join(':');
}

/** Every record's place in the plan: by kind in the order of the method, within a kind in the order of the owner. */
function recordOrder(view: PlanView): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const lists = [
    [view.plan],
    view.requirements,
    view.qualities,
    view.learningQuestions,
    view.activities,
    view.parkedIdeas,
    view.sideTasks,
    view.budgetSources,
    view.costs,
    view.allocations,
    view.conversations,
    view.commitments,
    [...view.records.values()],
  ];
  for (const list of lists) for (const { id } of list) if (!order.has(id)) order.set(id, order.size);
  return order;
}
