import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { person } from './content.ts';

/** Prints the page that opened and finds everything of the journey on it. */
export async function expectOnPaper(paper: Page): Promise<void> {
  await paper.getByRole('heading', { level: 1 }).waitFor();
  const text = printedText(await printPage(paper));
  const lines = [
    person.name,
    person.job,
    ...person.requirements,
    person.evidence,
    person.quality,
    person.feedback.name,
    person.feedback.remark,
    person.conversation.manager,
    person.conversation.commitment,
    person.conversation.followUp,
    ...person.questions,
    person.formal.title,
    ...person.informal.map((a) => a.title),
    person.wish,
    '1.280,00',
    ...person.split.flatMap(([source, amount]) => [source, `${amount},00`]),
    person.sideTask.title,
    '32,4',
    '3,6',
  ];
  for (const line of lines) expect(text.toLowerCase(), `on paper: ${line}`).toContain(line.toLowerCase());
}

/** The PDF of a print page, as the browser prints it. */
export function printPage(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
}

/** The words of a PDF in reading order, white space folded, so that a line end inside a title does not matter. */
export function printedText(pdf: Buffer): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-paper-'));
  try {
    const file = path.join(folder, 'plan.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
