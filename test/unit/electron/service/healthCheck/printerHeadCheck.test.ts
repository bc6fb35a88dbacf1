import { describe, expect, it } from 'vitest';
import { printerHeadCheck } from '../../../../../electron/service/healthCheck/printerHeadCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

const judge = (values: NonNullable<Parameters<typeof aContext>[0]>['values']) =>
  printerHeadCheck.judge(aContext({ values: values ?? {} }));

describe('printer.head', () => {
  it('passes a head without bad dots that has its life before it', () => {
    const judged = judge({ 'printer.badDots': 0, 'printer.headDistance': 5000, 'printer.headDistanceTotal': 41_000 });
    expect(judged.outcome).toBe('pass');
    expect(judged.explanation.en).toContain('distance 5,000 m, all heads together 41,000 m');
  });

  it('warns of one bad dot and fails for a millimetre of them', () => {
    expect(judge({ 'printer.badDots': 1 }).outcome).toBe('warn');
    expect(judge({ 'printer.badDots': 9 })).toMatchObject({ outcome: 'fail', who: 'maker' });
  });

  it('warns of a head near the end of its life and fails beyond it; the limit shown is the one that was broken', () => {
    expect(judge({ 'printer.badDots': 0, 'printer.headDistance': 30_001 })).toMatchObject({
      outcome: 'warn',
      limit: { warnAbove: 30_000 },
      evidence: [{ key: 'printer.headDistance' }, { key: 'printer.badDots' }],
    });
    expect(judge({ 'printer.badDots': 1, 'printer.headDistance': 60_001 }).outcome).toBe('fail');
  });

  it('is not offered by a terminal without a printer', () => {
    expect(judge({}).outcome).toBe('notSupported');
  });
});
