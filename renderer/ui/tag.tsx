import './tag.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type TagTone = 'neutral' | 'accent' | 'done' | 'warn' | 'error' | 'plan';

/** A state or a kind in one or two words. The tone never stands alone: the words say it too. */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: TagTone | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
}) {
  return (
    <span className="rk-tag" data-tone={tone}>
      {icon && <Icon name={icon} size={13} />}
      {children}
    </span>
  );
}
