import { useEffect, useLayoutEffect, useRef } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { isOpen, usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyPlace } from '../ui/empty-place.tsx';
import { useLanguage } from '../ui/language.ts';
import { KeepWordsHere } from '../ui/spelling.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { LeftWordsAtFields } from './left-words.tsx';
import { placeFacts } from './place-facts.ts';
import { registry } from './registry.ts';
import { type OpenTab, TabStrip } from './tab-strip.tsx';
import { activateTab, closeTab, openPlace, useWorkbench } from './workbench-store.ts';
import './editor-area.css';

/** The middle of the window: open sheets, one in view. */
export function EditorArea() {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const hasPlan = usePlanView(isOpen);
  const stored = useWorkbench((s) => s.tabs);
  const active = useWorkbench((s) => s.active);
  const facts = usePlanView((view) => stored.map((tab) => ({ tab, facts: placeFacts(tab.place, view, language) })));
  const gone = facts.filter((f) => f.facts === null).map((f) => f.tab.key);
  const tabs = facts.flatMap(({ tab, facts }): OpenTab[] => (facts ? [{ ...facts, isPreview: tab.isPreview }] : []));
  const current = tabs.find((tab) => tab.key === active) ?? tabs.at(-1);

  useEffect(() => {
    for (const key of gone) closeTab(key);
  });

  if (current === undefined) {
    return (
      <main className="rk-main rk-main-empty">
        <EmptyPlace
          title={t.cleared}
          text={hasPlan ? t.clearedText : ''}
          action={
            <Button onPress={() => openPlace({ type: hasPlan ? 'home' : 'welcome' }, { pin: true })}>{t.toHome}</Button>
          }
        />
      </main>
    );
  }
  return (
    <main className="rk-main">
      <Tabs className="rk-editor" selectedKey={current.key} onSelectionChange={(key) => activateTab(String(key))}>
        <TabStrip tabs={tabs} current={current.key} />
        <TabPanel id={current.key} key={current.key} className="rk-sheet">
          <Breadcrumbs current={current} />
          <Sheet tab={current} />
        </TabPanel>
      </Tabs>
    </main>
  );
}

/** How far each sheet was scrolled, so that coming back finds the same lines. */
const scrolled = new Map<string, number>();

function Sheet({ tab }: { tab: OpenTab }) {
  const scroller = useRef<HTMLDivElement>(null);
  const editor = registry().editors.get(tab.place.type);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = scrolled.get(tab.key) ?? 0;
    const remember = () => scrolled.set(tab.key, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [tab.key]);
  if (editor === undefined) return null;
  const props = { place: tab.place, id: 'id' in tab.place ? tab.place.id : '' };
  return (
    <div className="rk-scroll" ref={scroller} data-place={tab.place.type}>
      {editor.isPrivate ? (
        <KeepWordsHere>
          <editor.Component {...props} />
        </KeepWordsHere>
      ) : (
        <editor.Component {...props} />
      )}
      {editor.needsPlan && <LeftWordsAtFields {...props} />}
      {editor.needsPlan && registry().onSheets.map((extra) => <extra.Component key={extra.id} {...props} />)}
    </div>
  );
}
