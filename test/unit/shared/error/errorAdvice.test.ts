import { describe, expect, it } from 'vitest';
import { errorCodes, failure } from '../../../../shared/error/appError.ts';
import { adviseOn, errorAdvice } from '../../../../shared/error/errorAdvice.ts';

describe('advice on errors', () => {
  it.each(errorCodes)('says for %s in both languages what happened and what to do', (code) => {
    const { title, message, remedy } = errorAdvice[code];
    for (const text of [title, message, remedy]) {
      expect(text.zh).toMatch(/[\u4e00-\u9fff]|serial:/);
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
      expect(text.en.length).toBeGreaterThan(8);
    }
  });

  it.each(errorCodes)('leaves no open place in the texts of %s when facts are missing', (code) => {
    const { title, message, remedy } = adviseOn({ code, facts: {} });
    for (const text of [title, message, remedy]) expect(`${text.zh}${text.en}`).not.toMatch(/[{}]/);
  });

  it('names the address of the error', () => {
    const { message } = adviseOn({ code: 'transport.busy', facts: { address: 'serial:COM7' } });
    expect(message.zh).toContain('serial:COM7');
    expect(message.en).toContain('serial:COM7');
  });

  it('tells times as the clock showed them, never as a machine writes them', () => {
    const at = new Date(2026, 10, 23, 1, 49).toISOString();
    const { message } = adviseOn(failure('journal.older-copy', { at, entries: 7 }).error);
    expect(message.zh).toContain('2026年11月23日 01:49');
    expect(message.en).toContain('23 Nov 2026, 01:49');
  });

  it('names the group that may open the port', () => {
    const { remedy } = adviseOn({ code: 'transport.permission-denied', facts: { address: 'x', group: 'uucp' } });
    expect(remedy.en).toContain('usermod -aG uucp $USER');
  });

  it('says with a wrong PIN or code how long the next has to wait, where it has to', () => {
    const wrong = (seconds: object) => adviseOn({ code: 'person.wrong-pin', facts: { person: 'Li', ...seconds } });
    expect(wrong({}).message.en).toBe('This is not the PIN of Li.');
    expect(wrong({ seconds: 30 }).message.en).toBe(
      'This is not the PIN of Li. The PIN of Li was wrong several times; the next try is possible in 30 s.',
    );
    expect(wrong({ seconds: 30 }).remedy.en).not.toContain('Try again');
    expect(adviseOn({ code: 'access.wrong-code', facts: { seconds: 60 } }).message.zh).toContain('还要等 60 秒');
  });

  it('tells of a running update when a terminal is silent', () => {
    const { remedy } = adviseOn({ code: 'link.silent', facts: {} });
    expect(remedy.en).toContain('updated');
    expect(remedy.zh).toContain('更新');
  });
});
