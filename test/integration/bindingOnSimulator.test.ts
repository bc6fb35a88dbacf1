// Each bound item that a terminal tells, changed at the simulator's control port: the next check names old, new, source, whom to tell.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeShop } from '../../electron/engine/composeShop.ts';
import type { Engine } from '../../electron/engine/engine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { checkAll, present, unwrap } from '../support/anEngine.ts';
import {
  type ControlClient,
  connectControl,
  type SimulatorProcess,
  startSimulator,
} from '../support/simulatorProcess.ts';

const merchant = { mid: '822290050000117', tid: '10000117', acquirer: '48222900', name: '模拟好邻居便利店' };
const address = '上海市静安区模拟路1号';

describe('a bound item changed in the terminal', { timeout: 60_000 }, () => {
  let simulator: SimulatorProcess;
  let control: ControlClient;
  let engine: Engine;
  let recordId = '';
  const dataFolder = mkdtempSync(join(tmpdir(), 'steward-binding-'));
  const check = async () => {
    const run = await checkAll(engine, [simulator.address]);
    const { checkId } = present(run.targets[0]);
    const report = unwrap(await engine.services.checks.report({ checkId: present(checkId) }));
    return present(report.checks.find(({ id }) => id === 'registration.binding'));
  };

  beforeAll(async () => {
    simulator = await startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--control', '0']);
    control = await connectControl(simulator.control);
    await control.ask({ set: { maintenance: { place: { address } } } });
    engine = unwrap(await composeShop({ dataFolder, shop: 'simulated', log: silentLogger, operator: 'Li' }));
    await check();
    const { tasks, records } = engine.services.register;
    const [task] = unwrap(await tasks.list({ isOpen: true, kind: 'register' })).tasks;
    const record = unwrap(await tasks.adopt({ taskId: present(task).id, acceptsConflicts: false }));
    recordId = record.id;
    const detail = unwrap(await records.get({ recordId }));
    expect(detail.record.fields.installAddress?.value).toBe(address);
    expect((await check()).outcome).toBe('pass');
  }, 60_000);
  afterAll(async () => {
    await engine.close();
    control.socket.destroy();
    await simulator.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it.each([
    ['mid', 'fail', { merchant: { mid: '822290050000999' } }, '822290050000999'],
    ['tid', 'fail', { merchant: { tid: '10000999' } }, null],
    ['acquirerCode', 'warn', { merchant: { acquirer: '48982900' } }, '898'],
    ['merchantName', 'warn', { merchant: { name: '模拟别家店' } }, '模拟别家店'],
    ['installAddress', 'warn', { place: { address: '上海市徐汇区模拟路2号' } }, '上海市徐汇区模拟路2号'],
    ['iccid', 'warn', { network: { iccid: '89860012098765432118', interfaces: [] } }, '89860012098765432118'],
  ] as const)('is found: %s', async (field, outcome, maintenance, observed) => {
    await control.ask({ set: { maintenance, ...(field === 'tid' ? { tid: '10000999' } : {}) } });
    const found = await check();
    expect(found).toMatchObject({ outcome, who: 'acquirer' });
    const evidence = Object.fromEntries(
      found.evidence.map(({ key, value, source }) => [key, `${source} ${String(value)}`]),
    );
    expect(evidence[`binding.${field}.registered`]).toMatch(/^register /);
    expect(evidence[`binding.${field}.observed`]).toBe(`device ${observed ?? '10000999'}`);
    expect(found.remedy?.zh).toContain('收单机构');
    const { drifts } = unwrap(await engine.services.bindings.sheet({ recordId }));
    expect(drifts.some((drift) => drift.field === field && drift.closedAt === null)).toBe(true);

    await control.ask({
      set: {
        tid: '10000117',
        maintenance: { merchant, place: { address }, network: { iccid: '89860012098765432100' } },
      },
    });
    expect((await check()).outcome).toBe('pass');
    const after = unwrap(await engine.services.bindings.sheet({ recordId }));
    expect(after.drifts.filter(({ closedAt }) => closedAt === null)).toEqual([]);
    expect(after.drifts.find((drift) => drift.field === field)?.closing).toMatchObject({ kind: 'agreed' });
  });
});
