import { describe, expect, it } from 'vitest';
import { actionErrorAdvice, confirmationFields } from '../../../../shared/error/actionErrorAdvice.ts';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { parties } from '../../../../shared/model/who.ts';

describe('actionErrorAdvice', () => {
  it('holds only known codes and names whose job each is', () => {
    for (const [code, advice] of Object.entries(actionErrorAdvice)) {
      expect(errorCodes).toContain(code);
      expect(parties).toContain(advice.who);
    }
  });

  it.each(Object.entries(confirmationFields))('says in both languages what is missing: %s', (field, words) => {
    const { message } = adviseOn({ code: 'action.not-confirmed', facts: { field } });
    expect(message.zh).toBe(`命令没有发送：${words.zh}。`);
    expect(message.en).toContain(words.en);
  });

  it('calls a command by its title, and an unknown number of payments unknown', () => {
    const { message } = adviseOn({
      code: 'action.payments-pending',
      facts: { command: 'softwareUpdate', count: null },
    });
    expect(message.zh).toContain('未结算笔数：未知');
    expect(message.zh).toContain('“软件更新”');
    expect(message.en).toContain('“Software update” could lose them');
  });
});
