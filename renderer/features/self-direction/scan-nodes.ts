import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { dayOf } from '#shared/scan/history.ts';
import { wordingOf } from '#shared/scan/wording.ts';
import { beliefTexts } from '#shared/text/beliefs.ts';
import { climateTexts } from '#shared/text/climate.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { scanTexts } from '#shared/text/scan.ts';
import type { TreeNode } from '../../workbench/contribution.ts';
import { removeWithUndo } from '../../workbench/removal.ts';

/** The scans, newest first. */
export function scanNodes(view: PlanView, language: Language): readonly TreeNode[] {
  return view.scans.toReversed().map((scan, i) => scanNode(scan, i === 0, language));
}

function scanNode(scan: RecordOf<'scan'>, isNewest: boolean, language: Language): TreeNode {
  const t = scanTexts[language];
  const isWaiting = scan.completedOn === null;
  const count = wordingOf(scan.wordingVersion)?.statements.length;
  const halfway = count === undefined ? undefined : t.halfway(scan.answers.length, count);
  const badge = isWaiting ? halfway : isNewest ? t.newest : undefined;
  return {
    key: `scan:${scan.id}`,
    label: formatDate(dayOf(scan), language),
    icon: isWaiting ? 'edit' : 'lock',
    ...(badge !== undefined && { badge }),
    place: { type: 'scan', id: scan.id },
    record: scan,
    remove: () => removeWithUndo(scan),
  };
}

/** What else belongs to eigen regie: leergoesting and leerklimaat. */
export function otherNodes(view: PlanView, language: Language): readonly TreeNode[] {
  const answered = new Set(view.beliefs.filter((b) => b.text.trim() !== '').map((b) => b.question)).size;
  return [
    {
      key: 'beliefs',
      label: beliefTexts[language].title,
      icon: 'heart',
      badge: `${answered}/3`,
      place: { type: 'beliefs' },
    },
    {
      key: 'climate',
      label: climateTexts[language].title,
      icon: 'dashboard',
      ...(view.climateSheets.length > 0 && { badge: String(view.climateSheets.length) }),
      place: { type: 'climate' },
    },
  ];
}
