import { memo } from 'react';
import { type AgendaItem, startTimeOf } from '#shared/model/agenda.ts';
import type { Days } from '#shared/model/edits/agenda.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { agendaNames, nameOfItem } from '#shared/text/agenda-names.ts';
import { useTexts } from '../../platform/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.ts';
import { iconOf } from './item-look.ts';
import { daysOf, stateOf } from './item-words.ts';
import { openItem } from './open-item.ts';

/** One thing in the list: its days, what it is and how far. A press chooses it, a second opens it. */
export const AgendaListRow = memo(function AgendaListRow({
  view,
  item,
  days,
  leave,
  isChosen,
  isCurrent,
  isPast,
  helpId,
  onChoose,
}: {
  view: PlanView;
  item: AgendaItem;
  days: Days;
  leave: RecordOf<'leave'> | undefined;
  isChosen: boolean;
  /** The one that Tab leads to. */
  isCurrent: boolean;
  isPast: boolean;
  helpId: string;
  onChoose: (key: string) => void;
}) {
  const t = useTexts(agendaTexts);
  const names = useTexts(agendaNames);
  const language = useLanguage();
  const name = nameOfItem(view, item, language);
  const kind = names.kind[item.kind];
  const time = startTimeOf(item);
  return (
    <button
      type="button"
      className="rk-al-item"
      data-key={item.key}
      data-state={item.state}
      data-chosen={isChosen || undefined}
      data-moving={days !== item || undefined}
      data-past={isPast || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-describedby={helpId}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(item.key)}
      onFocus={() => onChoose(item.key)}
      onDoubleClick={() => openItem(item, true)}
    >
      <span className="rk-al-days" data-timed={time !== null || undefined}>
        {daysOf(days, language, time)}
      </span>
      <Icon name={iconOf(item)} />
      <span className="rk-al-name">{name}</span>
      {leave && (
        <span className="rk-al-conflict">
          <Icon name="warning" size={14} />
          <span>{t.inLeaveShort}</span>
        </span>
      )}
      <span className="rk-al-kind">{name.startsWith(kind) ? '' : kind}</span>
      <span className="rk-al-state">{stateOf(item, language)}</span>
    </button>
  );
});
