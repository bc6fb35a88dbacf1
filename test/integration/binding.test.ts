// The binding on a real database: drift at every check, comparing by hand, what a person does about a difference.
import { describe, expect, it } from 'vitest';
import { aBinding, own, plugIn } from '../support/aBinding.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';

describe('the check of the binding', () => {
  it('says that there is no record, then compares what there is', async () => {
    const { shop, check } = await aBinding();
    expect(await check()).toMatchObject({
      outcome: 'pass',
      explanation: { en: expect.stringContaining('Items compared: 4;') as unknown },
    });
    plugIn(shop, { serialNumber: 'STRANGER-77', tid: '11112222', mid: null });
    expect(await check()).toMatchObject({ outcome: 'notSupported' });
  });

  it.each([
    ['MID', { mid: '822290059430962' }, {}, 'mid', 'fail'],
    ['TID', { tid: '52523536' }, {}, 'tid', 'fail'],
    ['acquirer', {}, { acquirer: '48982900' }, 'acquirerCode', 'warn'],
    ['merchant name', {}, { merchantName: '别家店' }, 'merchantName', 'warn'],
    ['address', {}, { address: '别处路 1 号' }, 'installAddress', 'warn'],
    ['SIM card', {}, { iccid: '89860012098765432118' }, 'iccid', 'warn'],
  ])('names old, new, source and whom to tell when the %s differs', async (_, who, facts, field, outcome) => {
    const { shop, check, sheet } = await aBinding();
    plugIn(shop, who, facts);
    const found = await check();
    expect(found.outcome).toBe(outcome);
    expect(found.who).toBe('acquirer');
    expect(found.remedy?.en).toMatch(/^Tell your acquirer/);
    const value = (side: string) => found.evidence.find(({ key }) => key === `binding.${field}.${side}`);
    expect(value('registered')?.source).toBe('register');
    expect(value('observed')?.source).toBe('device');
    expect(found.explanation.zh).toContain(String(value('registered')?.value));
    expect(found.explanation.zh).toContain(String(value('observed')?.value));
    const { drifts, rows } = await sheet();
    expect(drifts.filter(({ closedAt }) => closedAt === null)).toMatchObject([{ field, source: 'device' }]);
    expect(rows.find((row) => row.field === field)?.device?.state).toBe('different');
  });

  it('finds a unit that uses the registered numbers of another one, and keeps nothing else of it', async () => {
    const { shop, check, sheet } = await aBinding();
    plugIn(shop, { serialNumber: 'N900-0002' }, { merchantName: '别家店' });
    expect(await check()).toMatchObject({ outcome: 'fail' });
    const { rows } = await sheet();
    expect(rows.find(({ field }) => field === 'serialNumber')?.device?.value).toBe('N900-0002');
    expect(rows.find(({ field }) => field === 'merchantName')?.device).toBeNull();
  });

  it('does not take case, blanks, full-width forms, fillers or the end of a card’s number for a difference', async () => {
    const { shop, check } = await aBinding();
    const facts = { merchantName: '好邻居 便利店', iccid: '89860012098765432100F', address: '示范路８号' };
    plugIn(shop, { serialNumber: 'n900-0001' }, facts);
    expect(await check()).toMatchObject({ outcome: 'pass' });
  });
});

