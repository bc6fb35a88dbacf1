import { describe, it } from 'vitest';
import { batteryLevelCheck } from '../../../../../electron/service/healthCheck/batteryLevelCheck.ts';
import { limitCheckBehaviour } from '../../../../support/limitCheckBehaviour.ts';

const numbers = { metric: 'battery.level', good: 79, bad: 6, named: '20 %', fault: { failBelow: 99 } } as const;

describe('battery.level', () => {
  it.each(limitCheckBehaviour(batteryLevelCheck, numbers))('%s', (_sentence, prove) => {
    prove();
  });
});
