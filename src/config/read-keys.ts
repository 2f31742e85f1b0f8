/** Of each key, in bytes. */
const keyBytes = 32;

/**
 * `KLANKBORD_KEY`: keys of 32 bytes in base64, the newest first, with commas between. Empty where none is given. What is
 * wrong is added to the problems, without the key.
 */
export function readKeys(raw = '', problems: string[]): readonly Uint8Array[] {
  const written = raw.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  const keys = written.map((each) => Buffer.from(each, 'base64'));
  const isGood = keys.every((key, n) => key.length === keyBytes && isWhole(key, written[n]));
  if (!isGood)
    problems.push('KLANKBORD_KEY: expected 32 bytes in base64, such as of: openssl rand -base64 32');
  return keys;
}

/** Decoding passes over what is no base64; a key with a typing error must not become another key. */
function isWhole(key: Buffer, written = ''): boolean {
  return key.toString('base64').replaceAll('=', '') === written.replaceAll('=', '');
}
