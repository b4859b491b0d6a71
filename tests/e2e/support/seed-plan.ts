import { randomUUID } from 'node:crypto';
import type { PlanId } from '#shared/model/records.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

/** Writes a plan through the door of a running host, as one change set, so that a test begins in the middle of the work. */
export async function seedPlan(address: string, write: (b: PlanBuilder) => void): Promise<PlanId> {
  const planId = randomUUID() as PlanId;
  const builder = new PlanBuilder({ ...testContext(), planId, newId: () => randomUUID() });
  write(builder);
  const { origin, hash } = new URL(address);
  const id = randomUUID();
  const changes = [...builder.view().records.values()].map((after) => ({ before: null, after }));
  const response = await fetch(`${origin}/api/changes.apply`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${new URLSearchParams(hash.slice(1)).get('token')}`,
      'x-client': randomUUID(),
      origin,
    },
    body: JSON.stringify({
      changeSet: { id, planId, at: builder.context.now, group: id, origin: 'edit', changes },
    }),
  });
  const reply = (await response.json()) as { ok: boolean };
  if (!reply.ok) throw new Error(`the host refused the plan: ${JSON.stringify(reply)}`);
  return planId;
}
