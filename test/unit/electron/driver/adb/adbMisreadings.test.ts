import { describe, expect, it } from 'vitest';
import { misreadingsOf } from '../../../../../electron/driver/adb/adbMisreadings.ts';

describe('lines that no battery can have', () => {
  it('are told as printed, with the metric that they would have been', () => {
    expect(misreadingsOf(['temperature: -2000', 'charge: 3'])).toEqual([
      { metric: 'battery.temperature', sent: 'temperature: -2000', field: 'dumpsys battery' },
    ]);
  });
});
