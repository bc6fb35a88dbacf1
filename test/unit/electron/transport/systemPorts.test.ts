import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { portsFingerprint, systemPorts } from '../../../../electron/transport/systemPorts.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { createPseudoTerminals, noPseudoTerminals } from '../../../support/pseudoTerminal.ts';

describe('the fingerprint of all ports', () => {
  it('changes when one comes or goes, and not with anything else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steward-tty-'));
    const print = (): Promise<string | null> => portsFingerprint(folder, '/nowhere');
    symlinkSync('../../devices/pci0/1-1/ttyUSB0', join(folder, 'ttyUSB0'));
    const first = await print();
    mkdirSync(join(folder, 'tty7'));
    expect(await print()).toBe(first);
    symlinkSync('../../devices/pci0/1-2/ttyUSB1', join(folder, 'ttyUSB1'));
    const both = await print();
    expect(both).not.toBe(first);
    rmSync(join(folder, 'ttyUSB1'));
    expect(await print()).toBe(first);
    rmSync(join(folder, 'ttyUSB0'));
    symlinkSync('../../devices/pci0/1-4/ttyUSB0', join(folder, 'ttyUSB0'));
    expect(await print()).not.toBe(first);
  });

  it('is none where the system has no such folder', async () => {
    expect(await portsFingerprint('/nowhere', '/nowhere')).toBeNull();
  });
});

describe('the ports of this computer', () => {
  it('are asked for again only when something has changed', async () => {
    let now: string | null = 'one';
    let asked = 0;
    const ports = systemPorts({
      fingerprint: () => Promise.resolve(now),
      list: () => {
        asked += 1;
        return Promise.resolve([]);
      },
    });
    for (let look = 0; look < 5; look += 1) await ports.list();
    expect(asked).toBe(1);
    now = 'two';
    await ports.list();
    expect(asked).toBe(2);
    now = null;
    await ports.list();
    await ports.list();
    expect(asked).toBe(4);
  });

  it('are listed with those that are no serial ones, which are asked for every time', async () => {
    const address = unwrap(parsePortAddress('adb:0821443097'));
    const port = {
      address,
      name: 'A920',
      vendorId: null,
      productId: null,
      usbSerialNumber: null,
      likelihood: 'new' as const,
    };
    let others: (typeof port)[] = [];
    const ports = systemPorts({
      fingerprint: () => Promise.resolve('same'),
      list: () => Promise.resolve([]),
      others: () => Promise.resolve(others),
    });
    expect(await ports.list()).toEqual([]);
    expect(await ports.presence?.(address)).toBeNull();
    others = [port];
    expect(await ports.list()).toEqual([port]);
    expect(await ports.presence?.(address)).toBe('adb:0821443097');
    expect(await ports.presence?.(unwrap(parsePortAddress('adb:X?server=10.0.0.1:5037')))).toBeUndefined();
  });

  it.skipIf(noPseudoTerminals !== null)('show when a port is gone, and when another has taken its path', async () => {
    const { presence } = systemPorts();
    const line = await createPseudoTerminals();
    onTestFinished(() => line.unplug());
    const address = unwrap(parsePortAddress(`serial:${line.near}`));
    const first = await presence?.(address);
    expect(first).toEqual(expect.any(String));
    expect(await presence?.(address)).toBe(first);
    await line.unplug();
    expect(await presence?.(address)).toBeNull();
    expect(await presence?.(unwrap(parsePortAddress('tcp://127.0.0.1:1')))).toBeUndefined();
    expect(await presence?.(unwrap(parsePortAddress('serial:COM7')))).toBeUndefined();
  });
});
