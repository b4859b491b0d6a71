import { CallError } from '#shared/contract/errors.ts';
import { errorSentence } from '#shared/text/errors.ts';
import { workbenchTexts } from '#shared/text/workbench.ts';
import { Button } from './ui/button.tsx';
import './start-failure.css';

/** The window when the store cannot be reached at all. The language is not known then: Dutch is the app's own. */
export function StartFailure({ error }: { error: unknown }) {
  const t = workbenchTexts.nl;
  const reply =
    error instanceof CallError ? { code: error.code, data: error.data } : { code: 'internal' as const, data: {} };
  return (
    <main className="rk-start-failure">
      <h1>{t.startFailed}</h1>
      <p>{errorSentence(reply, 'nl')}</p>
      <Button variant="primary" onPress={() => location.reload()}>
        {t.tryAgain}
      </Button>
    </main>
  );
}
