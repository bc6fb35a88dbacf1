import { storageFreeCheck } from '../../../../../electron/service/healthCheck/storageFreeCheck.ts';
import { describeLimitCheck } from '../../../../support/limitCheckBehaviour.ts';

describeLimitCheck(storageFreeCheck, {
  metric: 'storage.free',
  good: 40,
  bad: 4,
  named: '10 %',
  fault: { failBelow: 99 },
});
