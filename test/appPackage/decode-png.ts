import { crc32, inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha; from left to right and top to bottom. */
  readonly pixels: Uint8Array;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Reads a PNG of eight bits a channel with alpha (https://www.w3.org/TR/png-3/). Throws on anything else or broken. */
export function decodePng(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(signature)) throw new Error('no PNG');
  const chunks = readChunks(file);
  const header = chunks.find(({ name }) => name === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (!header.subarray(8).equals(Buffer.from([8, 6, 0, 0, 0]))) throw new Error('not eight bits RGBA');
  const body = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  return { width, height, pixels: unfilter(inflateSync(body), width * 4, height) };
}

function readChunks(file: Buffer): readonly { readonly name: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== file.readUInt32BE(at + 8 + length)) throw new Error('a broken PNG');
    chunks.push({ name: named.toString('latin1', 0, 4), data: named.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** Each row begins with the number of the filter by which its bytes were foretold. */
function unfilter(rows: Uint8Array, width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const at = (y: number, x: number) => (y < 0 || x < 0 ? 0 : (pixels[y * width + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (width + 1)] ?? 0;
    for (let x = 0; x < width; x += 1) {
      const foretold = foretell(filter, at(y, x - 4), at(y - 1, x), at(y - 1, x - 4));
      pixels[y * width + x] = (rows[y * (width + 1) + 1 + x] ?? 0) + foretold;
    }
  }
  return pixels;
}

function foretell(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
