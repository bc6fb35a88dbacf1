import { batteryVoltageCheck } from '../../../../../electron/service/healthCheck/batteryVoltageCheck.ts';
import { describeLimitCheck } from '../../../../support/limitCheckBehaviour.ts';

describeLimitCheck(batteryVoltageCheck, {
  metric: 'battery.voltage',
  good: 3.12,
  bad: 2.41,
  named: '2.50 V',
  fault: { failBelow: 99 },
});
