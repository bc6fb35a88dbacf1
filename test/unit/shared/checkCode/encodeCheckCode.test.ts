import { describe, expect, it } from 'vitest';
import type { CheckToCode } from '../../../../shared/checkCode/codedCheck.ts';
import { decodeCheckCode } from '../../../../shared/checkCode/decodeCheckCode.ts';
import { encodeCheckCode } from '../../../../shared/checkCode/encodeCheckCode.ts';

const check: CheckToCode = {
  verdict: 'pass',
  level: 'quick',
  ending: 'complete',
  simulated: false,
  startedAt: '2026-11-22T01:30:44.123Z',
  terminal: { serialNumber: '17F59B1F' },
  checks: [{ id: 'link.quality', outcome: 'pass' }],
};

describe('a check as a code', () => {
  it('is the same in every version of the program', () => {
    expect(encodeCheckCode(check)).toBe('K001-K6YP-6RP0-4YMP');
    expect(
      encodeCheckCode({
        ...check,
        verdict: 'fail',
        level: 'guided',
        ending: 'cancelled',
        simulated: true,
        terminal: { serialNumber: null },
        checks: [
          { id: 'clock.drift', outcome: 'warn' },
          { id: 'security.tamper', outcome: 'fail' },
        ],
      }),
    ).toBe('MKYF-483W-HF40-06XR-37P2');
  });

  it('has 16 characters while at most one check did not pass, else 20', () => {
    const warned = (count: number) =>
      encodeCheckCode({
        ...check,
        checks: (['link.quality', 'sim.state', 'clock.drift', 'printer.state'] as const)
          .slice(0, count)
          .map((id) => ({ id, outcome: 'warn' })),
      });
    expect([0, 1, 2, 4].map((count) => warned(count).replaceAll('-', '').length)).toEqual([16, 16, 20, 20]);
    expect(warned(4)).toMatch(/^M[0-9FHKMPRWXY]{3}(-[0-9FHKMPRWXY]{4}){4}$/);
  });

  it('does not hold the serial number', () => {
    const decoded = decodeCheckCode(encodeCheckCode(check));
    expect(JSON.stringify(decoded)).not.toContain('17F59B1F');
  });
});
