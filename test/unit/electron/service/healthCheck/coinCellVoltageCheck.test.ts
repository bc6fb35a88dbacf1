import { describe, it } from 'vitest';
import { coinCellVoltageCheck } from '../../../../../electron/service/healthCheck/coinCellVoltageCheck.ts';
import { limitCheckBehaviour } from '../../../../support/limitCheckBehaviour.ts';

const numbers = {
  metric: 'coinCell.voltage',
  good: 2.99,
  bad: 2.41,
  named: '2.50 V',
  fault: { failBelow: 99 },
} as const;

describe('coinCell.voltage', () => {
  it.each(limitCheckBehaviour(coinCellVoltageCheck, numbers))('%s', (_sentence, prove) => {
    prove();
  });
});
