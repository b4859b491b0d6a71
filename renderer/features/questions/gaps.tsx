import { useState } from 'react';
import { gapsNotNow, openGaps, putOff } from '#shared/model/edits/questions.ts';
import { standingOf } from '#shared/model/gap.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { questionTexts } from '#shared/text/questions.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Section } from '../../ui/section.tsx';
import { startQuestionOf } from './enter-question.ts';

/** Gaps without a learning question: each wants one, or a "bewust niet nu" (method.md, coach 3). */
export function Gaps() {
  const t = useTexts(questionTexts);
  const language = useLanguage();
  const view = usePlan();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const gaps = openGaps(view);
  const putAside = gapsNotNow(view);
  const together = gaps.filter((r) => chosen.has(r.id));
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const isScored = view.requirements.some((r) => view.latestSelfScore(r.id) || view.latestAgreedLevel(r.id));
  return (
    <>
      <Section
        title={t.gapsTitle}
        lead={gaps.length > 0 ? t.gapsLead : undefined}
        actions={
          together.length > 1 && (
            <Button
              size="small"
              onPress={() => {
                setChosen(new Set());
                startQuestionOf(together, language);
              }}
            >
              {t.makeOneOf(together.length)}
            </Button>
          )
        }
      >
        {gaps.length === 0 ? (
          <p className="rk-muted">{isScored ? t.gapsNone : t.gapsUnknown}</p>
        ) : (
          <ul className="rk-gaps">
            {gaps.map((requirement) => (
              <OpenGap
                key={requirement.id}
                requirement={requirement}
                isChosen={chosen.has(requirement.id)}
                onChoose={gaps.length > 1 ? (isChosen) => choose(requirement.id, isChosen) : undefined}
              />
            ))}
          </ul>
        )}
      </Section>
      {putAside.length > 0 && (
        <Section title={t.gapsNotNowTitle}>
          <ul className="rk-gaps">
            {putAside.map((requirement) => (
              <PutAside key={requirement.id} requirement={requirement} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function OpenGap({
  requirement,
  isChosen,
  onChoose,
}: {
  requirement: RecordOf<'requirement'>;
  isChosen: boolean;
  /** Left out when there is nothing to take together. */
  onChoose?: ((isChosen: boolean) => void) | undefined;
}) {
  const t = useTexts(questionTexts);
  const language = useLanguage();
  const view = usePlan();
  const title = requirement.title || t.untitledRequirement;
  const { required, own, agreed } = standingOf(view, requirement);
  const current = agreed ?? own;
  return (
    <li className="rk-gap-row">
      {onChoose && <Checkbox label={t.selectGap(title)} isSelected={isChosen} onChange={onChoose} />}
      <span className="rk-gap-title">{title}</span>
      {current !== null && <span className="rk-muted rk-num">{t.gapOf(required, current)}</span>}
      <span className="rk-gap-actions">
        <Button size="small" onPress={() => startQuestionOf([requirement], language)}>
          {t.makeQuestion}
          <span className="rk-visually-hidden"> {title}</span>
        </Button>
        <Button size="small" variant="quiet" onPress={() => edit.commit([putOff(requirement, '')])}>
          {t.notNow}
          <span className="rk-visually-hidden"> {title}</span>
        </Button>
      </span>
    </li>
  );
}

function PutAside({ requirement }: { requirement: RecordOf<'requirement'> }) {
  const t = useTexts(questionTexts);
  const title = requirement.title || t.untitledRequirement;
  return (
    <li className="rk-gap-row">
      <span className="rk-gap-title">{title}</span>
      <div className="rk-gap-reason">
        <DraftField
          label={`${title}: ${t.notNowReason}`}
          isLabelHidden
          placeholder={`${t.notNowReason} (${t.notNowHint})`}
          value={requirement.notNow?.reason ?? ''}
          onCommit={(reason, group) => alterRecord('requirement', requirement.id, { notNow: { reason } }, group)}
          words
        />
      </div>
      <Button size="small" variant="quiet" onPress={() => edit.commit([putOff(requirement, null)])}>
        {t.undoNotNow}
        <span className="rk-visually-hidden"> {title}</span>
      </Button>
    </li>
  );
}
