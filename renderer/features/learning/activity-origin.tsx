import { alter } from '#shared/model/edits/base.ts';
import { fieldLabel } from '#shared/model/names.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { unseenSource } from '#shared/model/words-origin.ts';
import { goesAlongTexts } from '#shared/text/goes-along.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { flushDrafts } from '../../ui/draft-registry.ts';
import { useLanguage } from '../../ui/language.ts';
import { Note } from '../../ui/note.tsx';
import { useGoesAlong } from '../../workbench/goes-along.tsx';

/** Says of an activity that was made of private words that it stays until its owner has seen what goes along. */
export function ActivityOrigin({ activity }: { activity: RecordOf<'activity'> }) {
  const t = useTexts(goesAlongTexts);
  const language = useLanguage();
  const { ask, dialog } = useGoesAlong();
  const { origin } = activity;
  if (origin === null || unseenSource(origin) === null) return null;
  const see = () => {
    flushDrafts();
    const { title, note } = edit.view().get('activity', activity.id) ?? activity;
    ask({
      source: origin.source,
      words: { title, note },
      labels: { title: fieldLabel('activity', 'title', language), note: fieldLabel('activity', 'note', language) },
      action: t.mayGo,
      onSeen: (seen) => {
        const current = edit.view().get('activity', activity.id);
        if (current) edit.commit([alter(current, { ...seen, origin: { ...origin, isSeen: true } })]);
      },
    });
  };
  return (
    <Note title={t.waits[origin.source]}>
      <p>{t.waitsText}</p>
      <Button size="small" onPress={see}>
        {t.see}
      </Button>
      {dialog}
    </Note>
  );
}
