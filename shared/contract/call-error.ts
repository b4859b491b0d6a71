import type { ErrorCode, ErrorReply } from './errors.ts';

/** An expected failure on its way to the caller. Its message is for the log, never for the user. */
export class CallError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorReply['data'];
  constructor(code: ErrorCode, data: ErrorReply['data'] = {}) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'CallError';
    this.code = code;
    this.data = data;
  }
}
