// Plans that wait for a counter or a finding, on a real database with stored readings and checks.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { PlanDraft } from '../../shared/plan/plan.ts';
import { unwrap } from '../support/anEngine.ts';
import { aDraft, aPlanShop } from '../support/planShop.ts';
import { aCheckRecord, aReading, aStoredTerminal } from '../support/records.ts';

const metric: MetricKey = 'printer.cutsTotal';
const onCounter = (every: number): PlanDraft => aDraft({ trigger: { kind: 'counter', metric, every } });

const aShop = async () => {
  const shop = await aPlanShop();
  const terminal = aStoredTerminal();
  await shop.store.checks.record(aCheckRecord(terminal, { readings: [] }));
  const read = async (value: number): Promise<void> => {
    await shop.store.readings.keep(terminal.id, [aReading({ metric, value })]);
    shop.work.wake();
  };
  const finish = async (id: string): Promise<void> => {
    const job = await shop.store.jobs.byId(id);
    if (job === null) throw new Error('no job');
    await shop.store.jobs.write({
      ...job,
      state: 'done',
      doneAt: new Date(shop.clock.now()).toISOString(),
      doneBy: 'Li',
    });
    shop.work.wake();
  };
  return { ...shop, terminal, read, finish };
};

describe('a plan that waits for a counter', () => {
  it('makes one job when the count is passed, and that once', async () => {
    const shop = await aShop();
    await shop.read(4990);
    await shop.create(onCounter(5000));
    expect(await shop.jobs()).toEqual([]);
    await shop.read(5003);
    const [job] = await shop.jobs();
    expect(await shop.store.jobs.byId(job?.id ?? '')).toMatchObject({
      state: 'open',
      dueOn: '2026-11-22',
      origin: { kind: 'counter', passed: 5000, reading: 5003 },
    });
    await shop.read(5004);
    await shop.read(5003);
    await shop.start().work.look();
    expect(await shop.jobs()).toHaveLength(1);
    await shop.finish(job?.id ?? '');
    await shop.read(9999);
    expect(await shop.jobs()).toHaveLength(1);
    await shop.read(25_001);
    expect(await shop.jobs()).toHaveLength(2);
  });

  it('makes no second job while the first is open', async () => {
    const shop = await aShop();
    await shop.read(1);
    await shop.create(onCounter(100));
    await shop.read(101);
    await shop.read(201);
    await shop.read(301);
    expect(await shop.jobs()).toHaveLength(1);
  });

  it('counts from the beginning after the counter began anew, as after a repair', async () => {
    const shop = await aShop();
    await shop.read(4990);
    await shop.create(onCounter(5000));
    await shop.read(5003);
    const [first] = await shop.jobs();
    await shop.finish(first?.id ?? '');
    await shop.read(12);
    expect(await shop.jobs()).toHaveLength(1);
    await shop.read(4999);
    expect(await shop.jobs()).toHaveLength(1);
    await shop.read(5001);
    expect(await shop.jobs()).toHaveLength(2);
  });

  it('takes a reading that was typed in where the cable gives none', async () => {
    const shop = await aShop();
    const { id: planId } = await shop.create(onCounter(5000));
    const unitId = unwrap(await shop.plans.units())[0]?.id ?? '';
    unwrap(await shop.plans.noteReading({ planId, unitId, value: 4000 }));
    expect(unwrap(await shop.plans.counters({ planId }))).toMatchObject([{ unitId, reading: 4000, nextAt: 5000 }]);
    unwrap(await shop.plans.noteReading({ planId, unitId, value: 5100 }));
    expect(await shop.jobs()).toHaveLength(1);
    expect(await shop.plans.noteReading({ planId, unitId: randomUUID(), value: 1 })).toMatchObject({
      error: { code: 'unit.unknown' },
    });
  });
});

describe('a plan that waits for a finding', () => {
  const onFinding = (outcome: 'warn' | 'fail'): PlanDraft =>
    aDraft({ trigger: { kind: 'condition', checks: ['paper.remaining', 'printer.head'], outcome } });
  const finding = (terminalId: string, change: object = {}) => {
    const at = '2026-11-22T01:00:00.000Z';
    return {
      id: randomUUID(),
      terminalId,
      checkId: 'paper.remaining' as const,
      state: 'open' as const,
      assignee: null,
      outcome: 'fail' as const,
      who: 'merchant' as const,
      explanation: { zh: '缺纸', en: 'no paper' },
      remedy: { zh: '换纸', en: 'new paper' },
      seenAt: at,
      seenIn: randomUUID(),
      openedAt: at,
      times: 1,
      changedAt: at,
      closedAt: null,
      closedBy: null,
      passedAt: null,
      history: [{ at, step: 'opened' as const, operator: 'Li', text: null, reportId: null }],
      ...change,
    };
  };

  it('makes one job, and no second one while it is open', async () => {
    const shop = await aShop();
    await shop.create(onFinding('fail'));
    expect(await shop.jobs()).toEqual([]);
    const first = finding(shop.terminal.id);
    await shop.store.findings.write({ ...first, outcome: 'warn' });
    shop.work.wake();
    expect(await shop.jobs()).toEqual([]);
    await shop.store.findings.write(first);
    shop.work.wake();
    const [job] = await shop.jobs();
    expect(job?.unitName).not.toBeNull();
    await shop.store.findings.write(finding(shop.terminal.id, { checkId: 'printer.head' }));
    shop.work.wake();
    expect(await shop.jobs()).toHaveLength(1);
    await shop.finish(job?.id ?? '');
    expect(await shop.jobs()).toHaveLength(2);
    await shop.work.look();
    expect(await shop.jobs()).toHaveLength(2);
  });

  it('makes another one when a person opens the finding again', async () => {
    const shop = await aShop();
    await shop.create(onFinding('fail'));
    const first = finding(shop.terminal.id);
    await shop.store.findings.write(first);
    shop.work.wake();
    const [job] = await shop.jobs();
    await shop.finish(job?.id ?? '');
    const step = { at: first.openedAt, step: 'reopened' as const, operator: 'Li', text: '又坏了', reportId: null };
    await shop.store.findings.write({ ...first, history: [...first.history, step] });
    shop.work.wake();
    expect(await shop.jobs()).toHaveLength(2);
    await shop.work.look();
    expect(await shop.jobs()).toHaveLength(2);
  });
});
