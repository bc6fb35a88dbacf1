import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { jobErrorAdvice } from '../../../../shared/error/jobErrorAdvice.ts';

describe('advice about jobs and people', () => {
  it('names who, what is missing and what to do', () => {
    expect(Object.keys(jobErrorAdvice)).toContain('job.unsigned');
    const left = adviseOn({ code: 'person.left', facts: { person: '王芳', day: '2026-11-01' } });
    expect(left.message.zh).toBe('王芳 自 2026-11-01 起已不在本店工作，不能再签名或使用 PIN。以前的记录都保留。');
    const unanswered = adviseOn({
      code: 'job.unanswered',
      facts: { count: 2, jobPointZh: '外壳', jobPointEn: 'Housing' },
    });
    expect(unanswered.message.en).toContain('2 required points');
    expect(unanswered.message.en).toContain('“Housing”');
    const roles = adviseOn({ code: 'job.unsigned', facts: { rolesZh: '第二人', rolesEn: 'second person' } });
    expect(roles.message.zh).toContain('还缺：第二人');
  });
});
