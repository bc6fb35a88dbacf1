import { coinCellVoltageCheck } from '../../../../../electron/service/healthCheck/coinCellVoltageCheck.ts';
import { describeLimitCheck } from '../../../../support/limitCheckBehaviour.ts';

describeLimitCheck(coinCellVoltageCheck, {
  metric: 'coinCell.voltage',
  good: 2.99,
  bad: 2.41,
  named: '2.50 V',
  fault: { failBelow: 99 },
});
