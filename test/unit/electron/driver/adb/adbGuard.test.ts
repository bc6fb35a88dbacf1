import { AdbServerClient } from '@yume-chan/adb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardPacket, guardRequest } from '../../../../../electron/driver/adb/adbGuard.ts';
import { newHeard, serverConnection } from '../../../../../electron/driver/adb/adbStreams.ts';
import { adbCommands } from '../../../../../electron/protocol/adb/adbCommands.ts';
import { hostRequest } from '../../../../../electron/protocol/adb/adbServer.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const commands = Object.values(adbCommands);
const mayLeave = (text: string): boolean => {
  try {
    guardRequest(hostRequest(text));
    return true;
  } catch {
    return false;
  }
};
const mayOpen = (service: string): boolean => {
  try {
    guardPacket({ word: 'OPEN', data: bytes(service) });
    return true;
  } catch {
    return false;
  }
};

describe('the last door before an ADB line', () => {
  it('lets the list of commands through, and the few questions to a server', () => {
    for (const command of commands) expect(mayLeave(`exec:${command}`) && mayOpen(`shell:${command}`)).toBe(true);
    for (const request of ['host:version', 'host:devices-l', 'host:transport-id:17', 'host:tport:serial:0821443097']) {
      expect(mayLeave(request), request).toBe(true);
    }
    expect(mayOpen(`exec:getprop\0`)).toBe(true);
  });

  it('lets nothing else out, whatever it is', () => {
    for (const other of [
      'host:kill',
      'host:connect:10.0.0.5:5555',
      'host:disconnect:',
      'host:track-devices',
      'host:tport:serial:X Y',
      'reboot:',
      'reboot:bootloader',
      'root:',
      'remount:',
      'sync:',
      'tcp:5555',
      'tcpip:5555',
      'usb:',
      'shell:',
      'exec:settings put global adb_enabled 0',
      'exec:pm uninstall com.example.pay.till',
      'exec:reboot',
      'exec:getprop;reboot',
      'exec:getprop\nreboot',
      'exec:dumpsys battery set level 5',
      'shell,v2,raw:getprop',
      'abb_exec:package',
      'framebuffer:',
    ]) {
      expect(mayLeave(other), other).toBe(false);
      expect(mayOpen(other), other).toBe(false);
    }
  });

  it('lets no other text out, as a property', () => {
    const allowed = new Set(commands.flatMap((command) => [`exec:${command}`, `shell:${command}`]));
    const near = fc
      .constantFrom(...allowed)
      .chain((service) =>
        fc
          .tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.nat(service.length))
          .map(([extra, at]) => `${service.slice(0, at)}${extra}${service.slice(at)}`),
      );
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        expect(mayOpen(text)).toBe(allowed.has(text.replace(/\0$/, '')));
      }),
      { numRuns: 500 },
    );
  });

  it('wants one whole request at a time', () => {
    expect(() => {
      guardRequest(bytes('0010host:version'));
    }).toThrow();
    expect(() => {
      guardRequest(Uint8Array.from([...hostRequest('host:version'), ...hostRequest('host:kill')]));
    }).toThrow();
    expect(() => {
      guardRequest(new Uint8Array(0));
    }).toThrow();
  });

  it('never sends data to a command, but greets, answers for a key, acknowledges and ends', () => {
    expect(() => {
      guardPacket({ word: 'WRTE', data: bytes('x') });
    }).toThrow();
    for (const word of ['CNXN', 'AUTH', 'OKAY', 'CLSE'] as const) guardPacket({ word, data: bytes('host::') });
  });

  it('stands behind the library: its other functions reach nobody', async () => {
    const pair = createMemoryPair();
    const heard: string[] = [];
    pair.terminal.onBytes((chunk) => heard.push(new TextDecoder().decode(chunk)));
    const unused = () => Promise.reject(new Error('unused'));
    const client = new AdbServerClient({
      connect: () => serverConnection(pair.console, newHeard(), newLinkCounters()),
      addReverseTunnel: unused,
      removeReverseTunnel: unused,
      clearReverseTunnels: unused,
    });
    await expect(client.killServer()).rejects.toThrow();
    expect(heard).toEqual([]);
  });
});
