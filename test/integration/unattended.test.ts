import { describe, expect, it } from 'vitest';
import type { EngineOptions } from '../../electron/engine/engine.ts';
import { failure } from '../../shared/error/appError.ts';
import { type UnattendedSettings, usualUnattended } from '../../shared/unattended/unattended.ts';
import { anEngine, checkAll, unwrap } from '../support/anEngine.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { createFakeClock, type FakeClock } from '../support/fakeClock.ts';
import { anIdentity } from '../support/records.ts';
import { createScriptedTerminals } from '../support/scriptedTerminals.ts';

const minute = 60_000;
const hour = 60 * minute;
/** 2026-11-22 08:00 in Shanghai, a Sunday; the shop opens at nine. */
const eight = Date.UTC(2026, 10, 22, 0, 0);
const addresses = ['tcp://10.0.0.5:20007', 'tcp://10.0.0.6:20007'];

const aShop = async (clock: FakeClock = createFakeClock(eight), more: Partial<EngineOptions> = {}) => {
  const scripted = createScriptedTerminals();
  addresses.forEach((address, index) => {
    const identity = anIdentity({ serialNumber: `N900-000${String(index)}`, tid: `5252353${String(index)}` });
    scripted.at(address, aDriverReport({ identity }));
  });
  const opened = await anEngine({
    ports: scripted.ports,
    plugins: [scripted.plugin],
    clock,
    watchPorts: true,
    ...more,
  });
  const { unattended } = opened.engine.services;
  const set = async (changes: Partial<UnattendedSettings>) =>
    unwrap(await unattended.setSettings({ settings: { ...usualUnattended, ...changes } }));
  const runs = async () => unwrap(await unattended.runs({ limit: 50 }));
  const reads = (): number => scripted.asked.filter((each) => each.startsWith('read')).length;
  return { ...opened, scripted, clock, set, runs, reads, unattended };
};

