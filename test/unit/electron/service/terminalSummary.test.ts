import { describe, expect, it } from 'vitest';
import { summaryOf, worstFirst } from '../../../../electron/service/terminalSummary.ts';
import { aStoredTerminal } from '../../../support/records.ts';

describe('the card of a terminal', () => {
  it('never carries the password', () => {
    expect(JSON.stringify(summaryOf(aStoredTerminal({ password: '246813' }), false))).not.toContain('246813');
  });

  it('shows that a check is going on', () => {
    expect(summaryOf(aStoredTerminal(), true).link).toBe('checking');
    expect(summaryOf(aStoredTerminal({ link: 'unreachable' }), false).link).toBe('unreachable');
  });
});

describe('the order of cards', () => {
  it('is worst first, then by name', () => {
    const cards = [
      aStoredTerminal({ givenName: 'never', verdict: null }),
      aStoredTerminal({ givenName: 'b well', verdict: 'pass' }),
      aStoredTerminal({ givenName: 'a well', verdict: 'pass' }),
      aStoredTerminal({ givenName: 'busy', verdict: 'incomplete' }),
      aStoredTerminal({ givenName: 'warned', verdict: 'warn' }),
      aStoredTerminal({ givenName: 'lost', verdict: 'pass', link: 'unreachable' }),
      aStoredTerminal({ givenName: 'broken', verdict: 'fail' }),
    ].map((terminal) => summaryOf(terminal, false));
    expect(worstFirst(cards).map(({ name }) => name)).toEqual([
      'broken',
      'lost',
      'warned',
      'busy',
      'a well',
      'b well',
      'never',
    ]);
  });
});
