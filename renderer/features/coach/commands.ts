import { problemTexts } from '#shared/text/problems.ts';
import { findingsOf } from '../../platform/findings.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { usePlanStore } from '../../platform/plan-store.ts';
import type { Command } from '../../workbench/contribution.ts';
import { useWorkbench } from '../../workbench/workbench-store.ts';
import { useCoach } from './coach-store.ts';

const hasPlan = () => usePlanStore.getState().view !== null;

export function showProblems(): void {
  useWorkbench.setState({ isPanelOpen: true, panel: 'problems' });
}

/** Brings the focus to the next or previous finding, round and round. */
function step(by: 1 | -1): void {
  const { only, current } = useCoach.getState();
  const keys = findingsOf(edit.view())
    .filter((f) => only === null || f.severity === only)
    .map((f) => f.key);
  showProblems();
  if (keys.length === 0) return;
  const shown = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  requestAnimationFrame(() => {
    const rows = shown();
    const at = rows.findIndex((row) => row.dataset.finding === current);
    const next = rows[at < 0 ? (by === 1 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length];
    next?.scrollIntoView({ block: 'nearest' });
    next?.querySelector<HTMLElement>('button')?.focus();
  });
}

/** Puts the focus on the way to solve the current finding; Enter then does it. */
function solveCurrent(): void {
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
];
