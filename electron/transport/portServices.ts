// System services that take serial ports by themselves: ModemManager and brltty. They are found and explained, never ended.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addRuleCommand, ruleIds, udevRuleFile } from './portFix.ts';
import { runningPrograms, systemProcFolder } from './processTable.ts';

/** A service that takes serial ports. */
export interface PortService {
  readonly id: 'modemManager' | 'brltty';
  /** Its process; null if it does not run now. */
  readonly pid: number | null;
  /** Rule files that give it USB adapters (brltty) or keep it from them (ModemManager). */
  readonly ruleFiles: readonly string[];
  /** USB ids (`1a86:7523`) that it takes (brltty) or leaves alone (ModemManager), lower case. */
  readonly usbIds: readonly string[];
}

/** Where services show themselves; tests put folders of their own in their place. */
export interface ServicePlaces {
  readonly procFolder: string;
  readonly ruleFolders: readonly string[];
}

const thisComputer: ServicePlaces = {
  procFolder: systemProcFolder,
  ruleFolders: ['/etc/udev/rules.d', '/run/udev/rules.d', '/usr/lib/udev/rules.d', '/lib/udev/rules.d'],
};

const pad = (id: string): string => id.toLowerCase().padStart(4, '0');
const isComment = (line: string): boolean => /^\s*(#|$)/.test(line);
const ruleLines = (text: string): readonly string[] =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => !isComment(line));

/** USB ids that a rule file of brltty gives to it (`ENV{PRODUCT}=="1a86/7523/*"`); a line that is commented out gives none. */
export const idsTakenByBrltty = (text: string): readonly string[] =>
  ruleLines(text).flatMap((line) => {
    const [, vendor, product] = /ENV\{PRODUCT\}=="([0-9a-f]{1,4})\/([0-9a-f]{1,4})\//i.exec(line) ?? [];
    return vendor === undefined || product === undefined ? [] : [`${pad(vendor)}:${pad(product)}`];
  });

/** USB ids that rules keep from ModemManager; ids of a line without both parts are left out. */
export const idsKeptFromModemManager = (text: string): readonly string[] =>
  ruleLines(text)
    .filter((line) => /ID_MM_(DEVICE|PORT)_IGNORE\}="?1/.test(line))
    .flatMap((line) => {
      const vendor = /idVendor\}=="([0-9a-f]{4})"/i.exec(line)?.[1];
      const product = /idProduct\}=="([0-9a-f]{4})"/i.exec(line)?.[1];
      return vendor === undefined || product === undefined ? [] : [`${pad(vendor)}:${pad(product)}`];
    });

interface RuleFile {
  readonly path: string;
  readonly text: string;
}

const ruleFiles = async (folders: readonly string[]): Promise<readonly RuleFile[]> => {
  const seen = new Set<string>();
  const files: RuleFile[] = [];
  for (const folder of folders) {
    for (const name of await readdir(folder).catch(() => [])) {
      // A file in an earlier folder hides one of the same name in a later one, as udev does it.
      if (!name.endsWith('.rules') || seen.has(name)) continue;
      seen.add(name);
      const path = join(folder, name);
      files.push({ path, text: await readFile(path, 'utf8').catch(() => '') });
    }
  }
  return files;
};

/** Services that are there: running, or with rules that give them adapters. Never rejects. */
export const findPortServices = async (places: ServicePlaces = thisComputer): Promise<readonly PortService[]> => {
  const [programs, files] = await Promise.all([runningPrograms(places.procFolder), ruleFiles(places.ruleFolders)]);
  const pidOf = (name: string): number | null => programs.find((each) => each.name === name)?.pid ?? null;
  const taking = files.filter(({ text }) => idsTakenByBrltty(text).length > 0);
  const keeping = files.filter(({ text }) => idsKeptFromModemManager(text).length > 0);
  const service = (
    id: PortService['id'],
    pid: number | null,
    from: readonly RuleFile[],
    idsIn: (text: string) => readonly string[],
  ): PortService => ({
    id,
    pid,
    ruleFiles: from.map(({ path }) => path),
    usbIds: [...new Set(from.flatMap(({ text }) => idsIn(text)))].sort(),
  });
  const modemManager = service('modemManager', pidOf('ModemManager'), keeping, idsKeptFromModemManager);
  const brltty = service('brltty', pidOf('brltty'), taking, idsTakenByBrltty);
  return [
    ...(modemManager.pid === null ? [] : [modemManager]),
    ...(brltty.pid === null && brltty.usbIds.length === 0 ? [] : [brltty]),
  ];
};

/** Whether a service takes the adapter with these USB ids: ModemManager unless a rule keeps it away, brltty if a rule gives it. */
export const takesAdapter = (service: PortService, vendorId: string | null, productId: string | null): boolean => {
  const ids = ruleIds(vendorId, productId);
  if (ids === null) return false;
  const isListed = service.usbIds.includes(`${ids.vendor}:${ids.product}`);
  return service.id === 'brltty' ? isListed : service.pid !== null && !isListed;
};

/** The rule that keeps ModemManager away from one adapter, and the command that adds it; null without proper ids. */
export const modemManagerRule = (
  vendorId: string | null,
  productId: string | null,
): { readonly file: string; readonly rule: string; readonly command: string } | null => {
  const ids = ruleIds(vendorId, productId);
  if (ids === null) return null;
  const rule = `ACTION!="remove", SUBSYSTEMS=="usb", ATTRS{idVendor}=="${ids.vendor}", ATTRS{idProduct}=="${ids.product}", ENV{ID_MM_DEVICE_IGNORE}="1"`;
  return { file: udevRuleFile, rule, command: addRuleCommand(rule) };
};
