import { Fragment } from 'react';
import { standingOf } from '#shared/model/gap.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { requiredLevelWords } from '#shared/text/level-words.ts';
import { termTexts } from '#shared/text/terms.ts';
import { Answer, BesideRow } from './record-block.tsx';
import { useSharedPlan } from './shared-plan-context.ts';

/** The requirements with the levels side by side, and under each what shows it. A column of what stayed is not there. */
export function Requirements() {
  const { view, t, has, label, choice, language } = useSharedPlan();
  const facts = ({ mastery, importance, origin }: RecordOf<'requirement'>) =>
    [
      choice('requirement', 'mastery', mastery),
      ...(['importance', 'origin'] as const).map((field) => {
        const value = { importance, origin }[field];
        return `${label('requirement', field)}: ${choice('requirement', field, value).toLowerCase()}`;
      }),
    ].join(' · ');
  const columns = [
    { key: 'required', title: t.required, isThere: true },
    { key: 'own', title: t.own, isThere: has('selfScore') },
    { key: 'others', title: t.others, isThere: has('feedback') },
    { key: 'agreed', title: t.agreed, isThere: has('agreedLevel') },
  ].filter((c) => c.isThere);
  return (
    <>
      <p className="rk-caption rk-muted">{t.levelsHint}</p>
      {view.plan.levelWords.length > 0 && (
        <p className="rk-caption rk-muted">
          {t.required}:{' '}
          {requiredLevelWords(language, view.plan.levelWords)
            .map((word, i) => `${i + 1} = ${word}`)
            .join(', ')}
        </p>
      )}
      <div className="rk-table-scroll">
        <table className="rk-table rk-shared-table">
          <thead>
            <tr>
              <th scope="col">{t.requirement}</th>
              {columns.map((c) => (
                <th key={c.key} scope="col" className="rk-num">
                  {c.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.requirements.map((requirement) => {
              const standing = standingOf(view, requirement);
              const levels: Readonly<Record<string, string>> = {
                required: String(standing.required),
                own: String(standing.own ?? '–'),
                others: standing.others.join(', ') || '–',
                agreed: String(standing.agreed ?? '–'),
              };
              return (
                <Fragment key={requirement.id}>
                  <tr data-record={requirement.id}>
                    <th scope="row" className="rk-shared-name">
                      {requirement.title}
                      <span className="rk-shared-sub">{facts(requirement)}</span>
                    </th>
                    {columns.map((c) => (
                      <td key={c.key} className="rk-num">
                        {levels[c.key]}
                      </td>
                    ))}
                  </tr>
                  <WordsRow requirement={requirement} columns={columns.length + 1} />
                  <BesideRow record={requirement} columns={columns.length + 1} />
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function WordsRow({ requirement, columns }: { requirement: RecordOf<'requirement'>; columns: number }) {
  const { view, t, language } = useSharedPlan();
  const scores = view.selfScores(requirement.id).toReversed();
  const feedback = view.feedback(requirement.id);
  const hasWords =
    requirement.note.trim() !== '' ||
    requirement.notNow !== null ||
    scores.length > 1 ||
    scores.some((score) => score.evidence.trim() !== '') ||
    feedback.length > 0;
  if (!hasWords) return null;
  return (
    <tr className="rk-shared-words-row">
      <td colSpan={columns}>
        {requirement.note.trim() !== '' && <p className="rk-shared-text">{requirement.note}</p>}
        {requirement.notNow && (
          <p className="rk-shared-text">
            <b>{t.notNow}</b>
            {requirement.notNow.reason.trim() !== '' && `: ${requirement.notNow.reason}`}
          </p>
        )}
        {scores.map((score, i) => (
          <Answer
            key={score.id}
            label={[
              score.evidence.trim() === '' ? t.ownScore : t.myEvidence,
              // The newest level stands in its column.
              i === 0 ? '' : t.level(score.level),
              formatShortDate(score.scoredOn, language),
            ]
              .filter(Boolean)
              .join(' · ')}
            text={score.evidence.trim() === '' && i > 0 ? '–' : score.evidence}
          />
        ))}
        {feedback.map((f) => (
          <Answer
            key={f.id}
            label={[
              t.feedbackBy(f.giverName, termTexts[language].giverRole[f.giverRole]),
              f.level === null ? '' : t.level(f.level),
              formatShortDate(f.givenOn, language),
            ]
              .filter(Boolean)
              .join(' · ')}
            text={f.remark || '–'}
          />
        ))}
      </td>
    </tr>
  );
}
