import { call } from './client.ts';

let asked: Promise<string> | null = null;

/** The version of the app, asked of the host once; '' when it does not answer. */
export function appVersion(): Promise<string> {
  asked ??= call('app.info', {}).then(
    (info) => info.version,
    () => '',
  );
  return asked;
}
