import { describe, expect, it } from 'vitest';
import { cliText } from '../../../../shared/text/cli.ts';

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

describe('texts of the command line', () => {
  it.each(Object.entries(cliText))('%s fills the same places in both languages', (_key, { zh, en }) => {
    expect(placesOf(zh)).toEqual(placesOf(en));
  });

  it('are one line each, so that a message can be read by scripts line by line', () => {
    expect(Object.values(cliText).filter(({ zh, en }) => /[\r\n]/.test(zh + en))).toEqual([]);
  });
});
