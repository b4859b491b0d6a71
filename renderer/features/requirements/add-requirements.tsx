import { type ClipboardEvent, type KeyboardEvent, type Ref, useState } from 'react';
import { addLines } from '#shared/model/edits/requirements.ts';
import type { Origin } from '#shared/model/kinds/requirement.ts';
import { readPastedLines } from '#shared/model/pasted-lines.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useTexts } from '../../platform/texts.ts';
import { AddLine } from '../../ui/add-line.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PastePanel } from './paste-panel.tsx';
import { WishNote } from './wish-note.tsx';

/** More does not fit in the field and would be cut off. */
const longestLine = 2_000;

const origins: readonly Origin[] = ['profile', 'assignment', 'ambition'];

/** Where requirements come in: one a line, several by pasting; a wish for a course is kept apart with a friendly word. */
export function AddRequirements({
  inputRef,
  isPasting,
  onPasting,
  onDown,
  onReturn,
}: {
  inputRef: Ref<HTMLInputElement & HTMLTextAreaElement>;
  isPasting: boolean;
  onPasting: (isPasting: boolean) => void;
  /** ArrowDown in the field. */
  onDown: () => void;
  /** The pasted lines are dealt with: the focus goes back to the field. */
  onReturn: () => void;
}) {
  const t = useTexts(requirementTexts);
  const terms = useTexts(termTexts);
  const [origin, setOrigin] = useState<Origin>('profile');
  const [pasted, setPasted] = useState('');
  const [wishIds, setWishIds] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');

  const addAll = (lines: readonly string[]) => {
    const { changes, requirements, ideas } = addLines(edit.context(), edit.view(), lines, origin);
    edit.commit(changes);
    setWishIds(ideas.map((idea) => idea.id));
    const [first] = requirements;
    if (first === undefined) setSaid('');
    else setSaid(requirements.length === 1 ? t.list.added(first.title) : t.list.addedMany(requirements.length));
  };

  const endPasting = () => {
    setPasted('');
    onPasting(false);
    onReturn();
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (readPastedLines(text).length < 2 && text.length < longestLine) return;
    event.preventDefault();
    setPasted(text);
    onPasting(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key !== 'ArrowDown' || event.altKey || !isInField) return;
    event.preventDefault();
    onDown();
  };

  return (
    <div className="rk-requirements-add">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside has the focus; this only hears what it is given */}
      <div onPaste={onPaste} onKeyDown={onKeyDown}>
        <AddLine
          label={t.list.addLabel}
          placeholder={t.list.addHint}
          action={t.list.add}
          inputRef={inputRef}
          onAdd={(text) => addAll([text])}
        >
          <div className="rk-requirements-origin">
            <span aria-hidden="true" className="rk-muted">
              {t.list.originLabel}
            </span>
            <Choice
              label={t.list.originLabel}
              isLabelHidden
              value={origin}
              onChange={setOrigin}
              size="small"
              options={origins.map((value) => ({ value, label: terms.origin[value] }))}
            />
            {!isPasting && <LinkButton onPress={() => onPasting(true)}>{t.list.paste}</LinkButton>}
          </div>
          <p className="rk-requirements-said rk-caption rk-muted" role="status">
            {said !== '' && <Icon name="check" size={14} />} {said}
          </p>
        </AddLine>
      </div>
      {isPasting && (
        <PastePanel
          text={pasted}
          onChange={setPasted}
          onClose={endPasting}
          onAdd={(lines) => {
            addAll(lines);
            endPasting();
          }}
        />
      )}
      <WishNote ideaIds={wishIds} origin={origin} onClose={() => setWishIds([])} onSay={setSaid} />
    </div>
  );
}
