const two = (n: number) => String(n).padStart(2, '0');

/** The calendar day where the user is, YYYY-MM-DD. */
export function today(): string {
  return dayOf(now());
}

/** The calendar day of a moment, where the user is. */
export function dayOf(moment: string): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The time of a moment on the clock where the user is, "17.02". */
export function timeOf(moment: string): string {
  const at = new Date(moment);
  return `${two(at.getHours())}.${two(at.getMinutes())}`;
}

/** The moment in UTC, ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}
