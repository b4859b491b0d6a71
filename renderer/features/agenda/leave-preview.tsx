import { useMemo, useState } from 'react';
import type { CalendarRead, LeftOutEvent } from '#shared/calendar-in/read-calendar.ts';
import { type LeaveProposal, proposeLeave, takeInLeave } from '#shared/model/edits/leave-in.ts';
import { agendaNames } from '#shared/text/agenda-names.ts';
import { calendarExchangeTexts } from '#shared/text/calendar-exchange.ts';
import { formatHours } from '#shared/text/format.ts';
import { edit, usePlan } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MoreItems, useGrowingList } from '../../ui/growing-list.tsx';
import { useLanguage } from '../../ui/language.ts';
import { notify } from '../../ui/notify.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tellDone } from '../../workbench/undoable.ts';
import { whenOf } from './item-words.ts';
import { setReading } from './leave-reading.ts';

const rowsAtOnce = 60;

/** What a calendar file holds, with ticks: what is taken over, what it changes, and what is there already. */
export function LeavePreview({ fileName, read }: { fileName: string; read: CalendarRead }) {
  const { events, leftOut } = read;
  const view = usePlan();
  const t = useTexts(calendarExchangeTexts).in;
  const proposals = useMemo(() => proposeLeave(view, events), [view, events]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(proposals.filter((p) => p.isLikely && p.does !== 'same').map((p) => p.event.uid)),
  );
  const list = useGrowingList(proposals, rowsAtOnce);
  const chosen = proposals.filter((p) => ticked.has(p.event.uid) && p.does !== 'same');
  const canTick = proposals.filter((p) => p.does !== 'same');
  if (proposals.length === 0)
    return (
      <>
        <p>{t.nothing(fileName)}</p>
        <LeftOut events={leftOut} />
      </>
    );
  const take = () => {
    const changes = takeInLeave(edit.view(), edit.context(), chosen);
    const done = edit.commit(changes);
    setReading(null);
    if (done) tellDone(done, t.taken(changes.length));
    else notify({ title: t.nothingNew });
  };
  const tick = (uid: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(uid);
    else next.delete(uid);
    setTicked(next);
  };
  return (
    <div className="rk-exchange-preview">
      <h3>{t.found(proposals.length, fileName)}</h3>
      <p>{t.tick}</p>
      <div className="rk-table-scroll">
        <table className="rk-table">
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  isSelected={canTick.length > 0 && chosen.length === canTick.length}
                  isIndeterminate={chosen.length > 0 && chosen.length < canTick.length}
                  onChange={(on) => setTicked(new Set(on ? canTick.map((p) => p.event.uid) : []))}
                >
                  {t.all}
                </Checkbox>
              </th>
              <th scope="col">{t.column.when}</th>
              <th scope="col">{t.column.does}</th>
            </tr>
          </thead>
          <tbody>
            {list.shown.map((proposal) => (
              <ProposalRow
                key={proposal.event.uid}
                proposal={proposal}
                isTicked={ticked.has(proposal.event.uid)}
                onTick={(on) => tick(proposal.event.uid, on)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <MoreItems list={list} />
      <LeftOut events={leftOut} />
      <div className="rk-exchange-go">
        <Button icon="check" isDisabled={chosen.length === 0} onPress={take}>
          {chosen.length === 0 ? t.takeNone : t.take(chosen.length)}
        </Button>
        <Button variant="quiet" onPress={() => setReading(null)}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}

/** The entries that were not taken in, each with its reason; folded up, since most of them were cancelled. */
function LeftOut({ events }: { events: readonly LeftOutEvent[] }) {
  const t = useTexts(calendarExchangeTexts).in;
  const list = useGrowingList(events, rowsAtOnce);
  if (events.length === 0) return null;
  return (
    <Disclosure title={t.leftOut(events.length)}>
      <ul>
        {list.shown.map((event, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file that was read never changes
          <li key={i}>{t.leftOutOf(event.title || t.untitled, t.why[event.why])}</li>
        ))}
      </ul>
      <MoreItems list={list} />
    </Disclosure>
  );
}

function ProposalRow({
  proposal: { event, leaveKind, does },
  isTicked,
  onTick,
}: {
  proposal: LeaveProposal;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}) {
  const t = useTexts(calendarExchangeTexts).in;
  const names = useTexts(agendaNames);
  const language = useLanguage();
  const title = event.title || t.untitled;
  return (
    <tr>
      <th scope="row">
        <Checkbox isSelected={does === 'same' || isTicked} isDisabled={does === 'same'} onChange={onTick}>
          {title}
          {leaveKind !== 'other' && title !== names.leaveKind[leaveKind] && (
            <span className="rk-exchange-hint">{names.leaveKind[leaveKind]}</span>
          )}
        </Checkbox>
      </th>
      <td>
        {whenOf(event, language)}
        {event.minutesPerDay !== null && (
          <span className="rk-exchange-hint">{t.hours(formatHours(event.minutesPerDay, language))}</span>
        )}
      </td>
      <td>
        <Tag tone={does === 'same' ? 'done' : does === 'alter' ? 'accent' : 'plan'}>{t.does[does]}</Tag>
      </td>
    </tr>
  );
}
