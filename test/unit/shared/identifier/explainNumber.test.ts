import { describe, expect, it } from 'vitest';
import { explainNumber, isWorthTelling } from '../../../../shared/identifier/explainNumber.ts';

describe('explaining a number', () => {
  it('as a kind that was said gives that reading only', () => {
    const explained = explainNumber('490154203237518', 'mid');
    expect(explained.readings).toMatchObject([{ kind: 'mid', likelihood: null, reading: { verdict: 'valid' } }]);
  });

  it('of unknown kind gives all, of which the likely ones are told in full', () => {
    const { readings } = explainNumber('490154203237518', null);
    expect(readings.map(({ kind }) => kind)).toEqual(['imei', 'mid', 'sn']);
    expect(readings.filter(isWorthTelling).map(({ kind }) => kind)).toEqual(['imei']);
  });

  it('tells the first even if it is only possible', () => {
    const { readings } = explainNumber('N7NL00123456', null);
    expect(readings.filter(isWorthTelling)).toHaveLength(1);
  });

  it('hands no card number back, said kind or not', () => {
    for (const kind of [null, 'sn', 'tid'] as const) {
      const explained = explainNumber('4111 1111 1111 1111', kind);
      expect(explained).toMatchObject({ isCardNumber: true, value: '411111******1111' });
      expect(JSON.stringify(explained)).not.toContain('4111111111');
    }
  });
});
