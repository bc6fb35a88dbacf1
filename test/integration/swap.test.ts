// Exchanging a terminal on a real database: the steps in their order, left and taken up again, and no way past open payments.
import { describe, expect, it } from 'vitest';
import { present, unwrap } from '../support/anEngine.ts';
import { aRegister, otherTill, type RegisterShop, till } from '../support/aRegister.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { createFakeClock, type FakeClock } from '../support/fakeClock.ts';
import { anIdentity } from '../support/records.ts';

const own = {
  serialNumber: 'N900-0001',
  tid: '52523535',
  mid: '822290059430961',
  installAddress: '示范路 8 号',
  store: '静安店',
};
const report = { how: 'phone', on: '2026-11-22', to: '收单机构客服', caseNumber: 'HJ-1' } as const;
const accepted = { role: 'owner', reason: '旧机已经打不开，款项已与银行核对', ticked: true } as const;

const plugIn = (
  shop: RegisterShop,
  clock: FakeClock,
  serialNumber: string,
  more: { unsettled?: number; address?: string; tid?: string } = {},
) => {
  const { unsettled, address = till, tid = own.tid } = more;
  const takenAt = clock.now();
  shop.scripted.at(
    address,
    aDriverReport({
      identity: anIdentity({ serialNumber, mid: own.mid, tid }),
      measured:
        unsettled === undefined ? [] : [{ metric: 'unsettled.count', value: unsettled, source: 'extension', takenAt }],
    }),
  );
};

/** A shop with a terminal in service whose swap has begun. */
const aSwap = async (unsettled?: number) => {
  const clock = createFakeClock();
  const shop = await aRegister({ clock });
  const { swaps } = shop.engine.services;
  const { id: recordId } = await shop.create(own);
  plugIn(shop, clock, own.serialNumber, unsettled === undefined ? {} : { unsettled });
  await shop.check();
  unwrap(await shop.states.confirmRegistration({ recordId, state: 'registered', source: 'portal', note: 'portal' }));
  unwrap(await shop.states.changeLifecycle({ recordId, to: 'inService', reason: 'opened', role: 'owner' }));
  const { taskId } = unwrap(await swaps.start({ recordId }));
  return { clock, shop, swaps, recordId, taskId };
};

/** As above, with the new unit checked, ready to be handed over. */
const aReadySwap = async () => {
  const begun = await aSwap(0);
  const { clock, shop, swaps, taskId } = begun;
  unwrap(await swaps.passBatch({ taskId, override: null }));
  unwrap(await swaps.setUnit({ taskId, newSerial: 'N900-0009' }));
  unwrap(await swaps.noteRequest({ taskId, report }));
  unwrap(await swaps.noteActivation({ taskId, on: '2026-11-22' }));
  plugIn(shop, clock, 'N900-0009', { address: otherTill });
  await shop.check({ level: 'full', address: otherTill });
  unwrap(await swaps.compare({ taskId, acceptsUnread: false }));
  return begun;
};

