import { activitiesWithoutQuestion } from '#shared/model/codes.ts';
import { learningMixOf, mirrorPercents } from '#shared/model/learning-hours.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { ActivityTable } from '../blocks/activity-table.tsx';
import { Answers } from '../blocks/answer.tsx';
import { Columns, keepIfShort } from '../blocks/columns.tsx';
import { NotesBelow, TextInRow } from '../blocks/notes-below.tsx';
import { StepHeading } from '../blocks/step-heading.tsx';
import { TableNote } from '../blocks/table-note.tsx';
import { Key, Swatch } from '../charts/key.tsx';
import { Mirror } from '../charts/mirror.tsx';
import { usePrint } from '../print-context.ts';
import { Station } from './station.tsx';

/** Step 3, Hoe wil ik dit leren?: the fuel stations, what hangs nowhere yet, and the 70/20/10 mirror. */
export function Step3() {
  const { t, terms, view } = usePrint();
  const { loose } = activitiesWithoutQuestion(view);
  return (
    <>
      <StepHeading step={3}>{terms.steps[3]}</StepHeading>
      <Preferences />
      {view.learningQuestions.length === 0 && <p className="empty">{t.step3.noQuestions}</p>}
      {view.learningQuestions.map((question) => (
        <Station key={question.id} question={question} />
      ))}
      {loose.length > 0 && <ActivityTable activities={loose} caption={t.step3.loose} note={t.step3.looseHint} />}
      <ParkedIdeas />
      <LearningMix />
    </>
  );
}

/** How I like to learn: what is not answered is left out, and all of it when nothing is. */
function Preferences() {
  const { language, list, view } = usePrint();
  const t = libraryTexts[language].preferences;
  const { learningForms, whereILearn, whenItIsFun, whenINeedIt } = view.plan;
  const answers = [
    { label: t.forms, text: capital(list(learningForms.map((form) => t.form[form].toLowerCase()))) },
    { label: t.where, text: whereILearn },
    { label: t.fun, text: whenItIsFun },
    { label: t.need, text: whenINeedIt },
  ];
  if (answers.every((a) => a.text.trim() === '')) return null;
  return (
    <section className="preferences">
      <h3>{t.title}</h3>
      <Answers columns={2} answers={answers} max={320} />
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ParkedIdeas() {
  const { t, terms, view } = usePrint();
  if (view.parkedIdeas.length === 0) return null;
  const hasNotes = view.parkedIdeas.some((idea) => idea.note.trim() !== '');
  return (
    <>
      <table className={keepIfShort(view.parkedIdeas.length)}>
        <caption>{terms.parkedIdeas}</caption>
        <Columns widths={hasNotes ? [66, 'rest'] : ['rest']} />
        <tbody className="ruled">
          {view.parkedIdeas.map((idea) => (
            <tr key={idea.id}>
              <th scope="row" className="title">
                {idea.title}
              </th>
              {hasNotes && (
                <td className="words">
                  <TextInRow code={idea.title} text={idea.note} />
                </td>
              )}
            </tr>
          ))}
          <TableNote columns={hasNotes ? 2 : 1}>{t.step3.parkedHint}</TableNote>
        </tbody>
      </table>
      <NotesBelow notes={view.parkedIdeas.map((idea) => ({ code: idea.title, text: idea.note }))} />
    </>
  );
}

/** Hours by experience, others and formal: a mirror, not a norm. */
function LearningMix() {
  const { t, terms, view, hours } = usePrint();
  if (view.activities.length === 0) return null;
  const mix = learningMixOf(view.activities);
  const [experience, others, formal] = mix.map((part) => hours(part.minutes)) as [string, string, string];
  const hasHours = mix.some((part) => part.minutes > 0);
  const hint = hasHours ? t.step3.mixHint(experience, others, formal) : t.step3.noMix;
  return (
    <div className="row row-ruled keep">
      <h3>{t.step3.mix}</h3>
      <div>
        {hasHours && (
          <figure>
            <Mirror
              label={`${t.step3.mixHours}: ${hint} ${t.step3.mixMirror}.`}
              own={mix.map((part) => part.percent)}
              model={mix.map((part) => mirrorPercents[part.way])}
              ownTitle={t.step3.mixHours}
              modelTitle={t.step3.mixMirror}
            />
            <Key
              items={[
                [<Swatch key="experience" kind="open" />, terms.way.experience],
                [<Swatch key="others" kind="wide" />, terms.way.others],
                [<Swatch key="formal" kind="solid" />, terms.way.formal],
              ]}
            />
          </figure>
        )}
        <p className="hint">{hint}</p>
      </div>
    </div>
  );
}
