/** The pages live under a scheme of their own instead of file:, so that they have one origin and only our files. */
export const SCHEME = 'app';
const HOST = 'routekaart';
export const ORIGIN = `${SCHEME}://${HOST}`;

/** Whether an address is one of our own pages. (URL.origin is "null" for a scheme it does not know.) */
export function isOurs(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${SCHEME}:` && host === HOST && username === '' && password === '';
  } catch {
    return false;
  }
}
