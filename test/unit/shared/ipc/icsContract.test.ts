import { describe, expect, it } from 'vitest';
import { icsExportSchema } from '../../../../shared/ipc/icsContract.ts';

describe('contract of calendar files', () => {
  it('takes the spans and alarms that are offered, and no others', () => {
    const wish = { language: 'zh', months: 6, alarmMinutes: 60 };
    expect(icsExportSchema.safeParse(wish).success).toBe(true);
    expect(icsExportSchema.safeParse({ ...wish, alarmMinutes: null }).success).toBe(true);
    for (const change of [{ months: 2 }, { alarmMinutes: 7 }, { language: 'fr' }]) {
      expect(icsExportSchema.safeParse({ ...wish, ...change }).success).toBe(false);
    }
  });
});
