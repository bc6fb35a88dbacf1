import { describe, expect, it } from 'vitest';
import { readerCheck } from '../../../../../electron/service/healthCheck/readerCheck.ts';
import { readerChipHelp } from '../../../../../shared/help/checks/readerChip.ts';
import { aContext } from '../../../../support/checkContext.ts';

const check = readerCheck(readerChipHelp, 'chip');
const judge = (reads: number, misreads: number) =>
  check.judge(aContext({ values: { 'card.chipReads': reads, 'card.chipMisreads': misreads } }));

describe('the check of a reader', () => {
  it('concludes nothing from few reads, however many failed', () => {
    expect(judge(49, 49)).toMatchObject({ outcome: 'pass' });
    expect(judge(49, 49).explanation.en).toContain('only 49 since manufacture');
    expect(judge(0, 0).explanation.en).toContain('none yet');
  });

  it('says which stretch it judged and keeps the counts as evidence', () => {
    const judged = check.judge(
      aContext({
        values: { 'card.chipReads': 1000, 'card.chipMisreads': 40 },
        earlier: {
          'card.chipReads': [[7, 900, '2026-11-20T01:00:00.000Z']],
          'card.chipMisreads': [[7, 20, '2026-11-20T01:00:00.000Z']],
        },
      }),
    );
    expect(judged.outcome).toBe('warn');
    expect(judged.explanation.zh).toContain('自 2026-11-20 09:00 以来共 100 次，失败 20 次，失败率 20.0 %');
    expect(judged.evidence).toContainEqual({ key: 'card.chipReads.judged', value: 100, source: 'console' });
    expect(judged.limit).toMatchObject({ warnAbove: 5, failAbove: 20 });
  });
});
