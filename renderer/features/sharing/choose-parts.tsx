import { useState } from 'react';
import { recordName } from '#shared/history/record-name.ts';
import { ShareSection } from '#shared/model/kinds/sharing.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Kind, PlanRecord } from '#shared/model/records.ts';
import type { ShareChoice } from '#shared/share/choice.ts';
import { privateKinds, sectionOfKind, sectionsOfProfile } from '#shared/share/policy.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { useTexts } from '../../platform/texts.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useLanguage } from '../../ui/language.ts';
import { togglePrivate, toggleRecord, toggleSection } from './share-drafts.ts';

/** Two lists: what is proposed for this receiver, and what stays unless it is ticked, private things last with a lock. */
export function ChooseParts({ view, choice }: { view: PlanView; choice: ShareChoice }) {
  const t = useTexts(sharingTexts);
  const proposed = sectionsOfProfile[choice.profile];
  const others = ShareSection.options.filter((section) => !proposed.includes(section));
  const row = (section: ShareSection) => (
    <PartRow
      key={section}
      name={t.sections[section]}
      isOn={choice.sections.includes(section)}
      onToggle={() => toggleSection(view, section)}
      records={recordsOf(view, section)}
      view={view}
      choice={choice}
    />
  );
  return (
    <>
      {proposed.length > 0 && (
        <section aria-labelledby="rk-share-goes">
          <h2 className="rk-share-heading" id="rk-share-goes">
            {t.goes}
          </h2>
          <ul className="rk-share-parts">{ShareSection.options.filter((s) => proposed.includes(s)).map(row)}</ul>
        </section>
      )}
      <section aria-labelledby="rk-share-stays">
        <h2 className="rk-share-heading" id="rk-share-stays">
          {t.stays}
        </h2>
        <ul className="rk-share-parts">
          {others.map(row)}
          {privateKinds.map((kind) => (
            <PartRow
              key={kind}
              name={t.privateKinds[kind as keyof typeof t.privateKinds]}
              isOn={choice.privateKinds.includes(kind)}
              onToggle={() => togglePrivate(view, kind)}
              records={[...view.records.values()].filter((r) => r.kind === kind)}
              view={view}
              choice={choice}
              isPrivate
            />
          ))}
        </ul>
      </section>
    </>
  );
}

/** Kinds that are no choice of their own inside a section: they go or stay with what they belong to. */
const belonging: readonly Kind[] = [
  'selfScore',
  'feedback',
  'agreedLevel',
  'allocation',
  'remark',
  'proposal',
  'decision',
];

function recordsOf(view: PlanView, section: ShareSection): PlanRecord[] {
  return [...view.records.values()].filter(({ kind }) => sectionOfKind(kind) === section && !belonging.includes(kind));
}

function PartRow({
  name,
  isOn,
  onToggle,
  records,
  view,
  choice,
  isPrivate = false,
}: {
  name: string;
  isOn: boolean;
  onToggle: () => void;
  records: readonly PlanRecord[];
  view: PlanView;
  choice: ShareChoice;
  isPrivate?: boolean;
}) {
  const t = useTexts(sharingTexts);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const leftOut = records.filter((r) => choice.excludedIds.includes(r.id)).length;
  const isSeen = isOn && isOpen && records.length > 0;
  return (
    <li>
      <div className="rk-share-part">
        <Checkbox isSelected={isOn} onChange={onToggle}>
          {name}
        </Checkbox>
        <span className="rk-share-part-end">
          {isOn && leftOut > 0 && <span className="rk-caption rk-muted">{t.leftOut(leftOut)}</span>}
          {isPrivate && (
            <span className="rk-share-private">
              <Icon name="lock" size={14} />
              {t.isPrivate}
            </span>
          )}
          {isOn && records.length > 0 && (
            <IconButton
              icon={isOpen ? 'chevron-up' : 'chevron-down'}
              label={t.chooseRecords(name)}
              isPressed={isOpen}
              onPress={() => setIsOpen(!isOpen)}
            />
          )}
        </span>
      </div>
      {isSeen && (
        <ul className="rk-share-records">
          {records.map((record) => (
            <li key={record.id}>
              <Checkbox
                isSelected={!choice.excludedIds.includes(record.id)}
                onChange={() => toggleRecord(view, record)}
              >
                {recordName(record, language, (id) => view.records.get(id))}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