describe('checks without anybody there', () => {
  it('are off until somebody wants them', async () => {
    const { clock, runs, engine, reads } = await aShop();
    await checkAll(engine, addresses);
    const before = reads();
    await clock.advance(2 * hour);
    expect(await runs()).toEqual([]);
    expect(reads()).toBe(before);
  });

  it('are made once before opening, with one result, one line and their own name', async () => {
    const { clock, runs, engine, set, heard } = await aShop();
    await checkAll(engine, addresses);
    const { nextAt } = await set({ daily: 'beforeOpening', minutesBefore: 30 });
    expect(nextAt).toBe('2026-11-22T00:30:00.000Z');
    await clock.advance(29 * minute);
    expect(await runs()).toEqual([]);
    await clock.advance(3 * hour);
    const [run, ...others] = await runs();
    expect(others).toEqual([]);
    expect(run).toMatchObject({ occasion: 'daily', dueAt: nextAt, isCaughtUp: false, isSeen: false });
    expect(run?.finishedAt).not.toBeNull();
    expect(run?.targets.map(({ ending }) => ending)).toEqual(['checked', 'checked']);
    const report = unwrap(await engine.services.checks.report({ checkId: run?.targets[0]?.checkId ?? '' }));
    expect(report.operator).toContain('unattended');
    const lines = unwrap(await engine.services.log.search({ text: 'Unattended check done' }, 10));
    expect(lines).toHaveLength(1);
    const finished = heard.filter(
      ({ name, payload }) => name === 'unattended.changed' && (payload as { finishedAt: unknown }).finishedAt !== null,
    );
    expect(finished).toHaveLength(1);
  });

  it('are caught up exactly once when the program was not running', async () => {
    const first = await aShop();
    await checkAll(first.engine, addresses);
    await first.set({ daily: 'beforeOpening', minutesBefore: 30 });
    await first.engine.close();
    const again = await aShop(createFakeClock(eight + 3 * hour), { dataFolder: first.dataFolder });
    await again.clock.advance(10 * minute);
    expect(await again.runs()).toMatchObject([{ isCaughtUp: true, dueAt: '2026-11-22T00:30:00.000Z' }]);
    await again.engine.close();
    const third = await aShop(createFakeClock(eight + 4 * hour), { dataFolder: first.dataFolder });
    await third.clock.advance(hour);
    expect(await third.runs()).toHaveLength(1);
  });

  it('are made again as soon as a clock that was a year ahead is put right', async () => {
    const ahead = await aShop(createFakeClock(eight + 365 * 24 * hour));
    await checkAll(ahead.engine, addresses);
    await ahead.set({ daily: 'atTime', time: '08:10' });
    await ahead.clock.advance(hour);
    expect(await ahead.runs()).toHaveLength(1);
    await ahead.engine.close();
    const right = await aShop(createFakeClock(eight), { dataFolder: ahead.dataFolder });
    await right.clock.advance(hour);
    expect(await right.runs()).toMatchObject([{ dueAt: '2026-11-22T00:10:00.000Z' }, {}]);
  });

  it('are not made twice in the night in which summer time ends', async () => {
    // Central Europe, 2026-10-25: at 01:00 UTC 03:00 becomes 02:00.
    const change = Date.UTC(2026, 9, 25, 1, 0);
    for (const time of ['01:30', '02:30'] as const) {
      const clock: FakeClock = {
        ...createFakeClock(change - 3 * hour),
        zoneMinutes: (at: number) => (at < change ? 120 : 60),
      };
      const { engine, set, runs } = await aShop(clock);
      await checkAll(engine, addresses);
      await set({ daily: 'atTime', time });
      await clock.advance(5 * hour);
      expect(await runs(), time).toHaveLength(1);
    }
  });

  it('go on where the end of the program cut them short', async () => {
    const first = await aShop();
    await checkAll(first.engine, addresses);
    first.scripted.at(addresses[1] ?? '', () => new Promise(() => undefined));
    await first.set({ daily: 'atTime', time: '08:10' });
    await first.clock.advance(12 * minute);
    expect(await first.runs()).toMatchObject([{ finishedAt: null }]);
    const closing = first.engine.close();
    await first.clock.advance(hour);
    await closing;
    const again = await aShop(createFakeClock(eight + 30 * minute), { dataFolder: first.dataFolder });
    await again.clock.advance(minute);
    const runs = await again.runs();
    expect(runs).toHaveLength(1);
    expect(runs[0]?.finishedAt).not.toBeNull();
    expect(runs[0]?.targets).toHaveLength(2);
  });

  it('do not catch up what lay before the plan was made or changed', async () => {
    const { clock, runs, set, engine } = await aShop(createFakeClock(eight + 2 * hour));
    await checkAll(engine, addresses);
    await set({ daily: 'beforeOpening', minutesBefore: 30 });
    await clock.advance(hour);
    await set({ daily: 'beforeOpening', minutesBefore: 60 });
    await clock.advance(hour);
    expect(await runs()).toEqual([]);
  });

  it('are not made twice when the clock is set back', async () => {
    const { clock, set, engine, dataFolder } = await aShop();
    await checkAll(engine, addresses);
    await set({ daily: 'atTime', time: '08:10' });
    await clock.advance(hour);
    await engine.close();
    const again = await aShop(createFakeClock(eight + 9 * minute), { dataFolder });
    await again.clock.advance(hour);
    expect(await again.runs()).toHaveLength(1);
  });

  it('ask a terminal that takes a payment again later, and say in the end that it was in use', async () => {
    const { clock, runs, set, engine, scripted } = await aShop();
    await checkAll(engine, addresses);
    const identity = anIdentity({ serialNumber: 'N900-0000', tid: '52523530' });
    const busy = aDriverReport({ identity, facts: { statusCode: 0x9c } });
    let times = 0;
    scripted.at(addresses[0] ?? '', async () => {
      times += 1;
      return Promise.resolve({ ok: true, value: times < 3 ? busy : aDriverReport({ identity }) });
    });
    await set({ daily: 'atTime', time: '08:10' });
    await clock.advance(12 * minute);
    expect(await runs()).toMatchObject([{ finishedAt: null, targets: [{ ending: 'busy' }, { ending: 'checked' }] }]);
    await clock.advance(15 * minute);
    expect(await runs()).toMatchObject([{ targets: [{ ending: 'checked' }, { ending: 'checked' }] }]);
    expect(times).toBe(3);
  });

  it('name those that could not be reached', async () => {
    const { clock, runs, set, engine, scripted } = await aShop();
    await checkAll(engine, addresses);
    scripted.at(addresses[0] ?? '', () => Promise.resolve(failure('link.silent', { address: addresses[0] ?? '' })));
    await set({ daily: 'atTime', time: '08:10' });
    await clock.advance(12 * minute);
    expect(await runs()).toMatchObject([{ targets: [{ ending: 'unreachable', error: 'link.silent' }, {}] }]);
  });

  it('follow the sleep of the computer once, where that is wanted', async () => {
    const { clock, runs, set, engine } = await aShop();
    await checkAll(engine, addresses);
    await set({ afterResume: true });
    for (let turn = 0; turn < 2; turn += 1) {
      await engine.services.power.sleep();
      await engine.services.power.wake();
      await clock.advance(minute);
    }
    expect(await runs()).toMatchObject([{ occasion: 'resume' }]);
    await clock.advance(hour);
    await engine.services.power.sleep();
    await engine.services.power.wake();
    await clock.advance(minute);
    expect(await runs()).toHaveLength(2);
  });

  it('are seen once, with all before them', async () => {
    const { clock, runs, set, engine, unattended } = await aShop();
    await checkAll(engine, addresses);
    await set({ daily: 'atTime', time: '08:10', afterResume: true });
    await clock.advance(45 * minute);
    await engine.services.power.sleep();
    await engine.services.power.wake();
    await clock.advance(minute);
    const [newest] = await runs();
    unwrap(await unattended.seen({ runId: newest?.id ?? '' }));
    expect((await runs()).map(({ isSeen }) => isSeen)).toEqual([true, true]);
    expect(await unattended.seen({ runId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      error: { code: 'run.unknown' },
    });
  });

  it('between checks read what is connected, without a record, and only where that is wanted', async () => {
    const { clock, set, engine, reads } = await aShop();
    const checked = await checkAll(engine, addresses);
    const before = reads();
    await set({ watchMinutes: 5 });
    await clock.advance(16 * minute);
    expect(reads()).toBe(before + 6);
    const terminalId = checked.targets[0]?.terminalId ?? '';
    expect(unwrap(await engine.services.terminals.checks({ terminalId, before: null, limit: 10 }))).toHaveLength(1);
    await set({ watchMinutes: 0 });
    await clock.advance(hour);
    expect(reads()).toBe(before + 6);
  });
});
