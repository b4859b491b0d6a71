import { useState } from 'react';
import type { Finding } from '#shared/coach/engine.ts';
import { problemTexts } from '#shared/text/problems.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dismissFinding } from './actions.ts';

/** Asks why something is fine as it is; the reason may stay empty. Enter does it as well. */
export function DismissForm({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const t = useTexts(problemTexts);
  const [reason, setReason] = useState('');
  return (
    <form
      className="rk-dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        dismissFinding(finding, reason);
      }}
    >
      <TextField label={t.reason} hint={t.reasonHint} value={reason} onChange={setReason} words autoFocus />
      <Button type="submit" size="small" icon="pass">
        {t.dismiss}
      </Button>
    </form>
  );
}
