import { randomBytes } from 'node:crypto';

/**
 * An id as Exchange makes them: long, case-sensitive, with `=` at its end, so that it must be encoded in an address.
 * The two forms are told apart by how they begin: https://learn.microsoft.com/graph/outlook-immutable-id
 */
export function makeItemId(form: 'default' | 'immutable'): string {
  const start = form === 'immutable' ? 'AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A' : 'AAMkAGVlOTc3ZGIxLTRi';
  return `${start}${randomBytes(32).toString('base64url').slice(0, 42)}AA=`;
}

export function makeUid(): string {
  return `040000008200E00074C5B7101A82E008${randomBytes(28).toString('hex').toUpperCase()}`;
}

/** A change key and the etag around it are opaque: only whether they are equal means something. */
export function makeChangeKey(): string {
  return `${randomBytes(12).toString('base64')}==`.slice(0, 20);
}
