import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { vi } from 'vitest';
import type { PlanView } from '#shared/model/plan-view.ts';
import { BudgetFigure } from '../../../renderer/features/budget/budget-figure.tsx';
import { GapFigure } from '../../../renderer/features/home/gap-figure.tsx';
import { Home } from '../../../renderer/features/home/home.tsx';
import { MirrorFigure } from '../../../renderer/features/home/mirror-figure.tsx';
import { WeeksFigure } from '../../../renderer/features/hours/weeks-figure.tsx';
import { ClimateFigure } from '../../../renderer/features/self-direction/climate-figure.tsx';
import { RadarFigure } from '../../../renderer/features/self-direction/radar-figure.tsx';
import { usePlanStore } from '../../../renderer/platform/plan-store.ts';
import { today } from '../plans.ts';
import { wordsOf } from './made.tsx';
import type { Made } from './search.ts';

/**
 * The pictures that are saved as they stand on the screen, drawn without a browser. The test file that uses this has to put
 * doubles in the place of the host and of the width of an element.
 */
export function figuresOf(view: PlanView): Made[] {
  // What a drawing on a server reads of a store is its first state.
  Object.assign(usePlanStore.getInitialState(), { view });
  const pictures: readonly [string, ReactNode, Partial<Made>?][] = [
    ['road', <Home key="road" />],
    ['gap', <GapFigure key="gap" view={view} />],
    ['mirror', <MirrorFigure key="mirror" view={view} />],
    ['budget', <BudgetFigure key="budget" view={view} on={today} />],
    ['climate', <ClimateFigure key="climate" sheets={view.climateSheets} />],
    ['hours', <WeeksFigure key="hours" view={view} />, { open: ['hours'] }],
    ['radar', <RadarFigure key="radar" scans={view.scans} />, { open: ['scan'], isTicked: true }],
  ];
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  try {
    return pictures.map(([what, picture, rest]) => ({
      outlet: 'picture',
      what,
      content: drawingIn(what, renderToStaticMarkup(picture)),
      ...rest,
    }));
  } finally {
    vi.unstubAllGlobals();
  }
}

/** The drawing in the first frame, which is what its menu saves, with the heading that goes above it. */
function drawingIn(what: string, markup: string): string {
  const found = /<div class="rk-(?:picture|road)\b[^>]*><svg.*?<\/svg>/s.exec(markup);
  if (found === null) throw new Error(`nothing is drawn: ${what}`);
  const heading = /<h2[^>]*>(.*?)<\/h2>/s.exec(markup.slice(0, found.index))?.[1] ?? '';
  return `${heading}\n${wordsOf(found[0])}`;
}
