import type { GuidePart } from '#shared/guide/step.ts';
import type { GuideQuestion, PartProgress } from '#shared/guide/walk.ts';
import { guideTexts } from '#shared/text/guide.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';

/** The parts with how far each is; any of them opens at its first question that is not answered. */
export function GuideParts({
  parts,
  current,
  onChoose,
}: {
  parts: readonly PartProgress[];
  current: GuidePart | null;
  onChoose: (entry: GuideQuestion) => void;
}) {
  const t = useTexts(guideTexts);
  return (
    <nav className="rk-guide-parts" aria-label={t.partsLabel}>
      <ol>
        {parts.map(({ part, entry, ...progress }) => {
          const isDone = progress.count > 0 && progress.answered === progress.count;
          const words =
            progress.count === 0
              ? t.partEmpty
              : isDone
                ? t.partDone
                : t.partProgress(progress.answered, progress.count);
          return (
            <li key={part}>
              <button
                type="button"
                aria-current={part === current ? 'step' : undefined}
                disabled={entry === null}
                onClick={() => entry && onChoose(entry)}
              >
                <span className={isDone ? 'rk-guide-done' : 'rk-guide-todo'}>
                  <Icon name={isDone ? 'pass-filled' : 'circle-large'} />
                </span>
                <span className="rk-guide-part">{t.parts[part]}</span>
                <span className="rk-guide-count">{words}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
