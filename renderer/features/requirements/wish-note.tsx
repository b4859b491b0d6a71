import { turnIntoRequirement } from '#shared/model/edits/requirements.ts';
import type { Origin } from '#shared/model/kinds/requirement.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/**
 * The friendly word about the order, first what and then how (method.md, The routekaart), with the way to where the idea
 * is kept and the way back when it was no wish at all. Goes when the idea goes.
 */
export function WishNote({
  ideaIds,
  origin,
  onClose,
  onSay,
}: {
  ideaIds: readonly string[];
  origin: Origin;
  onClose: () => void;
  onSay: (sentence: string) => void;
}) {
  const view = usePlan();
  const t = useTexts(requirementTexts);
  const ideas = ideaIds.flatMap((id) => view.get('parkedIdea', id) ?? []);
  const [first] = ideas;
  if (first === undefined) return <div role="status" />;
  const turnBack = () => {
    for (const idea of ideas) {
      const { changes } = turnIntoRequirement(edit.context(), edit.view(), idea, origin);
      edit.commit(changes, { group: `wish-${first.id}` });
    }
    onSay(ideas.length === 1 ? t.list.added(first.title) : t.list.addedMany(ideas.length));
    onClose();
  };
  return (
    <div role="status">
      <Note tone="tip" title={t.wish.title}>
        <p className="rk-requirements-wish">
          {ideas.length === 1 ? t.wish.text(first.title) : t.wish.many(ideas.length)}
        </p>
        <div className="rk-requirements-buttons">
          <LinkButton onPress={() => openPlace({ type: 'ideas' })}>{t.wish.kept}</LinkButton>
          <Button size="small" onPress={turnBack}>
            {t.wish.asRequirement}
          </Button>
        </div>
      </Note>
    </div>
  );
}
