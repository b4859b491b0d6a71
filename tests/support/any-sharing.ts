import * as fc from 'fast-check';
import { PersonRole, ShareProfile, ShareSection, Verdict } from '#shared/model/kinds/sharing.ts';
import type { PlanRecord, RecordOf } from '#shared/model/records.ts';
import { decide } from '#shared/share/agreement.ts';
import { kindOfPart, partOfKind } from '#shared/share/agreement-parts.ts';
import { privateKinds } from '#shared/share/policy.ts';
import { currentValue, fieldsToPropose } from '#shared/share/proposable.ts';
import type { PlanBuilder } from './plans.ts';

interface Arbitraries {
  readonly words: fc.Arbitrary<string>;
  readonly date: fc.Arbitrary<string>;
  readonly moment: fc.Arbitrary<string>;
  readonly pick: fc.Arbitrary<number>;
}

const somebody = fc.constantFrom('Marieke', 'marieke ', 'Youssef', '');

/** What was shared and came back, before it is known which records there are. */
export function sharingDrafts({ words, date, moment, pick }: Arbitraries) {
  const said = { about: pick, share: fc.option(pick, { nil: null }), byName: somebody };
  return fc.record({
    share: fc.array(
      fc.record({
        profile: fc.constantFrom(...ShareProfile.options),
        receiverName: somebody,
        sections: fc.subarray([...ShareSection.options]),
        privateKinds: fc.subarray([...privateKinds]),
        exclude: fc.array(pick, { maxLength: 2 }),
        note: words,
        round: fc.integer({ min: 1, max: 9 }),
        sharedOn: date,
        sharedAt: moment,
        edition: fc.constantFrom('file' as const, 'page' as const),
        hasPassphrase: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    remark: fc.array(
      fc.record({
        ...said,
        role: fc.constantFrom(...PersonRole.options),
        text: words,
        writtenAt: moment,
        isResolved: fc.boolean(),
        replyTo: fc.option(pick, { nil: null }),
      }),
      { maxLength: 4 },
    ),
    proposal: fc.array(
      fc.record({
        ...said,
        field: pick,
        other: words,
        reason: words,
        proposedAt: moment,
        state: fc.constantFrom('open' as const, 'taken' as const, 'declined' as const),
      }),
      { maxLength: 3 },
    ),
    decision: fc.array(
      fc.record({
        ...said,
        verdict: fc.constantFrom(...Verdict.options),
        remark: words,
        decidedOn: date,
        decidedAt: moment,
        isStale: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    ask: fc.array(fc.record({ about: pick, askedOf: words, askedOn: date, askedAt: moment }), { maxLength: 3 }),
    feedbackRequest: fc.array(
      fc.record({
        title: words,
        note: words,
        requirements: fc.array(pick, { maxLength: 3 }),
        mode: fc.constantFrom('named' as const, 'summary' as const),
        askedOn: date,
        askedAt: moment,
      }),
      { maxLength: 2 },
    ),
  });
}

type Drafts = ReturnType<typeof sharingDrafts> extends fc.Arbitrary<infer T> ? T : never;

/** Adds what the drafts say to a plan that holds all its other records. */
export function addSharing(b: PlanBuilder, drafts: Drafts): void {
  const records = [...b.view().records.values()];
  const one = <R>(list: readonly R[], n: number): R | undefined => list[n % list.length];
  const shares = drafts.share.map(({ exclude, ...share }) =>
    b.share({ ...share, excludedIds: [...new Set(exclude.flatMap((n) => one(records, n)?.id ?? []))] }),
  );
  const shareOf = (n: number | null) => (n === null ? null : (one(shares, n)?.id ?? null));
  const about = (record: PlanRecord) => ({ aboutId: record.id as string, aboutKind: record.kind as string });

  const remarks: RecordOf<'remark'>[] = [];
  for (const { about: n, share, replyTo, ...rest } of drafts.remark) {
    const record = one(records, n) as PlanRecord;
    const earlier = replyTo === null ? undefined : one(remarks, replyTo);
    const place = earlier ? { aboutId: earlier.aboutId, aboutKind: earlier.aboutKind } : about(record);
    remarks.push(b.remark({ ...rest, ...place, shareId: shareOf(share), replyToId: earlier?.id ?? null }));
  }
  const takesProposals = records.filter((r) => fieldsToPropose(r.kind).length > 0);
  for (const { about: n, share, field: f, other, ...rest } of drafts.proposal) {
    const record = one(takesProposals, n);
    const field = record && one(fieldsToPropose(record.kind), f);
    const from = record && field === undefined ? undefined : currentValue(record as PlanRecord, field as string);
    if (record === undefined || field === undefined || from === undefined) continue;
    const to = typeof from === 'string' && !/^\d{4}-/.test(from) && field !== 'way' ? other : from;
    b.proposal({ ...rest, ...about(record), field, from, to, shareId: shareOf(share) });
  }
  const decidable = records.filter((r) => partOfKind(r.kind) !== null);
  for (const { about: n, share, isStale, ...rest } of drafts.decision) {
    const record = one(decidable, n) as PlanRecord;
    const part = partOfKind(record.kind);
    if (part === null || record.kind !== kindOfPart[part]) continue;
    const words = { part, aboutId: record.id, aboutName: '', round: 1, shareId: shareOf(share), ...rest };
    const scope = [...new Set(records.map((r) => r.kind))];
    const { agreed } = decide(b.view(), b.context, { ...words, scope });
    const then = isStale ? agreed.map((r) => ({ ...r, fields: { ...r.fields, title: 'zoals het was' } })) : agreed;
    b.decision({ ...words, ...rest, ...about(record), agreed: then, scope });
  }
  for (const { about: n, ...rest } of drafts.ask) {
    const record = one(decidable, n) as PlanRecord;
    const part = partOfKind(record.kind);
    if (part !== null) b.ask({ part, aboutName: '', ...rest, ...about(record) });
  }
  const requirements = records.filter((r) => r.kind === 'requirement');
  for (const { requirements: picks, ...rest } of drafts.feedbackRequest) {
    const ids = picks.flatMap((n) => one(requirements, n)?.id ?? []);
    b.feedbackRequest({ ...rest, requirementIds: [...new Set(ids)] });
  }
}
