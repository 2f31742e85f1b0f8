import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { encodePng } from './encode-png.ts';

/**
 * Draws the two icons of the app: a sounding board, the upright bar, and a voice whose sound reaches it; together they
 * look like the K of Klankbord. Only additions, products and square roots, which give the same bits on every machine.
 * `node appPackage/draw-icons.ts` writes them.
 */

const { abs, floor, max, min, round, sqrt } = Math;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

interface Icon {
  /** Width and height in pixels. */
  readonly size: number;
  readonly background: Colour;
  /** How much of the icon's side the drawing takes. */
  readonly scale: number;
}

const white: Colour = [255, 255, 255, 255];

export const icons = {
  /** Teams shows it on a square of its own, so the colour runs to the edge. */
  'color.png': { size: 192, background: [15, 98, 106, 255], scale: 0.62 },
  /** Transparent and white only: Teams colours it. */
  'outline.png': { size: 32, background: [255, 255, 255, 0], scale: 0.92 },
} as const satisfies Readonly<Record<string, Icon>>;

/** Samples per pixel, in each direction: smooth edges. */
const samples = 8;

/** Gives the pixels of an icon from left to right and top to bottom, four bytes each: red, green, blue, alpha. */
export function drawIcon({ size, background, scale }: Icon): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      pixels.set(blend(background, white, coverage(x, y, size, scale)), (y * size + x) * 4);
    }
  }
  return pixels;
}

/** How much of a pixel is inside the drawing, from 0 to 1. */
function coverage(x: number, y: number, size: number, scale: number): number {
  let inside = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const u = (x + ((i % samples) + 0.5) / samples) / size;
    const v = (y + (floor(i / samples) + 0.5) / samples) / size;
    if (isInside((u - 0.5) / scale, (v - 0.5) / scale)) inside += 1;
  }
  return inside / (samples * samples);
}

const line = 0.055;
const bar = { x: -0.4, top: -0.42, bottom: 0.42, half: 0.075 };
const voice = { x: 0.36, radius: 0.105 };
const waves = [0.29, 0.5];

/** Whether a point is on the drawing; the origin is its middle, 1 its side, y grows downwards. */
function isInside(x: number, y: number): boolean {
  return (
    isOnBar(x, y) || length(x - voice.x, y) <= voice.radius || waves.some((radius) => isOnWave(x, y, radius))
  );
}

function isOnBar(x: number, y: number): boolean {
  const nearest = min(max(y, bar.top + bar.half), bar.bottom - bar.half);
  return length(x - bar.x, y - nearest) <= bar.half;
}

/** An arc with round ends, open to the right, from 3-4-5 directions: no sine is needed. */
function isOnWave(x: number, y: number, radius: number): boolean {
  const dx = x - voice.x;
  const distance = length(dx, y);
  const end = { x: -0.6 * radius, y: 0.8 * radius };
  if (dx <= -0.6 * distance) return abs(distance - radius) <= line;
  return length(dx - end.x, abs(y) - end.y) <= line;
}

function length(x: number, y: number): number {
  return sqrt(x * x + y * y);
}

/** Puts one colour over another; on a transparent ground only the alpha changes, so no edge turns grey. */
function blend(under: Colour, over: Colour, part: number): Colour {
  const mix = (a: number, b: number) => round(a + (b - a) * part);
  return [mix(under[0], over[0]), mix(under[1], over[1]), mix(under[2], over[2]), mix(under[3], over[3])];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, icon] of Object.entries(icons)) {
    writeFileSync(new URL(name, import.meta.url), encodePng(icon.size, drawIcon(icon)));
  }
}
