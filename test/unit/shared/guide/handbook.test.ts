import { describe, expect, it } from 'vitest';
import { handbooks } from '../../../../shared/guide/allHandbooks.ts';
import { handbookIds, handbookPictures } from '../../../../shared/guide/handbook.ts';

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
});
