import { describe, expect, it } from 'vitest';
import { emergencyDo, emergencyDraftSchema, emergencyNever } from '../../../../shared/knowhow/emergencyCard.ts';
import { forbiddenIn } from '../../../rules/forbiddenAdvice.ts';

const draft = { inCharge: '', spare: '', otherWay: '', lines: [], contactIds: [] };

describe('the emergency card', () => {
  it('says what to do and what not, and nothing that is forbidden or a number to call', () => {
    for (const { zh, en } of [...emergencyDo, ...emergencyNever]) {
      expect([...forbiddenIn(zh), ...forbiddenIn(en)]).toEqual([]);
      expect(`${zh}${en}`).not.toMatch(/\d{3,}/);
    }
    expect(emergencyDo[1]?.zh).toContain('先查上一笔');
  });

  it('takes six further lines and no more', () => {
    expect(emergencyDraftSchema.safeParse({ ...draft, lines: Array.from({ length: 6 }, () => 'x') }).success).toBe(
      true,
    );
    expect(emergencyDraftSchema.safeParse({ ...draft, lines: Array.from({ length: 7 }, () => 'x') }).success).toBe(
      false,
    );
    expect(emergencyDraftSchema.safeParse({ ...draft, lines: [' '] }).success).toBe(false);
  });
});
