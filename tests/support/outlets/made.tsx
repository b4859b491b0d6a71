import { renderToStaticMarkup } from 'react-dom/server';
import { wordsOfShare } from '#renderer/features/sharing/words-of-page.tsx';
import { agendaOf } from '#shared/model/agenda.ts';
import { PlanPart, ShareProfile, ShareSection } from '#shared/model/kinds/sharing.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import { kindOfPart } from '#shared/share/agreement-parts.ts';
import { type CalendarChoice, calendarOut, calendarParts } from '#shared/share/calendar-out.ts';
import { newChoice, type ShareChoice } from '#shared/share/choice.ts';
import type { ResponseRecord, ShareFile } from '#shared/share/envelope.ts';
import { makeFeedbackAnswer, makeFeedbackForm } from '#shared/share/feedback-form.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { notificationText } from '#shared/share/notification-out.ts';
import { type OpenPart, outletPolicies } from '#shared/share/outlets.ts';
import { fillPage, pageMarks } from '#shared/share/page.ts';
import { privateKinds } from '#shared/share/policy.ts';
import { canPropose, fieldsToPropose } from '#shared/share/proposable.ts';
import { viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse, proposeFor, remarkOn } from '#shared/share/response.ts';
import { feedbackRequestTexts } from '#shared/text/feedback-requests.ts';
import { pageTexts } from '#shared/text/page.ts';
import { respondingTexts } from '#shared/text/responding.ts';
import { sharingTexts } from '#shared/text/sharing.ts';
import { TimelinePicture } from '../../../renderer/features/agenda/timeline-picture.tsx';
import { calendarText } from '../../../renderer/platform/calendar-file/calendar-text.ts';
import type { Overview } from '../../../renderer/print/overviews/overview.ts';
import { overviews } from '../../../renderer/print/overviews/registry.ts';
import { pageMargins } from '../../../renderer/print/page-margins.ts';
import { extrasOf, type PaperChoice, paperChoice, printOf } from '../../../renderer/print/paper-view.ts';
import { PrintProvider } from '../../../renderer/print/print-context.ts';
import { Sheet } from '../../../renderer/print/sheet.tsx';
import { responseText } from '../../../renderer/responding/response-text.ts';
import { testContext, today } from '../plans.ts';
import type { Made } from './search.ts';

const language = 'nl';
const madeWith = '0.1.0';
const nobody = 'Marieke';

/** Text that a person sees, and after it all of the markup: what is read aloud, or stands in a file that is opened as text. */
export function wordsOf(markup: string): string {
  return `${markup.replace(/<[^>]*>/g, '')}\n${markup}`;
}

/** Everything that is made of a plan alone, in every way that it can be ticked. */
export function madeOf(view: PlanView): Made[] {
  return [
    ...shares(view),
    ...forms(view),
    ...papers(view),
    ...calendars(view),
    {
      outlet: 'picture',
      what: 'timeline',
      content: wordsOf(
        renderToStaticMarkup(<TimelinePicture view={view} items={agendaOf(view)} today={today} language={language} />),
      ),
    },
    {
      outlet: 'notification',
      what: 'every date of the plan',
      content: notificationText(
        view,
        agendaOf(view).map((item) => ({ item, from: item.startDate })),
        today,
        language,
      ),
    },
  ];
}

/** The file of a choice, as the window makes it. */
export function shareOf(view: PlanView, choice: ShareChoice): ShareFile {
  const words = { note: '', edition: 'file', hasPassphrase: false, madeWith } as const;
  return makeShareFile(view, choice, testContext('share', view.plan.id), words).file;
}

/** For every receiver: as proposed, with every section, and with all that is private. */
export function choicesOf(view: PlanView): { readonly name: string; readonly choice: ShareChoice }[] {
  const sections = ShareSection.options;
  return ShareProfile.options.flatMap((profile) => {
    // The name of somebody it was shared with, so that what they said before goes along.
    const proposed = newChoice(profile, view.shares[0]?.receiverName ?? '');
    return [
      { name: `${profile}, as proposed`, choice: proposed },
      { name: `${profile}, every section`, choice: { ...proposed, sections } },
      { name: `${profile}, all`, choice: { ...proposed, sections, privateKinds } },
    ];
  });
}

/** What is open in a file of this choice. */
export function openIn({ sections, privateKinds: ticked }: ShareChoice): Pick<Made, 'open' | 'isTicked'> {
  return {
    open: [...sections, ...(ticked as readonly OpenPart[])],
    isTicked: ticked.length > 0 || sections.includes('notes'),
  };
}

