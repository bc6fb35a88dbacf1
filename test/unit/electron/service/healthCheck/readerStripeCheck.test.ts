import { describe, expect, it } from 'vitest';
import { readerStripeCheck } from '../../../../../electron/service/healthCheck/readerStripeCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

const judge = (reads: number, misreads: number) =>
  readerStripeCheck.judge(aContext({ values: { 'card.stripeReads': reads, 'card.stripeMisreads': misreads } }));

describe('reader.stripe', () => {
  it('passes few failures, warns of more and fails for many; cleaning comes first', () => {
    expect(judge(100, 1).outcome).toBe('pass');
    expect(judge(100, 11)).toMatchObject({ outcome: 'warn', who: 'merchant' });
    expect(judge(100, 31)).toMatchObject({ outcome: 'fail', who: 'technician' });
  });

  it('is not offered by a terminal that counts nothing', () => {
    expect(readerStripeCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
