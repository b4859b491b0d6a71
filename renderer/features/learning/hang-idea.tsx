import { hangIdea } from '#shared/model/edits/learning.ts';
import { learningTexts } from '#shared/text/learning.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Menu } from '../../ui/menu.tsx';
import { notify } from '../../ui/notify.tsx';

/** Offers the parked ideas that wait; the chosen one becomes an activity of this question. Nothing when none waits. */
export function HangIdea({ questionId }: { questionId: string }) {
  const view = usePlan();
  const t = useTexts(learningTexts);
  if (view.parkedIdeas.length === 0) return null;
  return (
    <div className="rk-learning-hang">
      <span className="rk-muted">{t.hang.hint(view.parkedIdeas.length)}</span>
      <Menu
        label={t.hang.button}
        icon="archive"
        size="small"
        variant="quiet"
        items={view.parkedIdeas.map((idea) => {
          const title = idea.title.trim() || t.ideas.untitled;
          return {
            id: idea.id,
            label: title,
            run: () => {
              edit.commit(hangIdea(edit.view(), edit.context(), idea.id, questionId));
              notify({ title: t.hang.done(title), tone: 'done' });
            },
          };
        })}
      />
    </div>
  );
}
