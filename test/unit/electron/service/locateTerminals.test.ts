import { describe, expect, it } from 'vitest';
import {
  addressAt,
  contradicts,
  isSameAdapter,
  isSamePlace,
  type KnownPlace,
  locateTerminals,
  rememberedOf,
  serialPathOf,
} from '../../../../electron/service/locateTerminals.ts';
import type { RememberedPort } from '../../../../electron/store/connectionStore.ts';
import type { StoredTerminal } from '../../../../electron/store/terminalStore.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { PortInfo } from '../../../../electron/transport/portSource.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aStoredTerminal } from '../../../support/records.ts';

const adapter = (changes: Partial<RememberedPort> = {}): RememberedPort => ({
  vendorId: '0403',
  productId: '6001',
  usbSerialNumber: null,
  place: null,
  ...changes,
});
const port = (path: string, changes: Partial<RememberedPort> = {}): PortInfo => ({
  ...adapter(changes),
  address: unwrap(parsePortAddress(`serial:${path}`)),
  name: path,
  likelihood: 'new',
});
const known = (path: string, remembered: RememberedPort | null, changes: Partial<StoredTerminal> = {}): KnownPlace => ({
  terminal: aStoredTerminal({ address: unwrap(parsePortAddress(`serial:${path}`)).text, ...changes }),
  port: remembered,
});
const where = (ports: readonly PortInfo[], places: readonly KnownPlace[]): Record<string, string> =>
  Object.fromEntries(
    [...locateTerminals(ports, places)].map(([address, terminal]) => [
      serialPathOf(address) ?? address,
      serialPathOf(terminal.address) ?? terminal.address,
    ]),
  );

describe('where terminals are plugged in', () => {
  it('is found by the adapter’s number after the ports were renumbered', () => {
    const ports = [port('COM9', { usbSerialNumber: 'A50285BI' }), port('COM7', { usbSerialNumber: 'FT9ZZZ01' })];
    expect(where(ports, [known('COM7', adapter({ usbSerialNumber: 'A50285BI' }))])).toEqual({ COM9: 'COM7' });
  });

  it('is exchanged for two adapters that swapped their paths', () => {
    const ports = [
      port('/dev/ttyUSB0', { usbSerialNumber: 'BBBB2222' }),
      port('/dev/ttyUSB1', { usbSerialNumber: 'AAAA1111' }),
    ];
    const places = [
      known('/dev/ttyUSB0', adapter({ usbSerialNumber: 'AAAA1111' })),
      known('/dev/ttyUSB1', adapter({ usbSerialNumber: 'BBBB2222' })),
    ];
    expect(where(ports, places)).toEqual({ '/dev/ttyUSB1': '/dev/ttyUSB0', '/dev/ttyUSB0': '/dev/ttyUSB1' });
  });

  it.each(['1234567', 'unknown', '', '0000000', '0123456789ABCDEF', '0001', '00000001', 'FFFFFFFF', '11111111'])(
    'is never found by the filler %j',
    (usbSerialNumber) => {
      const ports = [port('COM9', { usbSerialNumber })];
      expect(where(ports, [known('COM7', adapter({ usbSerialNumber }))])).toEqual({});
    },
  );

  it('is not found by a number that two plugged adapters share', () => {
    const ports = [port('COM8', { usbSerialNumber: 'SAME5678' }), port('COM9', { usbSerialNumber: 'SAME5678' })];
    expect(where(ports, [known('COM7', adapter({ usbSerialNumber: 'SAME5678' }))])).toEqual({});
  });

  it('is found by model and socket where adapters have no number', () => {
    const ports = [port('/dev/ttyUSB1', { place: '1-2' }), port('/dev/ttyUSB0', { place: '1-3' })];
    const places = [known('/dev/ttyUSB0', adapter({ place: '1-2' })), known('/dev/ttyUSB1', adapter({ place: '1-3' }))];
    expect(where(ports, places)).toEqual({ '/dev/ttyUSB1': '/dev/ttyUSB0', '/dev/ttyUSB0': '/dev/ttyUSB1' });
  });

  it('is not the same path when another adapter is there now', () => {
    expect(where([port('COM7', { productId: '6015' })], [known('COM7', adapter())])).toEqual({});
    const numbered = [port('COM7', { usbSerialNumber: 'OTHER999' })];
    expect(where(numbered, [known('COM7', adapter({ usbSerialNumber: 'A50285BI' }))])).toEqual({});
  });

  it('is the same path where nothing is known of adapters, for the terminal met last', () => {
    const older = known('COM7', null, { lastContactAt: '2026-01-01T00:00:00.000Z' });
    const newer = known('COM7', null, { lastContactAt: '2026-02-01T00:00:00.000Z' });
    const found = locateTerminals([port('COM7')], [older, newer]);
    expect([...found.values()].map(({ id }) => id)).toEqual([newer.terminal.id]);
  });
});

describe('two descriptions of adapters', () => {
  it('are of one adapter by number, of one socket by place, and contradict each other by either', () => {
    const one = adapter({ usbSerialNumber: 'A50285BI', place: '1-2' });
    expect(isSameAdapter(one, adapter({ usbSerialNumber: 'a50285bi', place: '9-9' }))).toBe(true);
    expect(isSamePlace(one, adapter({ place: '1-2' }))).toBe(true);
    expect(isSamePlace(one, adapter({ place: '1-2', usbSerialNumber: 'OTHER999' }))).toBe(false);
    expect(contradicts(one, adapter({ vendorId: '1a86' }))).toBe(true);
    expect(contradicts(one, adapter({ vendorId: null, productId: null }))).toBe(false);
    expect(rememberedOf(port('COM7', { place: '1-2' }))).toEqual(adapter({ place: '1-2' }));
  });
});

describe('the address of a terminal at a port', () => {
  it('keeps the speed at which it was reached', () => {
    const { address } = port('COM9');
    const terminal = aStoredTerminal({ address: 'serial:COM7?baud=115200&dataBits=8&parity=none&stopBits=1' });
    expect(addressAt(address, terminal)).toBe('serial:COM9?baud=115200&dataBits=8&parity=none&stopBits=1');
    expect(addressAt(address, null)).toBe(address.text);
    expect(addressAt(address, aStoredTerminal({ address: 'tcp://10.0.0.5:1' }))).toBe(address.text);
  });

  it('has a path only for serial ports', () => {
    expect(serialPathOf('serial:COM7')).toBe('COM7');
    expect(serialPathOf('tcp://10.0.0.5:1')).toBeNull();
    expect(serialPathOf('nonsense')).toBeNull();
  });
});
