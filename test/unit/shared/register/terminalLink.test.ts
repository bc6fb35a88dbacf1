import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobLink, readLink, searchTextOf, terminalLink } from '../../../../shared/register/terminalLink.ts';

describe('addresses of terminals', () => {
  it('lead back to the serial number, whatever it holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,20}$/), (serialNumber) => {
        expect(readLink(terminalLink(serialNumber))).toEqual({ kind: 'terminal', serialNumber });
      }),
      { seed: 20261122 },
    );
  });

  it.each(['STEWARD://TERMINAL/V2N0001', ' steward://terminal/V2N0001\n', 'steward://terminal/V2N0001/'])(
    'are read as scanners and systems write them: %j',
    (text) => {
      expect(readLink(text)).toEqual({ kind: 'terminal', serialNumber: 'V2N0001' });
    },
  );

  it.each([
    'steward://',
    'steward://terminal/',
    'steward://terminal/a/b',
    'steward://terminal/%',
    'steward://terminal/%00',
    'steward://terminal/a?run=check',
    'steward://settings/x',
    'steward:terminal/a',
    'https://terminal/a',
    `steward://terminal/${'A'.repeat(400)}`,
    `steward://terminal/${'A'.repeat(65)}`,
    'steward://terminal/a%0Ab',
  ])('are nothing when malformed: %j', (text) => {
    expect(readLink(text)).toEqual({ kind: 'unknown' });
  });

  it('lead to a job by its number, and to nothing else that looks like one', () => {
    const jobId = '0f6b1f7e-6a67-4a3c-9a0b-3f2f1f0c9d11';
    expect(readLink(jobLink(jobId))).toEqual({ kind: 'job', jobId });
    expect(readLink(jobLink(jobId).toUpperCase())).toEqual({ kind: 'job', jobId });
    expect(readLink(`https://job/${jobId}`)).toEqual({ kind: 'unknown' });
    expect(readLink('steward://job/1')).toEqual({ kind: 'unknown' });
    expect(readLink(`${jobLink(jobId)}/complete`)).toEqual({ kind: 'unknown' });
    expect(searchTextOf(jobLink(jobId))).toBe(jobLink(jobId));
  });

  it('are searched for by what they mean; anything else as it is', () => {
    expect(searchTextOf('steward://terminal/V2N0001')).toBe('V2N0001');
    expect(searchTextOf('steward://ter')).toBe('steward://ter');
    expect(searchTextOf('好再来')).toBe('好再来');
  });
});
