import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupOwner } from '../../../../electron/transport/groupOwner.ts';
import { heldFailure, serialOpenFailure, tcpOpenFailure } from '../../../../electron/transport/openFailure.ts';
import type { PortAddress } from '../../../../electron/transport/portAddress.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';

const serialAddress = (path: string): Extract<PortAddress, { kind: 'serial' }> => {
  const address = parsePortAddress(`serial:${path}`);
  if (!address.ok || address.value.kind !== 'serial') throw new Error('bad address');
  return address.value;
};

describe('the reason why a serial port did not open', () => {
  it.each([
    ['Error: No such file or directory, cannot open /dev/ttyUSB9', 'transport.no-port'],
    ['Error: Permission denied, cannot open /dev/ttyUSB0', 'transport.permission-denied'],
    ['Error Resource temporarily unavailable Cannot lock port', 'transport.busy'],
    ['Error: Device or resource busy, cannot open /dev/ttyUSB0', 'transport.busy'],
    ['Opening COM7: Access denied', 'transport.busy'],
    ['Opening COM7: File not found', 'transport.no-port'],
    ['Error: Inappropriate ioctl for device, cannot open /dev/null', 'transport.no-port'],
  ])('reads "%s" as %s', async (message, code) => {
    const result = await serialOpenFailure(serialAddress('/dev/null'), new Error(message));
    expect(result).toMatchObject({ ok: false, error: { code, details: message, facts: { path: '/dev/null' } } });
  });

  it('names the group that may open a forbidden port', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steward-group-'));
    const groups = join(folder, 'group');
    const gid = process.getgid?.() ?? 0;
    writeFileSync(groups, `root:x:99999:\ndialout:x:${String(gid)}:somebody\n`);
    const port = join(folder, 'port');
    writeFileSync(port, '');
    expect(await groupOwner(port, groups)).toBe('dialout');
    writeFileSync(groups, '');
    expect(await groupOwner(port, groups)).toBe(String(gid));
    expect(await groupOwner(join(folder, 'missing'), groups)).toBeNull();
    const result = await serialOpenFailure(serialAddress(port), new Error('Error: Permission denied, cannot open'));
    expect(result).toMatchObject({ ok: false, error: { facts: { group: expect.any(String) as unknown } } });
  });
});

describe('the reason why a connection was not made', () => {
  it('keeps the system code, also of several failed addresses', () => {
    const address = parsePortAddress('tcp://terminal.example:20007');
    if (!address.ok || address.value.kind !== 'tcp') throw new Error('bad address');
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(tcpOpenFailure(address.value, new AggregateError([refused]))).toMatchObject({
      ok: false,
      error: {
        code: 'transport.refused',
        facts: { host: 'terminal.example', port: 20_007, systemCode: 'ECONNREFUSED' },
      },
    });
  });
});

describe('a port that another program holds', () => {
  const address = serialAddress('/dev/ttyUSB0');

  it('is busy with the program named', () => {
    const { error } = heldFailure(address, { holders: [{ pid: 4711, command: 'minicom' }], isWhole: false }, 'lock');
    expect(error).toMatchObject({
      code: 'transport.busy',
      facts: { holder: 'minicom (pid 4711)', holderPid: 4711 },
      details: 'lock',
    });
    expect(adviseOn(error).message.en).toContain('minicom (pid 4711) is using');
  });

  it.skipIf(process.platform !== 'linux')('says how to see programs of other users where none was found', () => {
    const { error } = heldFailure(address, { holders: [], isWhole: false });
    expect(adviseOn(error).message.zh).toContain('另一个程序');
    expect(adviseOn(error).remedy.en).toContain('sudo fuser -v /dev/ttyUSB0');
  });

  it.skipIf(process.platform !== 'linux')('does not tell anybody to end a service of the system', () => {
    const { error } = heldFailure(address, { holders: [{ pid: 3, command: 'ModemManager' }], isWhole: true });
    expect(adviseOn(error).remedy.en).toContain('Do not remove it');
  });
});
