import { requirementsByOrigin } from '#shared/model/codes.ts';
import { standingOf } from '#shared/model/gap.ts';
import type { Requirement } from '#shared/model/kinds/requirement.ts';
import { hasBegunStepTwo } from '#shared/model/progress.ts';
import { formatShortDate } from '#shared/text/format.ts';
import { isLong } from '../blocks/answer.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { NoteInRow, NotesBelow, TextInRow } from '../blocks/notes-below.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { TableNote } from '../blocks/table-note.tsx';
import { GapRule, GapSwatch, gapMarks } from '../charts/gap.tsx';
import { Key } from '../charts/key.tsx';
import { usePrint } from '../print-context.ts';

/** Step 2, Wat weet en kan ik al?: scores side by side, strengths, qualities and feedback. */
export function Step2() {
  const { t, terms, view } = usePrint();
  return (
    <>
      <StepHeading step={2}>{terms.steps[2]}</StepHeading>
      {!hasBegunStepTwo(view) && <p className="empty">{t.step2.nothing}</p>}
      {view.requirements.length > 0 && hasBegunStepTwo(view) && <Standings />}
      <StrongAndNotNow />
      <Qualities />
      <Feedback />
    </>
  );
}

function Standings() {
  const { t, view, code } = usePrint();
  const requirements = requirementsByOrigin(view).flatMap((g) => g.requirements);
  return (
    <>
      <Key
        isAbove
        items={[
          [gapMarks.required, t.step2.keyRequired],
          [gapMarks.own, t.step2.keyOwn],
          [gapMarks.other, t.step2.keyOther],
          [gapMarks.agreed, t.step2.keyAgreed],
          [<GapSwatch key="gap" />, t.step2.keyGap],
        ]}
      />
      <table className="tight">
        <Columns widths={[8, 66, 41, 12, 9, 13, 12, 'rest']} />
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.step2.requirement}</th>
            <th scope="col" className="chart">
              <span className="levels-head">
                {[1, 2, 3, 4, 5].map((level) => (
                  <span key={level}>{level}</span>
                ))}
              </span>
            </th>
            <th scope="col" className="num">
              {t.step2.required}
            </th>
            <th scope="col" className="num">
              {t.step2.own}
            </th>
            <th scope="col" className="num">
              {t.step2.others}
            </th>
            <th scope="col" className="num">
              {t.step2.agreed}
            </th>
            <th scope="col" className="num">
              {t.step2.gap}
            </th>
          </tr>
        </thead>
        <tbody>
          {requirements.map((r) => (
            <StandingRow key={r.id} requirement={r} />
          ))}
          <TableNote columns={8}>{t.step2.sideBySide}</TableNote>
        </tbody>
      </table>
      <NotesBelow
        notes={requirements.map((r) => ({ code: code(r.id), text: view.latestSelfScore(r.id)?.evidence ?? '' }))}
      />
    </>
  );
}

function StandingRow({ requirement }: { requirement: Requirement }) {
  const { view, code } = usePrint();
  const standing = standingOf(view, requirement);
  const gap = standing.gap ?? 0;
  return (
    <tr>
      <td className="code">{code(requirement.id)}</td>
      <th scope="row" className="title">
        {requirement.title}
        <NoteInRow code={code(requirement.id)} text={view.latestSelfScore(requirement.id)?.evidence ?? ''} />
      </th>
      <td className="chart">
        <GapRule standing={standing} />
      </td>
      <td className="num">{standing.required}</td>
      <td className="num">{standing.own ?? '–'}</td>
      <td className="num many">{standing.others.join(', ') || '–'}</td>
      <td className="num">{standing.agreed ?? '–'}</td>
      <td className="num">
        <b>{gap > 0 ? gap : '–'}</b>
      </td>
    </tr>
  );
}

/** More than this and only their numbers are named: the titles stand in the table above. */
const manyStrong = 12;

