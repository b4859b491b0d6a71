import './file-news.css';
import { profileTexts } from '#shared/text/profile.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useTexts } from '../texts.ts';
import { useFileStates } from './file-states.ts';

/** What goes on with the file of a place: that it is read, with a way to stop, or in one sentence why it was not. */
export function FileNews({ place }: { place: string }) {
  const t = useTexts(profileTexts);
  const file = useFileStates((s) => s[place] ?? null);
  return (
    <div role="status" className="rk-file-news">
      {file && 'stop' in file && (
        <div className="rk-file-busy">
          <Progress label={t.intake.busy(file.fileName)} />
          <Button size="small" onPress={file.stop}>
            {t.intake.stop}
          </Button>
        </div>
      )}
      {file && 'problem' in file && (
        <Note tone={file.problem === 'stopped' ? 'tip' : 'warn'}>
          {file.problem === 'stopped' ? t.intake.stopped : t.problems[file.problem]}
        </Note>
      )}
    </div>
  );
}