describe('open payments of the old unit', () => {
  it('block the swap when there are some, when nobody has counted them, and when the count is old', async () => {
    for (const unsettled of [3, undefined]) {
      const { swaps, taskId } = await aSwap(unsettled);
      expect(await swaps.passBatch({ taskId, override: null })).toMatchObject({
        error: { code: 'swap.payments-pending', facts: { count: unsettled ?? null } },
      });
    }
    const { clock, swaps, taskId } = await aSwap(0);
    await clock.advance(16 * 60_000);
    expect(await swaps.passBatch({ taskId, override: null })).toMatchObject({
      error: { code: 'swap.payments-pending' },
    });
  });

  it('let it go on when the cable says that there are none', async () => {
    const { swaps, taskId } = await aSwap(0);
    expect(unwrap(await swaps.passBatch({ taskId, override: null }))).toMatchObject({ step: 'units', done: ['batch'] });
  });

  it.each([
    ['a technician', { ...accepted, role: 'technician', accepts: 3 }, 'swap.not-confirmed'],
    ['a short reason', { ...accepted, reason: '好', accepts: 3 }, 'swap.not-confirmed'],
    ['no tick', { ...accepted, ticked: false, accepts: 3 }, 'swap.not-confirmed'],
    ['fewer than there are', { ...accepted, accepts: 2 }, 'swap.payments-pending'],
    ['an unknown number where it is known', { ...accepted, accepts: null }, 'swap.payments-pending'],
  ] as const)('are not overridden by %s', async (_, override, code) => {
    const { swaps, taskId } = await aSwap(3);
    expect(await swaps.passBatch({ taskId, override })).toMatchObject({ error: { code } });
  });

  it('are overridden by the owner with a reason, which is logged and shown', async () => {
    const { shop, swaps, taskId } = await aSwap(3);
    const swap = unwrap(await swaps.passBatch({ taskId, override: { ...accepted, accepts: 3 } }));
    expect(swap).toMatchObject({ step: 'units', overrideReason: accepted.reason });
    const { entries } = unwrap(await shop.engine.services.log.page({ filter: {}, beforeNumber: null, limit: 5 }));
    expect(entries[0]?.summary.zh).toContain(accepted.reason);
  });

  it('cannot be passed by calling a later step by hand', async () => {
    const { swaps, taskId } = await aSwap(3);
    const early = [
      swaps.setUnit({ taskId, newSerial: 'N900-0009' }),
      swaps.noteRequest({ taskId, report }),
      swaps.noteActivation({ taskId, on: '2026-11-22' }),
      swaps.compare({ taskId, acceptsUnread: true }),
      swaps.handOver({ taskId, oldGoes: 'swappedOut', to: '仓库', reason: 'swap' }),
      swaps.confirm({ taskId, source: 'portal', note: 'moved' }),
    ];
    for (const answer of await Promise.all(early)) {
      expect(answer).toMatchObject({ error: { code: 'swap.not-yet', facts: { swapStep: 'batch' } } });
    }
  });

  it.each(['inRepair', 'swappedOut', 'retired'] as const)(
    'stand in the way of %s by hand as well, unless the owner accepts them with a reason',
    async (to) => {
      const { shop, recordId } = await aSwap(3);
      const send = (more: object, reason = '旧机已经打不开，款项已核对') =>
        shop.states.changeLifecycle({ recordId, to, reason, role: 'owner', ...more });
      const refusal = { error: { code: 'lifecycle.payments-pending', facts: { count: 3 } } };
      expect(await send({})).toMatchObject(refusal);
      expect(await send({ openPayments: { accepts: 3, ticked: false } })).toMatchObject(refusal);
      expect(await send({ openPayments: { accepts: 2, ticked: true } })).toMatchObject(refusal);
      expect(await send({ openPayments: { accepts: null, ticked: true } })).toMatchObject(refusal);
      expect(await send({ openPayments: { accepts: 3, ticked: true }, role: 'technician' })).toMatchObject(refusal);
      expect(await send({ openPayments: { accepts: 3, ticked: true } }, '坏了')).toMatchObject(refusal);
      expect(unwrap(await send({ openPayments: { accepts: 3, ticked: true } })).lifecycle).toBe(to);
    },
  );

  it('that came after the first step stop the hand-over', async () => {
    const { clock, shop, swaps, taskId } = await aReadySwap();
    plugIn(shop, clock, own.serialNumber, { unsettled: 1 });
    await shop.check();
    const handOver = { taskId, oldGoes: 'swappedOut', to: '仓库', reason: 'swap' } as const;
    expect(await swaps.handOver(handOver)).toMatchObject({
      error: { code: 'swap.payments-pending', facts: { count: 1 } },
    });
  });
});

