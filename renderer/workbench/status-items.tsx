import { currentContract } from '#shared/model/contract.ts';
import { progressOf } from '#shared/model/progress.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { formatHours } from '#shared/text/format.ts';
import { settingsTexts } from '#shared/text/settings.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { today } from '../platform/clock.ts';
import { usePlan } from '../platform/plan-hooks.ts';
import { retrySaving, usePlanStore } from '../platform/plan-store.ts';
import { useSettings } from '../platform/settings-store.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { useLanguage } from '../ui/language.ts';
import { StepShield } from '../ui/step-shield.tsx';
import type { StatusItem } from './contribution.ts';
import { leftWordsItem } from './left-words.tsx';
import { runCommand } from './registry.ts';
import { StatusButton } from './status-button.tsx';
import { openPlace } from './workbench-store.ts';

function PlanName() {
  const title = usePlan(({ plan }) => plan.title);
  const t = useTexts(workbenchTexts);
  return (
    <StatusButton label={t.toHome} onPress={() => openPlace({ type: 'home' }, { pin: true })}>
      <Icon name="map" size={14} />
      <b className="rk-status-plan">{title}</b>
    </StatusButton>
  );
}

const stepPlaces = { 1: 'requirements', 2: 'scores', 3: 'home' } as const;

function Step() {
  const step = usePlan((view) => progressOf(view).step);
  const t = useTexts(workbenchTexts);
  return (
    <StatusButton label={t.stepOf(step)} onPress={() => openPlace({ type: stepPlaces[step] })}>
      <StepShield step={step} size="small" isSilent />
      {t.stepOf(step)}
    </StatusButton>
  );
}

function WorkingTime() {
  const split = usePlan((view) => currentContract(view, today()));
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const core = formatHours(split.coreMinutes, language);
  const words = split.sideMinutes === 0 ? t.hours(core) : t.coreAndSide(core, formatHours(split.sideMinutes, language));
  return (
    <StatusButton label={words} onPress={() => openPlace({ type: 'working-time' })}>
      <Icon name="watch" size={14} />
      <b>{words}</b>
    </StatusButton>
  );
}

/** True only when the store has acknowledged everything; says why when it has not. */
function Saved() {
  const save = usePlanStore((s) => s.save);
  const hasPlan = usePlanStore((s) => s.view !== null);
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  if (!hasPlan) return null;
  if (save.kind === 'waiting') {
    return (
      <span className="rk-status-trouble">
        <span role="alert" title={errorSentence(save.error, language)}>
          <Icon name="warning" size={14} /> {t.notSaved}
        </span>
        <StatusButton label={errorSentence(save.error, language)} onPress={retrySaving}>
          {t.tryAgain}
        </StatusButton>
      </span>
    );
  }
  return (
    <span className="rk-status-text" data-saved={save.kind}>
      <Icon name={save.kind === 'saved' ? 'check' : 'loading'} size={14} />
      {save.kind === 'saved' ? t.saved : t.saving}
    </span>
  );
}

function LanguageChoice() {
  const t = useTexts(workbenchTexts);
  return (
    <StatusButton label={t.switchLanguage} onPress={() => void runCommand('view.language')}>
      {t.languageName}
    </StatusButton>
  );
}

function ThemeChoice() {
  const t = useTexts(workbenchTexts);
  const themes = useTexts(settingsTexts).settings.themes;
  const theme = useSettings((s) => s.theme);
  return (
    <StatusButton label={t.switchTheme} onPress={() => void runCommand('view.theme')}>
      <Icon name="color-mode" size={14} />
      {themes[theme]}
    </StatusButton>
  );
}

export const statusItems: readonly StatusItem[] = [
  { id: 'plan', order: 10, side: 'start', Component: PlanName },
  { id: 'step', order: 20, side: 'start', isOptional: true, Component: Step },
  { id: 'working-time', order: 30, side: 'start', isOptional: true, Component: WorkingTime },
  leftWordsItem,
  { id: 'saved', order: 80, side: 'end', Component: Saved },
  { id: 'language', order: 90, side: 'end', isOptional: true, Component: LanguageChoice },
  { id: 'theme', order: 95, side: 'end', isOptional: true, Component: ThemeChoice },
];
