import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { drawBar } from '../../../src/cards/kit/draw-bar.ts';

/** The parts of a PNG, each with its checksum found to be right. */
function readPng(address: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(address.replace('data:image/png;base64,', ''), 'base64');
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

/** How many of the 64 points have the colour of what is done, from the left. */
function filledOf(address: string): number {
  const row = inflateSync(readPng(address).get('IDAT') ?? Buffer.alloc(0)).subarray(1);
  const bits = [...row].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  expect(bits).toMatch(/^1*0*$/);
  expect(bits).toHaveLength(64);
  return bits.indexOf('0') === -1 ? 64 : bits.indexOf('0');
}

test.each([
  [0, 8, 0],
  [1, 8, 8],
  [1, 3, 21],
  [7, 8, 56],
  [8, 8, 64],
  [0, 0, 0],
])('%i of %i is a whole PNG, one point high, of which %i points are done', (done, of, filled) => {
  const picture = drawBar(done, of);
  expect([...readPng(picture).keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(filledOf(picture)).toBe(filled);
  expect(picture.length).toBeLessThan(250);
});