describe('the new unit', () => {
  it('is another one, a real number, and free', async () => {
    const { shop, swaps, taskId } = await aSwap(0);
    unwrap(await swaps.passBatch({ taskId, override: null }));
    const problem = async (newSerial: string) => swaps.setUnit({ taskId, newSerial });
    expect(await problem('n900-0001')).toMatchObject({ error: { facts: { unitProblem: 'same' } } });
    expect(await problem('1234567')).toMatchObject({ error: { facts: { unitProblem: 'filler' } } });
    const other = await shop.create({ serialNumber: 'N900-0005' });
    unwrap(await shop.states.changeLifecycle({ recordId: other.id, to: 'foreign', reason: 'not ours', role: 'owner' }));
    expect(await problem('N900-0005')).toMatchObject({
      error: { code: 'swap.unit-not-usable', facts: { unitProblem: 'foreign' } },
    });
    const spare = await shop.create({ serialNumber: 'N900-0006' });
    expect(unwrap(await problem('N900-0006'))).toMatchObject({ newSerial: 'N900-0006', step: 'request' });
    expect(spare.lifecycle).toBe('pending');
  });

  it('must have been checked in full since the swap began, and hold the registered numbers', async () => {
    const { clock, shop, swaps, taskId } = await aSwap(0);
    unwrap(await swaps.passBatch({ taskId, override: null }));
    unwrap(await swaps.setUnit({ taskId, newSerial: 'N900-0009' }));
    unwrap(await swaps.noteRequest({ taskId, report }));
    unwrap(await swaps.noteActivation({ taskId, on: '2026-11-22' }));
    const compare = () => swaps.compare({ taskId, acceptsUnread: false });
    expect(await compare()).toMatchObject({ error: { code: 'swap.not-checked' } });
    plugIn(shop, clock, 'N900-0009', { address: otherTill });
    await shop.check({ level: 'quick', address: otherTill });
    expect(await compare()).toMatchObject({ error: { code: 'swap.not-checked' } });
    plugIn(shop, clock, 'N900-0009', { address: otherTill, tid: '11112222' });
    await shop.check({ level: 'full', address: otherTill });
    expect(await compare()).toMatchObject({
      error: { code: 'swap.numbers-differ', facts: { tid: '11112222', expectedTid: own.tid } },
    });
    plugIn(shop, clock, 'N900-0009', { address: otherTill });
    const { checkId } = await shop.check({ level: 'full', address: otherTill });
    const swap = unwrap(await compare());
    expect(swap).toMatchObject({ step: 'handOver', check: { checkId, isTidSame: true, isMidSame: true } });
    const report2 = unwrap(await shop.engine.services.checks.report({ checkId: present(checkId) }));
    expect(report2.checks.find(({ id }) => id === 'registration.binding')?.outcome).toBe('pass');
  });

  it('that tells nothing is compared by a person', async () => {
    const { swaps, taskId } = await aSwap(0);
    unwrap(await swaps.passBatch({ taskId, override: null }));
    unwrap(await swaps.setUnit({ taskId, newSerial: 'N900-0009' }));
    unwrap(await swaps.noteRequest({ taskId, report }));
    unwrap(await swaps.noteActivation({ taskId, on: '2026-11-22' }));
    expect(unwrap(await swaps.compare({ taskId, acceptsUnread: true }))).toMatchObject({
      step: 'handOver',
      check: null,
    });
  });
});

