import type { HostBridge } from '#shared/contract/bridge.ts';
import { CallError } from '#shared/contract/call-error.ts';
import type { Call, FeedEvent } from '#shared/contract/contract.ts';
import { connect } from './connect.ts';

/** Names this window to the host, so that it does not hear its own edits back. */
export const clientId = crypto.randomUUID();

const bridge = connect();
const listeners = new Set<(event: FeedEvent) => void>();
bridge.onEvent((event) => {
  for (const listener of listeners) listener(event);
});

/** The host, with one feed for all that listens: a browser opens few connections to one address. */
export const host: HostBridge = {
  ...bridge,
  onEvent(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Asks the host. The host has checked input and output against the contract; a failure arrives as CallError. */
export const call: Call = async (method, input) => {
  const reply = await host.call(method, input, clientId);
  if (!reply.ok) throw new CallError(reply.error.code, reply.error.data);
  return reply.value as never;
};
