import './side-bar.css';
import { useMemo } from 'react';
import { scanTexts } from '#shared/text/scan.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { NodeTree, useKeptNodes } from '../../workbench/node-tree.tsx';
import { otherNodes, scanNodes } from './scan-nodes.ts';
import { startScan } from './start-scan.ts';

/** The side bar of eigen regie: the scans, newest first, and what else belongs to it. */
export function SelfDirectionSideBar() {
  const t = useTexts(scanTexts);
  const language = useLanguage();
  const view = usePlan();
  const nodes = useMemo(() => {
    const [first, ...rest] = otherNodes(view, language);
    return [...scanNodes(view, language), ...(first ? [{ ...first, startsGroup: true }] : []), ...rest];
  }, [view, language]);
  const count = view.scans.length;
  return (
    <>
      <div className="rk-plan-head rk-scans-head">
        <b>{t.yourScans}</b>
        <span>{count === 0 ? t.noScans : t.scanCount(count)}</span>
        <Button size="small" icon="add" onPress={startScan}>
          {t.beginAgain}
        </Button>
      </div>
      <NodeTree label={t.title} nodes={useKeptNodes(nodes)} />
    </>
  );
}
