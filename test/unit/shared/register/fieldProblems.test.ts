import { describe, expect, it } from 'vitest';
import * as problems from '../../../../shared/register/fieldProblems.ts';

describe('problems of fields', () => {
  it('say in both languages what is wrong and what to do', () => {
    const fixed = Object.values(problems).filter((each) => typeof each === 'object');
    const all = [...fixed, problems.filler(), problems.tooLong(60), problems.noChoice([{ zh: '是', en: 'yes' }])];
    expect(all.length).toBeGreaterThan(6);
    for (const { message, remedy } of all) {
      for (const text of [message, remedy]) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff].*。$/u);
        expect(text.en).toMatch(/^[A-Z].*\.$/u);
      }
    }
  });

  it('name the limit and the words to choose from', () => {
    expect(problems.tooLong(60).message.en).toContain('60');
    expect(problems.noChoice([{ zh: '是', en: 'yes' }]).remedy).toMatchObject({
      zh: '请选择其中之一：是。',
      en: 'Choose one of: yes.',
    });
  });
});