describe('a swap', () => {
  it('can be left, and goes on where it stopped, also after a restart; starting it again is the same one', async () => {
    const { shop, swaps, recordId, taskId } = await aSwap(0);
    unwrap(await swaps.passBatch({ taskId, override: null }));
    unwrap(await swaps.setUnit({ taskId, newSerial: 'N900-0009' }));
    await shop.engine.close();
    const again = await aRegister({ dataFolder: shop.dataFolder });
    const swap = unwrap(await again.engine.services.swaps.start({ recordId }));
    expect(swap).toMatchObject({ taskId, step: 'request', newSerial: 'N900-0009' });
    expect(await again.openTasks('swap')).toHaveLength(1);
  });

  it('tells the acquirer old and new number, never the account or the credit code', async () => {
    const { swaps, taskId } = await aReadySwap();
    const { copyBlock } = unwrap(await swaps.get({ taskId }));
    expect(copyBlock.zh).toMatch(/旧机身号：N900-0001\n新机身号：N900-0009\n终端号 \(TID\)：52523535/);
    expect(copyBlock.en).toContain('Installation address: 示范路 8 号');
  });

  it('carries the binding over with its sources, keeps the history, and waits for the acquirer’s word', async () => {
    const { shop, swaps, recordId, taskId } = await aReadySwap();
    const handOver = { taskId, oldGoes: 'swappedOut', to: '仓库', reason: '旧机屏幕坏' } as const;
    const swap = unwrap(await swaps.handOver(handOver));
    const newRecordId = present(swap.newRecordId);
    expect(swap).toMatchObject({ step: 'confirm', closedAt: null });
    const [old, next] = [
      unwrap(await shop.records.get({ recordId })),
      unwrap(await shop.records.get({ recordId: newRecordId })),
    ];
    expect(old.record).toMatchObject({ lifecycle: 'swappedOut', replacedBy: newRecordId });
    expect(next.record).toMatchObject({
      lifecycle: 'pending',
      replaces: recordId,
      registration: { state: 'unknown' },
      fields: {
        serialNumber: { value: 'N900-0009', source: 'device' },
        tid: old.record.fields.tid,
        store: { value: '静安店', source: 'user' },
      },
    });
    expect(next.record.terminalId).not.toBeNull();
    expect(unwrap(await shop.states.custody({ recordId }))[0]).toMatchObject({ step: 'swapped', to: '仓库' });
    expect(unwrap(await shop.states.custody({ recordId: newRecordId }))).toMatchObject([{ step: 'installed' }]);
    expect(await swaps.abandon({ taskId, reason: 'too late' })).toMatchObject({ error: { code: 'swap.not-yet' } });
    expect(await swaps.handOver(handOver)).toMatchObject({ error: { code: 'swap.not-yet' } });
    const over = unwrap(await swaps.confirm({ taskId, source: 'portal', note: '后台已显示新机身号' }));
    expect(over).toMatchObject({ step: null, ending: '后台已显示新机身号' });
    expect(unwrap(await shop.records.get({ recordId: newRecordId })).record).toMatchObject({
      lifecycle: 'inService',
      registration: { state: 'registered', source: 'portal' },
    });
    expect((await shop.openTasks('register')).map(({ serialNumber }) => serialNumber)).not.toContain('N900-0009');
    expect(await swaps.confirm({ taskId, source: 'portal', note: 'again' })).toMatchObject({
      error: { code: 'register.task-unknown' },
    });
  });

  it('to repair takes the numbers off the old unit, so that two never share them', async () => {
    const { shop, swaps, recordId, taskId } = await aReadySwap();
    unwrap(await swaps.handOver({ taskId, oldGoes: 'inRepair', to: '厂家售后', reason: '送修' }));
    const { record } = unwrap(await shop.records.get({ recordId }));
    expect(record).toMatchObject({ lifecycle: 'inRepair' });
    expect([record.fields.tid, record.fields.mid]).toEqual([undefined, undefined]);
    expect(unwrap(await shop.states.custody({ recordId }))[0]).toMatchObject({ step: 'sentForRepair', to: '厂家售后' });
  });

  it('can be given up until the hand-over', async () => {
    const { shop, swaps, recordId, taskId } = await aSwap(0);
    expect(unwrap(await swaps.abandon({ taskId, reason: '旧机修好了' }))).toMatchObject({
      step: null,
      newRecordId: null,
    });
    expect(unwrap(await shop.records.get({ recordId })).record.lifecycle).toBe('inService');
    expect(await swaps.get({ taskId })).toMatchObject({ ok: true });
    expect(unwrap(await swaps.start({ recordId })).taskId).not.toBe(taskId);
  });

  it('is offered only where the life cycle has one', async () => {
    const { shop, swaps } = await aSwap(0);
    const { id: recordId } = await shop.create({ serialNumber: 'N900-0007' });
    expect(await swaps.start({ recordId })).toMatchObject({ error: { code: 'lifecycle.not-allowed' } });
  });
});
