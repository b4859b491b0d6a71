import type { Call } from '#shared/contract/contract.ts';
import { CallError } from '#shared/contract/errors.ts';
import { connect } from './connect.ts';

/** Names this window to the host, so that it does not hear its own edits back. */
export const clientId = crypto.randomUUID();

export const host = connect();

/** Asks the host. The host has checked input and output against the contract; a failure arrives as CallError. */
export const call: Call = async (method, input) => {
  const reply = await host.call(method, input, clientId);
  if (!reply.ok) throw new CallError(reply.error.code, reply.error.data);
  return reply.value as never;
};
