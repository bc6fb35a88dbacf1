import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeHops } from '../../../../electron/service/hops/judgeHops.ts';
import type { HopReport } from '../../../../shared/hops/hopReport.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const aWay = (startedAt: string): HopReport => ({
  id: randomUUID(),
  state: 'done',
  startedAt,
  finishedAt: startedAt,
  terminalId: null,
  ...judgeHops({ cable: [], lan: [], internet: [], acquirer: [] }),
});

describe('measured ways', () => {
  it('are there after a day on which the clock was far ahead', async () => {
    const { hops } = (await someDeps()).shops.open;
    await hops.keep(aWay('2026-11-22T02:00:00.000Z'));
    await hops.keep(aWay('2031-01-01T02:00:00.000Z'));
    expect((await hops.list(null, 10)).map(({ startedAt }) => startedAt)).toEqual([
      '2031-01-01T02:00:00.000Z',
      '2026-11-22T02:00:00.000Z',
    ]);
  });
});
