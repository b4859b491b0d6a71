import type { PartProgress } from '#shared/guide/walk.ts';
import { guideTexts } from '#shared/text/guide.ts';
import { useTexts } from '../../platform/texts.ts';
import { Progress } from '../../ui/progress.tsx';

/** How many of all questions are answered. */
export function GuideBar({ parts }: { parts: readonly PartProgress[] }) {
  const t = useTexts(guideTexts);
  const sum = (of: (part: PartProgress) => number) => parts.reduce((total, part) => total + of(part), 0);
  const answered = sum((p) => p.answered);
  const count = sum((p) => p.count);
  return (
    <Progress label={t.partsLabel} isLabelHidden value={answered} total={count} words={t.progress(answered, count)} />
  );
}
