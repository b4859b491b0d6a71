import { useRef, useState } from 'react';
import type { RecordOf } from '#shared/model/records.ts';
import { madeOfStep } from '#shared/scan/made.ts';
import type { FactorResult } from '#shared/scan/scores.ts';
import type { Step } from '#shared/scan/step.ts';
import { stepsFor } from '#shared/scan/steps.ts';
import { formatScore } from '#shared/text/format.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { FactorMark } from '../../ui/charts/factor-mark.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { useLanguage } from '../../ui/language.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { MadeLink } from './made-link.tsx';
import { takeUp } from './take-up.ts';

type Scan = RecordOf<'scan'>;

/** *Mogen* is about the room one is given: only questions for the manager, never a shortfall (method.md, Eigen regie). */
export function MayBox({ scan, result, primary }: { scan: Scan; result: FactorResult; primary: string | null }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const [first, ...others] = stepsFor(scan, result.factor);
  return (
    <section className="rk-may-box" data-field={result.factor}>
      <h2 className="rk-factor-heading">
        <FactorMark look={result.factor} />
        {t.factors[result.factor]}
        <span>{formatScore(result.score ?? 0, language)}</span>
      </h2>
      <p className="rk-muted">{t.mayLead}</p>
      {first && <Question scan={scan} step={first} isPrimary={first.id === primary} />}
      {others.length > 0 && (
        <Disclosure title={t.mayMore}>
          <div className="rk-may-others">
            {others.map((step) => (
              <Question key={step.id} scan={scan} step={step} isPrimary={false} />
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  );
}

/** A question for the manager, as it is proposed or as one made it one's own. */
function Question({ scan, step, isPrimary }: { scan: Scan; step: Step; isPrimary: boolean }) {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [isAdapting, setIsAdapting] = useState(false);
  const made = madeOfStep(usePlan(), step.id).at(-1);
  const point = made?.record.kind === 'talkPoint' ? made.record : undefined;
  const take = (adapts: boolean) => {
    takeUp(scan, step, 'question', language);
    setIsAdapting(adapts);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(adapts ? 'textarea' : '.rk-made button')?.focus(),
    );
  };
  return (
    <div className="rk-may-question" ref={box}>
      {point && isAdapting ? (
        <DraftField
          label={t.adaptLabel}
          value={point.text}
          onCommit={(text, group) => alterRecord('talkPoint', point.id, { text }, group)}
          words
          multiline
        />
      ) : (
        <p className="rk-words">{point?.text ?? step.words[language].title}</p>
      )}
      <div className="rk-may-actions">
        {made && point ? (
          <>
            <MadeLink made={made} />
            {!point.isDiscussed && (
              <>
                {!isAdapting && (
                  <Button variant="quiet" size="small" onPress={() => setIsAdapting(true)}>
                    {t.adaptTaken}
                  </Button>
                )}
                <Button variant="quiet" size="small" onPress={() => removeWithUndo(point)}>
                  {t.notAlong}
                </Button>
              </>
            )}
          </>
        ) : (
          <>
            <Button {...(isPrimary && { variant: 'primary' })} onPress={() => take(false)}>
              {t.toTalk}
            </Button>
            <Button variant="quiet" onPress={() => take(true)}>
              {t.adapt}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
