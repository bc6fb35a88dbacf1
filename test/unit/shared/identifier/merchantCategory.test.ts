import { describe, expect, it } from 'vitest';
import { merchantCategoryOf } from '../../../../shared/identifier/merchantCategory.ts';

describe('merchant categories', () => {
  it.each([
    ['5411', '超市和食品杂货店', 'mcc-list'],
    ['5812', '餐馆', 'mcc-list'],
    ['8398', '慈善和社会公益组织', 'mcc-list'],
    ['3005', '航空公司（单列）', 'mcc-list'],
    ['3405', '汽车租赁公司（单列）', 'mcc-list'],
    ['3501', '酒店集团（单列）', 'mcc-list'],
    ['9498', '信用卡还款', 'own-translation'],
  ])('%s is %s', (code, zh, source) => {
    expect(merchantCategoryOf(code)).toMatchObject({ name: { zh }, source });
  });

  it.each(['0000', '9999', '541', '54111', 'ABCD', '', '4000', '2999'])('%j is not listed', (code) => {
    expect(merchantCategoryOf(code)).toBeNull();
  });
});
