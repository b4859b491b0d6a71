import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Language } from '#shared/text/language.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { PlanBuilder, today } from '#tests/support/plans.ts';
import { overviewOf } from '../../../renderer/print/overviews/registry.ts';
import { paperChoice, printOf } from '../../../renderer/print/paper-view.ts';
import { PrintProvider } from '../../../renderer/print/print-context.ts';
import { Sheet } from '../../../renderer/print/sheet.tsx';

/** The words on the form without white space; private parts only when ticked. */
function textOf(view: PlanView, recordId: string | null, withPrivate: boolean, language: Language = 'nl'): string {
  const overview = overviewOf('conversation');
  if (!overview) throw new Error('the form is gone');
  const choice = withPrivate
    ? { shown: new Set(overview.parts.map((p) => p.id)), extras: new Set(['notes'] as const) }
    : paperChoice(view, overview);
  const html = renderToStaticMarkup(
    <PrintProvider value={printOf(view, overview, choice, { today, language, recordId })}>
      <Sheet overview={overview} shown={choice.shown} />
    </PrintProvider>,
  );
  return squeeze(
    html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&amp;', '&'),
  );
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

test('every point and agreement of any conversation stands on its form, in both languages', () => {
  fc.assert(
    fc.property(anyPlan(), fc.constantFrom('nl' as const, 'en' as const), (view, language) => {
      for (const talk of view.conversations) {
        const text = textOf(view, talk.id, true, language);
        for (const point of view.talkPointsOf(talk.id)) {
          expect(text).toContain(squeeze(point.text));
          expect(text).toContain(squeeze(point.answer));
        }
        for (const { title } of view.commitmentsOf(talk.id)) expect(text).toContain(squeeze(title));
        expect(text).toContain(squeeze(talk.notes));
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['own', true],
  ['scan', false],
  ['coach', true],
  ['gap', true],
  ['logbook', false],
  ['belief', false],
  ['climate', true],
] as const)('a point of origin %s is on it without a tick: %s', (origin, isShown) => {
  const b = new PlanBuilder();
  const conversationId = b.conversation({ state: 'planned' }).id;
  b.talkPoint({ conversationId, origin, text: 'Waar mag ik zelf over beslissen?' });
  const words = squeeze('Waar mag ik zelf over beslissen?');
  expect(textOf(b.view(), conversationId, false).includes(words)).toBe(isShown);
  expect(textOf(b.view(), conversationId, true)).toContain(words);
});

test('without a record it is for the next conversation, and without one a form to fill in', () => {
  const b = new PlanBuilder();
  expect(textOf(b.view(), null, false)).toContain(squeeze('Gesprek over mijn ontwikkeling'));
  b.conversation({ heldOn: '2026-12-03', withName: 'Marieke' });
  b.conversation({ heldOn: '2026-11-12', withName: 'Tom', notes: 'Van toen' });
  const next = textOf(b.view(), null, false);
  expect(next).toContain(squeeze('Gesprek van Noor met Marieke'));
  expect(next).not.toContain(squeeze('Van toen'));
  expect(textOf(b.view(), 'gone-since', false)).toBe(next);
});
