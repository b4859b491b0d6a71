import '../platform/zod-config.ts';
import './css/print.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CallError } from '#shared/contract/errors.ts';
import { Settings } from '#shared/contract/settings.ts';
import { printTexts } from '#shared/text/print.ts';
import { call, host } from '../platform/client.ts';
import { today } from '../platform/clock.ts';
import { loadPlan, readRequest } from './load-plan.ts';
import { Message } from './message.tsx';
import { overviewOf } from './overviews/registry.ts';
import { PrintPage } from './print-page.tsx';

const root = createRoot(document.getElementById('print') as HTMLElement);
const request = readRequest(location.search);

async function start(): Promise<void> {
  let language = Settings.parse({}).language;
  try {
    root.render(<Message text={printTexts[language].bar.preparing} />);
    const loaded = await loadPlan(call, request.planId);
    language = loaded.language;
    const overview = overviewOf(request.overviewId);
    if (overview === undefined) {
      root.render(<Message text={printTexts[language].bar.unknownOverview} />);
      return;
    }
    flushSync(() =>
      root.render(
        <PrintPage
          view={loaded.view}
          overview={overview}
          language={language}
          today={today()}
          recordId={request.recordId}
          pdf={host.savePdf && host.viewPdf && { save: host.savePdf, view: host.viewPdf }}
        />,
      ),
    );
  } catch (failure) {
    const words = printTexts[language].bar;
    const code = failure instanceof CallError ? failure.code : 'internal';
    const text =
      code === 'unknown-plan' || code === 'invalid-input'
        ? words.unknownPlan
        : code === 'not-reachable'
          ? words.notReachable
          : words.failed;
    root.render(<Message text={text} again={{ text: words.again, run: () => void start() }} />);
    return;
  }
  // Fonts that come late would move every line; the dialog takes its picture only when they are there.
  await document.fonts.ready;
  document.documentElement.dataset.print = 'ready';
  if (request.opensDialog) window.print();
}

void start();
