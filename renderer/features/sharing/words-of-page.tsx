import { renderToStaticMarkup } from 'react-dom/server';
import type { ShareFile } from '#shared/share/envelope.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import type { Language } from '#shared/text/language.ts';
import { pageTexts } from '#shared/text/page.ts';
import { SharedPlan } from '../../shared-plan/shared-plan.tsx';
import { LanguageProvider } from '../../ui/language.ts';

/**
 * A shared plan as HTML, to read in its page where scripts do not run: in the preview of a mail, or on a phone. The same
 * components as in the page itself, of the same records; answering needs scripts, and it says so.
 */
export function wordsOfShare(file: ShareFile, language: Language): string {
  const { share } = file;
  return renderToStaticMarkup(
    <LanguageProvider value={language}>
      <main className="rk-edition">
        <p className="rk-without-scripts">{pageTexts[language].withoutScripts}</p>
        <SharedPlan
          view={viewOfShare(file)}
          kinds={share.kinds}
          sharedOn={share.sharedAt.slice(0, 10)}
          note={share.note}
          headingLevel={1}
          asked={share.profile === 'manager' ? share : null}
        />
      </main>
    </LanguageProvider>,
  );
}

/** What a feedback form says where scripts do not run: it has nothing to read, only to fill in. */
export function wordsOfForm(language: Language): string {
  return renderToStaticMarkup(
    <main className="rk-edition">
      <p className="rk-without-scripts">{pageTexts[language].formWithoutScripts}</p>
    </main>,
  );
}
