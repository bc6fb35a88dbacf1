import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { traceErrorAdvice } from '../../../../shared/error/traceErrorAdvice.ts';

describe('traceErrorAdvice', () => {
  it('advises on every code about traces and captures and on no other', () => {
    const own = errorCodes.filter((code) => /^(trace|capture)\./.test(code));
    expect(Object.keys(traceErrorAdvice).sort()).toEqual([...own].sort());
  });

  it('names the file, the place and what is wrong', () => {
    const { message } = adviseOn({
      code: 'trace.damaged',
      facts: { file: 'a.pcapng', offset: 12, what: 'block length' },
    });
    expect(message.en).toBe('a.pcapng cannot be read on from byte 12 (block length). Nothing of it was used.');
    expect(message.zh).toContain('12');
  });
});
