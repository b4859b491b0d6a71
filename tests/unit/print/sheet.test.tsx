import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Language } from '#shared/text/language.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, today } from '#tests/support/plans.ts';
import { overviewOf } from '../../../renderer/print/overviews/registry.ts';
import { makePrint, PrintProvider } from '../../../renderer/print/print-context.ts';
import { Sheet } from '../../../renderer/print/sheet.tsx';

function render(view: PlanView, language: Language = 'nl', overviewId = 'complete'): string {
  const overview = overviewOf(overviewId);
  if (!overview) throw new Error(`${overviewId} is gone`);
  const shown = new Set(overview.parts.map((p) => p.id as string));
  return renderToStaticMarkup(
    <PrintProvider value={makePrint(view, today, language)}>
      <Sheet overview={overview} shown={shown} />
    </PrintProvider>,
  );
}

/** The text between the tags, as a reader sees it: no markup, no white space. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');
}

test('every title of any plan stands on the sheet, in both languages', () => {
  fc.assert(
    fc.property(anyPlan({ endMayComeFirst: true }), fc.constantFrom('nl', 'en'), (view, language) => {
      const text = textOf(render(view, language as Language));
      const titles = [
        ...view.requirements.map((r) => r.title),
        ...view.qualities.map((q) => q.title),
        ...view.learningQuestions.map((q) => q.text),
        ...view.activities.map((a) => a.title),
        ...view.parkedIdeas.map((p) => p.title),
        ...view.budgetSources.map((s) => s.name),
        ...view.sideTasks.map((s) => s.title),
        ...view.commitments.map((c) => c.title),
        ...view.conversations.map((c) => c.withName),
        ...view.requirements.flatMap((r) => view.feedback(r.id).map((f) => f.giverName)),
      ];
      for (const title of titles) expect(text).toContain(title.replace(/\s+/g, ''));
    }),
    { numRuns: 60 },
  );
});

test.each(['complete', 'budgetAndHours', 'requests', 'selfDirection'])(
  '%s never says undefined, NaN or null',
  (overviewId) => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        expect(render(view, 'nl', overviewId)).not.toMatch(/undefined|NaN|\bnull\b|Infinity/);
      }),
      { numRuns: 60 },
    );
  },
);

test('an empty plan says what is missing and has no empty tables', () => {
  const html = render(planWith());
  expect(html).not.toContain('<table');
  expect(html.match(/class="empty"/g)?.length).toBe(9);
});

test('unknown is a word, free is € 0 and nothing is a dash', () => {
  const view = planWith((b) => {
    const activity = b.activity({ workMinutes: null, ownMinutes: 0 });
    b.cost({ activityId: activity.id, amountCents: 0 });
    b.budgetSource({ amountCents: null });
  });
  const html = render(view);
  expect(html).toContain('<td class="num unknown">onbekend</td><td class="num">–</td><td class="num">€\u00a00</td>');
  expect(html).toContain('bedrag onbekend');
});

test('every picture says its content in words, or is decoration', () => {
  fc.assert(
    fc.property(anyPlan(), (view) => {
      for (const [svg] of render(view).matchAll(/<svg[^>]*>/g)) {
        expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label=".{10,}"/s);
      }
    }),
    { numRuns: 30 },
  );
});
