import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { agendaOf } from '#shared/model/agenda.ts';
import { ShareProfile, ShareSection } from '#shared/model/kinds/sharing.ts';
import { definitionOf } from '#shared/model/records.ts';
import { type CalendarPart, calendarOut, calendarParts } from '#shared/share/calendar-out.ts';
import { newChoice, type ShareChoice } from '#shared/share/choice.ts';
import { makeFeedbackForm } from '#shared/share/feedback-form.ts';
import { factsOf } from '#shared/share/inspect.ts';
import { fileText, makeShareFile } from '#shared/share/make-share.ts';
import { type OpenPart, outletPolicies } from '#shared/share/outlets.ts';
import { fillPage, pageMarks } from '#shared/share/page.ts';
import { privateKinds, sectionOfKind, sectionsOfProfile } from '#shared/share/policy.ts';
import { type Canary, canariesIn, canaryPlan } from '#tests/support/canary-plan.ts';
import { testContext, today } from '#tests/support/plans.ts';
import { TimelinePicture } from '../../../renderer/features/agenda/timeline-picture.tsx';
import { calendarText } from '../../../renderer/platform/calendar-file/calendar-text.ts';
import type { Overview } from '../../../renderer/print/overviews/overview.ts';
import { overviews } from '../../../renderer/print/overviews/registry.ts';
import { extrasOf, type PaperChoice, paperChoice, printOf } from '../../../renderer/print/paper-view.ts';
import { PrintProvider } from '../../../renderer/print/print-context.ts';
import { Sheet } from '../../../renderer/print/sheet.tsx';

/** A plan with a text of its own in every field, deleted records too; each outlet is searched for all of them. */
const plan = canaryPlan();
const { view } = plan;
const receiverName = view.shares[0]?.receiverName ?? '';

/** What has to be open for a canary to go out, by the words of the method: private kinds, what was made of them, sections. */
function partsOf({ kind, field, source }: Canary): OpenPart[] | 'always' | 'never' {
  const { leaves, fields } = definitionOf(kind);
  const { leaves: seen, when } = fields[field] ?? {};
  if (leaves === 'never' || seen === undefined) return 'never';
  const section = sectionOfKind(kind);
  const parts: OpenPart[] = [
    ...(section === null ? [] : [section]),
    ...(leaves === 'ticked' ? [kind as OpenPart] : []),
    ...(source === null ? [] : [source]),
    ...(when && 'section' in when ? [when.section] : []),
  ];
  return parts.length === 0 ? 'always' : parts;
}

/** Whether somebody would call it private: the private kinds, what was made of them, and notes of a conversation. */
const isPrivate = (canary: Canary) => {
  const parts = partsOf(canary);
  return (
    Array.isArray(parts) && parts.some((part) => (privateKinds as readonly string[]).includes(part) || part === 'notes')
  );
};

const rows: { outlet: string; out: number; private: number; deleted: number }[] = [];

/** Searches what an outlet made. Nothing may be in it that these open parts do not cover; what was deleted never. */
function search(outlet: string, content: string, open: readonly OpenPart[]): Set<string> {
  const found = canariesIn(
    content,
    plan.canaries.filter((c) => c.text !== receiverName),
  );
  const out = plan.canaries.filter((c) => found.has(c.text));
  rows.push({
    outlet,
    out: out.length,
    private: out.filter(isPrivate).length,
    deleted: out.filter((c) => c.isDeleted).length,
  });
  const uncovered = out.filter((canary) => {
    const parts = partsOf(canary);
    return canary.isDeleted || parts === 'never' || (parts !== 'always' && !parts.every((part) => open.includes(part)));
  });
  expect(
    uncovered.map((c) => `${c.kind}.${c.field}${c.source ? ` (of ${c.source})` : ''}${c.isDeleted ? ', deleted' : ''}`),
  ).toEqual([]);
  return found;
}

const privateOut = (outlet: string) => rows.find((row) => row.outlet === outlet)?.private;

afterAll(() => console.table(rows));

describe('a share', () => {
  const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;
  const everything = { sections: ShareSection.options };
  const choices = ShareProfile.options.flatMap((profile): [string, ShareChoice][] => [
    [`share, ${profile}, as proposed`, newChoice(profile, receiverName)],
    [`share, ${profile}, every section`, { ...newChoice(profile, receiverName), ...everything }],
    [`share, ${profile}, all`, { ...newChoice(profile, receiverName), ...everything, privateKinds }],
  ]);
  test.each(choices)('%s', (name, choice) => {
    const content = fileText(makeShareFile(view, choice, testContext('share'), words).file);
    const open = [...choice.sections, ...(choice.privateKinds as OpenPart[])];
    search(name, content, open);
    if (choice.privateKinds.length === 0 && !choice.sections.includes('notes')) expect(privateOut(name)).toBe(0);
  });

  test('as a page', () => {
    const choice = newChoice('manager', receiverName);
    const content = fileText(makeShareFile(view, choice, testContext('share'), words).file);
    const template = `<html lang="${pageMarks.language}"><title>${pageMarks.title}</title>${pageMarks.content}</html>`;
    search(
      'page, manager, as proposed',
      fillPage(template, { content, title: 'Plan', language: 'nl' }),
      choice.sections,
    );
    expect(privateOut('page, manager, as proposed')).toBe(0);
  });

  test('on the command line it is told in numbers', () => {
    const { file } = makeShareFile(view, newChoice('manager', receiverName), testContext('share'), words);
    search('command line, inspect', JSON.stringify(factsOf(file)), outletPolicies.commandLine.opens ?? []);
  });
});

