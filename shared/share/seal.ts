/**
 * Seals a text with a passphrase in the age format, which any age program can open. The salt and the key are drawn by the
 * library: this is the one place in shared/ where the same input does not give the same output.
 * `work` = what a guess costs, as a power of two; only tests ask for less.
 */
export async function seal(text: string, passphrase: string, work = 18): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(text);
}
