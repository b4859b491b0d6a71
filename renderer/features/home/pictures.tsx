import './pictures.css';
import type { PlanView } from '#shared/model/plan-view.ts';
import { GapFigure } from './gap-figure.tsx';
import { MirrorFigure } from './mirror-figure.tsx';

/** Two pictures under the next steps; each comes when there is something to see in it. */
export function Pictures({ view }: { view: PlanView }) {
  return (
    <div className="rk-pictures">
      <GapFigure view={view} />
      <MirrorFigure view={view} />
    </div>
  );
}
