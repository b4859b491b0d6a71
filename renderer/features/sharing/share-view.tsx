import './sharing.css';
import { useMemo } from 'react';
import { selection } from '#shared/share/selection.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { ViewHeader } from '../../ui/view-header.tsx';
import { ChangedAfterConsent } from './changed-after-consent.tsx';
import { ChooseParts } from './choose-parts.tsx';
import { ChooseReceiver } from './choose-receiver.tsx';
import { MakeFile } from './make-file.tsx';
import { Rounds } from './rounds.tsx';
import { useShareDraft } from './share-drafts.ts';
import { SharePreview } from './share-preview.tsx';

/** What leaves is chosen at one side; at the other stands exactly what the receiver gets. */
export function ShareView() {
  const view = usePlan();
  const t = useTexts(sharingTexts);
  const { choice, note } = useShareDraft(view);
  const chosen = useMemo(() => selection(view, choice), [view, choice]);
  const name = choice.receiverName.trim();
  const words = name.split(/\s+/)[0] || t.receiverNames[choice.profile];
  return (
    <div className="rk-share">
      <div className="rk-share-choose">
        <ViewHeader title={t.title(words)} lead={t.lead} />
        <ChangedAfterConsent view={view} />
        <ChooseReceiver view={view} choice={choice} />
        <ChooseParts view={view} choice={choice} />
        <MakeFile view={view} choice={choice} note={note} />
        <Rounds view={view} />
      </div>
      <SharePreview view={view} choice={choice} note={note} chosen={chosen} name={words} />
    </div>
  );
}
