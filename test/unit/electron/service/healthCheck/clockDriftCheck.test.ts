import { describe, expect, it } from 'vitest';
import { clockDriftCheck as check } from '../../../../../electron/service/healthCheck/clockDriftCheck.ts';
import { aContext, readAt } from '../../../../support/checkContext.ts';

const at = (offset: number, more: Parameters<typeof aContext>[0] = {}) =>
  check.judge(aContext({ values: { 'clock.offset': offset }, ...more }));

describe('clock.drift', () => {
  it.each([0, 60, -60, 61, 300, -300])('passes at %s s', (offset) => {
    expect(at(offset)).toMatchObject({ outcome: 'pass', remedy: null });
  });

  it.each([301, -301, 100_000])('warns at %s s', (offset) => {
    expect(at(offset).outcome).toBe('warn');
  });

  it('has other words up to a minute than up to the limit', () => {
    expect(at(60).explanation.en).toContain('so it is right');
    expect(at(61).explanation.en).toContain('still within the limit');
    expect(at(0).explanation.zh).toBe('终端与电脑的时间一致。');
  });

  it('names both times and the computer’s clock as the other suspect', () => {
    const clock = { local: '2026-11-22T10:10:05', arrivedAt: readAt };
    const result = at(2400, { facts: { clock } });
    expect(result.explanation.en).toMatch(/terminal shows 2026-11-22 10:10:05, the computer 2026-11-22 09:30:05/);
    expect(result.explanation.en).toContain('Either the terminal or this computer is wrong');
    expect(result.remedy?.en).toMatch(/computer with a phone first/);
    expect(result.evidence).toMatchObject([
      { key: 'clock.offset' },
      { key: 'terminal.time' },
      { key: 'computer.time' },
    ]);
  });

  it('points to the time zone when the offset is close to whole hours', () => {
    expect(at(-10_800).explanation.en).toMatch(/3 h behind the computer, close to 3 whole hours/);
    expect(at(3600 * 2 + 1200).explanation.en).not.toContain('whole hours');
    expect(at(3600 * 40).explanation.en).not.toContain('whole hours');
  });

  it('works out the terminal’s time where only the offset is known', () => {
    expect(at(600).explanation.en).toContain('terminal shows 2026-11-22 09:40:05');
  });

  it('fails beyond a bound of fault and obeys the shop’s own limit', () => {
    expect(at(700, { bounds: { 'clock.offset': { warnAbove: 100, failAbove: 600 } } }).outcome).toBe('fail');
    expect(at(700, { bounds: { 'clock.offset': { warnAbove: 3600 } } }).outcome).toBe('pass');
  });

  it('is not offered by a terminal without a clock', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