function shares(view: PlanView): Made[] {
  const t = sharingTexts[language];
  return choicesOf(view).flatMap(({ name, choice }): Made[] => {
    const file = shareOf(view, choice);
    const content = fileText(file);
    const template = `<html lang="${pageMarks.language}"><title>${pageMarks.title}</title>${pageMarks.words}${pageMarks.content}</html>`;
    const title = pageTexts[language].shareTitle(file.share.byName, file.share.round);
    const fileName = t.fileName(view.plan.ownerName, file.share.round);
    return [
      { outlet: 'share', what: `file, ${name}`, content: `${fileName} ${content}`, ...openIn(choice) },
      {
        outlet: 'share',
        what: `page, ${name}`,
        content: `${fileName} ${fillPage(template, { content, words: wordsOfShare(file, language), title, language })}`,
        ...openIn(choice),
      },
    ];
  });
}

function forms(view: PlanView): Made[] {
  const t = feedbackRequestTexts[language];
  return view.feedbackRequests.flatMap((request): Made[] => {
    const form = makeFeedbackForm(view, request, madeWith);
    const asked = new Set<string>([
      view.plan.ownerName,
      view.plan.jobTitle,
      request.title,
      request.note,
      ...request.requirementIds.map((id) => view.get('requirement', id)?.title ?? ''),
    ]);
    const items = form.requirements.map(({ id }) => ({ requirementId: id, level: 3 as const, remark: 'Gaat goed.' }));
    const giver = { byName: nobody, role: 'colleague', madeWith, items } as const;
    return [
      {
        outlet: 'feedbackForm',
        what: 'page',
        content: `${t.fileName(view.plan.ownerName)} ${JSON.stringify(form)}`,
        named: ({ text, isDeleted }) => !isDeleted && asked.has(text),
      },
      {
        outlet: 'feedbackAnswer',
        what: 'file',
        content: fileText(makeFeedbackAnswer(form, testContext('answer'), giver)),
      },
    ];
  });
}

/** The sheets, each as it opens and with everything ticked. */
function papers(view: PlanView): Made[] {
  const sheets = overviews.flatMap((overview): [string, Overview, string | null][] =>
    overview.id === 'conversation'
      ? view.conversations.map((talk) => [`${overview.id}, ${talk.state}`, overview, talk.id])
      : [[overview.id, overview, null]],
  );
  return sheets.flatMap(([what, overview, recordId]): Made[] => {
    const printed = (choice: PaperChoice) => {
      const print = printOf(view, overview, choice, { today, language, recordId });
      const sheet = renderToStaticMarkup(
        <PrintProvider value={print}>
          <Sheet overview={overview} shown={choice.shown} />
        </PrintProvider>,
      );
      const margins = JSON.stringify(pageMargins(print, print.t.overviews[overview.id], overview.reader));
      return `${wordsOf(sheet)}${margins}`;
    };
    const shown = new Set(overview.parts.map((part) => part.id));
    const extras = extrasOf(view, overview, { shown, extras: new Set() });
    return [
      { outlet: 'paper', what, content: printed(paperChoice(view, overview)) },
      {
        outlet: 'paper',
        what: `${what}, all`,
        content: printed({ shown, extras: new Set(extras) }),
        open: [...overview.parts.flatMap((part) => part.holds), ...extras],
        isTicked: true,
      },
    ];
  });
}

function calendars(view: PlanView): Made[] {
  const made = (choice: CalendarChoice) =>
    calendarText(calendarOut(view, testContext('calendar', view.plan.id), choice, language, 0).events, {
      name: view.plan.title,
      language,
      now: testContext().now,
    }).replace(/\r\n /g, '');
  const usual = calendarParts.filter((part) => part !== 'leave' && part !== 'sideTasks');
  const rest = { withDone: true, alarmDays: 1 };
  return [
    { outlet: 'calendar', what: '.ics', content: made({ ...rest, parts: usual, withNotes: false }) },
    {
      outlet: 'calendar',
      what: '.ics, all',
      content: made({ ...rest, parts: calendarParts, withNotes: true }),
      open: outletPolicies.calendar.ticks,
      isTicked: true,
    },
  ];
}

/** What a receiver says about everything in a file, as a file and as the text that is copied for a mail. */
export function responsesTo(file: ShareFile): { readonly file: string; readonly text: string } {
  const view = viewOfShare(file);
  const context = testContext('said', file.share.planId);
  const responder = { file, name: nobody };
  const records: ResponseRecord[] = file.records.flatMap((record) => [
    ...(record.kind === 'remark' ? [] : [remarkOn(responder, context, record, 'Goed plan.')]),
    ...fieldsToPropose(record.kind).flatMap((field) => {
      const to = canPropose(record.kind, field, 'Anders.') ? 'Anders.' : null;
      return proposeFor(responder, context, record, field, to) ?? [];
    }),
    ...PlanPart.options
      .filter((part) => kindOfPart[part] === record.kind)
      .map((part) => decideOn(responder, context, record, { part, verdict: 'agreed', remark: '' })),
  ]);
  const response = makeResponse(responder, testContext(), { id: 'response-0009', madeWith, records });
  const fileName = respondingTexts[language].fileName(file.share.byName, file.share.round);
  return { file: `${fileName} ${fileText(response)}`, text: responseText(response, view, language) };
}
