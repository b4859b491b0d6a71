import './other-version.css';
import { Button } from './button.tsx';
import { useKitTexts } from './language.ts';
import { Note } from './note.tsx';

/** What stood in this field in another window while one typed here, and could not be put together with it. */
export function OtherVersion({
  text,
  own,
  between,
  onChoose,
}: {
  text: string | null;
  /** What is typed here. */
  own: string;
  /** What stands between the two when both are wanted; null for a date or an amount, of which there is one. */
  between: string | null;
  /** The text to put in the field; null = what is typed here stays. */
  onChoose: (chosen: string | null) => void;
}) {
  const t = useKitTexts();
  if (text === null) return null;
  return (
    <div className="rk-other-version">
      <Note tone="warn" title={t.otherVersion} isAlert>
        <blockquote>{text}</blockquote>
        <div className="rk-other-version-choice">
          <Button size="small" onPress={() => onChoose(null)}>
            {t.keepMine}
          </Button>
          <Button size="small" onPress={() => onChoose(text)}>
            {t.takeOther}
          </Button>
          {between !== null && (
            <Button size="small" onPress={() => onChoose(own + between + text)}>
              {t.takeBoth}
            </Button>
          )}
        </div>
      </Note>
    </div>
  );
}
