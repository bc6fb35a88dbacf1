import { describe, expect, it } from 'vitest';
import { failure } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { registerErrorAdvice, registerFactNames } from '../../../../shared/error/registerErrorAdvice.ts';
import { lifecycles } from '../../../../shared/register/lifecycle.ts';

describe('advice about the register', () => {
  it('says of a forbidden action the state, why, and what to do instead, in words', () => {
    const facts = { serial: 'N900-0001', lifecycle: 'retired', lifecycleAction: 'fullCheck', whyNot: 'retired' };
    const { title, message } = adviseOn(failure('lifecycle.not-allowed', facts).error);
    expect(title).toEqual({ zh: '“注销”状态下不能完整检查', en: 'Not possible while “Retired”: full check' });
    expect(message.zh).toBe('N900-0001 现在是“注销”：终端已注销，记录只供查看和导出；机身号不会再次使用。');
    expect(message.en).toContain('its serial number is never used again');
  });

  it('names the field, the problem and the remedy of a refused text', () => {
    const facts = {
      registerField: 'tid',
      problemZh: 'TID 应为 8 位，这里是 7 位。',
      problemEn: 'A TID has 8 characters; here there are 7.',
      adviceZh: '请对照小票。',
      adviceEn: 'Compare it with a receipt.',
    };
    const { title, message, remedy } = adviseOn(failure('register.invalid-field', facts).error);
    expect(title.en).toBe('“Terminal number (TID)” was not saved');
    expect(message.zh).toContain('这里是 7 位');
    expect(remedy.en).toBe('Compare it with a receipt. The other fields were not changed either.');
  });

  it('leaves no open place where facts are missing', () => {
    for (const code of Object.keys(registerErrorAdvice) as (keyof typeof registerErrorAdvice)[]) {
      const { title, message, remedy } = adviseOn(failure(code).error);
      for (const { zh, en } of [title, message, remedy]) expect(`${zh}${en}`).not.toMatch(/[{}]/);
    }
  });

  it('knows every state by name', () => {
    for (const state of lifecycles) expect(registerFactNames['lifecycle']?.[state]?.zh).toBeDefined();
  });
});
