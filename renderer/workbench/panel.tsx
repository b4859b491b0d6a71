import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useFindings } from '../platform/findings.ts';
import { usePlanView } from '../platform/plan-hooks.ts';
import { useTexts } from '../platform/texts.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useLanguage } from '../ui/language.ts';
import { registry } from './registry.ts';
import { SizeHandle } from './size-handle.tsx';
import { useWorkbench } from './workbench-store.ts';
import './panel.css';

/** Under the sheet: what the coach sees, and what else a feature shows there. */
export function Panel() {
  const t = useTexts(workbenchTexts);
  const language = useLanguage();
  const badges = usePlanView((view) => view && registry().panels.map((panel) => panel.badge?.(view) ?? 0));
  const chosen = useWorkbench((s) => s.panel);
  const height = useWorkbench((s) => s.panelHeight);
  // A badge may count what the coach found, which comes a moment after the edit.
  useFindings();
  const { panels } = registry();
  const current = panels.find((p) => p.id === chosen) ?? panels[0];
  if (badges === null || current === undefined) return null;
  return (
    <section className="rk-panel" aria-label={t.panel} data-part="panel" style={{ blockSize: `${height}px` }}>
      <SizeHandle
        label={t.panelHeight}
        axis="y"
        size={height}
        min={120}
        max={720}
        usual={260}
        onChange={(panelHeight) => useWorkbench.setState({ panelHeight })}
      />
      <Tabs
        className="rk-panel-tabs"
        selectedKey={current.id}
        onSelectionChange={(key) => useWorkbench.setState({ panel: String(key) })}
      >
        <div className="rk-panel-head">
          <TabList aria-label={t.panel} className="rk-panel-list">
            {panels.map((panel, i) => {
              const badge = badges[i] ?? 0;
              return (
                <Tab key={panel.id} id={panel.id} className="rk-panel-tab">
                  {panel.title(language)}
                  {badge > 0 && <span className="rk-count">{badge}</span>}
                </Tab>
              );
            })}
          </TabList>
          <IconButton icon="close" label={t.closePanel} onPress={() => useWorkbench.setState({ isPanelOpen: false })} />
        </div>
        <TabPanel id={current.id} className="rk-panel-body">
          <current.Component />
        </TabPanel>
      </Tabs>
    </section>
  );
}
