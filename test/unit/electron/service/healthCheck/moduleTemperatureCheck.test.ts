import { describe, it } from 'vitest';
import { moduleTemperatureCheck } from '../../../../../electron/service/healthCheck/moduleTemperatureCheck.ts';
import { limitCheckBehaviour } from '../../../../support/limitCheckBehaviour.ts';

const numbers = {
  metric: 'module.temperature',
  good: 36.4,
  bad: 71.2,
  named: '60.0 °C',
  fault: { failAbove: 65 },
} as const;

describe('module.temperature', () => {
  it.each(limitCheckBehaviour(moduleTemperatureCheck, numbers))('%s', (_sentence, prove) => {
    prove();
  });
});
