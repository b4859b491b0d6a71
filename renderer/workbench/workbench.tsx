import { useLayoutEffect, useRef } from 'react';
import { isOpen, usePlanView } from '../platform/plan-hooks.ts';
import { useSettings } from '../platform/settings-store.ts';
import { ConfirmHost } from '../ui/confirm.tsx';
import { LanguageProvider } from '../ui/language.ts';
import { dismissNotices, Notifications } from '../ui/notify.tsx';
import { ActivityBar } from './activity-bar.tsx';
import { Banner } from './banner.tsx';
import { EditorArea } from './editor-area.tsx';
import { keepFocus } from './keep-focus.ts';
import { listenForKeys } from './keys.ts';
import { useIsNarrow } from './layout.ts';
import { LeftWordsNotices } from './left-words.tsx';
import { Palette } from './palette.tsx';
import { Panel } from './panel.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { registry } from './registry.ts';
import { SidePart } from './side-part.tsx';
import { StatusBar } from './status-bar.tsx';
import { useTheme } from './theme.ts';
import { TitleBar } from './title-bar.tsx';
import { useWorkbench } from './workbench-store.ts';
import './workbench.css';

/** The whole window. */
export function Workbench() {
  const language = useSettings((s) => s.language);
  const hasPlan = usePlanView(isOpen);
  const isSideBarOpen = useWorkbench((s) => s.isSideBarOpen) && hasPlan;
  const isPanelOpen = useWorkbench((s) => s.isPanelOpen) && hasPlan;
  const isNarrow = useIsNarrow();
  useTheme();
  const frame = useRef<HTMLDivElement>(null);
  // Before the first paint: who sees the window can press a key.
  useLayoutEffect(() => listenForKeys(registry().commands.values()), []);
  useLayoutEffect(
    () =>
      useWorkbench.subscribe((now, before) => {
        // Going to another sheet; not the closing of one, which a deletion does by itself and then offers the way back.
        if (now.active !== before.active && now.tabs.length >= before.tabs.length) dismissNotices();
      }),
    [],
  );
  useLayoutEffect(() => (frame.current ? keepFocus(frame.current) : undefined), []);
  return (
    <LanguageProvider value={language}>
      <div ref={frame} className="rk-window" data-side={isSideBarOpen ? 'open' : 'closed'}>
        <TitleBar />
        <ActivityBar />
        {isSideBarOpen && <SidePart />}
        {/* What lies under the side bar on a narrow window cannot be reached by Tab. */}
        <div className="rk-center" data-part="editor" inert={isNarrow && isSideBarOpen}>
          <Banner />
          <EditorArea />
          <Notifications />
          {isPanelOpen && <Panel />}
        </div>
        <StatusBar />
      </div>
      <Palette />
      <ConfirmHost />
      <RefusalNotice />
      <LeftWordsNotices />
    </LanguageProvider>
  );
}
