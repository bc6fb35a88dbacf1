import { describe, expect, it } from 'vitest';
import { composePorts, createPortList } from '../../../../electron/service/portList.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { PortInfo } from '../../../../electron/transport/portSource.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const port = (address: string, likelihood: 'new' | 'unlikely' = 'new'): PortInfo => ({
  address: unwrap(parsePortAddress(address)),
  name: address,
  vendorId: null,
  productId: null,
  usbSerialNumber: null,
  likelihood,
});
const usb0 = 'serial:/dev/ttyUSB0?baud=9600&dataBits=8&parity=none&stopBits=2';

const watched = async (first: readonly PortInfo[]) => {
  const deps = await someDeps();
  let plugged = first;
  const list = createPortList(deps, {
    list: () => Promise.resolve(plugged),
    open: () => Promise.reject(new Error('not here')),
  });
  const plug = (...ports: readonly PortInfo[]): void => {
    plugged = ports;
  };
  return { deps, list, plug };
};

describe('the list of ports', () => {
  it('puts known terminals first and unlikely ports last', () => {
    const terminal = aStoredTerminal({ address: usb0 });
    const listed = [port('serial:/dev/ttyS0', 'unlikely'), port('serial:/dev/ttyUSB1'), port(usb0)];
    expect(composePorts(listed, [], [terminal]).map(({ likelihood, terminalId }) => [likelihood, terminalId])).toEqual([
      ['known', terminal.id],
      ['new', null],
      ['unlikely', null],
    ]);
  });

  it('offers a known terminal with the speed at which it was reached', () => {
    const address = 'serial:/dev/ttyUSB0?baud=115200&dataBits=8&parity=none&stopBits=1';
    const [found] = composePorts([port(usb0)], [], [aStoredTerminal({ address })]);
    expect(found?.address).toBe(address);
  });

  it('names the terminal that was reached there last', () => {
    const older = aStoredTerminal({ address: usb0, lastContactAt: '2026-01-01T00:00:00.000Z' });
    const newer = aStoredTerminal({ address: usb0, lastContactAt: '2026-02-01T00:00:00.000Z' });
    expect(composePorts([port(usb0)], [], [older, newer])[0]?.terminalId).toBe(newer.id);
  });

  it('shows an address that was typed and is plugged in only once', () => {
    const ports = composePorts([port(usb0)], [unwrap(parsePortAddress(usb0))], []);
    expect(ports).toMatchObject([{ isManual: true, address: usb0 }]);
  });

  it('keeps addresses typed by hand until they are forgotten', async () => {
    const { list } = await watched([]);
    expect(unwrap(await list.add({ address: 'tcp://10.0.0.5' }))).toMatchObject([
      { address: 'tcp://10.0.0.5:20007', kind: 'tcp', isManual: true, name: '10.0.0.5:20007', simulated: false },
    ]);
    expect(await list.add({ address: 'COM7' })).toMatchObject({ error: { code: 'transport.bad-address' } });
    expect(unwrap(await list.forget({ address: 'tcp://10.0.0.5:20007' }))).toEqual([]);
  });
});

describe('the watch over ports', () => {
  it('tells of plugging and unplugging within two seconds, and of nothing else', async () => {
    const { deps, list, plug } = await watched([]);
    list.watch();
    await deps.clock.advance(10_000);
    expect(deps.heard).toEqual([]);
    plug(port(usb0));
    await deps.clock.advance(2000);
    expect(deps.heard).toMatchObject([{ name: 'ports.changed', payload: [{ address: usb0 }] }]);
    plug();
    await deps.clock.advance(2000);
    expect(deps.heard).toHaveLength(2);
    list.stop();
    plug(port(usb0));
    await deps.clock.advance(10_000);
    expect(deps.heard).toHaveLength(2);
    expect(deps.clock.pending).toBe(0);
  });

  it('tells when a terminal was recognised at a port', async () => {
    const { deps, list } = await watched([port(usb0)]);
    unwrap(await list.list());
    await deps.shops.open.checks.record(aCheckRecord(aStoredTerminal({ address: usb0 })));
    list.refresh();
    await deps.clock.advance(1000);
    expect(deps.heard).toMatchObject([{ payload: [{ likelihood: 'known' }] }]);
  });
});
