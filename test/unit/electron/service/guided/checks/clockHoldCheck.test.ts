import { describe, expect, it } from 'vitest';
import { clockHoldCheck } from '../../../../../../electron/service/guided/checks/clockHoldCheck.ts';
import type { ClockMeasure } from '../../../../../../shared/guided/guidedVisit.ts';
import { aGuidedContext, clockAt } from '../../../../../support/guidedContext.ts';

const id = 'guided.clockHold';
const judged = (answer: string, before: ClockMeasure, after: ClockMeasure) =>
  clockHoldCheck.judge(aGuidedContext(id, answer, { before, after }));
const before = clockAt(0);

describe('the clock without power', () => {
  it('passes where the clock kept time', () => {
    const result = judged('seenRight', before, clockAt(720, { offsetSeconds: 5 }));
    expect(result).toMatchObject({ outcome: 'pass', who: 'nobody' });
    expect(result.explanation.en).toMatch(/After 12 minutes .* moved by 3 s/);
  });

  it.each([60, -60])('passes a change of %i s', (change) => {
    expect(judged('seenRight', before, clockAt(720, { offsetSeconds: 2 + change })).outcome).toBe('pass');
  });

  it.each([61, -61, -700, 4000])('leaves a jump of %i s to the maker', (change) => {
    const result = judged(
      'seenRight',
      clockAt(0, { offsetSeconds: 100 }),
      clockAt(720, { offsetSeconds: 100 + change }),
    );
    const isRightNow = Math.abs(100 + change) <= 60;
    expect(result).toMatchObject(isRightNow ? { outcome: 'skipped' } : { outcome: 'fail', who: 'maker' });
  });

  it.each(['1970-01-01T00:00:40', '2000-01-01T00:01:00', '2015-01-01T08:00:00', '2020-06-01T00:00:00'])(
    'knows a clock that fell back to %s',
    (terminalTime) => {
      const result = judged('seenWrong', before, clockAt(720, { offsetSeconds: -300_000_000, terminalTime }));
      expect(result).toMatchObject({ outcome: 'fail', who: 'maker' });
      expect(result.explanation.en).toContain(terminalTime.replace('T', ' '));
    },
  );

  it('makes no judgement of a terminal that was wrong before and set itself right', () => {
    expect(judged('seenRight', clockAt(0, { offsetSeconds: -10_800 }), clockAt(720)).outcome).toBe('skipped');
  });

  it.each([
    ['put back', 3600_000],
    ['put forward', -3600_000],
    ['restarted', 5_600_000],
  ])('makes no judgement where the computer was %s meanwhile', (_, shift) => {
    const after = clockAt(720, { offsetSeconds: 3602 });
    const result = judged('seenRight', before, { ...after, computerUptimeMs: after.computerUptimeMs - shift });
    expect(result).toMatchObject({ outcome: 'skipped' });
    expect(result.explanation.en).toMatch(/this computer’s own clock/);
  });

  it('makes no judgement across a change of the zone', () => {
    expect(judged('seenRight', before, clockAt(720, { zoneMinutes: 540, offsetSeconds: -3598 })).outcome).toBe(
      'skipped',
    );
  });

  it('makes no judgement of a terminal that says it ran all the time, or was off too briefly', () => {
    const ran = judged(
      'seenRight',
      clockAt(0, { terminalUptimeSeconds: 50 }),
      clockAt(720, { terminalUptimeSeconds: 770 }),
    );
    expect(ran.explanation.en).toMatch(/never off/);
    expect(judged('seenRight', before, clockAt(599)).outcome).toBe('skipped');
    const off = judged(
      'seenRight',
      clockAt(0, { terminalUptimeSeconds: 9000 }),
      clockAt(720, { terminalUptimeSeconds: 30 }),
    );
    expect(off.outcome).toBe('pass');
  });

  it('warns where display and reading disagree', () => {
    expect(judged('seenWrong', before, clockAt(720)).outcome).toBe('warn');
  });

  it.each([
    ['seenRight', 'pass'],
    ['seenWrong', 'fail'],
    ['notRead', 'skipped'],
    ['noClock', 'notSupported'],
  ])('rests on the display where the clock cannot be read: %s is %s', (answer, outcome) => {
    const unread = clockAt(0, { offsetSeconds: null });
    expect(judged(answer, unread, unread).outcome).toBe(outcome);
    expect(clockHoldCheck.judge(aGuidedContext(id, answer)).outcome).toBe(outcome);
  });

  it('leaves no open place in its texts', () => {
    for (const answer of ['seenRight', 'seenWrong', 'notRead', 'noClock']) {
      const { explanation, remedy } = clockHoldCheck.judge(aGuidedContext(id, answer));
      expect(JSON.stringify([explanation, remedy])).not.toMatch(/\{\w+\}/);
    }
  });
});
