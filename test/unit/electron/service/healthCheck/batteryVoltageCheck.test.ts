import { describe, it } from 'vitest';
import { batteryVoltageCheck } from '../../../../../electron/service/healthCheck/batteryVoltageCheck.ts';
import { limitCheckBehaviour } from '../../../../support/limitCheckBehaviour.ts';

const numbers = {
  metric: 'battery.voltage',
  good: 3.12,
  bad: 2.41,
  named: '2.50 V',
  fault: { failBelow: 99 },
} as const;

describe('battery.voltage', () => {
  it.each(limitCheckBehaviour(batteryVoltageCheck, numbers))('%s', (_sentence, prove) => {
    prove();
  });
});
