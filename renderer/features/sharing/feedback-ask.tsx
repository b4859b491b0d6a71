import { useState } from 'react';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { feedbackRequestTexts } from '#shared/text/feedback-requests.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { makeForm } from './make-form.ts';

type Request = RecordOf<'feedbackRequest'>;

/** A question for others: about which requirements, in which words, with or without a name. `again` repeats an earlier one. */
export function FeedbackAsk({ view, again, onDone }: { view: PlanView; again: Request | null; onDone: () => void }) {
  const t = useTexts(feedbackRequestTexts);
  const [chosen, setChosen] = useState<readonly Request['requirementIds'][number][]>(again?.requirementIds ?? []);
  const [title, setTitle] = useState(again?.title ?? t.usualTitle(view.plan.ownerName));
  const [note, setNote] = useState(again?.note ?? '');
  const [mode, setMode] = useState<Request['mode']>(again?.mode ?? 'named');
  const [closesOn, setClosesOn] = useState<string | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const make = async () => {
    setHasTried(true);
    if (chosen.length === 0) return;
    const requirementIds = view.requirements.map((r) => r.id).filter((id) => chosen.includes(id));
    const earlierRequestId = again?.id ?? null;
    if (await makeForm({ requirementIds, title: title.trim(), note: note.trim(), mode, closesOn, earlierRequestId })) {
      setHasTried(false);
      setChosen([]);
      setNote('');
      onDone();
    }
  };
  return (
    <Section title={again ? t.againTitle(again.askedOn) : t.newTitle}>
      <div className="rk-feedback-ask">
        <fieldset className="rk-feedback-choose">
          <legend className="rk-field-label">{t.about}</legend>
          <p className="rk-field-hint">{t.aboutHint}</p>
          <div className="rk-feedback-list">
            {view.requirements.map((requirement) => (
              <Checkbox
                key={requirement.id}
                isSelected={chosen.includes(requirement.id)}
                onChange={(isOn) =>
                  setChosen(isOn ? [...chosen, requirement.id] : chosen.filter((id) => id !== requirement.id))
                }
              >
                <span className="rk-shared-name">{requirement.title}</span>
              </Checkbox>
            ))}
          </div>
        </fieldset>
        {hasTried && chosen.length === 0 && (
          <Note tone="warn" isAlert>
            {t.chooseOne}
          </Note>
        )}
        <TextField label={t.formTitle} hint={t.formTitleHint} value={title} onChange={setTitle} maxLength={200} words />
        <TextField
          label={t.note}
          hint={t.noteHint}
          value={note}
          onChange={setNote}
          maxLength={20_000}
          words
          multiline
        />
        <Choice
          label={t.mode}
          value={mode}
          onChange={setMode}
          options={(['named', 'summary'] as const).map((value) => ({
            value,
            label: t.modes[value],
            hint: t.modeHints[value],
          }))}
        />
        <div className="rk-feedback-date">
          <DateField label={t.closesOn} value={closesOn} onCommit={setClosesOn} />
        </div>
        <div className="rk-share-buttons">
          <Button variant="primary" icon="globe" onPress={() => void make()}>
            {t.make}
          </Button>
          {again && (
            <Button variant="quiet" onPress={onDone}>
              {t.cancel}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
