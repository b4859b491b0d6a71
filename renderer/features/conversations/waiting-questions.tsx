import { carryPoints, noteTalkPoint } from '#shared/model/edits/talk-points.ts';
import { nextConversation, waitingPoints } from '#shared/model/talk-points.ts';
import { formatDate } from '#shared/text/format.ts';
import { talkTexts } from '#shared/text/talk.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { notify } from '../../ui/notify.tsx';
import { Section } from '../../ui/section.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { PointList } from './point-list.tsx';

/** Where the line for a new question stands. */
export const newQuestionTarget = 'new-question';

/** Questions for the manager: written down at any time, they go along in the next conversation. */
export function WaitingQuestions() {
  const t = useTexts(talkTexts);
  const language = useLanguage();
  const view = usePlan();
  const waiting = waitingPoints(view);
  const next = nextConversation(view, today());
  const date = next ? formatDate(next.heldOn, language) : '';
  const note = (text: string) => {
    edit.commit(noteTalkPoint(edit.view(), edit.context(), { text, origin: 'own', sourceKey: '' }));
    if (!next) return;
    const open = () => openPlace({ type: 'conversation', id: next.id });
    notify({ title: t.questionNoted(date), tone: 'done', action: { label: t.open, run: open } });
  };
  return (
    <Section title={t.questions} lead={next ? t.questionsLeadNext(date) : t.questionsLead}>
      <div className="rk-points">
        {waiting.length === 0 && !next && <p className="rk-muted">{t.noQuestions}</p>}
        <PointList points={waiting} label={t.questions} />
        {next && waiting.length > 0 && (
          <div>
            <Button
              icon="calendar"
              onPress={() => edit.commit(carryPoints(edit.view(), waitingPoints(edit.view()), next.id))}
            >
              {t.moveAll(date)}
            </Button>
          </div>
        )}
        <div data-field={newQuestionTarget}>
          <AddLine label={t.newQuestion} placeholder={t.newQuestionHint} action={t.addPoint} onAdd={note} />
        </div>
      </div>
    </Section>
  );
}
