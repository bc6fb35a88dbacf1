import { describe, expect, it } from 'vitest';
import { createVisitRest } from '../../../../../electron/service/guided/visitRest.ts';
import { newVisit } from '../../../../../electron/service/guided/visitSteps.ts';
import { endedAfterMs, staleAfterMs } from '../../../../../shared/guided/guidedVisit.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const begun = Date.UTC(2026, 10, 22, 1, 30, 5);
const visit = newVisit(
  { terminalId: '11111111-1111-4111-8111-111111111111', terminalName: 'A', simulated: true, operator: 'Li' },
  [],
  new Date(begun).toISOString(),
);
const at = (now: number, uptime: number) => ({ ...createFakeClock(), now: () => now, uptime: () => uptime });

describe('the rest of a visit', () => {
  it('is counted by what goes by since something was done in it, not by the clock on the wall', () => {
    const hands = { now: begun, on: 5000 };
    const rest = createVisitRest({ ...createFakeClock(), now: () => hands.now, uptime: () => hands.on });
    rest.touched(visit.id);
    hands.now += 10 * endedAfterMs;
    expect([rest.isStale(visit), rest.leftAlone(visit)]).toEqual([false, null]);
    hands.now = begun;
    hands.on += staleAfterMs + 1;
    expect([rest.isStale(visit), rest.leftAlone(visit)]).toEqual([true, null]);
  });

  it('of a former run is what the clock on the wall says; one that was set back says nothing', () => {
    expect(createVisitRest(at(begun - endedAfterMs, 1)).isStale(visit)).toBe(false);
    expect(createVisitRest(at(begun + staleAfterMs, 1)).isStale(visit)).toBe(false);
    expect(createVisitRest(at(begun + staleAfterMs + 1, 1)).isStale(visit)).toBe(true);
    expect(createVisitRest(at(begun + endedAfterMs, 1)).leftAlone(visit)).toBeNull();
    const alone = createVisitRest(at(begun + 2 * endedAfterMs + 1, 1)).leftAlone(visit);
    expect(alone?.why).toMatchObject({ code: 'guided.left-alone', facts: { days: 14 } });
    expect(alone?.said.zh).toContain('14 天');
  });
});
