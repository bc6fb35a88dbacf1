import { describe, expect, it } from 'vitest';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('what the shop remembers of connections', () => {
  it('is the adapter of each terminal, the newest one', async () => {
    const { connections } = (await someDeps()).shops.open;
    const port = { vendorId: '0403', productId: '6001', usbSerialNumber: 'A1B2C3', place: '1-2' };
    await connections.rememberPort('one', port);
    await connections.rememberPort('one', { ...port, place: '1-3' });
    await connections.rememberPort('two', { vendorId: null, productId: null, usbSerialNumber: null, place: null });
    expect((await connections.ports()).get('one')).toEqual({ ...port, place: '1-3' });
    expect((await connections.ports()).size).toBe(2);
  });

  it('restores connections until somebody switches that off', async () => {
    const { connections } = (await someDeps()).shops.open;
    expect(await connections.isAutomatic()).toBe(true);
    await connections.setAutomatic(false);
    expect(await connections.isAutomatic()).toBe(false);
    await connections.setAutomatic(true);
    expect(await connections.isAutomatic()).toBe(true);
  });

  it('moves a terminal without touching what was read of it', async () => {
    const { connections, checks, terminals } = (await someDeps()).shops.open;
    const terminal = aStoredTerminal({ link: 'unreachable', linkError: 'transport.no-port' });
    await checks.record(aCheckRecord(terminal));
    await connections.reachedAt(terminal.id, 'serial:/dev/ttyUSB7');
    expect(await terminals.byId(terminal.id)).toMatchObject({
      address: 'serial:/dev/ttyUSB7',
      link: 'reached',
      linkError: null,
      verdict: 'pass',
      lastContactAt: terminal.lastContactAt,
    });
  });
});
