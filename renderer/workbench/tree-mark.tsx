import { termTexts } from '#shared/text/terms.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { useTexts } from '../platform/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { severityIcons } from './severity-look.ts';
import type { TreeMark } from './tree-marks.ts';

/** What the coach sees at a row and below it: the worst as an icon, how many as a number, both in words for who hears it. */
export function TreeMarkSign({ mark }: { mark: TreeMark }) {
  const t = useTexts(workbenchTexts);
  const { severity } = useTexts(termTexts);
  const words = t.coachSees(mark.count, severity[mark.worst]);
  return (
    <span className={`rk-tree-mark rk-severity-${mark.worst}`} title={words}>
      <Icon name={severityIcons[mark.worst]} size={14} />
      {mark.count > 1 && (
        <span className="rk-tree-mark-count" aria-hidden="true">
          {mark.count}
        </span>
      )}
      <span className="rk-visually-hidden">{words}</span>
    </span>
  );
}
