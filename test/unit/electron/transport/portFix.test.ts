import { describe, expect, it } from 'vitest';
import { fixFor } from '../../../../electron/transport/portFix.ts';
import type { PortRights } from '../../../../electron/transport/portRights.ts';

const closed = (given: Partial<PortRights> = {}): PortRights => ({
  path: '/dev/ttyUSB0',
  mayOpen: false,
  user: 'li',
  group: 'dialout',
  groupMayOpen: true,
  isListedInGroup: false,
  hasGroup: false,
  sandbox: null,
  distribution: 'debian',
  vendorId: '1A86',
  productId: '7523',
  ...given,
});

describe('the way in to a port that is closed to this user', () => {
  it('is nothing where the port may be opened', () => {
    expect(fixFor(closed({ mayOpen: true }))).toBeNull();
  });

  it.each([
    ['debian', 'dialout', 'sudo usermod -aG dialout li'],
    ['ubuntu', 'dialout', 'sudo usermod -aG dialout li'],
    ['arch', 'uucp', 'sudo usermod -aG uucp li'],
    [null, 'plugdev', 'sudo usermod -aG plugdev li'],
    ['alpine', 'dialout', 'sudo addgroup li dialout'],
    [
      'silverblue',
      'dialout',
      "grep -E '^dialout:' /usr/lib/group | sudo tee -a /etc/group; sudo usermod -aG dialout li",
    ],
  ])('on %s joins the port’s own group %s', (distribution, group, command) => {
    expect(fixFor(closed({ distribution, group }))).toEqual({ kind: 'joinGroup', group, command });
  });

  it('is a new login for a user who has joined already', () => {
    expect(fixFor(closed({ isListedInGroup: true }))).toEqual({ kind: 'logInAgain', group: 'dialout' });
  });

  it.each(['root', 'wheel', '0', '20'])('never joins the group %s, but writes a rule for the adapter', (group) => {
    expect(fixFor(closed({ group }))).toEqual({
      kind: 'udevRule',
      file: '/etc/udev/rules.d/70-terminal-steward.rules',
      rule: 'SUBSYSTEM=="tty", ATTRS{idVendor}=="1a86", ATTRS{idProduct}=="7523", TAG+="uaccess"',
      command: expect.stringContaining('udevadm control --reload') as unknown,
    });
  });

  it('is a rule where the group may not open the port either, and the group where no adapter is known', () => {
    expect(fixFor(closed({ groupMayOpen: false }))).toMatchObject({ kind: 'udevRule' });
    expect(fixFor(closed({ groupMayOpen: false, group: 'tty', vendorId: null }))).toMatchObject({
      kind: 'joinGroup',
      command: 'sudo usermod -aG tty li',
    });
  });

  it('is the administrator where neither group nor adapter is known', () => {
    expect(fixFor(closed({ group: null, vendorId: null }))).toMatchObject({
      kind: 'askAdministrator',
      command: 'sudo usermod -aG dialout li',
    });
    expect(fixFor(closed({ hasGroup: true, vendorId: null }))).toMatchObject({
      kind: 'askAdministrator',
      command: 'sudo usermod -aG dialout li',
    });
  });

  it.each(['snap', 'flatpak'] as const)('of a %s package is its own permission', (sandbox) => {
    expect(fixFor(closed({ sandbox }))).toMatchObject({
      kind: 'sandbox',
      command: expect.stringContaining(sandbox) as unknown,
    });
  });

  it('opens nothing to everybody, and puts no odd name into a command', () => {
    const fixes = [closed(), closed({ group: 'root' }), closed({ user: "li'; rm -rf ~" }), closed({ sandbox: 'snap' })];
    expect(fixFor(closed({ group: 'root', vendorId: null, distribution: 'arch' }))).toMatchObject({ group: 'uucp' });
    for (const rights of fixes) expect(JSON.stringify(fixFor(rights))).not.toMatch(/chmod|777|666|rm -rf/);
    expect(fixFor(closed({ vendorId: '1a86"', group: null }))).toMatchObject({
      kind: 'askAdministrator',
      command: 'sudo usermod -aG dialout li',
    });
  });
});
