import './empty-place.css';
import type { ReactNode } from 'react';

/** What stands where nothing is yet: what belongs here, and the first step to it. */
export function EmptyPlace({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  const road = 'M4 52C40 30 60 64 90 46S128 24 140 28';
  return (
    <div className="rk-empty-place">
      <svg viewBox="0 0 144 72" aria-hidden="true">
        <path className="rk-empty-edge" d={road} />
        <path className="rk-empty-road" d={road} />
        <path className="rk-empty-line" d={road} />
      </svg>
      <strong>{title}</strong>
      <p>{text}</p>
      {action}
    </div>
  );
}
