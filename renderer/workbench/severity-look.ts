import type { Severity } from '#shared/coach/define.ts';
import type { IconName } from '../ui/icon.tsx';
import './severity.css';

/** How loud the coach is, as an icon; its colour is the class `rk-severity-<severity>`. The word always stands with it. */
export const severityIcons: Readonly<Record<Severity, IconName>> = {
  error: 'error',
  warning: 'warning',
  tip: 'lightbulb',
};
