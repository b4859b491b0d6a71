import { useEffect, useRef } from 'react';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import { useIsNarrow } from './layout.ts';
import { SideBar } from './side-bar.tsx';
import { SizeHandle } from './size-handle.tsx';
import { useWorkbench } from './workbench-store.ts';

const close = () => useWorkbench.setState({ isSideBarOpen: false });

/** The side bar: beside the sheet with an edge to drag, or on a narrow window over it. */
export function SidePart() {
  const isNarrow = useIsNarrow();
  return isNarrow ? <OverTheSheet /> : <BesideTheSheet />;
}

function BesideTheSheet() {
  const t = useTexts(workbenchTexts);
  const width = useWorkbench((s) => s.sideWidth);
  return (
    <div className="rk-side-part" style={{ inlineSize: `${width}px` }}>
      <SideBar
        edge={
          <SizeHandle
            label={t.sideBarWidth}
            axis="x"
            size={width}
            min={200}
            max={560}
            usual={280}
            onChange={(sideWidth) => useWorkbench.setState({ sideWidth })}
          />
        }
      />
    </div>
  );
}

/** Takes the focus when it comes and gives it back when it goes; a click beside it, Escape and going somewhere close it. */
function OverTheSheet() {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The rows of the tree are drawn a moment after it.
    const frame = requestAnimationFrame(() => {
      const start = part.current?.querySelector<HTMLElement>('[role=row]') ?? part.current?.querySelector('button');
      start?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
      // Only when the focus fell away with the bar: whoever closed it may have put it somewhere already.
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; Escape does it by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse; Escape does it by keyboard */}
      <div className="rk-side-scrim" onClick={close} />
      <div
        ref={part}
        className="rk-side-part"
        onKeyDownCapture={(event) => {
          // Where a name is being typed, Escape is for that.
          if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) close();
        }}
      >
        <SideBar />
      </div>
    </>
  );
}
