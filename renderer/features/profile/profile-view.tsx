import './profile.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Document } from '#shared/document/document.ts';
import { FileRefusal } from '#shared/document/file-problem.ts';
import { readText } from '#shared/document/read-text.ts';
import { tidied } from '#shared/document/tidied.ts';
import { alter } from '#shared/model/edits/base.ts';
import { takeOver } from '#shared/model/edits/profiles.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { setFileState } from '../../platform/file-reader/file-states.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Note } from '../../ui/note.tsx';
import { notify } from '../../ui/notify.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { closeTab, openPlace } from '../../workbench/workbench-store.ts';
import { acceptFile } from './accept-file.ts';
import { Intake } from './intake.tsx';
import { type Reading, readingKey, readingOf, setPasted, setReading, useReadings } from './reading-store.ts';
import { Review } from './review.tsx';

/** A profile that is being read, or one of the plan with the requirements that came from it. */
export function ProfileView({ id }: EditorProps) {
  const view = usePlan();
  const t = useTexts(profileTexts);
  const place = readingKey(view.plan.id, id);
  const kept = useReadings((s) => s.readings[place]);
  const [isReadingAnew, setIsReadingAnew] = useState(false);
  const [sheet, isNarrow] = useIsNarrow();

  const profile = id === '' ? undefined : view.get('jobProfile', id);
  const stored = useMemo(
    () => (profile === undefined ? undefined : readingOf(profile, readText(profile.text), view, profile.id)),
    [profile, view],
  );
  const opened = kept ?? stored;
  // What was in the plan when the text was read may have gone since.
  const reading = useMemo(
    () =>
      opened && {
        ...opened,
        proposals: opened.proposals.map((p) => (p.existing ? fresh(p, view.get('requirement', p.existing.id)) : p)),
      },
    [opened, view],
  );

  const accept = (document: Document, fileName: string) => {
    acceptFile(place, profile?.id, document, fileName);
    setIsReadingAnew(false);
  };
  const onText = (text: string) => {
    try {
      accept(readText(tidied(text)), '');
      setPasted(place, '');
    } catch (error) {
      if (error instanceof FileRefusal) setFileState(place, { problem: error.problem });
      else throw error;
    }
  };

  if (reading === undefined || isReadingAnew)
    return (
      <div className="rk-profile" ref={sheet}>
        <ViewHeader title={t.read} lead={t.intake.lead} />
        <Intake
          place={place}
          onText={onText}
          profileId={profile?.id}
          onRead={() => setIsReadingAnew(false)}
          onCancel={reading ? () => setIsReadingAnew(false) : undefined}
        />
      </div>
    );

  const open = reading.proposals.filter((p) => p.existing === null);
  const known = reading.proposals.length - open.length;
  const chosen = open.filter((p) => p.isTicked && p.title.trim() !== '').length;
  const earlier = reading.profileId === null ? undefined : view.get('jobProfile', reading.profileId);
  const isStored = profile !== undefined && profile.text === reading.source.text;
  const isOther = earlier !== undefined && earlier.text !== reading.source.text;
  const hasNewTitle = earlier !== undefined && earlier.title !== reading.source.title;

  const onTake = () => {
    const {
      changes,
      profile: taken,
      requirements,
    } = takeOver(
      edit.context(),
      edit.view(),
      { ...reading.source, title: reading.source.title.trim() || view.plan.jobTitle || t.profile },
      reading.proposals,
      reading.profileId,
      reading.levelWords,
    );
    edit.commit(changes);
    setReading(place, null);
    if (id === '') closeTab('read-profile');
    openPlace({ type: 'profile', id: taken.id }, { pin: true });
    notify({
      title: requirements.length > 0 ? t.taken(requirements.length) : t.kept,
      tone: 'done',
      action: { label: t.toRequirements, run: () => openPlace({ type: 'requirements' }, { pin: true }) },
    });
  };

  return (
    <div className="rk-profile" ref={sheet}>
      <ViewHeader
        title={t.title}
        lead={isStored ? t.leadKnown(known) : open.length + known === 0 ? t.leadNothing : t.lead(open.length)}
        actions={
          <Button
            variant="quiet"
            icon="file"
            onPress={() => {
              if (profile) setIsReadingAnew(true);
              else setReading(place, null);
            }}
          >
            {profile ? t.newVersion : t.other}
          </Button>
        }
      />
      {earlier && !isStored && (
        <Note
          tone="tip"
          action={
            profile === undefined && (
              <LinkButton onPress={() => setReading(place, readingOf(reading.source, reading.document, view, null))}>
                {t.asOther}
              </LinkButton>
            )
          }
        >
          {t.version(earlier.title, open.filter((p) => p.isTicked).length, known)}
        </Note>
      )}
      <Review
        key={place}
        reading={reading}
        isNarrow={isNarrow}
        takeLabel={chosen === 0 && (isOther || hasNewTitle) ? t.keep : t.take(chosen)}
        canTake={chosen > 0 || isOther || hasNewTitle}
        onReading={(change) => {
          const now = useReadings.getState().readings[place] ?? reading;
          setReading(place, change(now));
        }}
        onLevel={(requirementId, requiredLevel) => {
          const requirement = edit.view().get('requirement', requirementId);
          if (requirement) edit.commit([alter(requirement, { requiredLevel })]);
        }}
        onWords={(words) => {
          // Of a profile that is in the plan this is a step of its own; else it goes along with what is taken over.
          const change = isStored && alter(edit.view().plan, { levelWords: [...words] });
          if (change) edit.commit([change]);
          else setReading(place, { ...(useReadings.getState().readings[place] ?? reading), levelWords: words });
        }}
        onTake={onTake}
      />
    </div>
  );
}

function fresh(
  proposal: Reading['proposals'][number],
  requirement: Reading['proposals'][number]['existing'] | undefined,
): Reading['proposals'][number] {
  if (!requirement) return { ...proposal, existing: null, isTicked: false };
  const { title, mastery, requiredLevel } = requirement;
  return { ...proposal, existing: requirement, title, mastery, requiredLevel };
}

/** Whether the sheet has no room for two columns; from 58rem on it has (see profile.css). */
function useIsNarrow() {
  const sheet = useRef<HTMLDivElement>(null);
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const watch = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (entry) setIsNarrow(entry.contentRect.width < 52 * rem);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [sheet, isNarrow] as const;
}
