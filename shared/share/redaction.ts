import { definitionOf, type PlanRecord, type RecordOf } from '../model/records.ts';
import type { ShareChoice } from './choice.ts';

type Going = ReadonlyMap<string, PlanRecord>;
type Patch = Readonly<Record<string, unknown>>;

/** The record as the receiver reads it, and the fields that were emptied. */
export interface Redacted {
  readonly leaves: PlanRecord;
  readonly fields: readonly string[];
}

/** Takes from a record what stays: fields of sections that were not chosen, traces of this computer, ids that lead nowhere. */
export function redacted(record: PlanRecord, going: Going, choice: ShareChoice): Redacted {
  const held = heldBack(record, going, choice);
  const fields = record as unknown as Patch;
  const emptied = Object.keys(held).filter((field) => JSON.stringify(fields[field]) !== JSON.stringify(held[field]));
  return { leaves: { ...record, ...held, ...loosened(record, going) } as PlanRecord, fields: emptied };
}

/** The fields that are emptied, with their empty values. */
function heldBack(record: PlanRecord, going: Going, choice: ShareChoice): Patch {
  switch (record.kind) {
    case 'plan':
      return planFields(choice);
    case 'jobProfile':
      return { fileName: '' } satisfies Partial<RecordOf<'jobProfile'>>;
    case 'requirement':
      return record.profileId !== null && !going.has(record.profileId)
        ? ({ profileStart: null, profileEnd: null } satisfies Partial<RecordOf<'requirement'>>)
        : {};
    case 'conversation':
      return choice.sections.includes('notes') ? {} : ({ notes: '' } satisfies Partial<RecordOf<'conversation'>>);
    case 'leave':
      return { calendarUid: '' } satisfies Partial<RecordOf<'leave'>>;
    case 'talkPoint':
      return { sourceKey: '' } satisfies Partial<RecordOf<'talkPoint'>>;
    case 'feedback':
      return { answerId: '' } satisfies Partial<RecordOf<'feedback'>>;
    case 'decision':
      return { agreed: record.agreed.filter(({ id }) => going.has(id)) } satisfies Partial<RecordOf<'decision'>>;
    default:
      return {};
  }
}

/** The plan itself always goes; what it says of step 1 and step 3 goes with those. */
function planFields({ sections }: ShareChoice): Partial<RecordOf<'plan'>> {
  return {
    followsPlanId: null,
    archivedAt: null,
    ...(!sections.includes('requirements') && {
      assignment: '',
      contribution: '',
      knowForAssignment: '',
      knowForMotivation: '',
    }),
    ...(!sections.includes('learning') && {
      learningForms: [],
      whereILearn: '',
      whenItIsFun: '',
      whenINeedIt: '',
    }),
  };
}

/** Without the ids of records that stay: an id that leads nowhere tells that there is something. */
function loosened(record: PlanRecord, going: Going): Patch {
  const fields = record as unknown as Patch;
  const patch: Record<string, unknown> = {};
  for (const { field } of definitionOf(record.kind).references) {
    const value = fields[field];
    if (Array.isArray(value)) patch[field] = value.filter((id) => going.has(id as string));
    else if (typeof value === 'string' && !going.has(value)) patch[field] = null;
  }
  return patch;
}
