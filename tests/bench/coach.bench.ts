import { stepThrough } from '#shared/coach/engine.ts';
import { rules } from '#shared/coach/rules.ts';
import { PlanView } from '#shared/model/plan-view.ts';
import { PlanBuilder, today } from '../support/plans.ts';
import { type Bench, type BenchLine, milliseconds, percentile, timed } from './bench.ts';

const rounds = 15;
const [small, large] = [100, 10_000];

/** How long a key can wait for the coach at most: the longest single step, beside all rules in one go. */
export default {
  title: 'The coach over a plan, rule by rule (a key can wait for one step at most)',
  async run(): Promise<BenchLine[]> {
    const few = await measure(small);
    const many = await measure(large);
    return [
      {
        what: `longest step in a plan of ${many.records} / all rules in one go`,
        ratio: many.longest / many.all,
        goal: 0.25,
        detail: `step ${milliseconds(many.longest)}, view ${milliseconds(many.view)}, all rules ${milliseconds(many.all)}`,
      },
      {
        what: `all rules, a record of ${many.records} / a record of ${few.records}`,
        ratio: many.all / many.records / (few.all / few.records),
        goal: 1.5,
        detail: `${milliseconds(many.all)} against ${milliseconds(few.all)}`,
      },
    ];
  },
} satisfies Bench;

async function measure(count: number) {
  const view = planOf(count);
  const longest: number[] = [];
  const all: number[] = [];
  const views: number[] = [];
  for (let round = 0; round < rounds; round++) {
    views.push(await timed(() => new PlanView(view.records)));
    const steps = stepThrough(rules, view, today);
    const times: number[] = [];
    for (let isDone = false; !isDone; ) {
      const start = performance.now();
      isDone = steps.next().done ?? false;
      times.push(performance.now() - start);
    }
    longest.push(Math.max(...times));
    all.push(times.reduce((sum, time) => sum + time, 0));
  }
  const median = (values: readonly number[]) => percentile(values, 0.5);
  return { records: view.records.size, longest: median(longest), all: median(all), view: median(views) };
}

/** A plan with of everything in the proportion of a real one. */
function planOf(count: number): PlanView {
  const b = new PlanBuilder();
  const units = Math.max(1, Math.round(count / 20));
  const source = b.budgetSource({ name: 'Afdeling', amountCents: 10_000_000 });
  for (let i = 0; i < units; i++) {
    const requirements = Array.from({ length: 3 }, (_, n) =>
      b.requirement({ title: `Eis nummer ${i} ${n}`, requiredLevel: 4 }),
    );
    for (const { id } of requirements) {
      b.selfScore({ requirementId: id, level: 2 });
      b.selfScore({ requirementId: id, level: 3 });
      b.feedback({ requirementId: id, level: 5 });
    }
    const question = b.learningQuestion({ text: `Hoe leer ik ${i}?`, requirementIds: requirements.map((r) => r.id) });
    for (let n = 0; n < 3; n++) {
      const activity = b.activity({
        title: `Activiteit ${i} ${n}`,
        state: 'planned',
        learningQuestionId: n === 0 && i % 7 === 0 ? null : question.id,
      });
      if (n === 0) {
        const cost = b.cost({ activityId: activity.id, amountCents: 12_345 });
        b.allocation({ costId: cost.id, sourceId: source.id, amountCents: 12_000 });
      }
    }
    b.reflection({ title: `Dag ${i}` });
    if (i % 10 === 0) b.parkedIdea({ title: `Idee ${i}` });
  }
  return b.view();
}
