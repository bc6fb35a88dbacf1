import { describe, expect, it } from 'vitest';
import { concerns, enteredWords } from '../../../../shared/knowhow/noticeScope.ts';
import { aNoticeDraft } from '../../../support/notices.ts';

const subject = { acquirers: ['822', '拉卡拉', 'Lakala'], store: '东门店', model: 'SIM-A8' };

describe('whether a notice concerns a terminal', () => {
  it('does where it names nothing, or the same in any spelling', () => {
    expect(concerns(aNoticeDraft(), subject)).toBe(true);
    expect(concerns(aNoticeDraft({ acquirer: 'LAKALA ' }), subject)).toBe(true);
    expect(concerns(aNoticeDraft({ acquirer: '拉卡拉支付' }), subject)).toBe(true);
    expect(concerns(aNoticeDraft({ store: ' 东门店' }), subject)).toBe(true);
  });

  it('does not where both are known and differ', () => {
    expect(concerns(aNoticeDraft({ acquirer: '示范银行' }), subject)).toBe(false);
    expect(concerns(aNoticeDraft({ store: '西门店' }), subject)).toBe(false);
    expect(concerns(aNoticeDraft({ model: 'SIM-Q1' }), subject)).toBe(false);
  });

  it('is rather shown than missed where the terminal says nothing', () => {
    const nobody = { acquirers: [], store: null, model: null };
    expect(concerns(aNoticeDraft({ acquirer: 'X', store: 'Y', model: 'Z' }), nobody)).toBe(true);
  });

  it('always says who entered it and when, and that nothing was measured', () => {
    expect(enteredWords({ by: '小王', on: '2026-11-20' })).toEqual({
      zh: '由 小王 于 2026-11-20 录入，仅供参考，不是测得的结果',
      en: 'Entered by 小王 on 2026-11-20; a hint, nothing that was measured',
    });
  });
});
