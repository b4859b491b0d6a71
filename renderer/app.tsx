import './platform/zod-config.ts';
import { createRoot } from 'react-dom/client';
import { contributions } from './contributions.ts';
import { host } from './platform/client.ts';
import { hasLeftWords } from './platform/left-words.ts';
import { sendBeforeGoing } from './platform/plan-store.ts';
import type { Start } from './platform/start-call.ts';
import { StartFailure } from './start-failure.tsx';
import { flushDrafts } from './ui/draft-registry.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { saveFilesThrough } from './ui/save-file.ts';
import { loadViewsLater } from './workbench/lazy-view.tsx';
import { installContributions } from './workbench/registry.ts';
import { startUp } from './workbench/start-up.ts';
import { Workbench } from './workbench/workbench.tsx';

installContributions(contributions);
if (host.saveFile) saveFilesThrough(host.saveFile);
addEventListener('pagehide', flushDrafts);
addEventListener('beforeunload', (event) => {
  if (!sendBeforeGoing() || hasLeftWords()) event.preventDefault();
});

/** Shows the window in the place of the empty frame that stands in the page, once there is something to show in it. */
export function showApp(start: Promise<Start>): void {
  const root = createRoot(document.getElementById('root') as HTMLElement);
  start.then(startUp).then(
    () => {
      root.render(<Workbench />);
      loadViewsLater();
    },
    (error: unknown) => root.render(<StartFailure error={error} />),
  );
}
