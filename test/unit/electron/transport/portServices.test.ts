import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findPortServices,
  idsKeptFromModemManager,
  idsTakenByBrltty,
  modemManagerRule,
  takesAdapter,
} from '../../../../electron/transport/portServices.ts';

const brlttyRules = [
  '# Device: 1A86:7523',
  'ENV{PRODUCT}=="1a86/7523/*", ENV{BRLTTY_BRAILLE_DRIVER}="bm", GOTO="brltty_usb_run"',
  '#ENV{PRODUCT}=="10c4/ea60/*", ATTRS{manufacturer}=="Silicon Labs", ENV{BRLTTY_BRAILLE_DRIVER}="sk"',
  'ENV{PRODUCT}=="403/6001/*", ENV{BRLTTY_BRAILLE_DRIVER}="at"',
].join('\n');

const aComputer = (programs: readonly string[], rules: Readonly<Record<string, string>>) => {
  const root = mkdtempSync(join(tmpdir(), 'steward-services-'));
  for (const [index, name] of programs.entries()) {
    mkdirSync(join(root, 'proc', String(index + 100)), { recursive: true });
    writeFileSync(join(root, 'proc', String(index + 100), 'comm'), `${name}\n`);
  }
  for (const [path, text] of Object.entries(rules)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { procFolder: join(root, 'proc'), ruleFolders: [join(root, 'etc'), join(root, 'lib')] };
};

describe('services that take serial ports', () => {
  it('are none on a computer without them', async () => {
    expect(await findPortServices(aComputer(['bash'], { 'lib/50-default.rules': 'SUBSYSTEM=="tty"' }))).toEqual([]);
  });

  it('are told with process, rule files and the adapters concerned', async () => {
    const places = aComputer(['bash', 'ModemManager', 'brltty'], { 'lib/85-brltty.rules': brlttyRules });
    expect(await findPortServices(places)).toEqual([
      { id: 'modemManager', pid: 101, ruleFiles: [], usbIds: [] },
      {
        id: 'brltty',
        pid: 102,
        ruleFiles: [expect.stringContaining('85-brltty.rules')],
        usbIds: ['0403:6001', '1a86:7523'],
      },
    ]);
  });

  it('count brltty also while it does not run: its rules start it when an adapter is plugged in', async () => {
    const [brltty] = await findPortServices(aComputer([], { 'lib/85-brltty.rules': brlttyRules }));
    expect(brltty).toMatchObject({ id: 'brltty', pid: null });
    expect(brltty === undefined ? null : takesAdapter(brltty, '1A86', '7523')).toBe(true);
    expect(brltty === undefined ? null : takesAdapter(brltty, '10c4', 'ea60')).toBe(false);
  });

  it('obey a file of the administrator that hides one of the system', async () => {
    const places = aComputer([], { 'lib/85-brltty.rules': brlttyRules, 'etc/85-brltty.rules': '' });
    expect(await findPortServices(places)).toEqual([]);
  });

  it('leave alone what a rule keeps from ModemManager', async () => {
    const { rule = '' } = modemManagerRule('1A86', '7523') ?? {};
    const [service] = await findPortServices(aComputer(['ModemManager'], { 'etc/70-terminal-steward.rules': rule }));
    expect(service?.usbIds).toEqual(['1a86:7523']);
    expect(service === undefined ? null : takesAdapter(service, '1a86', '7523')).toBe(false);
    expect(service === undefined ? null : takesAdapter(service, '0403', '6001')).toBe(true);
    expect(service === undefined ? null : takesAdapter(service, null, null)).toBe(false);
  });
});

describe('rules', () => {
  it('of brltty give ids in short and long form, and none where they are commented out', () => {
    expect(idsTakenByBrltty(brlttyRules)).toEqual(['1a86:7523', '0403:6001']);
  });

  it('that go on in the next line are read as one', () => {
    const text = 'ATTRS{idVendor}=="1a86", \\\n ATTRS{idProduct}=="7523", ENV{ID_MM_DEVICE_IGNORE}="1"';
    expect(idsKeptFromModemManager(text)).toEqual(['1a86:7523']);
  });

  it('are not written for ids that are none', () => {
    expect(modemManagerRule('1a86', "7523'; reboot")).toBeNull();
    expect(modemManagerRule(null, null)).toBeNull();
  });
});
