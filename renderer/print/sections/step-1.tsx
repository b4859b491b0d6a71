import { type OriginGroup, requirementsByOrigin } from '#shared/model/codes.ts';
import { requiredLevelWords } from '#shared/text/level-words.ts';
import { Answer } from '../blocks/answer.tsx';
import { Columns } from '../blocks/columns.tsx';
import { NoteInRow, NotesBelow } from '../blocks/notes-below.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { TableNote } from '../blocks/table-note.tsx';
import { usePrint } from '../print-context.ts';

/** Step 1, Wat vraagt mijn functie?: the leading questions and the requirements with the level they ask. */
export function Step1() {
  const { t, terms, view, code } = usePrint();
  const { plan } = view;
  const groups = requirementsByOrigin(view);
  return (
    <>
      <StepHeading step={1}>{terms.steps[1]}</StepHeading>
      {plan.knowForAssignment.trim() !== '' && (
        <Answer label={t.step1.knowForAssignment} text={plan.knowForAssignment} />
      )}
      {plan.knowForMotivation.trim() !== '' && (
        <Answer label={t.step1.knowForMotivation} text={plan.knowForMotivation} />
      )}
      {groups.length === 0 ? (
        <p className="empty">{t.step1.noRequirements}</p>
      ) : (
        <>
          <table>
            <caption>{t.step1.requirements}</caption>
            <Columns widths={[10, 89, 21, 15, 'rest']} />
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.step1.requirement}</th>
                <th scope="col">{t.step1.kind}</th>
                <th scope="col">{t.step1.importance}</th>
                <th scope="col">{t.step1.required}</th>
              </tr>
            </thead>
            {groups.map((group) => (
              <Group key={group.origin} group={group} isLast={group === groups.at(-1)} />
            ))}
          </table>
          <NotesBelow notes={view.requirements.map((r) => ({ code: code(r.id), text: r.note }))} />
        </>
      )}
    </>
  );
}

function Group({ group, isLast }: { group: OriginGroup; isLast: boolean }) {
  const { t, terms, view, language, code, lower } = usePrint();
  const levelWords = requiredLevelWords(language, view.plan.levelWords);
  return (
    <tbody className="group">
      <tr>
        <th scope="rowgroup" colSpan={5} className="group-head">
          {t.step1.from[group.origin]}
        </th>
      </tr>
      {group.requirements.map((r) => (
        <tr key={r.id}>
          <td className="code">{code(r.id)}</td>
          <th scope="row" className="title">
            {r.title}
            <NoteInRow code={code(r.id)} text={r.note} />
          </th>
          <td>{lower(terms.mastery[r.mastery])}</td>
          <td>{lower(terms.importance[r.importance])}</td>
          <td>
            <b>{r.requiredLevel}</b> {levelWords[r.requiredLevel - 1]}
          </td>
        </tr>
      ))}
      {isLast && (
        <TableNote columns={5}>
          {t.step1.scale}{' '}
          {([1, 2, 3, 4, 5] as const).map((level) => (
            <span key={level}>
              <b>{level}</b>
              {`\u00a0${levelWords[level - 1]}${level < 5 ? ', ' : '.'}`}
            </span>
          ))}
        </TableNote>
      )}
    </tbody>
  );
}
