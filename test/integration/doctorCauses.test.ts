// Every cause for which people look in vain for their terminal, as folders of a computer that has it: the doctor names it.
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ComputerView, thisComputer } from '../../electron/service/doctor/computerView.ts';
import { fixFor } from '../../electron/transport/portFix.ts';
import { readPortRights } from '../../electron/transport/portRights.ts';
import { findPortServices } from '../../electron/transport/portServices.ts';
import { readUsbTree } from '../../electron/transport/usbDevices.ts';
import { failure } from '../../shared/error/appError.ts';
import type { DoctorFinding } from '../../shared/model/doctorReport.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { createScriptedTerminals, type Script } from '../support/scriptedTerminals.ts';
import { tempFolder } from '../support/tempFolder.ts';

interface Computer {
  readonly files?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  /** What happens at the one serial port; undefined = there is none. */
  readonly port?: Script;
  readonly view?: Partial<ComputerView>;
}

/** A computer out of folders: `usb/…`, `proc/…`, `rules/…`. */
const findingsOn = async (computer: Computer): Promise<readonly DoctorFinding[]> => {
  const root = await tempFolder();
  for (const folder of ['usb', 'proc', 'rules']) await mkdir(join(root, folder));
  for (const [path, text] of Object.entries(computer.files ?? {})) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), `${text}\n`);
  }
  for (const [path, target] of Object.entries(computer.links ?? {})) await symlink(target, join(root, path));
  const scripted = createScriptedTerminals();
  if (computer.port !== undefined) scripted.at('serial:/dev/ttyUSB0', computer.port);
  const { engine } = await anEngine({
    ports: scripted.ports,
    plugins: [scripted.plugin],
    computer: {
      usb: () => readUsbTree(join(root, 'usb')),
      services: () => findPortServices({ procFolder: join(root, 'proc'), ruleFolders: [join(root, 'rules')] }),
      rights: () => Promise.resolve({ mayOpen: true, group: 'dialout', isWaitingForLogin: false, command: null }),
      holders: () => Promise.resolve([]),
      packaging: () => null,
      ...computer.view,
    },
  });
  unwrap(await engine.services.doctor.start({ isHidden: true }));
  return unwrap(await engine.services.doctor.finished()).checks.flatMap(({ findings }) => findings);
};

const ch340 = {
  'usb/1-2/idVendor': '1a86',
  'usb/1-2/idProduct': '7523',
  'usb/1-2/product': 'USB Serial',
  'usb/1-2:1.0/bInterfaceClass': 'ff',
};
const mouse = {
  'usb/1-1/idVendor': '046d',
  'usb/1-1/idProduct': 'c077',
  'usb/1-1:1.0/bInterfaceClass': '03',
};
const fails =
  (code: 'link.silent' | 'transport.closed'): Script =>
  () =>
    Promise.resolve(failure(code, { address: 'serial:/dev/ttyUSB0' }));

const idsOf = (findings: readonly DoctorFinding[]): string[] => findings.map(({ id }) => id);

describe('the doctor names', () => {
  it('a port that this user may not open, with the command of this very system', async () => {
    const root = await tempFolder();
    const [port, groups, release] = ['port', 'group', 'os-release'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(port, '');
    await chmod(port, 0o660);
    await writeFile(groups, 'dialout:x:20:\n');
    await writeFile(release, 'ID=debian\n');
    const rights = await readPortRights(port, {
      groupFile: groups,
      releaseFile: release,
      ttyFolder: root,
      environment: {},
      user: 'li',
      groups: [1000],
    });
    const fix = rights === null ? null : fixFor({ ...rights, mayOpen: false, group: 'dialout', hasGroup: false });
    const command = fix !== null && 'command' in fix ? fix.command : null;
    const [finding] = await findingsOn({
      port: fails('link.silent'),
      view: {
        rights: () => Promise.resolve({ mayOpen: false, group: 'dialout', isWaitingForLogin: false, command }),
      },
    });
    expect(finding?.id).toBe('rights.denied');
    expect(finding?.action).toEqual({ kind: 'copy', text: 'sudo usermod -aG dialout li' });
  });

  it('a cable that was pulled while it looked', async () => {
    expect(idsOf(await findingsOn({ port: fails('transport.closed') }))).toEqual(['line.gone']);
  });

  it('the program that holds the port', async () => {
    const [finding] = await findingsOn({
      port: fails('link.silent'),
      view: { holders: () => Promise.resolve([{ pid: 4711, command: 'TillSoft' }]) },
    });
    expect(finding?.title.en).toBe('/dev/ttyUSB0 is held by TillSoft');
  });

  it('an adapter without a driver', async () => {
    const findings = await findingsOn({ files: ch340 });
    expect(idsOf(findings)).toEqual(['usb.no-driver', 'ports.none']);
    expect(findings[0]?.title.en).toContain('USB Serial');
  });

  it('a cable that may only charge, as a possibility and no more', async () => {
    const findings = await findingsOn({ files: mouse });
    expect(idsOf(findings)).toEqual(['usb.nothing-plugged', 'ports.none']);
    expect(findings[0]?.outcome).toBe('hint');
    expect(findings[0]?.explanation.en).toContain('cannot tell them apart');
  });

  it('brltty that took the adapter', async () => {
    const findings = await findingsOn({
      files: {
        ...ch340,
        'proc/77/comm': 'brltty',
        'proc/77/stat': '77 (brltty) S 1 77',
        'rules/90-brltty.rules': 'ENV{PRODUCT}=="1a86/7523/*", ENV{BRLTTY_BRAILLE_DRIVER}="bm"',
      },
    });
    expect(idsOf(findings)).toContain('usb.taken-by-brltty');
    expect(idsOf(findings)).not.toContain('usb.no-driver');
  });

  it('a package that keeps the program from ports', async () => {
    const view = { packaging: () => thisComputer({ SNAP: '/snap/terminal-steward/1' }).packaging() };
    const [finding] = await findingsOn({ view });
    expect(finding?.id).toBe('computer.sandboxed');
    expect(finding?.action).toMatchObject({ kind: 'copy' });
  });

  it('a socket asleep, a hub in between and an overload', async () => {
    const findings = await findingsOn({
      port: fails('link.silent'),
      files: {
        'usb/1-3/idVendor': '05e3',
        'usb/1-3/idProduct': '0608',
        'usb/1-3/bDeviceClass': '09',
        'usb/1-3:1.0/1-3-port1/over_current_count': '2',
        'usb/1-3.1/idVendor': '1a86',
        'usb/1-3.1/idProduct': '7523',
        'usb/1-3.1/power/runtime_status': 'suspended',
        'usb/1-3.1:1.0/bInterfaceClass': 'ff',
        'usb/1-3.1:1.0/ttyUSB0/dev': '188:0',
      },
    });
    expect(idsOf(findings)).toEqual(expect.arrayContaining(['power.hub', 'power.asleep', 'power.over-current']));
  });
});
