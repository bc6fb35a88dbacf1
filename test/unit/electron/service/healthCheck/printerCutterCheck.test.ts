import { describe, expect, it } from 'vitest';
import { printerCutterCheck } from '../../../../../electron/service/healthCheck/printerCutterCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('printer.cutter', () => {
  it('judges the cuts of this cutter and tells those of all beside them', () => {
    const judge = (cuts: number) =>
      printerCutterCheck.judge(aContext({ values: { 'printer.cuts': cuts, 'printer.cutsTotal': 2_000_000 } }));
    expect(judge(1_000_000)).toMatchObject({
      outcome: 'pass',
      evidence: [{ key: 'printer.cuts' }, { key: 'printer.cutsTotal', value: 2_000_000 }],
    });
    expect(judge(1_000_001).outcome).toBe('warn');
  });

  it('is not offered by a terminal without a cutter', () => {
    expect(printerCutterCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
