import * as make from '../model/edits/new-records.ts';
import type { RecordOf } from '../model/records.ts';
import type { ExampleWriter } from './example-writer.ts';

export type ExampleRequirements = Readonly<
  Record<keyof ExampleWriter['texts']['requirements'], RecordOf<'requirement'>>
>;

/** Step 1: what the assignment, the job and the own ambition ask. */
export function writeRequirements(example: ExampleWriter): ExampleRequirements {
  const { requirements, notNow } = example.texts;
  const profile = writeProfile(example);
  const requirement = (
    key: keyof typeof requirements,
    fields: Partial<Pick<RecordOf<'requirement'>, 'origin' | 'requiredLevel' | 'importance' | 'mastery' | 'notNow'>>,
  ) => {
    const [title, note] = requirements[key];
    const place = fields.origin === undefined ? placeIn(profile, title) : {};
    return example.write(make.newRequirement, { title, note, ...place, ...fields });
  };
  const asked = { origin: 'assignment', importance: 'high' } as const;
  return {
    plainLanguage: requirement('plainLanguage', { ...asked, requiredLevel: 4 }),
    change: requirement('change', { ...asked, requiredLevel: 4 }),
    accessibility: requirement('accessibility', { ...asked, mastery: 'knowledge' }),
    ai: requirement('ai', { origin: 'assignment', mastery: 'knowledge' }),
    difficultTalks: requirement('difficultTalks', { requiredLevel: 4, importance: 'high' }),
    figures: requirement('figures', { importance: 'high' }),
    caseSystem: requirement('caseSystem', { requiredLevel: 4, mastery: 'knowledge' }),
    newColleagues: requirement('newColleagues', { importance: 'low' }),
    projectPlan: requirement('projectPlan', {}),
    presenting: requirement('presenting', { importance: 'low', notNow: { reason: notNow } }),
    administrativeLaw: requirement('administrativeLaw', { mastery: 'knowledge' }),
    customerJourney: requirement('customerJourney', { origin: 'ambition', requiredLevel: 4 }),
  };
}

const fromProfile = [
  'difficultTalks',
  'figures',
  'caseSystem',
  'newColleagues',
  'projectPlan',
  'presenting',
  'administrativeLaw',
] as const;

/** The job profile those of the profile were read from. */
function writeProfile(example: ExampleWriter): RecordOf<'jobProfile'> {
  const { profile, requirements } = example.texts;
  const asked = fromProfile.map((key) => `- ${requirements[key][0]}`);
  return example.write(make.newJobProfile, {
    title: profile.title,
    text: [profile.opening, ...asked].join('\n'),
    readAt: example.moment(-105),
  });
}

function placeIn(profile: RecordOf<'jobProfile'>, title: string) {
  const profileStart = profile.text.indexOf(title);
  return { profileId: profile.id, profileStart, profileEnd: profileStart + title.length };
}
