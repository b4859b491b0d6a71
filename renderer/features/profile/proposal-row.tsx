import { memo, useEffect, useRef, useState } from 'react';
import type { Proposal } from '#shared/profile/propose.ts';
import type { FiveWords } from '#shared/text/level-words.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Level, LevelPicker } from '../../ui/level-picker.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { openPlace } from '../../workbench/workbench-store.ts';

/** What a row can have done to its proposal. */
export interface RowActions {
  select(key: string): void;
  change(key: string, patch: Partial<Proposal>): void;
  /** Null = the field closes; the focus then goes to the row of `focus`. */
  edit(key: string | null, focus?: string): void;
  merge(key: string): void;
  split(key: string, cursor: number): void;
  drop(key: string): void;
}

/** A proposal: its tick, its title in the words of the profile, its kind and level. One that is in the plan leads there. */
export const ProposalRow = memo(function ProposalRow({
  proposal,
  levelWords,
  number,
  isFirst,
  isSelected,
  isEditing,
  actions,
}: {
  proposal: Proposal;
  /** What the levels are called. */
  levelWords: FiveWords;
  /** Its number in the text; null for an own one. */
  number: number | null;
  isFirst: boolean;
  isSelected: boolean;
  isEditing: boolean;
  actions: RowActions;
}) {
  const t = useTexts(profileTexts);
  const terms = useTexts(termTexts);
  const { key, title, mastery, existing, levelRead, behaviours } = proposal;
  const facts = [
    ...(number === null ? [] : [t.sentence(number)]),
    ...(levelRead && !existing ? [t.levelRead(levelRead.words)] : []),
    ...(existing ? [t.existing] : proposal.isDoubtful ? [t.doubtful] : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of rows with controls in it, walked through with the arrows
    <div
      role="row"
      className="rk-profile-row"
      data-key={key}
      data-selected={isSelected || undefined}
      data-muted={(!proposal.isTicked && !existing) || undefined}
      aria-selected={isSelected}
      tabIndex={isSelected || isFirst ? 0 : -1}
      onFocus={() => actions.select(key)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      <div role="gridcell" tabIndex={-1} className="rk-profile-tick">
        {existing ? (
          <Icon name="pass-filled" />
        ) : (
          <Checkbox
            label={t.tick(title)}
            isSelected={proposal.isTicked}
            onChange={(isTicked) => actions.change(key, { isTicked })}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      <div role="gridcell" tabIndex={-1} className="rk-profile-words">
        {isEditing ? (
          <TitleEditor proposal={proposal} actions={actions} />
        ) : existing ? (
          <LinkButton onPress={() => openPlace({ type: 'requirement', id: existing.id })}>{title}</LinkButton>
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse; Enter and F2 on the row do the same
          <span className="rk-profile-title" onDoubleClick={() => actions.edit(key)}>
            {title}
          </span>
        )}
        <span className="rk-profile-facts rk-caption rk-muted">
          <Icon name={mastery === 'knowledge' ? 'mortar-board' : 'tools'} size={14} />
          {existing ? (
            <span>{terms.mastery[mastery]}</span>
          ) : (
            <button
              type="button"
              className="rk-profile-kind"
              title={mastery === 'knowledge' ? t.toSkill : t.toKnowledge}
              onClick={() => actions.change(key, { mastery: mastery === 'knowledge' ? 'skill' : 'knowledge' })}
            >
              {terms.mastery[mastery]}
            </button>
          )}
          {facts.length > 0 && <span>· {facts.join(' · ')}</span>}
        </span>
        {behaviours.length > 0 && !existing && (
          <ul className="rk-profile-behaviours" aria-label={t.behavioursOf(title)}>
            {behaviours.map((words, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand there twice
              <li key={i}>{words}</li>
            ))}
          </ul>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      <div role="gridcell" tabIndex={-1} className="rk-profile-level">
        <LevelPicker
          label={t.levelOf(title)}
          isLabelHidden
          compact
          size="small"
          value={proposal.requiredLevel as Level}
          words={levelWords}
          onChange={(requiredLevel) => actions.change(key, { requiredLevel })}
        />
        {!existing && (
          <Menu
            isIconOnly
            size="small"
            placement="bottom end"
            label={t.more(title)}
            items={[
              { id: 'edit', label: t.edit, icon: 'edit', keys: 'F2', run: () => actions.edit(key) },
              { id: 'split', label: t.split, icon: 'split-horizontal', run: () => actions.edit(key) },
              { id: 'merge', label: t.merge, icon: 'arrow-up', keys: 'Alt+M', run: () => actions.merge(key) },
              { id: 'drop', label: t.drop, icon: 'close', keys: 'Delete', run: () => actions.drop(key) },
            ]}
          />
        )}
      </div>
    </div>
  );
});

/** The title as a field: what is typed is kept at once; Enter or leaving it ends, Escape brings back what it was. */
function TitleEditor({ proposal, actions }: { proposal: Proposal; actions: RowActions }) {
  const t = useTexts(profileTexts);
  const [original] = useState(proposal.title);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const split = () => actions.split(proposal.key, field.current?.selectionStart ?? 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside has the focus; this only sees it leave
    <div
      className="rk-profile-editor"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) actions.edit(null);
      }}
    >
      <TextField
        label={t.editLabel}
        isLabelHidden
        value={proposal.title}
        onChange={(typed) => actions.change(proposal.key, { title: typed.replace(/\s*\n\s*/g, ' ') })}
        words
        multiline
        maxLength={2_000}
        inputRef={field}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            split();
            return;
          }
          if (event.key === 'Escape') actions.change(proposal.key, { title: original });
          actions.edit(null, proposal.key);
        }}
      />
      <div className="rk-profile-buttons">
        <Button size="small" onPress={split}>
          {t.splitHere}
        </Button>
        <span className="rk-caption rk-muted">{t.splitHint} (Ctrl+Enter)</span>
      </div>
    </div>
  );
}
