import { describe, expect, it } from 'vitest';
import { finishVisit, newRecordId, storeUnread } from '../../../../../electron/service/guided/finishVisit.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { guidedAt, guidedShop } from '../../../../support/guidedShop.ts';
import { anIdentity } from '../../../../support/records.ts';

const answeredShop = async (answer = 'spots') => {
  const shop = await guidedShop();
  const { id } = await shop.begin();
  const visit = unwrap(await shop.guided.answer({ visitId: id, step: 'guided.screen', answer, note: null }));
  const order = (signal = new AbortController().signal) => ({ visit, checkId: newRecordId(), signal });
  return { ...shop, visit, order };
};

describe('the record of a visit', () => {
  it('joins one quick reading and what the person found; its verdict is the worst of both', async () => {
    const { common, order, report, lines, scripted } = await answeredShop();
    const made = order();
    expect(await finishVisit(made, common)).toEqual({ error: null, isStored: true });
    const record = await report(made.checkId);
    expect(record).toMatchObject({ level: 'guided', operator: 'Li', verdict: 'warn', ending: 'complete' });
    const ids = record.checks.map(({ id }) => id);
    expect(ids).toContain('terminal.reachable');
    expect(ids.slice(-2)).toEqual(['guided.keypad', 'guided.screen']);
    expect(record.checks.at(-2)?.outcome).toBe('skipped');
    expect(record.startedAt).toBe(made.visit.startedAt);
    expect(scripted.asked.filter((one) => one.startsWith('read'))).toHaveLength(2);
    expect((await lines()).at(-1)).toMatch(/^Guided check: .* Screen/);
  });

  it('is made all the same when the terminal cannot be reached: incomplete, broken off, with the reason', async () => {
    const { common, order, report, scripted, terminalId, shops } = await answeredShop();
    scripted.at(guidedAt, null);
    const made = order();
    expect(await finishVisit(made, common)).toMatchObject({ error: { code: 'transport.refused' }, isStored: true });
    const record = await report(made.checkId);
    expect(record).toMatchObject({ verdict: 'incomplete', ending: 'brokenOff', readings: [], terminalId });
    expect(record.checks.map(({ id }) => id)).toEqual(['guided.keypad', 'guided.screen']);
    expect(await shops.open.terminals.byId(terminalId)).toMatchObject({
      verdict: 'incomplete',
      lastCheckId: made.checkId,
      concerns: ['guided.screen'],
    });
  });

  it('keeps what was read of a terminal that broke off in the middle', async () => {
    const { common, order, report, scripted } = await answeredShop();
    const brokenBy = failure('transport.closed', {}).error;
    scripted.at(guidedAt, aDriverReport({ ending: 'brokenOff', brokenBy }));
    const made = order();
    expect(await finishVisit(made, common)).toMatchObject({ error: { code: 'transport.closed' }, isStored: true });
    expect(await report(made.checkId)).toMatchObject({ verdict: 'incomplete', ending: 'brokenOff' });
  });

  it('puts nothing of another terminal on this record', async () => {
    const { common, order, report, scripted, terminalId, shops } = await answeredShop();
    scripted.at(guidedAt, aDriverReport({ identity: anIdentity({ serialNumber: 'OTHER-99' }) }));
    const made = order();
    expect(await finishVisit(made, common)).toMatchObject({ error: { code: 'terminal.replaced' } });
    const record = await report(made.checkId);
    expect(record).toMatchObject({ terminalId, ending: 'brokenOff' });
    expect(record.terminal.serialNumber).not.toBe('OTHER-99');
    expect(await shops.open.terminals.list()).toHaveLength(1);
  });

  it('is marked as cancelled when the person cancels while the terminal is read', async () => {
    const { common, order, report } = await answeredShop();
    const made = order(AbortSignal.abort());
    expect(await finishVisit(made, common)).toMatchObject({ error: { code: 'check.cancelled' }, isStored: true });
    expect(await report(made.checkId)).toMatchObject({ ending: 'cancelled', verdict: 'incomplete' });
  });

  it('can be made without a reading, and needs a terminal', async () => {
    const { common, order, report, visit } = await answeredShop('broken');
    const made = order();
    await storeUnread(made, 'cancelled', common);
    expect(await report(made.checkId)).toMatchObject({ ending: 'cancelled', verdict: 'incomplete' });
    const gone = { ...made, visit: { ...visit, terminalId: '99999999-9999-4999-8999-999999999999' } };
    await expect(storeUnread(gone, 'cancelled', common)).rejects.toThrow('terminal.unknown');
    expect(await finishVisit(gone, common)).toMatchObject({ isStored: false, error: { code: 'terminal.unknown' } });
  });
});
