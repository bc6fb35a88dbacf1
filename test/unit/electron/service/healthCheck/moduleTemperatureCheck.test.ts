import { moduleTemperatureCheck } from '../../../../../electron/service/healthCheck/moduleTemperatureCheck.ts';
import { describeLimitCheck } from '../../../../support/limitCheckBehaviour.ts';

describeLimitCheck(moduleTemperatureCheck, {
  metric: 'module.temperature',
  good: 36.4,
  bad: 71.2,
  named: '60.0 °C',
  fault: { failAbove: 65 },
});
