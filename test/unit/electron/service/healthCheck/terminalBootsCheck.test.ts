import { describe, expect, it } from 'vitest';
import { terminalBootsCheck } from '../../../../../electron/service/healthCheck/terminalBootsCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

const yesterday = '2026-11-21T01:30:05.000Z';

describe('terminal.boots', () => {
  it('notes the count at the first check and judges from the second on', () => {
    expect(terminalBootsCheck.judge(aContext({ values: { boots: 41 } })).explanation.en).toContain('started 41 times');
    const earlier = { boots: [[1, 41, yesterday]] } as const;
    expect(terminalBootsCheck.judge(aContext({ values: { boots: 44 }, earlier })).outcome).toBe('pass');
    const often = terminalBootsCheck.judge(aContext({ values: { boots: 45 }, earlier }));
    expect(often).toMatchObject({ outcome: 'warn', limit: { warnAbove: 3 } });
    expect(often.explanation.zh).toContain('自 2026-11-21 09:30 起开机 4 次，平均每天 4.0 次');
  });

  it('judges an uptime by the limit that a shop has set for it', () => {
    const judge = (uptime: number) =>
      terminalBootsCheck.judge(aContext({ values: { uptime }, bounds: { uptime: { warnAbove: 604_800 } } })).outcome;
    expect([judge(604_800), judge(604_801)]).toEqual(['pass', 'warn']);
  });

  it('is not offered by a terminal that tells neither', () => {
    expect(terminalBootsCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
