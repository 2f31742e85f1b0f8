import { crc32, deflateSync } from 'node:zlib';

/**
 * Writes a square picture as PNG (https://www.w3.org/TR/png-3/): eight bits a channel, red, green, blue and alpha.
 * `pixels` has four bytes for each of `size` times `size` pixels.
 */
export function encodePng(size: number, pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Bit depth 8, colour type 6 (RGBA); compression, filter and interlace as ever.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const body = deflateSync(unfiltered(size, pixels), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row begins with the number of its filter; 0 is none. */
function unfiltered(size: number, pixels: Uint8Array): Uint8Array {
  const width = size * 4;
  const rows = new Uint8Array(size * (width + 1));
  for (let y = 0; y < size; y += 1) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return rows;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(data.length, 0);
  sizes.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([sizes.subarray(0, 4), named, sizes.subarray(4)]);
}
