import { describe, expect, it } from 'vitest';
import type { DriverPlugin } from '../../../../electron/driver/driverPlugin.ts';
import { driverOrder, isDriver, mayTry } from '../../../../electron/service/driverOrder.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { anIdentity, aStoredTerminal } from '../../../support/records.ts';

const plugin = (id: string, isAutomatic = true): DriverPlugin => ({
  id,
  transports: ['serial'],
  isAutomatic,
  commands: [],
  create: () => {
    throw new Error('nobody asks');
  },
});
const plugins = [plugin('zvt'), plugin('at'), plugin('poslink', false)];

const order = (driver: string, family: string | null = null, isExpected = false) => {
  const address = parsePortAddress('serial:/dev/ttyS0');
  if (!address.ok) throw new Error('address');
  const known = family === null ? null : aStoredTerminal({ identity: anIdentity({ driver: family }) });
  const result = driverOrder({ address: address.value, driver, known, isExpected }, plugins);
  return result.ok ? result.value.map(({ id }) => id) : result.error;
};

describe('the order of drivers', () => {
  it('is that of the families, without those whose first enquiry does something', () => {
    expect(order('auto')).toEqual(['zvt', 'at']);
  });

  it('begins with the family of the terminal that is known there', () => {
    expect(order('auto', 'at')).toEqual(['at', 'zvt']);
    expect(order('auto', 'at', true)).toEqual(['at', 'zvt']);
    expect(order('auto', 'gone')).toEqual(['zvt', 'at']);
  });

  it('is the one family that the person named, whatever it does', () => {
    expect(order('poslink')).toEqual(['poslink']);
    expect(order('poslink', 'poslink', true)).toEqual(['poslink']);
  });

  it('is empty for a terminal that was chosen and may be asked only on request', () => {
    expect(order('auto', 'poslink', true)).toMatchObject({ code: 'driver.on-request', facts: { driver: 'poslink' } });
  });

  it('is that of an unknown port where only the port was chosen', () => {
    expect(order('auto', 'poslink')).toEqual(['zvt', 'at']);
  });

  it('leaves out who is asked over such a port on request only, unless one of them is known there', () => {
    const shy = { ...plugin('adb'), onRequestOver: ['serial'] as const };
    expect(mayTry(shy, 'serial')).toBe(false);
    expect(mayTry(shy, 'tcp')).toBe(true);
    expect(mayTry(plugin('poslink', false), 'tcp')).toBe(false);
    const address = parsePortAddress('serial:/dev/ttyS0');
    if (!address.ok) throw new Error('address');
    const wish = { address: address.value, driver: 'auto', isExpected: false };
    const ids = (family: string | null): string[] => {
      const known = family === null ? null : aStoredTerminal({ identity: anIdentity({ driver: family }) });
      const result = driverOrder({ ...wish, known }, [...plugins, shy]);
      return result.ok ? result.value.map(({ id }) => id) : [];
    };
    expect(ids(null)).toEqual(['zvt', 'at']);
    expect(ids('adb')).toEqual(['adb', 'zvt', 'at']);
  });

  it('knows which names can be asked for', () => {
    expect(['auto', 'at', 'poslink', 'x25'].map((name) => isDriver(name, plugins))).toEqual([true, true, true, false]);
  });
});
