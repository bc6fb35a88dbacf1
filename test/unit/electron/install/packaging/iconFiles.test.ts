import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appleIcon, windowsIcon } from '../../../../../electron/install/packaging/iconFiles.mjs';

const folder = join(import.meta.dirname, '../../../../../electron/install/packaging');
const read = (name: string): Buffer => readFileSync(join(folder, name));
const widthOf = (png: Buffer): number => png.readUInt32BE(16);
const sizes = [16, 24, 32, 48, 64, 128, 256, 512];

/** Entries of a Windows icon: stated size and the picture itself. */
const entriesOf = (ico: Buffer) =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const start = ico.readUInt32LE(at + 12);
    return { size: ico.readUInt8(at) || 256, png: ico.subarray(start, start + ico.readUInt32LE(at + 8)) };
  });

/** Blocks of an .icns file. */
const blocksOf = (icns: Buffer) => {
  const found: { type: string; png: Buffer }[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const end = at + icns.readUInt32BE(at + 4);
    found.push({ type: icns.toString('latin1', at, at + 4), png: icns.subarray(at + 8, end) });
  }
  return found;
};

describe('icon files', () => {
  it('are put together from pictures that come out again', () => {
    const pictures = [16, 256].map((size) => ({ size, png: read(`icons/${String(size)}x${String(size)}.png`) }));
    expect(entriesOf(windowsIcon(pictures))).toEqual(pictures);
    expect(blocksOf(appleIcon(pictures)).map(({ type }) => type)).toEqual(['icp4', 'ic08', 'ic13']);
  });

  it.each(sizes)('of %i pixels is a picture of that size', (size) => {
    const png = read(`icons/${String(size)}x${String(size)}.png`);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([widthOf(png), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('of Windows holds all sizes up to 256, that of macOS all up to 1024', () => {
    const entries = entriesOf(read('icon.ico'));
    expect(entries.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(entries.map(({ png }) => widthOf(png))).toEqual([16, 24, 32, 48, 64, 128, 256]);
    const icns = read('icon.icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    expect(blocksOf(icns).map(({ png }) => widthOf(png))).toEqual([16, 32, 128, 256, 512, 1024, 32, 64, 256, 512]);
  });

  it('show the emblem of the window', () => {
    const drawn = (text: string): readonly string[] =>
      [
        ...text
          .replaceAll('stroke-width', 'strokeWidth')
          .matchAll(/\b(?:d|rx|fill|stroke|width|height|x|y|strokeWidth)="([^"]+)"/g),
      ].map(([, value = '']) => value);
    const page = readFileSync(join(folder, '../../../renderer/app/Emblem.tsx'), 'utf8');
    const inWindow = drawn(page.slice(page.indexOf('<rect'), page.indexOf('</svg>')));
    expect(drawn(read('emblem.svg').toString('utf8').split('\n').slice(1).join('\n'))).toEqual(inWindow);
  });
});
