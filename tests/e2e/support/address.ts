/** A new address that opens the app once, for the `origin/#token=…` of a host that a test started. */
export async function freshAddress(address: string): Promise<string> {
  const { origin, hash } = new URL(address);
  const token = new URLSearchParams(hash.slice(1)).get('token');
  const response = await fetch(`${origin}/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-client': 'test', origin },
    body: '{}',
  });
  const { ticket } = (await response.json()) as { ticket: string };
  return `${origin}/#ticket=${ticket}`;
}
