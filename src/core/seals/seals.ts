/** The data key of one thing, readable only with a key of the configuration. */
export interface WrappedKey {
  /** Which key of the configuration it is wrapped with. */
  readonly by: string;
  /** Base64. */
  readonly sealed: string;
}

/**
 * The port to encryption. What is sealed is bound to the id of what it is about: put in another's place it opens no more.
 * What was changed, or sealed with another key, does not open: that is a surprise, and thrown.
 */
export interface Seals {
  /** A new data key. */
  makeKey(id: string): WrappedKey;
  /** Base64, always of one length and never twice the same, so that nobody sees what became of it. Throws on what is too long. */
  seal(key: WrappedKey, id: string, plain: string): string;
  open(key: WrappedKey, id: string, sealed: string): string;
  /** The same data key, wrapped with the newest key of the configuration; undefined when it is already. */
  rewrap(key: WrappedKey, id: string): WrappedKey | undefined;
  /** A keyed hash of a text, in hexadecimal: who has not the key can make none that fits. */
  sign(key: WrappedKey, id: string, text: string): string;
  /** SHA-256 in hexadecimal. */
  digest(text: string): string;
}
