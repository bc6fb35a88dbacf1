import { describe, expect, it } from 'vitest';
import {
  endWords,
  exceptWords,
  listed,
  monthEndWords,
  nonWorkingWords,
  patternWords,
} from '../../../../electron/plan/ruleWords.ts';
import { aRule } from '../../../support/aRule.ts';

describe('a rule in words', () => {
  it.each([
    [aRule({ frequency: 'daily' }), '每天', 'every day'],
    [aRule({ frequency: 'daily', interval: 3 }), '每 3 天', 'every 3 days'],
    [aRule({ frequency: 'weekly' }), '每周一', 'every Monday'],
    [
      aRule({
        frequency: 'weekly',
        interval: 2,
        weekdays: [
          { day: 'thu', nth: null },
          { day: 'mon', nth: null },
        ],
      }),
      '每 2 周的周一、周四',
      'every 2 weeks on Monday and Thursday',
    ],
    [aRule(), '每月 30 日', 'every month on the 30th'],
    [
      aRule({ interval: 3, monthDays: [15, -1, 1] }),
      '每 3 个月的 1 日、15 日、最后一天',
      'every 3 months on the 1st, the 15th and the last day',
    ],
    [aRule({ monthDays: [-2] }), '每月的倒数第 2 天', 'every month on the 2nd last day'],
    [aRule({ weekdays: [{ day: 'tue', nth: 2 }] }), '每月的第 2 个周二', 'every month on the 2nd Tuesday'],
    [aRule({ weekdays: [{ day: 'fri', nth: -2 }] }), '每月的倒数第 2 个周五', 'every month on the 2nd last Friday'],
    [aRule({ weekdays: [{ day: 'fri', nth: null }] }), '每月的每个周五', 'every month on every Friday'],
    [
      aRule({ monthDays: [13], weekdays: [{ day: 'fri', nth: null }] }),
      '每月 13 日，且须为周五',
      'every month on the 13th, only if it is a Friday',
    ],
    [aRule({ frequency: 'yearly' }), '每年 11 月 30 日', 'every year in November on the 30th'],
    [
      aRule({ frequency: 'yearly', interval: 2, months: [9, 3], monthDays: [1] }),
      '每 2 年 3 月、9 月的 1 日',
      'every 2 years in March and September on the 1st',
    ],
    [
      aRule({ frequency: 'yearly', weekdays: [{ day: 'mon', nth: 1 }] }),
      '每年的第 1 个周一',
      'every year on the 1st Monday',
    ],
  ])('is said plainly: %j', (rule, zh, en) => {
    expect(patternWords(rule, '2026-11-30')).toEqual({ zh, en });
  });

  it('tells about short months only where one can be met', () => {
    expect(monthEndWords(aRule({ monthDays: [31] }), '2026-11-30')?.zh).toContain('最后一天');
    expect(monthEndWords(aRule({ monthEnd: 'skip' }), '2026-11-30')?.zh).toContain('跳过');
    expect(monthEndWords(aRule({ monthDays: [28] }), '2026-11-30')).toBeNull();
    expect(monthEndWords(aRule({ weekdays: [{ day: 'fri', nth: 1 }] }), '2026-11-30')).toBeNull();
    expect(monthEndWords(aRule({ frequency: 'yearly' }), '2026-11-30')).toBeNull();
    expect(monthEndWords(aRule({ frequency: 'yearly' }), '2028-02-29')).not.toBeNull();
    expect(monthEndWords(aRule({ frequency: 'weekly' }), '2026-11-30')).toBeNull();
  });

  it('tells its end and its exceptions', () => {
    expect(endWords(aRule())).toBeNull();
    expect(endWords(aRule({ ends: { kind: 'count', count: 4 } }))?.zh).toBe('一共 4 次');
    expect(endWords(aRule({ ends: { kind: 'count', count: 1 } }))?.en).toBe('only once');
    expect(endWords(aRule({ ends: { kind: 'until', on: '2027-01-01' } }))?.zh).toBe('到 2027-01-01 为止');
    expect(exceptWords(aRule())).toBeNull();
    expect(exceptWords(aRule({ except: ['2027-01-01'] }))?.zh).toBe('2027-01-01 除外');
    expect(exceptWords(aRule({ except: ['a', 'b', 'c', 'd'] }))?.en).toBe('except on 4 days');
  });

  it('lists one, two and more', () => {
    const words = ['1', '2', '3'].map((each) => ({ zh: each, en: each }));
    expect([1, 2, 3].map((count) => listed(words.slice(0, count)).en)).toEqual(['1', '1 and 2', '1, 2 and 3']);
    expect(listed([]).en).toBe('');
    expect(nonWorkingWords.next.zh).toContain('顺延');
  });
});
