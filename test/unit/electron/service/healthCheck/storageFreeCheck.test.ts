import { describe, it } from 'vitest';
import { storageFreeCheck } from '../../../../../electron/service/healthCheck/storageFreeCheck.ts';
import { limitCheckBehaviour } from '../../../../support/limitCheckBehaviour.ts';

const numbers = { metric: 'storage.free', good: 40, bad: 4, named: '10 %', fault: { failBelow: 99 } } as const;

describe('storage.free', () => {
  it.each(limitCheckBehaviour(storageFreeCheck, numbers))('%s', (_sentence, prove) => {
    prove();
  });
});
