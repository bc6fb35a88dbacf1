import { describe, it } from 'vitest';
import { batteryTemperatureCheck } from '../../../../../electron/service/healthCheck/batteryTemperatureCheck.ts';
import { limitCheckBehaviour } from '../../../../support/limitCheckBehaviour.ts';

const numbers = {
  metric: 'battery.temperature',
  good: 28.7,
  bad: 51.2,
  named: '45.0 °C',
  fault: { failAbove: 50 },
} as const;

describe('battery.temperature', () => {
  it.each(limitCheckBehaviour(batteryTemperatureCheck, numbers))('%s', (_sentence, prove) => {
    prove();
  });
});
