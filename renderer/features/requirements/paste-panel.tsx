import { guessMastery } from '#shared/model/mastery-guess.ts';
import { mostPastedLines, readPastedLines } from '#shared/model/pasted-lines.ts';
import { looksLikeWish } from '#shared/model/wish.ts';
import { requirementTexts } from '#shared/text/requirements.ts';
import { termTexts } from '#shared/text/terms.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';

const shownLines = 8;

/** Several lines at once: shows what each becomes before anything is added. */
export function PastePanel({
  text,
  onChange,
  onAdd,
  onClose,
}: {
  text: string;
  onChange: (text: string) => void;
  onAdd: (lines: readonly string[]) => void;
  onClose: () => void;
}) {
  const t = useTexts(requirementTexts).pasted;
  const lines = readPastedLines(text);
  const ideas = lines.filter(looksLikeWish).length;
  const isTooMany = lines.length > mostPastedLines;
  return (
    <div className="rk-requirements-paste">
      <TextField
        label={t.label}
        value={text}
        onChange={onChange}
        multiline
        words
        autoFocus
        error={isTooMany ? t.tooMany(lines.length, mostPastedLines) : null}
      />
      {!isTooMany && (
        <p className="rk-muted" role="status">
          {t.preview(lines.length - ideas, ideas)}
        </p>
      )}
      <div className="rk-requirements-buttons">
        <Button variant="primary" isDisabled={isTooMany || lines.length === 0} onPress={() => onAdd(lines)}>
          {t.add(lines.length)}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t.cancel}
        </Button>
      </div>
      {!isTooMany && lines.length > 0 && (
        <ul className="rk-requirements-preview">
          {lines.slice(0, shownLines).map((line, i) => (
            // Lines have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <PreviewLine key={i} line={line} />
          ))}
          {lines.length > shownLines && <li className="rk-muted">{t.more(lines.length - shownLines)}</li>}
        </ul>
      )}
    </div>
  );
}

function PreviewLine({ line }: { line: string }) {
  const t = useTexts(requirementTexts).pasted;
  const terms = useTexts(termTexts);
  const mastery = guessMastery(line);
  const isIdea = looksLikeWish(line);
  return (
    <li>
      <Icon name={isIdea ? 'lightbulb' : mastery === 'knowledge' ? 'mortar-board' : 'tools'} />
      <span className="rk-words">{line}</span>
      <span className="rk-caption rk-muted">{isIdea ? t.idea : terms.mastery[mastery]}</span>
    </li>
  );
}
