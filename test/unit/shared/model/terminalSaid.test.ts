import { describe, expect, it } from 'vitest';
import { healthReportSchema } from '../../../../shared/model/healthReport.ts';
import { terminalSaidSchema } from '../../../../shared/model/terminalSaid.ts';

describe('what a terminal said about its registration', () => {
  it('may be absent from a record, as it is in those of older versions', () => {
    expect(healthReportSchema.shape.said.safeParse(undefined).success).toBe(true);
  });

  it('keeps leading zeros, so a number is refused where a text belongs', () => {
    expect(terminalSaidSchema.shape.batch.parse('000001')).toBe('000001');
    expect(terminalSaidSchema.shape.batch.safeParse(1).success).toBe(false);
  });
});
