import { describe, expect, it } from 'vitest';
import { createUnattended } from '../../../../../electron/service/unattended/unattended.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import { usualHours } from '../../../../../shared/place/openingHours.ts';
import { usualUnattended } from '../../../../../shared/unattended/unattended.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aService = async () => {
  const deps = await someDeps();
  const paces: number[] = [];
  const service = createUnattended({
    ...deps,
    checks: {
      start: () => Promise.resolve(failure('terminal.unknown', { terminalId: '-' })),
      finished: () => Promise.resolve(failure('run.unknown', { runId: '-' })),
      cancel: () => Promise.resolve(failure('run.unknown', { runId: '-' })),
    },
    activity: { isTerminalClaimed: () => false },
    hours: {
      get: () =>
        Promise.resolve(
          success({ hours: structuredClone(usualHours) as never, isSet: false, changedBy: null, changedAt: null }),
        ),
    },
    watchTerminals: { setEvery: (minutes) => void paces.push(minutes), stop: () => void paces.push(-1) },
  });
  return { deps, service, paces };
};

describe('the plan of checks without anybody there', () => {
  it('is off at first, and says nothing of a next time', async () => {
    const { service } = await aService();
    expect(unwrap(await service.settings())).toEqual({
      settings: usualUnattended,
      changedBy: null,
      changedAt: null,
      nextAt: null,
    });
  });

  it('says when it is due next, who set it, and logs it', async () => {
    const { service, deps } = await aService();
    const answer = unwrap(
      await service.setSettings({ settings: { ...usualUnattended, daily: 'atTime', time: '23:55' } }),
    );
    expect(answer.changedBy).toBe('Li');
    expect(answer.nextAt).toMatch(/T15:55:00\.000Z$/);
    const lines = await deps.shops.open.log.between({ kind: 'setting' }, { from: 1, to: 100 }, 10);
    expect(lines[0]?.summary.zh).toContain('每天 23:55 检查');
  });

  it('keeps the usual settings when what is stored cannot be read', async () => {
    const { service, deps } = await aService();
    await deps.shops.open.settings.setShopSetting('unattended', {
      value: { daily: 7 },
      changedBy: 'x',
      changedAt: '2026-01-01T00:00:00.000Z',
    });
    expect(unwrap(await service.settings()).settings).toEqual(usualUnattended);
  });

  it('sets the pace of watching when it begins and when it is changed, and ends it', async () => {
    const { service, paces } = await aService();
    unwrap(await service.setSettings({ settings: { ...usualUnattended, watchMinutes: 5 } }));
    expect(paces).toEqual([]);
    service.watch();
    await expect.poll(() => paces).toEqual([5]);
    unwrap(await service.setSettings({ settings: { ...usualUnattended, watchMinutes: 60 } }));
    await service.stop();
    expect(paces).toEqual([5, 60, -1]);
  });
});
