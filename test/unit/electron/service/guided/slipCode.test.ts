import { describe, expect, it } from 'vitest';
import { isCodeOf, slipCodeOf } from '../../../../../electron/service/guided/slipCode.ts';
import { decodeCheckCode } from '../../../../../shared/checkCode/decodeCheckCode.ts';

const subject = { printedAt: '2026-11-22T01:30:05.000Z', serialNumber: 'SIMA800010017', simulated: true };
const code = slipCodeOf(subject);

describe('the check code of a slip', () => {
  it('is a check code: guided, not finished, of this minute', () => {
    expect(decodeCheckCode(code)).toMatchObject({
      ok: true,
      check: { level: 'guided', verdict: 'incomplete', simulated: true, startedAt: '2026-11-22T01:30:00.000Z' },
    });
  });

  it('is another one a minute later and for another terminal', () => {
    expect(slipCodeOf({ ...subject, printedAt: '2026-11-22T01:31:05.000Z' })).not.toBe(code);
    expect(slipCodeOf({ ...subject, serialNumber: 'N900-0001' })).not.toBe(code);
  });

  it('is recognised whole, by its last group, in small letters and without dashes', () => {
    const last = code.split('-').at(-1) ?? '';
    for (const typed of [code, last, code.toLowerCase(), ` ${last} `, code.replaceAll('-', ' ')]) {
      expect(isCodeOf(code, typed)).toBe(true);
    }
  });

  it('is not any other group, part or text', () => {
    for (const typed of ['', ' ', code.slice(0, 4), code.slice(0, -1), `${code}0`, '0000', '\u0000', '9'.repeat(500)]) {
      expect(isCodeOf(code, typed)).toBe(false);
    }
  });
});
