import './agenda.css';
import { useMemo, useRef, useState } from 'react';
import { agendaOf, undatedActivities } from '#shared/model/agenda.ts';
import { leaveConflicts } from '#shared/model/agenda-conflicts.ts';
import { addDays } from '#shared/model/calendar.ts';
import { agendaTexts } from '#shared/text/agenda.ts';
import { figureTexts } from '#shared/text/figure.ts';
import { today as todayNow } from '../../platform/clock.ts';
import { usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { useWidth } from '../../ui/charts/use-width.ts';
import { Choice } from '../../ui/choice.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';
import { AgendaList } from './agenda-list.tsx';
import { type AgendaShape, useAgendaShown } from './agenda-shown.ts';
import { AgendaTable } from './agenda-table.tsx';
import { DateTray } from './date-tray.tsx';
import { ItemDetails } from './item-details.tsx';
import { RoomLine } from './room-line.tsx';
import { SaveTimeline } from './save-timeline.tsx';
import { Timeline } from './timeline.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import type { Zoom } from './timeline-scale.ts';
import { useRescheduling } from './use-rescheduling.ts';

/** On a sheet narrower than this a list says more than a ruler. */
const narrow = 560;
const shapes: readonly AgendaShape[] = ['timeline', 'month', 'week'];
const zooms: readonly Zoom[] = ['month', 'quarter', 'year'];
const soonDays = 14;

/** "Wanneer leer ik wat?": everything with a date, as a timeline or a list, to look at and to move. */
export function AgendaView() {
  const view = usePlan();
  const t = useTexts(agendaTexts);
  const figure = useTexts(figureTexts);
  const sheet = useRef<HTMLElement>(null);
  const width = useWidth(sheet);
  const shown = useAgendaShown();
  const [chosen, setChosen] = useState<string | null>(null);
  const [todayAsked, setTodayAsked] = useState(0);
  const moving = useRescheduling();
  const items = useMemo(() => agendaOf(view), [view]);
  const conflicts = useMemo(() => leaveConflicts(view, items), [view, items]);
  const undated = useMemo(() => undatedActivities(view), [view]);
  const shape = shown.shape ?? (width > 0 && width < narrow ? 'month' : 'timeline');
  const today = todayNow();
  const soon = items.filter(
    (i) => i.kind !== 'leave' && i.state !== 'done' && i.startDate >= today && i.startDate <= addDays(today, soonDays),
  ).length;
  const isEmpty = items.every((i) => i.kind === 'planStart' || i.kind === 'planEnd');
  const shared = { view, items, conflicts, moving, chosen, onChoose: setChosen, todayAsked };
  return (
    <article className="rk-agenda" ref={sheet}>
      <ViewHeader
        title={t.title}
        lead={t.soon(soon)}
        actions={
          <>
            <Button icon="sync" onPress={() => openPlace({ type: 'calendar-exchange' })}>
              {t.side.exchange}
            </Button>
            {!isEmpty && <SaveTimeline view={view} items={items} />}
          </>
        }
      />
      {isEmpty ? (
        <EmptyPlace title={t.empty} text={t.emptyText} />
      ) : (
        <>
          <div className="rk-agenda-bar">
            <Choice
              label={t.shape}
              isLabelHidden
              size="small"
              value={shape}
              onChange={(value) => useAgendaShown.setState({ shape: value })}
              options={shapes.map((value) => ({ value, label: t.shapes[value] }))}
            />
            {shape === 'timeline' && (
              <Choice
                label={t.zoom}
                isLabelHidden
                size="small"
                value={shown.zoom}
                onChange={(value) => useAgendaShown.setState({ zoom: value })}
                options={zooms.map((value) => ({ value, label: t.zooms[value] }))}
              />
            )}
            <Button size="small" variant="quiet" onPress={() => setTodayAsked((n) => n + 1)}>
              {t.toToday}
            </Button>
          </div>
          {width > 0 &&
            (shape === 'timeline' ? (
              <Timeline {...shared} zoom={shown.zoom} />
            ) : (
              <AgendaList {...shared} shape={shape} />
            ))}
          {shape === 'timeline' && <TimelineLegend />}
          <p role="status" className="rk-visually-hidden">
            {moving.said}
          </p>
          <ItemDetails
            view={view}
            item={items.find((i) => i.key === chosen)}
            leave={chosen === null ? undefined : conflicts.get(chosen)}
          />
          <RoomLine conflicts={conflicts.size} />
        </>
      )}
      <DateTray activities={undated} />
      {!isEmpty && (
        <div className="rk-agenda-foot">
          <Disclosure title={figure.asTable}>
            <AgendaTable view={view} items={items} />
          </Disclosure>
          <Disclosure title={t.keysTitle}>
            <p className="rk-agenda-keys">{t.keys}</p>
          </Disclosure>
        </div>
      )}
    </article>
  );
}
