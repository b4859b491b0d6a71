import { consentOf, hasYes } from '#shared/model/consent.ts';
import type { PlanPart } from '#shared/model/kinds/sharing.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { formatDate } from '#shared/text/format.ts';
import { workingTimeTexts } from '#shared/text/working-time.ts';
import { agreeInTalk } from '../../platform/consent.ts';
import { useTexts } from '../../platform/texts.ts';
import { useLanguage } from '../../ui/language.ts';
import { Tag } from '../../ui/tag.tsx';
import { AgreementFields } from './agreement-fields.tsx';

/** Whether the manager agreed to a part. What came in a response is shown; what was said in a talk is written down here. */
export function ConsentFields({
  view,
  part,
  id,
  label,
}: {
  view: PlanView;
  part: PlanPart;
  id: string;
  label: string;
}) {
  const t = useTexts(workingTimeTexts).one;
  const language = useLanguage();
  const { answered } = consentOf(view, part, id);
  const isAgreed = hasYes(view, part, id);
  if (isAgreed && answered?.cameBy === 'file' && answered.on !== null)
    return (
      <div data-field="agreement" className="rk-side-task-agreed">
        <span className="rk-caption">{label}</span>
        <Tag tone="done" icon="verified">
          {t.agreedByFile(answered.by, formatDate(answered.on, language))}
        </Tag>
      </div>
    );
  return (
    <AgreementFields
      label={label}
      field="agreement"
      agreedOn={isAgreed ? (answered?.on ?? null) : null}
      onChange={(on) => agreeInTalk(part, id, on)}
    />
  );
}
