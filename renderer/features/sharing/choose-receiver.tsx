import { ShareProfile } from '#shared/model/kinds/sharing.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { ShareChoice } from '#shared/share/choice.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { chooseProfile, nameReceiver } from './share-drafts.ts';

/** For whom: the kind of receiver decides what is proposed, the name which earlier rounds belong to it. */
export function ChooseReceiver({ view, choice }: { view: PlanView; choice: ShareChoice }) {
  const t = useTexts(sharingTexts);
  return (
    <div className="rk-share-receiver">
      <Choice
        label={t.receiver}
        value={choice.profile}
        onChange={(profile) => chooseProfile(view, profile)}
        options={ShareProfile.options.map((value) => ({
          value,
          label: t.profiles[value],
          hint: t.profileHints[value],
        }))}
        size="small"
      />
      <TextField
        label={t.receiverName}
        isName
        value={choice.receiverName}
        onChange={(name) => nameReceiver(view, name)}
        maxLength={200}
      />
    </div>
  );
}
