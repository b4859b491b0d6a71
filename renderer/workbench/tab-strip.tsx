import { useEffect, useRef } from 'react';
import { Tab, TabList } from 'react-aria-components';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import type { PlaceFacts } from './place-facts.ts';
import { PlaceIcon } from './place-icon.tsx';
import { closeTab, pinTab } from './workbench-store.ts';

export interface OpenTab extends PlaceFacts {
  readonly isPreview: boolean;
}

/**
 * The tabs over the editor. Delete closes the focused one, a double click keeps a preview, a middle click closes. The cross
 * is for the mouse only: a tab may hold nothing that takes the focus.
 */
export function TabStrip({ tabs, current }: { tabs: readonly OpenTab[]; current: string }) {
  const t = useTexts(workbenchTexts);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => listenToStrip(strip.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab in front or more of them: the one in front may have left the view
  useEffect(() => {
    // After the strip has drawn itself: the tab in front is wider than the others.
    const frame = requestAnimationFrame(() => showCurrent(strip.current));
    return () => cancelAnimationFrame(frame);
  }, [current, tabs.length]);
  return (
    <TabList aria-label={t.openViews} className="rk-tabs" items={tabs} dependencies={[tabs]} ref={strip}>
      {(tab) => (
        <Tab id={tab.key} className={`rk-tab${tab.isPreview ? ' rk-tab-preview' : ''}`}>
          <PlaceIcon icon={tab.icon} />
          <span className="rk-tab-title">{tab.title}</span>
          <span aria-hidden="true" className="rk-tab-close" title={t.closeView} data-close="true">
            <Icon name="close" size={14} />
          </span>
        </Tab>
      )}
    </TabList>
  );
}

/** With many tabs some are out of view; never the one in front. */
function showCurrent(strip: HTMLElement | null) {
  const tab = strip?.querySelector('[aria-selected=true]');
  tab?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

function listenToStrip(strip: HTMLElement | null) {
  if (strip === null) return;
  const stop = new AbortController();
  const width = new ResizeObserver(() => showCurrent(strip));
  width.observe(strip);
  // Most mice have one wheel only.
  strip.addEventListener(
    'wheel',
    (event) => {
      if (event.deltaX !== 0 || event.shiftKey || strip.scrollWidth <= strip.clientWidth) return;
      strip.scrollLeft += event.deltaY;
      event.preventDefault();
    },
    { signal: stop.signal, passive: false },
  );
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (key: string, event: HTMLElementEventMap[K]) => void,
    capture = false,
  ) =>
    strip.addEventListener(
      type,
      (event) => {
        const key = (event.target as Element).closest<HTMLElement>('[role=tab]')?.dataset.key;
        if (key !== undefined) act(key, event);
      },
      { signal: stop.signal, capture },
    );
  const isCross = (event: Event) => (event.target as Element).closest('[data-close]') !== null;
  on('keydown', (key, event) => event.key === 'Delete' && closeTab(key));
  on('dblclick', (key) => pinTab(key));
  on('auxclick', (key, event) => event.button === 1 && closeTab(key));
  // Before the tab hears of it, so that closing another tab does not open it first.
  on('pointerdown', (_key, event) => isCross(event) && event.stopPropagation(), true);
  on('click', (key, event) => isCross(event) && closeTab(key), true);
  return () => {
    stop.abort();
    width.disconnect();
  };
}
