import './notify.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { useKitTexts } from './language.ts';

export type NoticeTone = 'done' | 'tip' | 'warn' | 'error';

export type Notice = {
  title: string;
  text?: string | undefined;
  tone?: NoticeTone | undefined;
  action?: { label: string; run: () => void } | undefined;
  /** How long it stays; 8 seconds by default, 0 until it is closed. An error stays. */
  seconds?: number | undefined;
  /** Called once when it goes, for whatever reason. */
  onClose?: (() => void) | undefined;
};

type Shown = Notice & { id: number; since: number };

let shown: readonly Shown[] = [];
let told = 0;
const listeners = new Set<() => void>();

function change(next: readonly Shown[]): void {
  const gone = shown.filter((one) => !next.includes(one));
  shown = next;
  for (const { onClose } of gone) onClose?.();
  for (const listener of listeners) listener();
}

/** Tells something at the bottom right without taking the focus; the returned function takes it away again. */
export function notify(notice: Notice): () => void {
  told += 1;
  const id = told;
  change([...shown, { ...notice, id, since: performance.now() }].slice(-4));
  return () => close(id);
}

/**
 * Takes away what was told before: the person has gone on to something else, and it would lie over that. An error stays,
 * and so does what was told just now, together with the going.
 */
export function dismissNotices(): void {
  const now = performance.now();
  const left = shown.filter((one) => one.tone === 'error' || now - one.since < 1_000);
  if (left.length < shown.length) change(left);
}

function close(id: number): void {
  if (shown.some((one) => one.id === id)) change(shown.filter((one) => one.id !== id));
}

const icons: Record<NoticeTone, IconName> = { done: 'pass-filled', tip: 'info', warn: 'warning', error: 'error' };

/** Where notices of `notify` appear: once, at the root. */
export function Notifications() {
  const t = useKitTexts();
  const notices = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  const [isHeld, setIsHeld] = useState(false);
  return (
    <section
      className="rk-notices"
      aria-label={t.notifications}
      data-react-aria-top-layer="true"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <ul aria-live="polite" aria-relevant="additions">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} isHeld={isHeld} />
        ))}
      </ul>
    </section>
  );
}

function NoticeCard({ notice, isHeld }: { notice: Shown; isHeld: boolean }) {
  const t = useKitTexts();
  const { id, title, text, tone = 'done', action } = notice;
  const seconds = notice.seconds ?? (tone === 'error' ? 0 : 8);
  // The time starts anew after reading: a person who looked at it with the pointer or the focus gets the whole time again.
  useEffect(() => {
    if (isHeld || seconds === 0) return;
    const timer = setTimeout(() => close(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id, seconds, isHeld]);
  return (
    <li className="rk-notice" data-tone={tone}>
      <Icon name={icons[tone]} />
      <div>
        <b className="rk-strong">{title}</b>
        {text && <p className="rk-muted">{text}</p>}
        {action && (
          <div className="rk-notice-action">
            <Button
              size="small"
              onPress={() => {
                close(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          </div>
        )}
      </div>
      <IconButton icon="close" label={t.close} size="small" onPress={() => close(id)} />
    </li>
  );
}
