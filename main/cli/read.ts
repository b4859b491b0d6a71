import { decodeText, latin1 } from '#shared/document/decode-text.ts';
import type { Document } from '#shared/document/document.ts';
import { FileRefusal, problemOf } from '#shared/document/file-problem.ts';
import { readDocument } from '#shared/document/read-file.ts';
import { jobTitleOf } from '#shared/profile/job-title.ts';
import { titleOf } from '#shared/profile/propose.ts';
import { readProfile } from '#shared/profile/read-profile.ts';
import { calendarExchangeTexts } from '#shared/text/calendar-exchange.ts';
import type { Language } from '#shared/text/language.ts';
import { leftOutTexts, unreadSentence } from '#shared/text/left-out.ts';
import { profileTexts } from '#shared/text/profile.ts';
import { answerCalendar, type CalendarAnswer } from './read-calendar.ts';

/** What a job profile gives, as `read FILE --json` prints it. Described in docs/cli.md. */
export interface ProfileAnswer {
  readonly kind: 'profile';
  readonly title: string | null;
  readonly proposals: readonly {
    readonly title: string;
    readonly ticked: boolean;
    readonly level: number | null;
    readonly levelRead: boolean;
    readonly levelWords: string | null;
    readonly mastery: 'knowledge' | 'skill';
    readonly heading: string | null;
    readonly behaviours: readonly string[];
  }[];
  readonly leftOut: readonly { readonly what: string; readonly why: string }[];
}

/** A file as read, or the sentence that says why it is refused. */
export type ReadAnswer = ProfileAnswer | CalendarAnswer | { readonly sentence: string };

const isCalendar = (fileName: string, bytes: Uint8Array) =>
  /\.(?:ics|ical|ifb|icalendar)$/i.test(fileName) ||
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*BEGIN:VCALENDAR/i.test(latin1(bytes.subarray(0, 64)));

/** Reads a job profile or a calendar on the code of the app, by what is in the file. */
export async function readFrom(
  fileName: string,
  bytes: Uint8Array,
  language: Language,
  today: string,
): Promise<ReadAnswer> {
  try {
    if (isCalendar(fileName, bytes)) return calendarFrom(bytes, language, today);
    return profileAnswer(await readDocument(fileName, bytes), fileName, language);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return {
      sentence: profileTexts[language].problems[problemOf(error) as keyof (typeof profileTexts)['nl']['problems']],
    };
  }
}

function calendarFrom(bytes: Uint8Array, language: Language, today: string): ReadAnswer {
  const { problems } = calendarExchangeTexts[language].in;
  if (bytes.length === 0) return { sentence: problems.empty };
  try {
    return answerCalendar(decodeText(bytes), today, language);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { sentence: problems['not-text'] };
  }
}

function profileAnswer(document: Document, fileName: string, language: Language): ProfileAnswer {
  const { headings, items, leftOut } = readProfile(document);
  const t = leftOutTexts[language];
  return {
    kind: 'profile',
    title: jobTitleOf(document, fileName) || null,
    proposals: items.map((item) => ({
      title: titleOf(item.text),
      ticked: item.isLikely,
      level: item.level?.level ?? null,
      levelRead: item.level?.level != null,
      levelWords: item.level?.words ?? null,
      mastery: item.mastery,
      heading: headings[item.heading]?.text.replace(/\s*:$/, '') ?? null,
      behaviours: item.behaviours.map((b) => b.text),
    })),
    leftOut: [
      ...leftOut.map((part) => ({ what: part.text, why: t.why[part.why] })),
      ...document.furniture.map((words) => ({ what: words, why: t.why.furniture })),
      ...document.unread.map((unread) => ({ what: t.what[unread.what], why: unreadSentence(unread, language) })),
    ],
  };
}
