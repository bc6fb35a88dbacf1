import { describe, expect, it } from 'vitest';
import { shownBytes, trafficEntrySchema } from '../../../../shared/model/traffic.ts';

describe('a row of the traffic', () => {
  it('carries masked bytes as hex with the places that were overwritten', () => {
    const row = {
      number: 1,
      at: 1_795_340_000_123.25,
      address: 'sim:healthy',
      kind: 'toTerminal',
      hex: '050107',
      length: shownBytes + 1,
      isWhole: true,
      masked: [{ from: 5, to: 8 }],
      family: 'zvt',
      summary: { zh: '查询状态', en: 'Status enquiry' },
      text: null,
    };
    expect(trafficEntrySchema.safeParse(row).success).toBe(true);
    expect(trafficEntrySchema.safeParse({ ...row, kind: 'shouted' }).success).toBe(false);
    expect(trafficEntrySchema.safeParse({ ...row, number: 0 }).success).toBe(false);
  });
});
