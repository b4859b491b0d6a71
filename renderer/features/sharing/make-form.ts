import { add } from '#shared/model/edits/base.ts';
import { newFeedbackRequest } from '#shared/model/edits/new-sharing-records.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { makeFeedbackForm } from '#shared/share/feedback-form.ts';
import { feedbackRequestTexts } from '#shared/text/feedback-requests.ts';
import { appVersion } from '../../platform/app-version.ts';
import { edit } from '../../platform/plan-hooks.ts';
import { useSettings } from '../../platform/settings-store.ts';
import { sharePage } from '../../platform/share-file/share-page.ts';
import { notify } from '../../ui/notify.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { isKept, whereKept } from '../../ui/saved-file-news.ts';

type Request = RecordOf<'feedbackRequest'>;

/** Makes a form and remembers that it was asked. False, and nothing remembered, when it could not be made or was not kept. */
export async function makeForm(
  asked: Pick<Request, 'requirementIds' | 'title' | 'note' | 'mode' | 'closesOn' | 'earlierRequestId'>,
): Promise<boolean> {
  const request = newFeedbackRequest(edit.context(), edit.view(), asked);
  if (!(await saveForm(request))) return false;
  edit.commit([add(request)]);
  return true;
}

/** Hands the form of a request to the person, also once more. */
export async function saveForm(request: Request): Promise<boolean> {
  const { language } = useSettings.getState();
  const t = feedbackRequestTexts[language];
  const view = edit.view();
  try {
    const { wordsOfForm } = await import('./words-of-page.tsx');
    const page = await sharePage(makeFeedbackForm(view, request, await appVersion()), wordsOfForm(language), language);
    const saved = await saveFile(new Blob([page], { type: 'text/html' }), `${t.fileName(view.plan.ownerName)}.html`);
    if (!isKept(saved, language)) return false;
    notify({ title: t.made, text: t.madeText(whereKept(saved, language)), tone: 'done' });
    return true;
  } catch {
    notify({ title: t.failed, tone: 'error' });
    return false;
  }
}
