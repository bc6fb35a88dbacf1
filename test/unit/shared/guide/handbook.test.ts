import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handbooks } from '../../../../shared/guide/allHandbooks.ts';
import { handbookIds, handbookPictures } from '../../../../shared/guide/handbook.ts';
import { languages } from '../../../../shared/model/bilingual.ts';

const folder = join(import.meta.dirname, '../../../../renderer/feature/guide/pictures');
const mostBytes = 100_000;
const expected = handbookPictures.flatMap((picture) =>
  languages.flatMap((language) => ['light', 'dark'].map((theme) => `${picture}-${language}-${theme}.webp`)),
);

describe('a guide', () => {
  it('is one of two, each under its own id', () => {
    expect(handbookIds.map((id) => handbooks[id].id)).toEqual([...handbookIds]);
  });

  it('shows every picture somewhere, and none that is not named', () => {
    const shown = Object.values(handbooks).flatMap(({ chapters }) =>
      chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : []))),
    );
    expect([...new Set(shown)].sort()).toEqual([...handbookPictures].sort());
  });

  it('has each of its pictures in both languages, light and dark, and no others lie there', () => {
    expect(readdirSync(folder).sort()).toEqual([...expected].sort());
  });

  it.each(expected)('%s is a small picture of the window', (file) => {
    const bytes = readFileSync(join(folder, file));
    expect(bytes.length).toBeLessThanOrEqual(mostBytes);
    expect(bytes.subarray(0, 4).toString('latin1') + bytes.subarray(8, 12).toString('latin1')).toBe('RIFFWEBP');
  });
});
