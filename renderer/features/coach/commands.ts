import { coachPageTexts } from '#shared/text/coach-pages.ts';
import { lookBackTexts } from '#shared/text/look-back.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { findingsNow } from '../../platform/findings.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { openPlace, useWorkbench } from '../../workbench/workbench-store.ts';
import { isChosen, useCoach } from './coach-store.ts';

const hasPlan = () => usePlanStore.getState().view !== null;

export function showProblems(): void {
  useWorkbench.setState({ isPanelOpen: true, panel: 'problems' });
}

/** Brings the focus to the next or previous finding, round and round. */
function step(by: 1 | -1): void {
  const { current, ...chosen } = useCoach.getState();
  showProblems();
  if (!findingsNow().some((f) => isChosen(f, chosen))) return;
  const shown = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  requestAnimationFrame(() => {
    const rows = shown();
    const at = rows.findIndex((row) => row.dataset.finding === current);
    const next = rows[at < 0 ? (by === 1 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length];
    next?.scrollIntoView({ block: 'nearest' });
    next?.querySelector<HTMLElement>('button')?.focus();
  });
}

/** At a field with a point of the coach: opens it. Else the focus goes to the way to solve the current finding; Enter does it. */
function solveCurrent(): void {
  const field = document.activeElement?.closest('.rk-sheet [data-field]');
  const mark = field?.querySelector<HTMLElement>('.rk-mark');
  if (mark) {
    mark.click();
    return;
  }
  const { current } = useCoach.getState();
  const row = current === null ? null : document.querySelector(`[data-finding="${CSS.escape(current)}"]`);
  const way = row?.querySelector<HTMLElement>('.rk-finding-fixes button, .rk-finding-fixes [role="link"]');
  if (!way) {
    step(1);
    return;
  }
  way.focus();
  if (way.getAttribute('aria-haspopup') !== null) way.click();
}

/** Asks why the current finding is fine as it is. */
function dismissCurrent(): void {
  const { current } = useCoach.getState();
  const finding = findingsNow().find((f) => f.key === current);
  showProblems();
  if (finding) requestAnimationFrame(() => useCoach.setState({ dismissing: finding.key }));
  else step(1);
}

export const coachCommands: readonly Command[] = [
  {
    id: 'coach.show',
    title: (language) => problemTexts[language].show,
    icon: 'lightbulb',
    keys: ['$mod+Shift+KeyM'],
    menu: { name: 'view', group: 2 },
    isEnabled: hasPlan,
    run: showProblems,
  },
  {
    id: 'coach.next',
    title: (language) => problemTexts[language].next,
    keys: ['F8'],
    menu: { name: 'go', group: 4 },
    isEnabled: hasPlan,
    run: () => step(1),
  },
  {
    id: 'coach.previous',
    title: (language) => problemTexts[language].previous,
    keys: ['Shift+F8'],
    menu: { name: 'go', group: 4 },
    isEnabled: hasPlan,
    run: () => step(-1),
  },
  {
    id: 'coach.solve',
    title: (language) => problemTexts[language].solveCurrent,
    icon: 'wand',
    keys: ['$mod+Period'],
    menu: { name: 'edit', group: 3 },
    isEnabled: hasPlan,
    run: solveCurrent,
  },
  {
    id: 'coach.dismiss',
    title: (language) => problemTexts[language].dismissCurrent,
    icon: 'pass',
    isEnabled: hasPlan,
    run: dismissCurrent,
  },
  {
    id: 'coach.open',
    title: (language) => coachPageTexts[language].overview.go,
    icon: 'comment-discussion',
    menu: { name: 'go', group: 4 },
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'coach' }, { pin: true }),
  },
  {
    id: 'coach.lookBack',
    title: (language) => lookBackTexts[language].heading,
    icon: 'history',
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'look-back' }, { pin: true }),
  },
  {
    id: 'coach.rules',
    title: (language) => coachPageTexts[language].rules.go,
    icon: 'checklist',
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'coach-rules' }, { pin: true }),
  },
  {
    id: 'coach.dismissed',
    title: (language) => coachPageTexts[language].dismissed.go,
    icon: 'pass',
    isEnabled: hasPlan,
    run: () => openPlace({ type: 'coach-dismissed' }, { pin: true }),
  },
];
