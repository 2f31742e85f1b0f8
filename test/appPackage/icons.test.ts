import { describe, expect, test } from '@jest/globals';
import { drawIcon, icons } from '../../appPackage/draw-icons.ts';
import { decodePng, type Picture } from './decode-png.ts';
import { readFile, readManifest } from './read-app.ts';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

function pixelsOf({ pixels }: Picture): readonly Pixel[] {
  return Array.from({ length: pixels.length / 4 }, (_, n) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(n * 4, n * 4 + 4);
    return [red, green, blue, alpha];
  });
}

const color = decodePng(readFile('color.png'));
const outline = decodePng(readFile('outline.png'));

describe('the icons', () => {
  test('are those that the manifest names', () => {
    expect(readManifest().icons).toEqual({ color: 'color.png', outline: 'outline.png' });
  });

  test('are 192 pixels square in colour and 32 in outline', () => {
    expect([color.width, color.height]).toEqual([192, 192]);
    expect([outline.width, outline.height]).toEqual([32, 32]);
  });

  test('in outline are white on transparent, and there is something to see', () => {
    const pixels = pixelsOf(outline);
    const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(drawn.filter(([...rgb]) => rgb.slice(0, 3).some((part) => part !== 255))).toEqual([]);
    expect(drawn.length / pixels.length).toBeGreaterThan(0.1);
    expect(drawn.length / pixels.length).toBeLessThan(0.6);
  });

  test('in colour hide nothing behind them, and have contrast', () => {
    const pixels = pixelsOf(color);
    expect(pixels.filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
    const white = pixels.filter(([red, green, blue]) => red + green + blue === 765).length;
    expect(white / pixels.length).toBeGreaterThan(0.05);
  });

  test('have the accent colour of the manifest as their ground', () => {
    const ground = pixelsOf(color)[0]
      ?.slice(0, 3)
      .map((part) => part.toString(16).padStart(2, '0'));
    expect(`#${ground?.join('').toUpperCase()}`).toBe('#0F626A');
    expect(readManifest()).toMatchObject({ accentColor: '#0F626A' });
  });

  test('are what the drawing program draws', () => {
    expect(Buffer.from(drawIcon(icons['color.png'])).equals(color.pixels)).toBe(true);
    expect(Buffer.from(drawIcon(icons['outline.png'])).equals(outline.pixels)).toBe(true);
  });
});