test('a feedback form holds the question and the titles that are asked about', () => {
  const [request] = view.feedbackRequests;
  if (!request) throw new Error('no request');
  const content = JSON.stringify(makeFeedbackForm(view, request, '0.1.0'));
  const asked = plan.canaries.filter(
    (c) =>
      (c.kind === 'feedbackRequest' && ['title', 'note'].includes(c.field)) ||
      (c.kind === 'plan' && ['ownerName', 'jobTitle'].includes(c.field)) ||
      (c.kind === 'requirement' && c.field === 'title'),
  );
  const found = canariesIn(content, plan.canaries);
  expect(found).toEqual(new Set(asked.filter((c) => !c.isDeleted).map((c) => c.text)));
  rows.push({ outlet: 'feedback form', out: found.size, private: 0, deleted: 0 });
});

describe('paper', () => {
  const opens = outletPolicies.paper.opens ?? [];
  const printed = (overview: Overview, choice: PaperChoice, recordId: string | null) =>
    renderToStaticMarkup(
      <PrintProvider value={printOf(view, overview, choice, { today, language: 'nl', recordId })}>
        <Sheet overview={overview} shown={choice.shown} />
      </PrintProvider>,
    ).replace(/<[^>]*>/g, '');
  const sheets = overviews.flatMap((overview): [string, Overview, string | null][] =>
    overview.id === 'conversation'
      ? view.conversations.map((talk) => [`paper, ${overview.id}, ${talk.state}`, overview, talk.id])
      : [[`paper, ${overview.id}`, overview, null]],
  );

  test.each(sheets)('%s, as it opens: nothing that stays in a share', (name, overview, recordId) => {
    search(name, printed(overview, paperChoice(view, overview), recordId), opens);
    expect(privateOut(name)).toBe(0);
  });

  test('every part that the table lets be ticked can be ticked on some sheet, and no other', () => {
    const offered = overviews.flatMap(({ parts }) => parts.flatMap((part) => [...part.holds, ...(part.extras ?? [])]));
    const ticks = new Set(offered.filter((part) => !opens.includes(part)));
    expect([...ticks].toSorted()).toEqual([...outletPolicies.paper.ticks].toSorted());
  });

  test.each(sheets)('%s, with all ticked', (name, overview, recordId) => {
    const shown = { shown: new Set(overview.parts.map((p) => p.id)), extras: new Set<OpenPart>() };
    const extras = extrasOf(view, overview, shown);
    const ticked = [...overview.parts.flatMap((p) => p.holds), ...extras];
    const found = search(`${name}, all ticked`, printed(overview, { ...shown, extras: new Set(extras) }, recordId), [
      ...opens,
      ...ticked,
    ]);
    // The tick for the notes is worth something.
    const notes = plan.canaries.filter((c) => c.field === 'notes' && !c.isDeleted && c.kind === 'conversation');
    if (extras.includes('notes')) expect(notes.some((c) => found.has(c.text))).toBe(true);
  });
});

describe('a calendar file', () => {
  const usual: readonly CalendarPart[] = calendarParts.filter((p) => p !== 'leave' && p !== 'sideTasks');
  const made = (withNotes: boolean, parts = usual) =>
    calendarText(
      calendarOut(view, testContext('cal'), { parts, withNotes, withDone: true, alarmDays: 1 }, 'nl', 0).events,
      { name: 'Ontwikkelplan', language: 'nl', now: testContext().now },
    ).replace(/\r\n /g, '');
  const opens = [...(outletPolicies.calendar.opens ?? []), 'requirements' as const];
  test('as it opens', () => {
    search('calendar', made(false), opens);
    expect(privateOut('calendar')).toBe(0);
  });
  test('with all ticked', () => {
    search('calendar, all ticked', made(true, [...calendarParts]), [...opens, ...outletPolicies.calendar.ticks]);
  });
});

test('a picture of the timeline says no more than a share', () => {
  const content = renderToStaticMarkup(
    <TimelinePicture view={view} items={agendaOf(view)} today={today} language="nl" />,
  ).replace(/<[^>]*>/g, '');
  search('picture, timeline', content, outletPolicies.picture.opens ?? []);
  expect(privateOut('picture, timeline')).toBe(0);
});

test('every receiver is proposed less than everything', () => {
  for (const profile of ShareProfile.options)
    expect(sectionsOfProfile[profile].length).toBeLessThan(ShareSection.options.length);
});
