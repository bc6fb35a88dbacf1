import { describe, expect, it } from 'vitest';
import { atVisited } from '../../../../../electron/service/guided/atVisited.ts';
import { lookOnce } from '../../../../../electron/service/guided/measureStep.ts';
import type { GuidedCheckId } from '../../../../../shared/check/checkIds.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { guidedAt, guidedShop } from '../../../../support/guidedShop.ts';

const looked = async (id: GuidedCheckId, changes: Parameters<typeof aDriverReport>[0]) => {
  const { common, terminalId, scripted } = await guidedShop();
  scripted.at(guidedAt, aDriverReport(changes));
  const signal = new AbortController().signal;
  return unwrap(
    await atVisited({ terminalId, action: 'quickCheck', signal }, common, (visited) => lookOnce(id, visited, common)),
  );
};

describe('one look of the console', () => {
  it('takes the counters of the reader that is meant', async () => {
    const readers = [
      { kind: 'chip', good: 5, failed: 1 },
      { kind: 'stripe', good: 7, failed: 2 },
    ] as const;
    expect(await looked('guided.stripeReader', { facts: { readers } })).toMatchObject({ good: 7, failed: 2 });
  });

  it('adds up two readers of a kind, and knows nothing where one of them is silent', async () => {
    const chip = (good: number | null) => ({ kind: 'chip', good, failed: 1 }) as const;
    expect(await looked('guided.chipReader', { facts: { readers: [chip(5), chip(6)] } })).toMatchObject({
      good: 11,
      failed: 2,
    });
    expect(await looked('guided.chipReader', { facts: { readers: [chip(5), chip(null)] } })).toMatchObject({
      good: null,
      failed: 2,
    });
    expect(await looked('guided.chipReader', {})).toMatchObject({ good: null, failed: null });
  });

  it('takes the clock with the time that the computer has really been running', async () => {
    const takenAt = Date.UTC(2026, 10, 22, 1, 30, 5);
    const clock = { local: '2026-11-22T09:30:07', arrivedAt: takenAt };
    const measured = [{ metric: 'uptime', value: 77, source: 'extension', takenAt }] as const;
    expect(await looked('guided.clockHold', { facts: { clock }, measured })).toMatchObject({
      kind: 'clock',
      terminalTime: '2026-11-22T09:30:07',
      offsetSeconds: 2,
      zoneMinutes: 480,
      terminalUptimeSeconds: 77,
    });
    expect(await looked('guided.clockHold', {})).toMatchObject({
      terminalTime: null,
      offsetSeconds: null,
      terminalUptimeSeconds: null,
    });
  });

  it('compares a clock that was reset, of which no reading is made', async () => {
    const clock = (local: string) => ({ facts: { clock: { local, arrivedAt: Date.UTC(2026, 10, 22, 1, 30, 5) } } });
    expect(await looked('guided.clockHold', clock('1970-01-01T00:00:40'))).toMatchObject({
      offsetSeconds: -1_795_339_765,
    });
    expect(await looked('guided.clockHold', clock('not a time'))).toMatchObject({ offsetSeconds: null });
  });
});
