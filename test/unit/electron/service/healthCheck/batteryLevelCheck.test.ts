import { batteryLevelCheck } from '../../../../../electron/service/healthCheck/batteryLevelCheck.ts';
import { describeLimitCheck } from '../../../../support/limitCheckBehaviour.ts';

describeLimitCheck(batteryLevelCheck, {
  metric: 'battery.level',
  good: 79,
  bad: 6,
  named: '20 %',
  fault: { failBelow: 99 },
});
