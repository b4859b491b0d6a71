/** The calendar day where the user is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The moment in UTC, ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}
