import { recordName } from '#shared/history/record-name.ts';
import type { PlanView } from '#shared/model/plan-view.ts';
import type { Kind } from '#shared/model/records.ts';
import type { ResponseFile } from '#shared/share/envelope.ts';
import { fieldName, valueWords } from '#shared/share/value-words.ts';
import type { Language } from '#shared/text/language.ts';
import { respondingTexts } from '#shared/text/responding.ts';

/** A response as a text for a mail: first as a person reads it, then the file, so that it can be taken in by pasting. */
export function responseText(file: ResponseFile, view: PlanView, language: Language): string {
  const t = respondingTexts[language];
  const lines = file.records.map((record) => {
    const about = view.records.get(record.aboutId);
    const name = about ? capital(recordName(about, language, (id) => view.records.get(id))) : record.aboutName;
    if (record.kind === 'remark') return `${name}\n  ${t.remark}: ${record.text}`;
    if (record.kind === 'decision') {
      const remark = record.remark === '' ? '' : `. ${record.remark}`;
      return `${name}\n  ${t.parts[record.part]}: ${t.verdictDone[record.verdict]}${remark}`;
    }
    const kind = record.aboutKind as Kind;
    const words = (value: unknown) => valueWords(kind, record.field, value, language, view) || t.nothing;
    const reason = record.reason === '' ? '' : `. ${record.reason}`;
    return `${name}\n  ${t.proposes(fieldName(kind, record.field, language))}: ${words(record.from)} → ${words(record.to)}${reason}`;
  });
  const { byName, respondedAt } = file.response;
  const head = t.textHead(view.plan.ownerName, byName, respondedAt.slice(0, 10));
  return [head, ...lines, t.textMark, JSON.stringify(file)].join('\n\n');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