/** What is at level by common consent, and which gaps are left for later on purpose, with the reason. */
function StrongAndNotNow() {
  const { t, terms, view, code, list } = usePrint();
  const ordered = requirementsByOrigin(view).flatMap((g) => g.requirements);
  const strong = ordered.filter((r) => {
    const { agreed, required } = standingOf(view, r);
    return agreed !== null && agreed >= required;
  });
  const notNow = ordered.filter((r) => r.notNow !== null);
  const notNowLines = notNow.map((r) => ({ code: code(r.id), text: r.notNow?.reason ?? '', title: r.title }));
  const isShort = !isLong(notNowLines.map((l) => l.title + l.text).join('\n'), 700);
  if (strong.length === 0 && notNow.length === 0) return null;
  return (
    <dl className={`answers answers-two ${isShort ? 'keep' : ''}`}>
      {strong.length > 0 && (
        <div>
          <dt>{t.step2.strong}</dt>
          {strong.length > manyStrong ? (
            <dd>{t.requirementsNumbered(list(strong.map((r) => code(r.id))), false)}</dd>
          ) : (
            strong.map((r) => (
              <dd key={r.id}>
                <b className="code">{code(r.id)}</b> {r.title}
              </dd>
            ))
          )}
        </div>
      )}
      {notNow.length > 0 && (
        <div>
          <dt>{terms.notNow}</dt>
          {notNowLines.map((l) => (
            <dd key={l.code}>
              <b className="code">{l.code}</b> {l.title}
              {l.text.trim() !== '' && `: ${l.text}`}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function Qualities() {
  const { t, view, code } = usePrint();
  if (view.qualities.length === 0) return null;
  return (
    <>
      <table className={keepIfShort(view.qualities.length)}>
        <caption>{t.step2.qualities}</caption>
        <Columns widths={[66, 'rest', 22]} />
        <thead>
          <tr>
            <th scope="col">{t.step2.quality}</th>
            <th scope="col">{t.step2.evidence}</th>
            <th scope="col">{t.step2.belongsTo}</th>
          </tr>
        </thead>
        <tbody>
          {view.qualities.map((quality) => (
            <tr key={quality.id}>
              <th scope="row" className="title">
                {quality.title}
              </th>
              <td className="words">
                <TextInRow code={quality.title} text={quality.evidence} />
              </td>
              <td>{quality.requirementId ? t.requirementsNumbered(code(quality.requirementId), true) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <NotesBelow notes={view.qualities.map((quality) => ({ code: quality.title, text: quality.evidence }))} />
    </>
  );
}

function Feedback() {
  const { t, terms, view, code, language, lower } = usePrint();
  const all = requirementsByOrigin(view)
    .flatMap((g) => g.requirements)
    .flatMap((r) => view.feedback(r.id).map((feedback, i) => ({ feedback, place: `${code(r.id)}.${i + 1}` })));
  if (all.length === 0) return null;
  return (
    <>
      <table className={keepIfShort(all.length)}>
        <caption>{t.step2.feedback}</caption>
        <Columns widths={[12, 45, 12, 'rest', 22]} />
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.step2.giver}</th>
            <th scope="col" className="num">
              {t.step2.score}
            </th>
            <th scope="col" className="after-num">
              {t.step2.remark}
            </th>
            <th scope="col">{t.step2.givenOn}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ feedback, place }) => (
            <tr key={feedback.id}>
              <td className="code">{place}</td>
              <th scope="row">
                {feedback.giverName.trim()}
                <span className="role">
                  {feedback.giverName.trim() === ''
                    ? terms.giverRole[feedback.giverRole]
                    : `, ${lower(terms.giverRole[feedback.giverRole])}`}
                </span>
              </th>
              <td className="num">{feedback.level ?? '–'}</td>
              <td className="words after-num">
                <TextInRow code={place} text={feedback.remark} />
              </td>
              <td>{formatShortDate(feedback.givenOn, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <NotesBelow notes={all.map(({ feedback, place }) => ({ code: place, text: feedback.remark }))} />
    </>
  );
}
