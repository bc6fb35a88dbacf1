import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { knowhowErrorAdvice } from '../../../../shared/error/knowhowErrorAdvice.ts';

describe('advice about notices and training', () => {
  it('names versions and people', () => {
    expect(Object.keys(knowhowErrorAdvice)).toHaveLength(3);
    expect(adviseOn({ code: 'training.other-version', facts: { version: 1, newest: 2 } }).message.en).toContain(
      'Version 1 was read, the newest is 2',
    );
    expect(adviseOn({ code: 'training.needs-pin', facts: { person: '小李' } }).remedy.zh).toBe('请 小李 本人来确认。');
  });
});
