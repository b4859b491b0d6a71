import { useState } from 'react';
import { shortened } from '#shared/history/record-name.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { remarkOn } from '#shared/share/response.ts';
import { titleOf } from '#shared/share/title-of.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDesk } from './desk.ts';

/** A remark on a record, an answer in a thread, or another wording of a remark that was not sent yet. */
export function RemarkForm({
  record,
  replyTo,
  existing,
  onDone,
}: {
  record: PlanRecord;
  replyTo?: RecordOf<'remark'> | undefined;
  existing?: RecordOf<'remark'> | undefined;
  onDone: () => void;
}) {
  const t = useTexts(respondingTexts);
  const desk = useDesk();
  const key = `remark ${existing?.id ?? replyTo?.id ?? record.id}`;
  const [text, setText] = useState(() => desk.typed.get(key) ?? existing?.text ?? '');
  const about = record.kind === 'plan' ? t.whole : shortened(titleOf(record), 40);
  const close = () => {
    desk.typed.delete(key);
    onDone();
  };
  const add = () => {
    if (text.trim() === '') return;
    const responder = { file: desk.file, name: desk.byName };
    const context = desk.context();
    desk.put(
      existing
        ? { ...existing, text: text.trim(), writtenAt: context.now }
        : remarkOn(responder, context, record, text.trim(), replyTo?.id ?? null),
    );
    close();
  };
  return (
    <div className="rk-say">
      <TextField
        label={replyTo ? t.replyLabel(about) : t.remarkLabel(about)}
        value={text}
        onChange={(typed) => {
          desk.typed.set(key, typed);
          setText(typed);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
        }}
        maxLength={20_000}
        words
        multiline
        autoFocus
      />
      <div className="rk-say-buttons">
        <Button size="small" onPress={add}>
          {existing ? t.change : t.add}
        </Button>
        <Button size="small" variant="quiet" onPress={close}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
