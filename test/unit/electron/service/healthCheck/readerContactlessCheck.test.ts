import { describe, expect, it } from 'vitest';
import { readerContactlessCheck } from '../../../../../electron/service/healthCheck/readerContactlessCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

const judge = (reads: number, misreads: number) =>
  readerContactlessCheck.judge(
    aContext({ values: { 'card.contactlessReads': reads, 'card.contactlessMisreads': misreads } }),
  );

describe('reader.contactless', () => {
  it('passes few failures, warns of more and fails for many; cleaning comes first', () => {
    expect(judge(100, 1).outcome).toBe('pass');
    expect(judge(100, 6)).toMatchObject({ outcome: 'warn', who: 'merchant' });
    expect(judge(100, 21)).toMatchObject({ outcome: 'fail', who: 'technician' });
  });

  it('is not offered by a terminal that counts nothing', () => {
    expect(readerContactlessCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
