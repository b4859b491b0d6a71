import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { mergeWithAbove, type Proposal, splitAt } from '#shared/profile/propose.ts';
import type { ProfileReading } from '#shared/profile/read-profile.ts';
import type { FiveWords } from '#shared/text/level-words.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { useTexts } from '../../platform/texts.ts';
import { notify } from '../../ui/notify.tsx';
import { ProposalRow, type RowActions } from './proposal-row.tsx';

interface Group {
  readonly key: string;
  readonly title: string;
  readonly proposals: readonly Proposal[];
}

/** The proposals by the headings of the profile, walked through and worked on with mouse or keys. */
export function ProposalList({
  text,
  headings,
  proposals,
  levelWords,
  numbers,
  selected,
  onSelect,
  onProposals,
  onLevel,
  editing,
  onEditing,
}: {
  text: string;
  headings: ProfileReading['headings'];
  proposals: readonly Proposal[];
  /** The number of each proposal in the text, by key. */
  levelWords: FiveWords;
  numbers: ReadonlyMap<string, number>;
  selected: string | null;
  onSelect: (key: string) => void;
  onProposals: (change: (now: readonly Proposal[]) => readonly Proposal[]) => void;
  /** The level of a requirement that is in the plan. */
  onLevel: (requirementId: string, level: Proposal['requiredLevel']) => void;
  editing: string | null;
  onEditing: (key: string | null) => void;
}) {
  const t = useTexts(profileTexts);
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const latest = useRef({ proposals, text, onSelect, onProposals, onLevel, onEditing, t });
  latest.current = { proposals, text, onSelect, onProposals, onLevel, onEditing, t };

  const focusNow = useCallback((key: string | undefined) => {
    if (key !== undefined)
      list.current?.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(key)}"]`)?.focus();
  }, []);
  const focusRow = useCallback((key?: string) => requestAnimationFrame(() => focusNow(key)), [focusNow]);
  // Drawn at once, so that the key that comes next finds the row that has the focus.
  const changeAndFocus = useCallback(
    (change: () => void, key: string | undefined) => {
      flushSync(change);
      focusNow(key);
    },
    [focusNow],
  );

  const actions = useMemo((): RowActions => {
    const now = () => latest.current;
    return {
      select: (key) => now().onSelect(key),
      change: (key, patch) => {
        const proposal = now().proposals.find((p) => p.key === key);
        if (proposal?.existing) {
          if (patch.requiredLevel !== undefined) now().onLevel(proposal.existing.id, patch.requiredLevel);
          return;
        }
        now().onProposals((all) => all.map((p) => (p.key === key ? { ...p, ...patch } : p)));
      },
      edit: (key, focus) => {
        now().onEditing(key);
        if (key === null) {
          // An own requirement that was never written is none.
          now().onProposals((all) => all.filter((p) => p.place !== null || p.title.trim() !== ''));
          focusRow(focus);
        }
      },
      merge: (key) => {
        const { proposals: before } = now();
        const above = before[before.findIndex((p) => p.key === key) - 1];
        const after = mergeWithAbove(before, key, now().t.joint);
        if (after === before) return;
        changeAndFocus(() => now().onProposals(() => after), above?.key);
      },
      split: (key, cursor) => {
        const after = splitAt(now().proposals, key, cursor, now().text);
        if (after === now().proposals) return;
        const change = () => {
          now().onProposals(() => after);
          now().onEditing(null);
        };
        changeAndFocus(change, after[after.findIndex((p) => p.key === key) + 1]?.key);
      },
      drop: (key) => {
        const { proposals: before, t: words } = now();
        const at = before.findIndex((p) => p.key === key);
        const dropped = before[at];
        if (dropped === undefined || dropped.existing) return;
        const change = () => now().onProposals((all) => all.filter((p) => p.key !== key));
        changeAndFocus(change, (before[at + 1] ?? before[at - 1])?.key);
        notify({
          title: words.dropped(dropped.title),
          action: {
            label: words.undo,
            run: () => {
              latest.current.onProposals((all) =>
                all.some((p) => p.key === key) ? all : [...all.slice(0, at), dropped, ...all.slice(at)],
              );
              focusRow(key);
            },
          },
        });
      },
    };
  }, [focusRow, changeAndFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const own = event.target as HTMLElement;
    const isOwn = own.role === 'row' || own.role === 'gridcell';
    const target = own.closest<HTMLElement>('[role="row"]');
    if (!isOwn || target === null || event.ctrlKey || event.metaKey) return;
    const at = proposals.findIndex((p) => p.key === target.dataset.key);
    const proposal = proposals[at];
    if (proposal === undefined) return;
    if (event.altKey) {
      if (event.key.toLowerCase() !== 'm' && event.code !== 'KeyM') return;
      actions.merge(proposal.key);
    } else if (/^[1-5]$/.test(event.key)) {
      const requiredLevel = Number(event.key) as Proposal['requiredLevel'];
      actions.change(proposal.key, { requiredLevel });
      setSaid(`${t.levelOf(proposal.title)}: ${requiredLevel}`);
    } else if (event.key === ' ') actions.change(proposal.key, { isTicked: !proposal.isTicked });
    else if ((event.key === 'Enter' || event.key === 'F2') && !proposal.existing) actions.edit(proposal.key);
    else if (event.key.toLowerCase() === 'k')
      actions.change(proposal.key, { mastery: proposal.mastery === 'knowledge' ? 'skill' : 'knowledge' });
    else if (event.key === 'Delete') actions.drop(proposal.key);
    else {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])];
      const row = rows.indexOf(target);
      const to = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: rows.length - 1 }[event.key];
      if (to === undefined) return;
      rows[to]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const groups = useMemo(() => groupsOf(proposals, headings, t), [proposals, headings, t]);
  const first = proposals.some((p) => p.key === selected) ? null : groups[0]?.proposals[0]?.key;
  return (
    <div ref={list} onKeyDownCapture={onKeyDown}>
      {groups.map((group) => (
        <section key={group.key} className="rk-profile-group">
          {group.title !== '' && <h3>{group.title}</h3>}
          {/* biome-ignore lint/a11y/useSemanticElements: rows with controls, walked through with the arrows */}
          <div role="grid" aria-label={group.title || t.listLabel}>
            {group.proposals.map((proposal) => (
              <ProposalRow
                key={proposal.key}
                proposal={proposal}
                levelWords={levelWords}
                number={numbers.get(proposal.key) ?? null}
                isFirst={proposal.key === first}
                isSelected={proposal.key === selected}
                isEditing={proposal.key === editing}
                actions={actions}
              />
            ))}
          </div>
        </section>
      ))}
      <p className="rk-visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function groupsOf(
  proposals: readonly Proposal[],
  headings: ProfileReading['headings'],
  t: (typeof profileTexts)['nl'],
): Group[] {
  const groups: { key: string; title: string; proposals: Proposal[] }[] = [];
  for (const proposal of proposals) {
    const key = proposal.place === null ? 'own' : String(proposal.heading);
    const last = groups.at(-1);
    if (last?.key === key) last.proposals.push(proposal);
    else groups.push({ key, title: titleOf(proposal, headings, t), proposals: [proposal] });
  }
  return groups;
}

function titleOf(proposal: Proposal, headings: ProfileReading['headings'], t: (typeof profileTexts)['nl']): string {
  if (proposal.place === null) return t.ownGroup;
  const heading = headings[proposal.heading];
  if (heading === undefined) return '';
  const own = heading.text.replace(/\s*:$/, '');
  const parent = headings[heading.parent]?.text.replace(/\s*:$/, '');
  return parent === undefined ? own : t.group(parent, own);
}
