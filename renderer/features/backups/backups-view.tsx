import './backups.css';
import { useEffect } from 'react';
import { backupTexts } from '#shared/text/backups.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Note } from '../../ui/note.tsx';
import { ViewHeader } from '../../ui/view-header.tsx';
import { runCommand } from '../../workbench/registry.ts';
import { InBackup } from './in-backup.tsx';
import { Moments } from './moments.tsx';
import { readShelf, useShelf } from './shelf-store.ts';
import { Trust } from './trust.tsx';

/** "Reservekopieën": the moments one can go back to, what is in one, and whether one can rely on them. */
export function BackupsView() {
  const t = useTexts(backupTexts);
  const { shelf, chosen } = useShelf();
  useEffect(() => void readShelf(), []);
  if (shelf === null) return <ViewHeader title={t.tab} lead={t.lead} />;
  const backup = shelf.backups.find((b) => b.name === chosen) ?? shelf.backups[0];
  const make = (
    <Button icon="save" onPress={() => void runCommand('backups.make')}>
      {t.make}
    </Button>
  );
  return (
    <>
      <ViewHeader title={t.title(shelf.backups.length)} lead={t.lead} actions={backup && make} />
      {shelf.failure && <Note tone="warn">{t.failure}</Note>}
      {shelf.syncedBy && <Note tone="warn">{t.dataSynced(shelf.syncedBy)}</Note>}
      {backup === undefined ? (
        <EmptyPlace title={t.title(0)} text={t.emptyText} action={make} />
      ) : (
        <>
          <Moments backups={shelf.backups} chosen={backup.name} />
          <InBackup key={backup.name} backup={backup} />
        </>
      )}
      <Trust shelf={shelf} />
    </>
  );
}
