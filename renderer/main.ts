import { askStart } from './platform/start-call.ts';
import { showLastTheme } from './workbench/last-theme.ts';

// So little that it runs at once: it asks the host while the code of the app is being loaded.
showLastTheme();
const start = askStart();
start.catch(() => {
  // Told by the app.
});
void import('./app.tsx').then(({ showApp }) => showApp(start));
