import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../../electron/service/inTurn.ts';

describe('turns', () => {
  it('run one after the other, also after a failure', async () => {
    const inTurn = createTurns();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      if (name === 'a') throw new Error('a failed');
      return name;
    };
    const results = await Promise.allSettled([inTurn(work('a')), inTurn(work('b'))]);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});
