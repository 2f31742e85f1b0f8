/** The ids under which the data keys of one kind of thing are kept. */
export interface SealIds<Id extends string> {
  readonly of: (id: Id) => string;
  /** Whose data key it is; undefined for that of something else. */
  readonly find: (seal: string) => Id | undefined;
}

/** Ids that are those of nothing else, whatever id somebody makes up. */
export function sealIds<Id extends string>(kind: string, parse: (id: string) => Id): SealIds<Id> {
  const prefix = `${kind} `;
  return {
    of: (id) => `${prefix}${id}`,
    find: (seal) => (seal.startsWith(prefix) ? parse(seal.slice(prefix.length)) : undefined),
  };
}
