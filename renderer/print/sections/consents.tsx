import { recordName } from '#shared/history/record-name.ts';
import type { Kind } from '#shared/model/records.ts';
import { type AgreementChange, type AgreementState, agreementState, decidedParts } from '#shared/share/agreement.ts';
import { fieldName, valueWords } from '#shared/share/value-words.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { printConsentTexts } from '#shared/text/print-consents.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { returnedTexts } from '#shared/text/returned.ts';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { type Print, usePrint } from '../print-context.ts';

type Decided = Exclude<AgreementState, { state: 'none' }>;

/** Every part that was decided on, with whether it still reads as it did; what changed since stands below with its values. */
export function Consents() {
  const print = usePrint();
  const { t, view, language } = print;
  const words = printConsentTexts[language];
  const verdicts = respondingTexts[language].verdictDone;
  const parts = returnedTexts[language].parts;
  const decided = decidedParts(view).flatMap(({ part, aboutId }): Decided[] => {
    const state = agreementState(view, part, aboutId);
    return state.state === 'none' ? [] : [state];
  });
  const changed = decided.flatMap((d) => (d.state === 'changed' ? [d] : []));
  return (
    <>
      <div className="mast">
        <span>{t.overviews.agreements}</span>
        <span>{view.plan.department}</span>
      </div>
      <h1 className="long">{words.lead}</h1>
      <p className="job">{[view.plan.ownerName.trim(), view.plan.managerName.trim()].filter(Boolean).join(' · ')}</p>
      {decided.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <table className={`first ${keepIfShort(decided.length)}`}>
          <caption>{words.decisions}</caption>
          <Columns widths={['rest', 26, 34, 24, 22]} />
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.verdict}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.on}</th>
              <th scope="col">{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {decided.map(({ state, decision }) => (
              <tr key={decision.id}>
                <th scope="row" className="title">
                  {decision.part === 'plan' ? parts.plan : capital(nameOf(print, decision))}
                  {decision.part === 'workTime' && ` (${parts.workTime.toLowerCase()})`}
                  {decision.remark !== '' && <span className="words"> {decision.remark}</span>}
                </th>
                <td>{verdicts[decision.verdict]}</td>
                <td>{decision.byName}</td>
                <td>{formatShortDate(decision.decidedOn, language)}</td>
                <td>
                  {state === 'changed' || state === 'unbound' ? (
                    <b>{words[state]}</b>
                  ) : state === 'asAgreed' ? (
                    words.asAgreed
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changed.map(({ decision, changes }) => (
        <div key={decision.id} className="conversation">
          <h3>
            {words.changedTitle}: {decision.part === 'plan' ? parts.plan : nameOf(print, decision)}
          </h3>
          <ul>
            {changes.map((change) => (
              <li key={`${change.recordId} ${change.what === 'field' ? change.field : change.what}`}>
                {changeWords(print, change)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {decided.length > 0 && <p className="about">{words.trust}</p>}
    </>
  );
}

function nameOf({ view, language }: Print, decision: { aboutId: string; aboutName: string }): string {
  const record = view.records.get(decision.aboutId);
  return record ? recordName(record, language, (id) => view.records.get(id)) : decision.aboutName;
}

function changeWords({ view, language }: Print, change: AgreementChange): string {
  const words = printConsentTexts[language];
  const kind = change.kind as Kind;
  const record = view.records.get(change.recordId);
  const name = record ? recordName(record, language, (id) => view.records.get(id)) : '';
  if (change.what !== 'field') return `${name} ${words[change.what]}`.trim();
  const value = (v: unknown) => valueWords(kind, change.field, v, language, view) || words.empty;
  return words.wasIs(fieldName(kind, change.field, language), value(change.from), value(change.to));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
