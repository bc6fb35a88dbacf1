import { memoryFreeCheck } from '../../../../../electron/service/healthCheck/memoryFreeCheck.ts';
import { describeLimitCheck } from '../../../../support/limitCheckBehaviour.ts';

describeLimitCheck(memoryFreeCheck, {
  metric: 'memory.free',
  good: 40,
  bad: 4,
  named: '10 %',
  fault: { failBelow: 99 },
});
