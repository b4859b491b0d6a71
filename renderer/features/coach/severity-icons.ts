import type { Severity } from '#shared/coach/define.ts';
import type { IconName } from '../../ui/icon.tsx';

export const severityIcons: Readonly<Record<Severity, IconName>> = {
  error: 'error',
  warning: 'warning',
  tip: 'lightbulb',
};
