import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, outcomes, verdictRule } from '../../../../shared/model/verdict.ts';

describe('judge', () => {
  it('takes the worst outcome', () => {
    expect(judge(['pass', 'warn', 'pass'], false)).toBe('warn');
    expect(judge(['warn', 'fail', 'pass'], false)).toBe('fail');
    expect(judge(['pass', 'pass'], false)).toBe('pass');
  });

  it('does not count what the terminal does not offer or what was not run', () => {
    expect(judge(['pass', 'notSupported', 'skipped'], false)).toBe('pass');
  });

  it('is incomplete when the check could not finish, whatever was found', () => {
    expect(judge(['fail'], true)).toBe('incomplete');
  });

  it('does not depend on the order of the outcomes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...outcomes)), (found) => {
        expect(judge([...found].reverse(), false)).toBe(judge(found, false));
      }),
    );
  });

  it('has its rule in words', () => {
    expect(verdictRule.zh).toContain('最差');
    expect(verdictRule.en).toContain('worst');
  });
});
