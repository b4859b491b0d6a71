import { memo, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { alter } from '#shared/model/edits/base.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useRequiredLevelWords } from '../../platform/level-words.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { DraftField } from '../../ui/draft-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LevelPicker } from '../../ui/level-picker.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { removeWithUndo } from '../../workbench/removal.ts';
import { openPlace } from '../../workbench/workbench-store.ts';
import { RequirementFields } from './requirement-fields.tsx';

/** The row that stands open, and whether its title takes the focus. */
export interface OpenRow {
  readonly id: string;
  readonly takesFocus: boolean;
}

/** A requirement in the list: its title opens it in place, the level stands beside it. */
export const RequirementRow = memo(function RequirementRow({
  requirement,
  isOpen,
  takesFocus,
  onToggle,
}: {
  requirement: RecordOf<'requirement'>;
  isOpen: boolean;
  takesFocus: boolean;
  onToggle: (open: OpenRow | null) => void;
}) {
  const t = useTexts(requirementTexts);
  const terms = useTexts(termTexts);
  const levelWords = useRequiredLevelWords();
  const title = requirement.title || t.untitled;
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  return (
    <div className="rk-requirement-row" data-open={isOpen || undefined}>
      <div className="rk-requirement-main">
        <AriaButton
          className="rk-requirement-title"
          aria-expanded={isOpen}
          onPress={() => onToggle(isOpen ? null : { id: requirement.id, takesFocus: false })}
        >
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          <span>
            <span className="rk-requirement-words">{title}</span>
            <span className="rk-caption rk-muted rk-requirement-facts">
              <Icon name={requirement.mastery === 'knowledge' ? 'mortar-board' : 'tools'} />
              {terms.mastery[requirement.mastery]} · {terms.origin[requirement.origin]} ·{' '}
              {t.list.importance(terms.importance[requirement.importance])}
              {requirement.notNow && ` · ${terms.notNow}`}
            </span>
          </span>
        </AriaButton>
        <div className="rk-requirement-level">
          <LevelPicker
            label={t.list.levelOf(title)}
            isLabelHidden
            compact
            size="small"
            words={levelWords}
            value={requirement.requiredLevel as 1 | 2 | 3 | 4 | 5}
            onChange={(requiredLevel) => edit.commit([alter(current(requirement), { requiredLevel })])}
          />
          <span className="rk-caption rk-muted">{levelWords[requirement.requiredLevel - 1]}</span>
        </div>
      </div>
      {isOpen && (
        <div className="rk-requirement-details">
          <DraftField
            label={t.fields.title}
            value={requirement.title}
            words
            isRequired
            maxLength={2_000}
            inputRef={field}
            validate={(text) => (text.trim() === '' ? t.list.noTitle : null)}
            onCommit={(text, group) => edit.commit([alter(current(requirement), { title: text.trim() })], { group })}
          />
          <RequirementFields requirement={requirement} />
          <div className="rk-requirements-buttons">
            <LinkButton onPress={() => openPlace({ type: 'requirement', id: requirement.id })}>
              {t.fields.openPage}
            </LinkButton>
            <Button variant="danger" size="small" icon="trash" onPress={() => removeWithUndo(current(requirement))}>
              {t.fields.remove}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
});

/** The record as it reads now: a field may hand over what was typed after another edit. */
function current(requirement: RecordOf<'requirement'>): RecordOf<'requirement'> {
  return edit.view().get('requirement', requirement.id) ?? requirement;
}
