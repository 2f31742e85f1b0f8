/** What a rule answers: the value it gives, or the refusal it returns. Surprises are thrown, never returned. */
export type Result<T, R> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<const R>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal };
}

/** Marks a branch that the types say cannot be reached; a new member of a closed union stops the compiler here. */
export function unreachable(impossible: never): never {
  throw new Error(`unreachable: ${JSON.stringify(impossible)}`);
}
