import { isUtf8 } from 'node:buffer';

/** The text of a UTF-8 file without its byte order mark and with `\n` at each line end, or where it is no UTF-8. */
type Decoded =
  | { readonly ok: true; readonly text: string }
  /** First line, from 1, with bytes that UTF-8 does not have. */
  | { readonly ok: false; readonly line: number };

const newline = 0x0a;

/**
 * Decodes strictly: a Windows-1252 or UTF-16 export from Excel is told apart, never turned into other letters. A NUL
 * is no text either: UTF-16 without a byte order mark consists of half of them.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (!isText(bytes)) return { ok: false, line: findBadLine(bytes) };
  return { ok: true, text: new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n') };
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.includes(0) && isUtf8(bytes);
}

/** No byte of a longer UTF-8 letter is a newline, so each line can be judged by itself. */
function findBadLine(bytes: Uint8Array): number {
  let from = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(newline, from);
    if (end < 0 || !isText(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}
