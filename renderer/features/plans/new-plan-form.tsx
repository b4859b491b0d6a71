import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { checkPlanStart, type PlanStart, usualPeriod } from '#shared/model/edits/plans.ts';
import { planTexts } from '#shared/text/plans.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { useWaitingProfile } from '../../platform/waiting-profile.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { HoursField } from '../../ui/hours-field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { keepStart, keptStart } from './kept-start.ts';
import { beginPlan, type NewPlan } from './plan-actions.ts';

/** Four answers and one button. What is wrong is said at the field, and what was typed stays. */
export function NewPlanForm() {
  const t = useTexts(planTexts).start;
  const [start, setStart] = useState<PlanStart>(() => keptStart() ?? emptyStart());
  const [hasTried, setHasTried] = useState(false);
  /** A second press while the plan is being written makes no second plan. */
  const isBusy = useRef(false);
  const name = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useFocusTarget(() => name.current?.focus());

  const latest = useRef(start);
  const change = useCallback((patch: Partial<PlanStart>) => {
    latest.current = { ...latest.current, ...patch };
    keepStart(latest.current);
    setStart(latest.current);
  }, []);
  const profile = useWaitingProfile((s) => s.profile);
  // What the profile says fills what is still empty, and never replaces what somebody typed.
  useEffect(() => {
    if (profile !== null && profile.jobTitle !== '' && latest.current.jobTitle.trim() === '')
      change({ jobTitle: profile.jobTitle });
  }, [profile, change]);

  const problems = hasTried ? checkPlanStart(start) : {};
  const sentence = (field: keyof PlanStart) => {
    const problem = problems[field];
    return problem ? t.problems[problem] : null;
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    // The field that is being typed in hands over what it holds, and says so when it cannot be read.
    flushSync(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      setHasTried(true);
    });
    const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) return wrong.focus();
    if (isBusy.current) return;
    isBusy.current = true;
    const isBegun = await beginPlan(latest.current as NewPlan);
    isBusy.current = false;
    if (isBegun) keepStart(null);
  };

  const minutes = start.contractMinutesPerWeek;
  return (
    <form className="rk-plans-form" onSubmit={(event) => void submit(event)} noValidate aria-labelledby="rk-plans-new">
      <h2 id="rk-plans-new">{t.title}</h2>
      {profile && (
        <Note
          tone="done"
          title={t.profileRead(profile.count)}
          action={
            <LinkButton onPress={() => useWaitingProfile.setState({ profile: null })}>{t.withoutProfile}</LinkButton>
          }
        >
          {t.profileNext(profile.fileName)}
        </Note>
      )}
      <TextField
        label={t.name}
        isName
        value={start.ownerName}
        onChange={(ownerName) => change({ ownerName })}
        error={sentence('ownerName')}
        isRequired
        autoFocus
        maxLength={200}
        inputRef={name}
      />
      <TextField
        label={t.job}
        isName
        value={start.jobTitle}
        onChange={(jobTitle) => change({ jobTitle })}
        error={sentence('jobTitle')}
        maxLength={200}
      />
      <div className="rk-plans-hours">
        <HoursField
          label={t.hours}
          value={minutes}
          suffix={t.hourUnit}
          onCommit={(contractMinutesPerWeek) => change({ contractMinutesPerWeek })}
          error={sentence('contractMinutesPerWeek')}
          isRequired
        />
      </div>
      <fieldset className="rk-plans-period">
        <legend className="rk-field-label">{t.period}</legend>
        <DateField
          label={t.from}
          value={start.startDate}
          onCommit={(startDate) => change({ startDate })}
          error={sentence('startDate')}
          isRequired
        />
        <DateField
          label={t.to}
          value={start.endDate}
          onCommit={(endDate) => change({ endDate })}
          error={sentence('endDate')}
          isRequired
        />
      </fieldset>
      {/* A press must not take the focus first: a sentence that comes or goes at the field that is left would move the
          button away from under the pointer. */}
      <div onMouseDownCapture={(event) => event.preventDefault()}>
        <Button variant="primary" type="submit">
          {t.begin}
        </Button>
      </div>
    </form>
  );
}

function emptyStart(): PlanStart {
  return { ownerName: '', jobTitle: '', contractMinutesPerWeek: 36 * 60, ...usualPeriod(today()) };
}
