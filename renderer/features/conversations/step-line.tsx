import type { RecordOf } from '#shared/model/records.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { openPhase, type Phase, phases } from './talk-phase.ts';

/** Preparing, holding, recording: where one is, how far each is, and the way to each. */
export function StepLine({ talk, phase }: { talk: RecordOf<'conversation'>; phase: Phase }) {
  const t = useTexts(talkTexts);
  const view = usePlan();
  const points = view.talkPointsOf(talk.id);
  const commitments = view.commitmentsOf(talk.id).length;
  const facts: Readonly<Record<Phase, string>> = {
    prepare: points.length > 0 ? t.points(points.length) : '',
    hold: points.length > 0 ? t.discussedOf(points.filter((p) => p.isDiscussed).length, points.length) : '',
    record: commitments > 0 ? t.commitments(commitments) : '',
  };
  return (
    <nav aria-label={t.steps} className="rk-talk-steps">
      <ol>
        {phases.map((one, i) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === phase ? 'step' : undefined}
              onClick={() => openPhase(talk.id, one)}
            >
              <span className="rk-talk-step-number" aria-hidden="true">
                {i + 1}
              </span>
              <span className="rk-talk-step-words">
                <span>{t.phases[one]}</span>
                {facts[one] !== '' && <span className="rk-talk-step-fact">{facts[one]}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
