import { describe, it } from 'vitest';
import { memoryFreeCheck } from '../../../../../electron/service/healthCheck/memoryFreeCheck.ts';
import { limitCheckBehaviour } from '../../../../support/limitCheckBehaviour.ts';

const numbers = { metric: 'memory.free', good: 40, bad: 4, named: '10 %', fault: { failBelow: 99 } } as const;

describe('memory.free', () => {
  it.each(limitCheckBehaviour(memoryFreeCheck, numbers))('%s', (_sentence, prove) => {
    prove();
  });
});
