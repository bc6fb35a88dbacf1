import { describe, expect, it } from 'vitest';
import { describeTrigger } from '../../../../electron/plan/describeTrigger.ts';
import type { PlanTrigger } from '../../../../shared/plan/plan.ts';
import { aRule } from '../../../support/aRule.ts';

const calendar = {
  kind: 'calendar',
  mode: 'fixed',
  recurrence: aRule({ weekdays: [{ day: 'fri', nth: -1 }], ends: { kind: 'count', count: 4 } }),
  firstOn: '2026-11-30',
  time: '09:00',
  nonWorking: 'previous',
} as const;

describe('a trigger in words', () => {
  it('is one sentence about the dates', () => {
    expect(describeTrigger(calendar)).toEqual({
      zh: '每月的最后一个周五，09:00，遇休息日提前到上一个工作日，首次 2026-11-30 起，一共 4 次。',
      en: 'Every month on the last Friday, at 09:00, on a day off moved to the working day before, first from 2026-11-30, 4 times in all.',
    });
  });

  it('says from when a floating plan is counted', () => {
    expect(describeTrigger({ ...calendar, mode: 'floating', recurrence: aRule({ interval: 6 }) }).zh).toContain(
      '上次完成之后满 6 个月',
    );
    expect(describeTrigger({ ...calendar, mode: 'floating', recurrence: aRule() }).en).toContain(
      '1 month after the last completion',
    );
    expect(describeTrigger({ ...calendar, mode: 'floating' }).zh).toContain('从上次完成那天起算');
  });

  it('names counter and checks as the window does', () => {
    expect(describeTrigger({ kind: 'counter', metric: 'printer.headDistance', every: 5000 }).zh).toContain('5000 m');
    const condition: PlanTrigger = { kind: 'condition', checks: ['paper.remaining', 'printer.head'], outcome: 'fail' };
    expect(describeTrigger(condition).zh).toContain('打印头');
    expect(describeTrigger({ ...condition, outcome: 'warn' }).zh).toContain('提醒');
  });
});
