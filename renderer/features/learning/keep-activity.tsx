import { library } from '#shared/library/library.ts';
import { isKept, keepActivity, keptItemOf } from '#shared/library/take-up.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { libraryTexts } from '#shared/text/library.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { notify } from '../../ui/notify.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** Keeps an activity among the own ideas for learning, for another learning question or a follow-up plan. */
export function KeepActivity({ view, activity }: { view: PlanView; activity: RecordOf<'activity'> }) {
  const t = useTexts(libraryTexts).keep;
  const look = () => {
    const { fromLibrary, learningQuestionId: id } = activity;
    const focus = keptItemOf(edit.view(), activity)?.id ?? fromLibrary ?? '';
    openPlace(id === null ? { type: 'library' } : { type: 'library', id }, { pin: true, focus });
  };
  if (isKept(view, activity, library))
    return (
      <p className="rk-learning-more">
        <span className="rk-muted">{t.kept}</span>
        <LinkButton onPress={look}>{t.look}</LinkButton>
      </p>
    );
  const keep = () => {
    const title = activity.title.trim();
    if (title === '') {
      notify({ title: t.noName, tone: 'tip' });
      return;
    }
    edit.commit(keepActivity(edit.view(), edit.context(), activity.id));
    notify({ title: t.done(title), tone: 'done', action: { label: t.look, run: look } });
  };
  return (
    <div className="rk-learning-more">
      <Button icon="bookmark" onPress={keep}>
        {t.button}
      </Button>
      <span className="rk-muted">{t.hint}</span>
    </div>
  );
}
