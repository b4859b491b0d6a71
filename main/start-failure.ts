/** Why a host cannot start, apart from the store (whose reasons arrive as CallError). */
export class StartFailure extends Error {
  readonly reason: 'port-taken' | 'port-forbidden' | 'page-missing';
  /** The port or the folder in question. */
  readonly subject: string;
  constructor(reason: StartFailure['reason'], subject: string, cause?: unknown) {
    super(`${reason} ${subject}`, { cause });
    this.name = 'StartFailure';
    this.reason = reason;
    this.subject = subject;
  }
}
