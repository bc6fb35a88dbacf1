import { describe, expect, it } from 'vitest';
import { factName, factText } from '../../../../shared/resolver/factWords.ts';

const zh = (key: string, value: string | number | boolean, profile: 'cn-unionpay' | 'iso87' = 'cn-unionpay') =>
  factText({ key, value, source: 'user' }, profile).zh;

describe('facts in plain words', () => {
  it('give a response code its meaning in its own table, and an unknown one raw', () => {
    expect(zh('response.code', '97')).toMatch(/^97 .*终端/);
    expect(zh('response.code', '97', 'iso87')).toMatch(/^97 对账/);
    expect(zh('response.code', 'ZZ')).toBe('ZZ');
    const whole = factText(
      { key: 'response.code', value: '97', source: 'host', operation: 'sale', cards: 'all', rrn: '632608114207' },
      'cn-unionpay',
    );
    expect(whole.en).toContain('card payment · every card · RRN 632608114207');
  });

  it('use the words of choices, yes and no, units, and times as people read them', () => {
    expect(zh('portal.bindStatus', 0)).toBe('未绑定');
    expect(zh('history.firstUse', true)).toBe('是');
    expect(zh('battery.percent', 88)).toBe('88 %');
    expect(zh('event.swap', '2026-11-20T10:00:00+08:00')).toBe('2026年11月20日 10:00');
    expect(zh('clock.offsetSeconds', -90)).toBe('−1 分 30 秒');
    expect(zh('terminal.tusn', '')).toBe('找过，没有');
    expect(zh('nobody.knows', 'x')).toBe('x');
  });

  it('name every key, also one that nobody knows', () => {
    expect(factName('terminal.trace').zh).toBe('凭证号');
    expect(factName('nobody.knows')).toEqual({ zh: 'nobody.knows', en: 'nobody.knows' });
  });
});