describe('a difference', () => {
  it('is seen again, closes by itself when both agree, and stays in the history', async () => {
    const { shop, clock, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const first = present((await sheet()).drifts[0]);
    await clock.advance(60_000);
    await check();
    const again = present((await sheet()).drifts[0]);
    expect(again).toMatchObject({ id: first.id, firstAt: first.firstAt });
    expect(again.lastAt > first.lastAt).toBe(true);
    plugIn(shop);
    await check();
    expect((await sheet()).drifts).toMatchObject([{ id: first.id, closing: { kind: 'agreed', by: null } }]);
  });

  it('is told to the acquirer, or left until a day, after which it counts again', async () => {
    const { shop, clock, services, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const { id: driftId } = present((await sheet()).drifts[0]);
    const reported = { driftId, kind: 'reported', note: '电话 95016', until: null } as const;
    expect(unwrap(await services.bindings.handle(reported)).drifts[0]?.handling).toMatchObject([{ kind: 'reported' }]);
    expect(await check()).toMatchObject({ outcome: 'fail' });
    const accepted = { driftId, kind: 'accepted', note: '周五下载参数', until: '2026-11-24' } as const;
    unwrap(await services.bindings.handle(accepted));
    expect(await check()).toMatchObject({
      outcome: 'pass',
      explanation: { en: expect.stringContaining('marked') as unknown },
    });
    await clock.advance(3 * 86_400_000);
    expect(await check()).toMatchObject({ outcome: 'fail' });
    const late = { ...accepted, until: '2026-11-24' };
    expect(await services.bindings.handle(late)).toMatchObject({ error: { code: 'input.invalid' } });
  });

  it('ends when the register was wrong: the observed value is taken, with its reason and source', async () => {
    const { shop, services, recordId, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const { id: driftId } = present((await sheet()).drifts[0]);
    const taken = unwrap(await services.bindings.take({ driftId, reason: 'typed wrong' }));
    expect(taken.drifts).toMatchObject([{ closing: { kind: 'taken', reason: 'typed wrong', by: 'Li' } }]);
    expect(await services.bindings.take({ driftId, reason: 'again' })).toMatchObject({
      error: { code: 'binding.drift-unknown' },
    });
    const { record } = unwrap(await shop.records.get({ recordId }));
    expect(record.fields.tid).toMatchObject({ value: '52523536', source: 'device' });
    expect(await check()).toMatchObject({ outcome: 'pass' });
  });

  it('of an address or of the serial number cannot be taken in passing', async () => {
    const { shop, services, check, sheet } = await aBinding();
    plugIn(shop, {}, { address: '别处路 1 号' });
    await check();
    const { id: driftId } = present((await sheet()).drifts[0]);
    const answer = await services.bindings.take({ driftId, reason: 'it moved' });
    expect(answer).toMatchObject({ error: { code: 'move.not-stated' } });
    plugIn(shop, { serialNumber: 'N900-0002' });
    await check();
    const other = present((await sheet()).drifts.find(({ field }) => field === 'serialNumber'));
    expect(await services.bindings.take({ driftId: other.id, reason: 'other unit' })).toMatchObject({
      error: { code: 'binding.needs-swap' },
    });
  });

  it('comes up from a slip or the portal that a person types in, and goes when the source is out of date', async () => {
    const { services, recordId } = await aBinding();
    const seen = { recordId, source: 'portal', on: '2026-11-20' } as const;
    const sheet = unwrap(
      await services.bindings.observe({
        ...seen,
        values: { settlementLast4: '9876', uscc: '91440300708461136T', mid: own.mid },
      }),
    );
    expect(sheet.drifts.map(({ field, registered, observed }) => [field, registered, observed])).toEqual([
      ['uscc', '9111**********341L', '9144**********136T'],
      ['settlementLast4', '****1234', '****9876'],
    ]);
    expect(sheet.rows.find(({ field }) => field === 'mid')?.portal).toMatchObject({ state: 'same' });
    expect(JSON.stringify(sheet)).not.toContain('91110000600037341L');
    const account = present(sheet.drifts.find(({ field }) => field === 'settlementLast4'));
    const after = unwrap(await services.bindings.outdated({ driftId: account.id, reason: 'old page' }));
    expect(after.rows.find(({ field }) => field === 'settlementLast4')?.portal).toBeNull();
    expect(after.drifts.find(({ id }) => id === account.id)).toMatchObject({ closing: { kind: 'outdated' } });
    const forgotten = unwrap(await services.bindings.observe({ ...seen, values: { mid: null } }));
    expect(forgotten.rows.find(({ field }) => field === 'mid')?.portal).toBeNull();
  });

  it('refuses what cannot be: tomorrow’s slip, a wrong number, a card number', async () => {
    const { services, recordId } = await aBinding();
    const seen = { recordId, source: 'receipt' } as const;
    const tomorrow = await services.bindings.observe({ ...seen, on: '2026-11-23', values: { mid: own.mid } });
    expect(tomorrow).toMatchObject({ error: { code: 'input.invalid' } });
    for (const values of [{ mid: '123' }, { uscc: '91110000600037341' }, { settlementLast4: '6222021234567890123' }]) {
      const answer = await services.bindings.observe({ ...seen, on: '2026-11-22', values });
      expect(answer).toMatchObject({ error: { code: 'register.invalid-field' } });
    }
  });

  it('follows the record: correcting a field by hand closes it', async () => {
    const { shop, recordId, check, sheet } = await aBinding();
    plugIn(shop, { tid: '52523536' });
    await check();
    const fields = { tid: '52523536' };
    unwrap(await shop.records.saveFields({ recordId, fields, source: 'user', acceptsConflicts: false }));
    expect((await sheet()).drifts).toMatchObject([{ closing: { kind: 'agreed' } }]);
  });
});

describe('the shops', () => {
  it('compare a simulated terminal with the simulated shop’s register only', async () => {
    const { engine } = await anEngine();
    expect(await engine.services.bindings.sheet({ recordId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      error: { code: 'register.unknown' },
    });
  });
});
