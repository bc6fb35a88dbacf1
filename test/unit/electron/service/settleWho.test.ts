import { describe, expect, it } from 'vitest';
import { settleWho } from '../../../../electron/service/settleWho.ts';
import type { StoredTerminal } from '../../../../electron/store/terminalStore.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const here = 'serial:/dev/ttyUSB0';
const there = 'serial:/dev/ttyUSB1';
const numbered = (serialNumber: string | null, more: Parameters<typeof aDriverReport>[0] = {}) =>
  aDriverReport({ identity: anIdentity({ serialNumber }), ending: 'cancelled', ...more });
const one = aStoredTerminal({ address: here, link: 'unreachable' });
const two = aStoredTerminal({ identity: anIdentity({ serialNumber: 'BB000022' }), address: there });

const settled = async (report: ReturnType<typeof numbered>, address: string, expected: StoredTerminal = one) => {
  const deps = await someDeps();
  for (const terminal of [one, two]) await deps.shops.open.checks.record(aCheckRecord(terminal));
  const who = await settleWho({ report, expected, address, port: null }, deps);
  return { who, of: (id: string) => deps.shops.open.terminals.byId(id) };
};

describe('who has answered a search', () => {
  it('is the terminal that was expected, wherever it is now', async () => {
    const { who, of } = await settled(numbered('17F59B1F'), there);
    expect(who).toEqual({ kind: 'expected' });
    expect(await of(one.id)).toMatchObject({ address: there, link: 'reached' });
  });

  it('is another terminal by its number, at whose record the place is noted', async () => {
    const { who, of } = await settled(numbered('BB000022'), here);
    expect(who).toMatchObject({ kind: 'other', terminal: { id: two.id }, formerAddress: there });
    expect(await of(two.id)).toMatchObject({ address: here });
    expect(await of(one.id)).toMatchObject({ address: here, link: 'unreachable' });
  });

  it('is a stranger under a number that nobody has', async () => {
    expect((await settled(numbered('CC000033'), here)).who).toEqual({ kind: 'stranger' });
  });

  it('is a stranger when it tells no number and another TID', async () => {
    const report = numbered(null, { identity: anIdentity({ serialNumber: null, tid: '99999999' }) });
    expect((await settled(report, here)).who).toEqual({ kind: 'stranger' });
  });

  it('is a stranger when it is simulated and the shop is not', async () => {
    expect((await settled(numbered('17F59B1F', { facts: { isSimulated: true } }), here)).who).toEqual({
      kind: 'stranger',
    });
  });

  it('has its adapter remembered', async () => {
    const deps = await someDeps();
    await deps.shops.open.checks.record(aCheckRecord(one));
    const port = { vendorId: '0403', productId: '6001', usbSerialNumber: 'A50285BI', place: null };
    await settleWho({ report: numbered('17F59B1F'), expected: one, address: there, port }, deps);
    expect((await deps.shops.open.connections.ports()).get(one.id)).toEqual(port);
  });
});
