import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { Seals, WrappedKey } from '../../core/seals/seals.ts';

/** Of every text that is sealed, in bytes: more than the longest has, so that the length says nothing. */
const sealedBytes = 16_384;
const [keyBytes, nonceBytes, tagBytes, lengthBytes] = [32, 12, 16, 4];

/** A key of the configuration, and a name for it that says nothing about it. */
interface OuterKey {
  readonly name: string;
  /** Not its bytes: of those Node finds out first what they are, which takes four times as long as the rest. */
  readonly key: KeyObject;
}

/**
 * AES-256-GCM. A data key is wrapped with the first of these keys, which have 32 bytes each; the others still open what was
 * wrapped with them.
 */
export function openSeals(keys: readonly Uint8Array[]): Seals {
  const outer = keys.map((key): OuterKey => ({ name: nameOf(key), key: createSecretKey(key) }));
  const [newest] = outer;
  if (newest === undefined || keys.some(({ length }) => length !== keyBytes))
    throw new Error('each key has 32 bytes');
  const unwrap = ({ by, sealed }: WrappedKey, id: string) => {
    const found = outer.find(({ name }) => name === by);
    if (found === undefined) throw failed('seal.no-key', 'the key of the configuration is not there');
    return createSecretKey(decrypt(found.key, `key ${id}`, sealed));
  };
  const wrap = (data: Uint8Array, id: string): WrappedKey => ({
    by: newest.name,
    sealed: encrypt(newest.key, `key ${id}`, data),
  });
  return {
    makeKey: (id) => wrap(randomBytes(keyBytes), id),
    seal: (key, id, plain) => encrypt(unwrap(key, id), `text ${id}`, pad(plain)),
    open: (key, id, sealed) => unpad(decrypt(unwrap(key, id), `text ${id}`, sealed)),
    rewrap: (key, id) => (key.by === newest.name ? undefined : wrap(unwrap(key, id).export(), id)),
    sign: (key, id, text) => createHmac('sha256', unwrap(key, id)).update(text).digest('hex'),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

function nameOf(key: Uint8Array): string {
  return createHash('sha256').update('klankbord key ').update(key).digest('hex').slice(0, 12);
}

function encrypt(key: KeyObject, about: string, plain: Uint8Array): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(about));
  const body = [cipher.update(plain), cipher.final()];
  return Buffer.concat([nonce, ...body, cipher.getAuthTag()]).toString('base64');
}

function decrypt(key: KeyObject, about: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const body = bytes.subarray(nonceBytes, -tagBytes);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (cause) {
    throw Object.assign(failed('seal.broken', 'what was sealed does not open'), { cause });
  }
}

/** The text with its length before it, and nothing after it up to the size that all have. */
function pad(plain: string): Buffer {
  const text = Buffer.from(plain);
  if (text.length > sealedBytes - lengthBytes) throw failed('seal.too-long', 'too long to be sealed');
  const padded = Buffer.alloc(sealedBytes);
  padded.writeUInt32BE(text.length);
  text.copy(padded, lengthBytes);
  return padded;
}

function unpad(padded: Buffer): string {
  return padded.subarray(lengthBytes, lengthBytes + padded.readUInt32BE()).toString();
}

function failed(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
