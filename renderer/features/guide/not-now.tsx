import type { GuideQuestion } from '#shared/guide/walk.ts';
import { guideTexts } from '#shared/text/guide.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';

/** "Bewust niet nu" is an answer too (method.md, what the coach checks, 3). */
export function NotNow({ question, onLeave }: { question: GuideQuestion; onLeave: () => void }) {
  const t = useTexts(guideTexts);
  const { ask } = question.step;
  if (ask.type !== 'text' || ask.putOff === undefined) return null;
  const { putOff } = ask;
  return (
    <Button
      icon="circle-slash"
      onPress={() => {
        edit.commit(putOff(edit.view(), edit.context(), question.about));
        onLeave();
      }}
    >
      {t.notNow}
    </Button>
  );
}
