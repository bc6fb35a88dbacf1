import { describe, expect, it } from 'vitest';
import { checkResultSchema, evidenceSchema, linkCountersSchema } from '../../../../shared/model/healthReport.ts';

describe('health report', () => {
  it('keeps with each result its evidence, limit, explanation and whose job it is', () => {
    const result = {
      id: 'battery.voltage',
      outcome: 'pass',
      evidence: [{ key: 'battery.voltage', value: 3.12, unit: 'V', source: '0F 4D' }],
      limit: { warnBelow: 2.5, warnAbove: null, failBelow: null, failAbove: null },
      explanation: { zh: '电压正常', en: 'The voltage is all right' },
      remedy: null,
      who: 'nobody',
    };
    expect(checkResultSchema.parse(result)).toEqual(result);
  });

  it('refuses a result without an explanation in both languages', () => {
    const found = checkResultSchema.safeParse({
      id: 'battery.voltage',
      outcome: 'pass',
      evidence: [],
      limit: null,
      explanation: { zh: '', en: 'x' },
      remedy: null,
      who: 'nobody',
    });
    expect(found.success).toBe(false);
  });

  it('refuses evidence that is no plain value', () => {
    expect(evidenceSchema.safeParse({ key: 'a', value: { b: 1 }, source: 's' }).success).toBe(false);
  });

  it('counts in whole numbers; a record of an older version had no reconnects', () => {
    const zero = {
      blocksSent: 0,
      blocksReceived: 0,
      acksSent: 0,
      naksSent: 0,
      naksReceived: 0,
      crcErrors: 0,
      repeatsSent: 0,
      duplicatesReceived: 0,
      timeouts: 0,
      discardedBytes: 0,
      reconnects: 0,
    };
    expect(linkCountersSchema.safeParse(zero).success).toBe(true);
    expect(linkCountersSchema.safeParse({ ...zero, timeouts: 0.5 }).success).toBe(false);
    const { reconnects: _, ...older } = zero;
    expect(linkCountersSchema.parse(older)).toEqual(zero);
  });
});
