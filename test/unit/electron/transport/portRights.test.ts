import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RightsPlaces, readPortRights } from '../../../../electron/transport/portRights.ts';

const gid = process.getgid?.() ?? 0;

/** A computer in a folder: one port with its adapter, a list of groups, a distribution. */
const aComputer = (given: { mode?: number; groupLine?: string; environment?: RightsPlaces['environment'] } = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'steward-rights-'));
  const port = join(root, 'ttyUSB3');
  writeFileSync(port, '');
  chmodSync(port, given.mode ?? 0o660);
  const adapter = join(root, 'usb', '1-1');
  mkdirSync(join(adapter, '1-1:1.0'), { recursive: true });
  writeFileSync(join(adapter, 'idVendor'), '0403\n');
  writeFileSync(join(adapter, 'idProduct'), '6001\n');
  mkdirSync(join(root, 'tty', 'ttyUSB3'), { recursive: true });
  symlinkSync(join(adapter, '1-1:1.0'), join(root, 'tty', 'ttyUSB3', 'device'));
  writeFileSync(join(root, 'group'), given.groupLine ?? `dialout:x:${String(gid)}:wang,li\n`);
  writeFileSync(join(root, 'os-release'), 'NAME="Debian"\nID=debian\n');
  const places: RightsPlaces = {
    groupFile: join(root, 'group'),
    releaseFile: join(root, 'os-release'),
    ttyFolder: join(root, 'tty'),
    environment: given.environment ?? {},
    user: 'li',
    groups: [],
  };
  return { port, places };
};

describe('the rights on a port', () => {
  it('are read with group, members, distribution and adapter', async () => {
    const { port, places } = aComputer();
    expect(await readPortRights(port, places)).toMatchObject({
      path: port,
      user: 'li',
      group: 'dialout',
      groupMayOpen: true,
      isListedInGroup: true,
      hasGroup: false,
      sandbox: null,
      distribution: 'debian',
      vendorId: '0403',
      productId: '6001',
    });
  });

  it('tell a group that may not open it from one that may', async () => {
    const { port, places } = aComputer({ mode: 0o600, groupLine: `tty:x:${String(gid)}:\n` });
    expect(await readPortRights(port, { ...places, groups: [gid] })).toMatchObject({
      groupMayOpen: false,
      isListedInGroup: false,
      hasGroup: true,
    });
  });

  it('notice a package that keeps the program from ports', async () => {
    const { port, places } = aComputer({ environment: { SNAP: '/snap/terminal-steward/1' } });
    expect((await readPortRights(port, places))?.sandbox).toBe('snap');
    expect((await readPortRights(port, { ...places, environment: { FLATPAK_ID: 'x' } }))?.sandbox).toBe('flatpak');
  });

  it('are unknown for a port that is not there', async () => {
    expect(await readPortRights('/dev/no-such-port')).toBeNull();
  });

  it('can be read on this computer', async () => {
    expect(await readPortRights('/dev/null')).toMatchObject({ mayOpen: true });
  });
});
