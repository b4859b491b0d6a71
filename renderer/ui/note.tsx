import './note.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type NoteTone = 'accent' | 'tip' | 'done' | 'warn' | 'error';

const icons: Record<NoteTone, IconName> = {
  accent: 'info',
  tip: 'lightbulb',
  done: 'pass-filled',
  warn: 'warning',
  error: 'error',
};

/** A soft box with something to know at this place. `isAlert` when it appears because of what the person just did. */
export function Note({
  tone = 'accent',
  title,
  children,
  action,
  icon,
  isAlert = false,
}: {
  tone?: NoteTone | undefined;
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
  /** Another icon than that of the tone; null for none. */
  icon?: IconName | null | undefined;
  isAlert?: boolean | undefined;
}) {
  const shownIcon = icon === undefined ? icons[tone] : icon;
  return (
    <div
      className="rk-note"
      data-tone={tone}
      data-plain={shownIcon === null || undefined}
      role={isAlert ? 'alert' : undefined}
    >
      {shownIcon !== null && <Icon name={shownIcon} />}
      <div className="rk-note-words">
        {title && <strong>{title}</strong>}
        {children}
      </div>
      {action && <div className="rk-note-action">{action}</div>}
    </div>
  );
}
