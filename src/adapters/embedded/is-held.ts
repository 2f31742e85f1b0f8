/** https://sqlite.org/rescode.html#busy : SQLITE_BUSY, in the lowest byte of all its kinds. */
const busy = 5;

/** Whether SQLite refused because another process has the file to itself for the moment. */
export function isHeld(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null || !('errcode' in cause)) return false;
  return typeof cause.errcode === 'number' && (cause.errcode & 0xff) === busy;
}
