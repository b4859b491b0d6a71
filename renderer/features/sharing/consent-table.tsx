import { Fragment } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import { agreementState, decidedParts } from '#shared/share/agreement.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { useTexts } from '../../platform/texts.ts';
import { AgreementChanges } from '../../shared-plan/agreement-changes.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Tag } from '../../ui/tag.tsx';
import { AboutLink } from './about-link.tsx';

/** Every part that was decided on, with whether it still reads as it did, and what changed. */
export function ConsentTable({ view }: { view: PlanView }) {
  const t = useTexts(returnedTexts);
  const words = useTexts(respondingTexts);
  const language = useLanguage();
  return (
    <div className="rk-table-scroll">
      <table className="rk-table rk-consents">
        <thead>
          <tr>
            <th scope="col">{t.part}</th>
            <th scope="col">{t.decision}</th>
            <th scope="col">{t.standing}</th>
          </tr>
        </thead>
        <tbody>
          {decidedParts(view).map(({ part, aboutId }) => {
            const state = agreementState(view, part, aboutId);
            if (state.state === 'none') return null;
            const { decision } = state;
            const hasMore = state.state === 'changed' || state.state === 'unbound' || decision.remark !== '';
            return (
              <Fragment key={`${part} ${aboutId}`}>
                <tr data-more={hasMore || undefined}>
                  <th scope="row">
                    <AboutLink view={view} aboutId={aboutId} aboutName={decision.aboutName} />
                    {part === 'workTime' && <span className="rk-shared-sub">{t.parts.workTime}</span>}
                  </th>
                  <td>
                    {words.verdictDone[decision.verdict]}
                    <span className="rk-shared-sub">
                      {[decision.byName, formatShortDate(decision.decidedOn, language)].filter(Boolean).join(', ')}
                    </span>
                  </td>
                  <td>
                    {state.state === 'asAgreed' && (
                      <Tag tone="done" icon="verified">
                        {t.asAgreed}
                      </Tag>
                    )}
                    {state.state === 'unbound' && (
                      <Tag tone="warn" icon="warning">
                        {t.unbound}
                      </Tag>
                    )}
                    {state.state === 'changed' && (
                      <Tag tone="warn" icon="warning">
                        {t.changedAfter}
                      </Tag>
                    )}
                  </td>
                </tr>
                {hasMore && (
                  <tr className="rk-shared-words-row">
                    <td colSpan={3}>
                      {decision.remark !== '' && <p className="rk-shared-text">{decision.remark}</p>}
                      {state.state === 'unbound' && <p>{t.unboundText}</p>}
                      {state.state === 'changed' && <AgreementChanges changes={state.changes} view={view} />}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
