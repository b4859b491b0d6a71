import { timerTexts } from '#shared/text/timer.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StatusButton } from '../../workbench/status-button.tsx';
import { askWhatFor, startTimer } from './timer-store.ts';
import { useMinutesSince } from './use-minutes-since.ts';

/** Starts or stops the clock, from the sheet of the hours. */
export function TimerButton() {
  const t = useTexts(timerTexts);
  const time = useRunningTime();
  return time === null ? (
    <Button icon="debug-start" onPress={startTimer}>
      {t.start}
    </Button>
  ) : (
    <Button icon="debug-stop" onPress={askWhatFor}>
      <span className="rk-num">{time}</span>
    </Button>
  );
}

/** The clock in the status bar: a start, or how long it has been running. */
export function TimerStatus() {
  const t = useTexts(timerTexts);
  const time = useRunningTime();
  return time === null ? (
    <StatusButton label={t.startHint} onPress={startTimer}>
      <Icon name="debug-start" size={14} />
      {t.start}
    </StatusButton>
  ) : (
    <StatusButton label={t.running(time)} onPress={askWhatFor}>
      <Icon name="debug-stop" size={14} />
      <b className="rk-num">{time}</b>
    </StatusButton>
  );
}

/** "0:42" while the clock runs for the open plan, else null. */
function useRunningTime(): string | null {
  const planId = usePlan(({ plan }) => plan.id);
  const t = useTexts(timerTexts);
  const timer = useSettings((s) => s.timer);
  const isHere = timer !== null && timer.planId === planId;
  const minutes = useMinutesSince(isHere ? timer.startedAt : null);
  return isHere ? t.time(Math.floor(minutes / 60), minutes % 60) : null;
}
