import { describe, expect, it } from 'vitest';
import { idOf } from '../../../../renderer/ui/useIdParam.ts';

describe('the id in an address', () => {
  it('is taken as it stands, in either case', () => {
    expect(idOf('3F0F9B1C-7f53-4cf6-9c55-0a4be5a6b001')).toBe('3F0F9B1C-7f53-4cf6-9c55-0a4be5a6b001');
  });

  it.each([undefined, '', 'xyz', '..', ' ', '%E0%A4%A', '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001/x'])(
    'is one that nothing has where %s cannot be an id',
    (text) => {
      expect(idOf(text)).toBe('ffffffff-ffff-4fff-8fff-ffffffffffff');
    },
  );
});
