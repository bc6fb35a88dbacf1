import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { reminderErrorAdvice } from '../../../../shared/error/reminderErrorAdvice.ts';

describe('advice about reminders and calendar files', () => {
  it('holds only known codes and names file and size', () => {
    for (const code of Object.keys(reminderErrorAdvice)) expect(errorCodes).toContain(code);
    const facts = { file: 'a.ics', size: 80, limit: 4 };
    expect(adviseOn({ code: 'ics.too-large', facts }).message.en).toBe(
      'a.ics has 80 MB; at most 4 MB can be read. Nothing was imported.',
    );
  });
});
