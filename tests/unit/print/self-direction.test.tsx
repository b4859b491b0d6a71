import * as fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PlanView } from '#shared/model/plan-view.ts';
import { newestResult } from '#shared/scan/history.ts';
import { anyPlan } from '#tests/support/any-plan.ts';
import { planWith, today } from '#tests/support/plans.ts';
import { selfDirection } from '../../../renderer/print/overviews/self-direction.ts';
import { type PaperChoice, paperChoice, printOf } from '../../../renderer/print/paper-view.ts';
import { PrintProvider } from '../../../renderer/print/print-context.ts';
import { Sheet } from '../../../renderer/print/sheet.tsx';
import { writeSelfDirection } from '../../e2e/views/self-direction.ts';

const all: PaperChoice['shown'] = new Set(selfDirection.parts.map((p) => p.id));
/** As the sheet opens: nothing private, unless it is an empty form. */
const atFirst = (view: PlanView) => paperChoice(view, selfDirection).shown;

function textOf(view: PlanView, shown: PaperChoice['shown']): string {
  const html = renderToStaticMarkup(
    <PrintProvider value={printOf(view, selfDirection, { shown, extras: new Set() }, { today, language: 'nl' })}>
      <Sheet overview={selfDirection} shown={shown} />
    </PrintProvider>,
  );
  const plain = html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");
  return plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, '');
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('eigen regie on paper', () => {
  it('says nothing of a scan until that is ticked', () => {
    const view = planWith((b) => writeSelfDirection(b));
    // The sheet for the conversation about the climate is no private one: it goes along with a share, too.
    expect([...atFirst(view)]).toEqual(['self', 'selfClimate']);
    const text = textOf(view, atFirst(view));
    for (const word of ['Durven', 'durfikietsmeer', 'sneller', 'Mogen']) expect(text).not.toContain(word);
  });

  it('is a form to fill in by hand while there is no scan', () => {
    const view = planWith();
    expect([...atFirst(view)]).toEqual(['self', 'selfSentences', 'selfSteps']);
    const text = textOf(view, atFirst(view));
    expect(text).toContain(squeezed('om met de hand in te vullen'));
    expect(text).toContain(squeezed('Ik laat werk zien dat nog niet af is.'));
    expect(text).not.toContain('antwoord:');
  });

  it('holds what its owner wrote once all is ticked, of any plan', () => {
    fc.assert(
      fc.property(anyPlan(), (view) => {
        const text = textOf(view, all);
        const newest = newestResult(view);
        const beliefs = (['canLearn', 'canReach', 'holdsBack'] as const).flatMap(
          (question) => view.beliefs.findLast((b) => b.question === question) ?? [],
        );
        for (const words of [...Object.values(newest?.remarks ?? {}), ...beliefs.flatMap((b) => [b.text, b.reframing])])
          expect(text).toContain(squeezed(words));
      }),
      { numRuns: 60 },
    );
  });
});
