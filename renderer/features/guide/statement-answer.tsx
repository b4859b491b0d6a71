import type { About, Ask } from '#shared/guide/step.ts';
import { guideTexts } from '#shared/text/guide.ts';
import { scanTexts } from '#shared/text/scan.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { type Level, LevelPicker } from '../../ui/level-picker.tsx';

/** How far a sentence of the scan is true, or "weet ik niet" (method.md, Eigen regie). */
export function StatementAnswer({
  ask,
  about,
  question,
}: {
  ask: Extract<Ask, { type: 'statement' }>;
  about: About;
  question: string;
}) {
  const t = useTexts(scanTexts);
  const guide = useTexts(guideTexts);
  const answer = ask.read(usePlan(), about);
  return (
    <div className="rk-guide-statement">
      <LevelPicker
        label={question}
        isLabelHidden
        hint={guide.levelKeys}
        value={(answer ?? null) as Level | null}
        onChange={(level) => edit.commit(ask.write(edit.view(), edit.context(), about, level))}
        words={t.answers}
        ends={t.ends}
      />
      <Button
        size="small"
        icon={answer === null ? 'check' : undefined}
        onPress={() => edit.commit(ask.write(edit.view(), edit.context(), about, null))}
      >
        {t.dontKnow}
      </Button>
    </div>
  );
}
