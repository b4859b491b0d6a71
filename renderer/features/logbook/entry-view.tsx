import './entry.css';
import { useState } from 'react';
import { entryName, type LogbookEntry } from '#shared/model/logbook.ts';
import { formatWholeDay } from '#shared/text/format-period.ts';
import { logbookTexts } from '#shared/text/logbook.ts';
import { alterRecord } from '../../platform/alter-record.ts';
import { today } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { EditableTitle } from '../../ui/editable-title.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { Tag } from '../../ui/tag.tsx';
import type { EditorProps } from '../../workbench/contribution.ts';
import { focusField } from '../../workbench/focus-field.ts';
import { removeWithUndo } from '../../workbench/removal.ts';
import { useFocusTarget } from '../../workbench/use-focus-target.ts';
import { entryLook } from './entry-look.ts';
import { EntryTies } from './entry-ties.tsx';
import { UseLesson } from './use-lesson.tsx';

/** One entry: what happened, what was learned, what it belongs to and what comes of it. */
export function EntryView({ id }: EditorProps) {
  const entry = usePlan().get('reflection', id);
  return entry ? <Entry key={id} entry={entry} /> : null;
}

function Entry({ entry }: { entry: LogbookEntry }) {
  const t = useTexts(logbookTexts);
  const language = useLanguage();
  const [isNaming, setIsNaming] = useState(false);
  useFocusTarget((target) => (target === 'title' ? setIsNaming(true) : focusField(target)));
  const look = entryLook[entry.entryKind];
  const set = (patch: Partial<LogbookEntry>, group?: string) => alterRecord('reflection', entry.id, patch, group);
  return (
    <article className="rk-entry">
      <header className="rk-entry-head">
        <p className="rk-entry-kicker">
          <Tag tone={look.tone} icon={look.icon}>
            {t.kinds[entry.entryKind]}
          </Tag>
          <span>{formatWholeDay(entry.happenedOn, language)}</span>
          <Tag icon="lock">{t.onlyYou}</Tag>
        </p>
        <EditableTitle
          value={entry.title}
          onCommit={(title, group) => set({ title }, group)}
          label={t.entry.name}
          editLabel={t.entry.nameEdit}
          placeholder={entryName(entry) || t.entry.namePlaceholder}
          isEditing={isNaming}
          onEditing={setIsNaming}
          isLine
        />
      </header>
      <div className="rk-entry-columns">
        <div className="rk-entry-writing">
          <div className="rk-entry-facts">
            {entry.entryKind === 'weekly' ? (
              <p className="rk-muted">{t.entry.weekly}</p>
            ) : (
              <div data-field="entryKind">
                <Choice
                  label={t.entry.kind}
                  value={entry.entryKind}
                  onChange={(entryKind) => set({ entryKind })}
                  options={(['reflection', 'stumble'] as const).map((value) => ({
                    value,
                    label: t.kinds[value],
                    hint: t.entry.kindHints[value],
                  }))}
                />
              </div>
            )}
            <div data-field="happenedOn">
              <DateField
                label={t.entry.happenedOn}
                value={entry.happenedOn}
                max={today()}
                tooLate={t.entry.tooLate}
                onCommit={(happenedOn, group) => happenedOn !== null && set({ happenedOn }, group)}
                isRequired
              />
            </div>
          </div>
          <Texts entry={entry} />
        </div>
        <aside className="rk-entry-aside">
          <UseLesson entry={entry} />
          <EntryTies entry={entry} />
          <p className="rk-logbook-privacy">
            <Icon name="lock" />
            <span>{t.privacy}</span>
          </p>
        </aside>
      </div>
      <div className="rk-entry-remove">
        <Button variant="danger" icon="trash" onPress={() => removeWithUndo(entry)}>
          {t.entry.remove}
        </Button>
      </div>
    </article>
  );
}

/** The four questions, each with room; a look-back on a week asks them of the week. */
function Texts({ entry }: { entry: LogbookEntry }) {
  const t = useTexts(logbookTexts).entry;
  const words = entry.entryKind === 'weekly' ? t.weeklyFields : t;
  return (['whatHappened', 'thoughts', 'lesson', 'tomorrow'] as const).map((field) => (
    <div key={field} data-field={field} className={field === 'whatHappened' ? 'rk-entry-first' : undefined}>
      <DraftField
        label={words[field]}
        hint={field === 'lesson' ? t.lessonHint : undefined}
        value={entry[field]}
        onCommit={(text, group) => alterRecord('reflection', entry.id, { [field]: text }, group)}
        words
        multiline
      />
    </div>
  ));
}
