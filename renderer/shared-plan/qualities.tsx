import { Fields } from './fields.tsx';
import { RecordBlock } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** What the employee is good at. */
export function Qualities() {
  const { view } = useSharedPlan();
  return (
    <div className="rk-shared-list">
      {view.qualities.map((quality) => (
        <RecordBlock key={quality.id} record={quality}>
          <p className="rk-shared-name">{quality.title}</p>
          {quality.evidence.trim() !== '' && <p className="rk-shared-text rk-muted">{quality.evidence}</p>}
          <Fields record={quality} />
        </RecordBlock>
      ))}
    </div>
  );
}
