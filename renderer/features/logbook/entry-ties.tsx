import { useMemo } from 'react';
import { isTieable, type Tieable, tie, tiesOf, untie } from '#shared/model/edits/logbook.ts';
import type { LogbookEntry } from '#shared/model/logbook.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { shortTitleOf, startOf } from '#shared/model/short-title.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import type { IconName } from '../../ui/icon.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SearchPicker } from '../../ui/search-picker.tsx';
import { Section } from '../../ui/section.tsx';
import { placeOfRecord } from '../../workbench/places.ts';
import { openPlace } from '../../workbench/workbench-store.ts';

const tieIcons: Readonly<Record<Tieable['kind'], IconName>> = {
  requirement: 'checklist',
  learningQuestion: 'fuel',
  activity: 'play-circle',
  sideTask: 'megaphone',
};

/** What the entry belongs to; more is found by typing. */
export function EntryTies({ entry }: { entry: LogbookEntry }) {
  const t = useTexts(logbookTexts).ties;
  const view = usePlan();
  const ties = tiesOf(view, entry);
  const options = useMemo(() => tieables(view), [view]);
  const tied = new Set(ties.map((record) => record.id as string));
  const change = (id: string, how: typeof tie) => {
    const current = edit.view().get('reflection', entry.id);
    const record = edit.view().records.get(id);
    if (current && isTieable(record)) edit.commit([how(current, record)]);
  };
  return (
    <Section title={t.title} lead={ties.length === 0 ? t.lead : undefined}>
      <div data-field="ties" className="rk-entry-ties">
        {ties.length > 0 && (
          <ul>
            {ties.map((record) => (
              <li key={record.id}>
                <Icon name={tieIcons[record.kind]} />
                <span className="rk-entry-tie">
                  <span className="rk-visually-hidden">{t.kinds[record.kind]}: </span>
                  <LinkButton onPress={() => openPlace(placeOfRecord(record))}>
                    {nameOfTie(record) || t.untitled}
                  </LinkButton>
                </span>
                <IconButton
                  icon="close"
                  size="small"
                  label={t.untie(nameOfTie(record) || t.untitled)}
                  onPress={() => change(record.id, untie)}
                />
              </li>
            ))}
          </ul>
        )}
        <SearchPicker
          label={t.search}
          isLabelHidden
          placeholder={t.placeholder}
          options={options
            .filter((record) => !tied.has(record.id))
            .map((record) => ({
              id: record.id,
              label: nameOfTie(record) || t.untitled,
              hint: t.kinds[record.kind],
              icon: tieIcons[record.kind],
            }))}
          onChoose={(id) => change(id, tie)}
        />
      </div>
    </Section>
  );
}

function tieables(view: PlanView): Tieable[] {
  return [...view.learningQuestions, ...view.activities, ...view.requirements, ...view.sideTasks];
}

/** A tie in a few words; '' while it has no name. */
export function nameOfTie(record: Tieable): string {
  return record.kind === 'learningQuestion' ? shortTitleOf(record) : startOf(record.title);
}
