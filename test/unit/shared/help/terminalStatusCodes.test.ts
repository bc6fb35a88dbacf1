import { describe, expect, it } from 'vitest';
import { busyStatusCodes, explainStatusCode, statusCodeText } from '../../../../shared/help/terminalStatusCodes.ts';

const known = Array.from({ length: 256 }, (_, code) => code).filter(
  (code) => !explainStatusCode(code).explanation.en.includes('not in the table'),
);

const codesWith = (outcome: string): string[] =>
  known.filter((code) => explainStatusCode(code).outcome === outcome).map(statusCodeText);

describe('status codes', () => {
  it('are judged as the table says', () => {
    expect(codesWith('pass')).toEqual(['00', 'DC']);
    expect(codesWith('warn')).toEqual(['51', '62', '9D', 'B1', 'B2', 'BF', 'C2', 'CC', 'E1', 'F0']);
    expect(codesWith('fail')).toEqual(['C0', 'C1', 'C4', 'DF', 'E2', 'E3', 'E4', 'F6']);
    expect(codesWith('skipped')).toEqual(['9C', 'E0']);
  });

  it('leave a busy terminal unjudged', () => {
    expect(busyStatusCodes.map(statusCodeText)).toEqual(['9C', 'E0']);
  });

  it('say for every code but ready what to do and whose job it is', () => {
    for (const code of known) {
      const { outcome, remedy, who } = explainStatusCode(code);
      expect(remedy === null).toBe(outcome === 'pass');
      expect(who === 'nobody').toBe(outcome === 'pass');
    }
  });

  it('warn about a code that is not in the table', () => {
    expect(explainStatusCode(0x77)).toMatchObject({ outcome: 'warn', who: 'technician' });
    expect(statusCodeText(0x0a)).toBe('0A');
  });
});
