import type { ReactNode } from 'react';
import { respondingTexts } from '#shared/text/responding.ts';
import { useTexts } from '../platform/texts.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useDesk } from './desk.ts';

/** Stays in sight under a long plan: how much was written, and the way to where it goes back. */
export function DeskBar() {
  const t = useTexts(respondingTexts);
  const { records } = useDesk();
  const count = (kind: string) => records.filter((r) => r.kind === kind).length;
  return (
    <div className="rk-desk-bar rk-desk-screen">
      <span>{t.noted(count('remark'), count('proposal'), count('decision'))}</span>
      <Button
        size="small"
        onPress={() => {
          const title = document.getElementById('rk-desk-title');
          title?.scrollIntoView({ block: 'start' });
          title?.focus({ preventScroll: true });
        }}
      >
        {t.toDesk}
      </Button>
    </div>
  );
}

/** Who answers, what was written so far, and how it goes back. */
export function DeskPanel({
  actions,
  problem,
  hint,
  children,
}: {
  actions: ReactNode;
  /** One sentence when it could not be given back. */
  problem: string | null;
  hint: string;
  children?: ReactNode;
}) {
  const t = useTexts(respondingTexts);
  const desk = useDesk();
  const count = (kind: string) => desk.records.filter((r) => r.kind === kind).length;
  return (
    <section className="rk-desk rk-desk-screen" aria-labelledby="rk-desk-title">
      <h2 className="rk-desk-title" id="rk-desk-title" tabIndex={-1}>
        {t.deskTitle}
      </h2>
      <p className="rk-visually-hidden" role="status">
        {t.noted(count('remark'), count('proposal'), count('decision'))}
      </p>
      <div className="rk-desk-name">
        <TextField label={t.you} hint={t.youHint} isName value={desk.byName} onChange={desk.setName} maxLength={200} />
      </div>
      {problem && (
        <Note tone="warn" isAlert>
          {problem}
        </Note>
      )}
      <div className="rk-desk-buttons">{actions}</div>
      <p className="rk-caption rk-muted">{hint}</p>
      {children}
    </section>
  );
}
