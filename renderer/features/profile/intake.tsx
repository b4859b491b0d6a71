import { type ClipboardEvent, useRef } from 'react';
import { documentEndings } from '#shared/document/endings.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { FileNews } from '../../platform/file-reader/file-news.tsx';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readFor, readPasted } from './accept-file.ts';
import { setPasted, useReadings } from './reading-store.ts';

/** Where a profile comes in: pasted text, or a file that is chosen or dropped. */
export function Intake({
  place,
  profileId,
  onText,
  onRead,
  onCancel,
}: {
  /** Under which name what is typed here is kept. */
  place: string;
  /** The profile of which a newer version is read. */
  profileId: string | undefined;
  onText: (text: string) => void;
  /** A file was read, or what was pasted from a page. */
  onRead: () => void;
  onCancel: (() => void) | undefined;
}) {
  const t = useTexts(profileTexts).intake;
  const text = useReadings((s) => s.pasted[place] ?? '');
  const chooser = useRef<HTMLInputElement>(null);
  /** Into an empty box; what is pasted between other words stays a text. */
  const onPaste = (event: ClipboardEvent) => {
    if (text.trim() === '' && readPasted(place, profileId, event.clipboardData, t.pasted, onRead))
      event.preventDefault();
  };
  return (
    <div className="rk-profile-intake">
      <div onPaste={onPaste}>
        <TextField
          label={t.label}
          hint={t.hint}
          value={text}
          onChange={(typed) => setPasted(place, typed)}
          words
          multiline
        />
      </div>
      <FileNews place={place} />
      <div className="rk-profile-buttons">
        <Button variant="primary" onPress={() => onText(text)}>
          {t.read}
        </Button>
        <Button icon="file" onPress={() => chooser.current?.click()}>
          {t.choose}
        </Button>
        {onCancel && (
          <Button variant="quiet" onPress={onCancel}>
            {t.cancel}
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t.choose}
          accept={documentEndings.map((ending) => `.${ending}`).join(',')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // So that choosing the same file again is a choice too.
            event.currentTarget.value = '';
            if (file) void readFor(place, profileId, file, onRead);
          }}
        />
      </div>
      <p className="rk-caption rk-muted">{t.kinds}</p>
    </div>
  );
}
