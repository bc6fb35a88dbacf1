// Whether this user may open a port, and if not, the exact way to be allowed to. Facts are read here, judged in portFix.ts.
import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { groupOwner } from './groupOwner.ts';
import { usbFacts } from './sysfsPort.ts';

/** What the system says about the rights on one port. */
export interface PortRights {
  readonly path: string;
  /** Whether this process may read and write it now. */
  readonly mayOpen: boolean;
  readonly user: string;
  /** Group of the port's file, by name or number; null where there is none. */
  readonly group: string | null;
  /** Whether members of the group may read and write. */
  readonly groupMayOpen: boolean;
  /** Whether the list of groups names the user; the right itself comes with the next login. */
  readonly isListedInGroup: boolean;
  /** Whether this process has the group's rights. */
  readonly hasGroup: boolean;
  /** `snap` and `flatpak` keep ports from programs until they are told otherwise. */
  readonly sandbox: 'snap' | 'flatpak' | null;
  /** `ID` of /etc/os-release, such as `debian`, `arch`, `alpine`; null where there is none. */
  readonly distribution: string | null;
  readonly vendorId: string | null;
  readonly productId: string | null;
}

/** Where the facts are; tests put files of their own in their place. */
export interface RightsPlaces {
  readonly groupFile: string;
  readonly releaseFile: string;
  readonly ttyFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly user: string;
  readonly groups: readonly number[];
}

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return '$USER';
  }
};

const thisComputer = (): RightsPlaces => ({
  groupFile: '/etc/group',
  releaseFile: '/etc/os-release',
  ttyFolder: '/sys/class/tty',
  environment: process.env,
  user: userName(),
  groups: process.getgroups?.() ?? [],
});

const membersOf = (groupFile: string, group: string): readonly string[] => {
  const line = groupFile.split('\n').find((each) => each.startsWith(`${group}:`));
  return (line?.split(':')[3] ?? '').split(',').map((name) => name.trim());
};

/** The package that keeps this process from ports; null = none. */
export const sandboxOf = (environment: RightsPlaces['environment']): PortRights['sandbox'] => {
  if (environment['SNAP'] !== undefined) return 'snap';
  return environment['FLATPAK_ID'] === undefined ? null : 'flatpak';
};

const readable = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

/** Reads the rights on the port at `path`; null where it does not exist. Never rejects. */
export const readPortRights = async (
  path: string,
  places: RightsPlaces = thisComputer(),
): Promise<PortRights | null> => {
  const file = await stat(path).catch(() => null);
  if (file === null) return null;
  const target = await realpath(path).catch(() => path);
  const [mayOpen, group, groups, release, usb] = await Promise.all([
    access(path, constants.R_OK | constants.W_OK).then(
      () => true,
      () => false,
    ),
    groupOwner(path, places.groupFile),
    readable(places.groupFile),
    readable(places.releaseFile),
    usbFacts(places.ttyFolder, target.split('/').at(-1) ?? ''),
  ]);
  return {
    path,
    mayOpen,
    user: places.user,
    group,
    groupMayOpen: (file.mode & 0o060) === 0o060,
    isListedInGroup: group !== null && membersOf(groups, group).includes(places.user),
    hasGroup: places.groups.includes(file.gid),
    sandbox: sandboxOf(places.environment),
    distribution: /^ID="?([\w.-]+)"?$/m.exec(release)?.[1] ?? null,
    vendorId: usb.vendorId,
    productId: usb.productId,
  };
};
