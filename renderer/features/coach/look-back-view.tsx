import { useState } from 'react';
import { lookBackOf, lookBacks, type Week, weekOf } from '#shared/coach/look-back.ts';
import { addDays } from '#shared/model/calendar.ts';
import { writeLookBack } from '#shared/model/edits/look-back.ts';
import { formatDate } from '#shared/text/format.ts';
import { lookBackTexts } from '#shared/text/look-back.ts';
import { today } from '../../platform/clock.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { LookBackStep } from './look-back-step.tsx';
import { WeekFacts } from './week-facts.tsx';
import './look-back-view.css';

type Part = 'whatHappened' | 'lesson' | 'tomorrow';

/** The look-back of five minutes: what did I do, what did I learn, what comes next. It is an entry of the logbook. */
export function LookBackView() {
  const t = useTexts(lookBackTexts);
  const view = usePlan();
  const day = today();
  const [weeksAgo, setWeeksAgo] = useState(0);
  const week = weekOf(addDays(day, -7 * weeksAgo));
  const entry = lookBackOf(view, week);
  const write = (patch: Partial<Record<Part, string>>, group: string) => {
    const now = lookBackOf(edit.view(), week);
    const fresh = { title: t.entryTitle(week.first), happenedOn: weeksAgo === 0 ? edit.context().today : week.last };
    edit.commit(writeLookBack(edit.context(), edit.view(), now?.id, fresh, patch), { group });
  };
  const field = (part: Part, label: string, hint: string) => (
    <div data-field={part}>
      <DraftField
        key={`${week.first}-${part}`}
        label={label}
        hint={hint}
        value={entry?.[part] ?? ''}
        words
        multiline
        onCommit={(text, group) => write({ [part]: text }, group)}
      />
    </div>
  );
  return (
    <div className="rk-look-back">
      <ViewHeader
        title={t.heading}
        lead={t.lead(week.first, week.last)}
        actions={
          weeksAgo === 0 ? (
            <LinkButton onPress={() => setWeeksAgo(1)}>{t.earlierWeek}</LinkButton>
          ) : (
            <LinkButton onPress={() => setWeeksAgo(0)}>{t.thisWeek}</LinkButton>
          )
        }
      />
      <div className="rk-look-back-parts">
        <div className="rk-look-back-part">
          {field('whatHappened', t.did, t.didHint)}
          <WeekFacts
            week={week}
            taken={entry?.whatHappened ?? ''}
            onTake={(text) => write({ whatHappened: text }, text)}
          />
        </div>
        {field('lesson', t.learned, t.learnedHint)}
        <div className="rk-look-back-part">
          {field('tomorrow', t.next, t.nextHint)}
          {entry && entry.tomorrow.trim() !== '' && <LookBackStep entry={entry} />}
        </div>
        {entry && (
          <p className="rk-look-back-kept">
            <Icon name="notebook" /> {t.inLogbook}.{' '}
            <LinkButton onPress={() => openPlace(placeOfRecord(entry))}>{t.openLogbook}</LinkButton>
          </p>
        )}
      </div>
      <Earlier week={week} />
    </div>
  );
}

/** The look-backs of other weeks; each opens in place. */
function Earlier({ week }: { week: Week }) {
  const t = useTexts(lookBackTexts);
  const language = useLanguage();
  const view = usePlan();
  const current = lookBackOf(view, week);
  const earlier = lookBacks(view).filter((entry) => entry.id !== current?.id);
  return (
    <Section title={t.earlier}>
      {earlier.length === 0 && <p className="rk-look-back-none">{t.noEarlier}</p>}
      {earlier.map((entry) => {
        const parts = [
          [t.did, entry.whatHappened],
          [t.learned, entry.lesson],
          [t.next, entry.tomorrow],
        ] as const;
        return (
          <Disclosure key={entry.id} title={formatDate(entry.happenedOn, language)}>
            <dl className="rk-look-back-earlier">
              {parts
                .filter(([, text]) => text.trim() !== '')
                .map(([name, text]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
            </dl>
          </Disclosure>
        );
      })}
    </Section>
  );
}
