/** A fresh id. A page from the disk is no secure context in every browser, so `randomUUID` may not be there. */
export function newPageId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('');
}
