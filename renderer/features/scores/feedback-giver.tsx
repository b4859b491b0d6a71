import { scoreTexts } from '#shared/text/scores.ts';
import { termTexts } from '#shared/text/terms.ts';
import { today } from '../../platform/clock.ts';
import { useTexts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import type { FeedbackSheet } from './feedback-sheet.ts';

/** Who gave the feedback, in which role and when. */
export function FeedbackGiver({ sheet }: { sheet: FeedbackSheet }) {
  const t = useTexts(scoreTexts);
  const terms = useTexts(termTexts);
  const { giver, setGiver, count } = sheet;
  const roles = (['colleague', 'client', 'manager'] as const).map((value) => ({
    value,
    label: terms.giverRole[value],
  }));
  return (
    <div className="rk-feedback-giver">
      <DraftField
        label={t.giverName}
        hint={t.giverNameHint}
        value={giver.giverName}
        onCommit={(giverName, group) => setGiver({ giverName: giverName.trim() }, group)}
        error={count > 0 && giver.giverName === '' ? t.giverNameMissing : null}
        isRequired
        autoFocus
      />
      <Choice
        label={t.giverRole}
        value={giver.giverRole}
        onChange={(giverRole) => setGiver({ giverRole })}
        options={roles}
      />
      <DateField
        label={t.givenOn}
        value={giver.givenOn}
        max={today()}
        onCommit={(givenOn, group) => givenOn !== null && setGiver({ givenOn }, group)}
        isRequired
      />
    </div>
  );
}
