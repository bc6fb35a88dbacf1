import { expect, it } from 'vitest';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { paperErrorAdvice } from '../../../../shared/error/paperErrorAdvice.ts';

it('says in both languages what to do where no PDF can be made', () => {
  expect(Object.keys(paperErrorAdvice)).toHaveLength(5);
  const part = adviseOn({ code: 'paper.part-unknown', facts: { part: 4, parts: 3 } });
  expect(part.message.zh).toContain('一共分 3 册，没有第 4 册');
  expect(adviseOn({ code: 'paper.no-electron', facts: {} }).remedy.en).toContain('xvfb');
});
