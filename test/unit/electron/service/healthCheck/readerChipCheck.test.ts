import { describe, expect, it } from 'vitest';
import { readerChipCheck } from '../../../../../electron/service/healthCheck/readerChipCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

const judge = (reads: number, misreads: number) =>
  readerChipCheck.judge(aContext({ values: { 'card.chipReads': reads, 'card.chipMisreads': misreads } }));

describe('reader.chip', () => {
  it('passes few failures, warns of more and fails for many; cleaning comes first', () => {
    expect(judge(100, 1).outcome).toBe('pass');
    expect(judge(100, 6)).toMatchObject({ outcome: 'warn', who: 'merchant' });
    expect(judge(100, 21)).toMatchObject({ outcome: 'fail', who: 'technician' });
  });

  it('is not offered by a terminal that counts nothing', () => {
    expect(readerChipCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
