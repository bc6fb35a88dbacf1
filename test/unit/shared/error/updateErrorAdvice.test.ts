import { describe, expect, it } from 'vitest';
import { updateErrorAdvice } from '../../../../shared/error/updateErrorAdvice.ts';

describe('advice about updates', () => {
  it('says after every failure of fetching that the present version is unchanged', () => {
    const fetching = [
      'unreachable',
      'feed-damaged',
      'broken-off',
      'damaged',
      'refused-address',
      'disk-full',
      'backup',
    ] as const;
    for (const name of fetching) {
      const { message } = updateErrorAdvice[`update.${name}`];
      expect(message.zh).toContain('没有任何改动');
      expect(message.en).toContain('unchanged');
    }
  });
});
