import { exampleNoteTexts } from '#shared/text/example.ts';
import { useTexts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { runCommand } from '../../workbench/registry.ts';

/** Stands above the road of the example plan: nothing here is real, and it goes with one press. */
export function ExampleNote() {
  const t = useTexts(exampleNoteTexts);
  return (
    <div className="rk-home-example">
      <Note
        title={t.is}
        icon="book"
        action={
          <Button size="small" onPress={() => void runCommand('plan.remove')}>
            {t.remove}
          </Button>
        }
      >
        <p>{t.note}</p>
      </Note>
    </div>
  );
}
