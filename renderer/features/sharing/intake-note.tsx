import { returnedTexts } from '#shared/text/returned.ts';
import { useTexts } from '../../platform/texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { type Intake, useIntake } from './intake-store.ts';

/** What came in last with a file, in one or two sentences; nothing when nothing of this sort did. */
export function IntakeNote({ planId, of }: { planId: string; of: Intake['of'] }) {
  const intake = useIntake((s) => s[planId]);
  if (intake === undefined || intake.of !== of) return null;
  return intake.of === 'response' ? <OfResponse intake={intake} /> : <OfFeedback intake={intake} />;
}

function OfResponse({ intake }: { intake: Extract<Intake, { of: 'response' }> }) {
  const t = useTexts(returnedTexts).intake;
  const { verdict, isKnown, added, byName } = intake;
  const about =
    verdict.fits === 'olderRound'
      ? t.olderRound(verdict.round, verdict.newestRound)
      : verdict.fits === 'unknownShare'
        ? t.unknownShare
        : '';
  return (
    <Note
      tone={isKnown ? 'tip' : about === '' ? 'done' : 'warn'}
      title={isKnown ? t.knownTitle : t.title(byName)}
      isAlert
    >
      <p>{isKnown ? t.known : t.added(added.remark, added.proposal, added.decision)}</p>
      {about !== '' && <p>{about}</p>}
    </Note>
  );
}

function OfFeedback({ intake }: { intake: Extract<Intake, { of: 'feedback' }> }) {
  const t = useTexts(returnedTexts).intake;
  const { people, known, added, lost, isGone } = intake;
  return (
    <Note
      tone={people === 0 ? 'tip' : 'done'}
      title={people === 0 ? t.knownTitle : t.feedbackTitle(people)}
      isAlert
      action={<LinkButton onPress={() => openPlace({ type: 'scores' }, { pin: true })}>{t.show}</LinkButton>}
    >
      {people > 0 && <p>{t.feedbackAdded(added)}</p>}
      {known > 0 && <p>{t.feedbackKnown(known)}</p>}
      {lost > 0 && <p>{t.feedbackLost(lost)}</p>}
      {isGone && <p>{t.feedbackGone}</p>}
    </Note>
  );
}
