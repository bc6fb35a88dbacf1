// Whether this program may look for releases at all, and where: what the system, whoever packed it and whoever looks after
// this computer have settled. Read from files, never from the window.
import { join } from 'node:path';
import { feedHost } from '../../../shared/update/feedAddress.ts';
import { type ManagedPolicy, readPolicy } from '../../../shared/update/managedPolicy.ts';
import type { UpdateChannel, UpdateOffReason } from '../../../shared/update/updateState.ts';

/** The program as it lies on this computer. */
export interface ProgramPlace {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
  /** Folder beside the archive of the program. */
  readonly resources: string;
  /** Text of a file; null = there is none, empty = it cannot be read. */
  readonly read: (file: string) => string | null;
  readonly isWritable: (file: string) => boolean;
  /** Whether the system vouches for who made this program; asked on macOS only. */
  readonly isSigned: () => boolean;
}

/** Where releases are, or why none are looked for. */
export type UpdateSource =
  | { readonly off: { readonly reason: UpdateOffReason; readonly detail: string } }
  | {
      readonly off: null;
      readonly feed: string;
      readonly host: string;
      readonly fixedChannel: UpdateChannel | null;
      /** The packager's file for electron-updater, which names who signs; null = there is none. */
      readonly configFile: string | null;
    };

/** The name of both files: of the system, and beside the program. */
export const policyName = 'policy.json';
/** What electron-builder writes beside the program when `publish` names an address. */
export const packagerFile = 'app-update.yml';

/** The system's place for what whoever looks after the computer settles; it wins over a file beside the program. */
export const systemPolicy = ({ platform, env }: Pick<ProgramPlace, 'platform' | 'env'>): string => {
  if (platform === 'win32') return join(env['ProgramData'] ?? 'C:\\ProgramData', 'Terminal Steward', policyName);
  if (platform === 'darwin') return join('/Library/Application Support/Terminal Steward', policyName);
  return join('/etc/terminal-steward', policyName);
};

const off = (reason: UpdateOffReason, detail = ''): UpdateSource => ({ off: { reason, detail: detail.slice(0, 500) } });

/** A value of the packager's file, which is a flat list of `name: value`. */
const valueIn = (text: string, name: string): string | null => {
  const line = new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'm').exec(text.replaceAll('\r', ''))?.[1]?.trim();
  return line === undefined ? null : line.replace(/^(['"])(.*)\1$/, '$2');
};

/** Why the way in which it was installed forbids that it changes itself; null = it does not. */
const byPlace = (place: ProgramPlace): UpdateSource | null => {
  const { platform, env, isPackaged, resources, read, isWritable, isSigned } = place;
  if (!isPackaged) return off('development');
  if (platform === 'darwin') return isSigned() ? null : off('unsigned');
  if (platform === 'win32') {
    const names = read(join(resources, packagerFile)) ?? '';
    // electron-updater compares the signer of what it fetched with this name; without it anything would pass.
    return /^publisherName:/m.test(names) ? null : off('unsigned');
  }
  const appImage = env['APPIMAGE'];
  const isOfSystem = read(join(resources, 'package-type')) !== null || env['SNAP'] !== undefined;
  if (isOfSystem || appImage === undefined || !appImage.startsWith('/')) return off('package-manager');
  return isWritable(appImage) ? null : off('read-only', appImage);
};

interface Settled {
  readonly policy: ManagedPolicy | null;
  readonly damaged: string | null;
}

const policyOf = (place: ProgramPlace): Settled => {
  for (const file of [systemPolicy(place), join(place.resources, policyName)]) {
    const text = place.read(file);
    if (text === null) continue;
    const policy = readPolicy(text);
    return policy === null ? { policy, damaged: file } : { policy, damaged: null };
  }
  return { policy: null, damaged: null };
};

const feedOf = (place: ProgramPlace, policy: ManagedPolicy | null): string | null => {
  const packed = place.read(join(place.resources, packagerFile));
  return policy?.updates.feed ?? (packed === null ? null : valueIn(packed, 'url'));
};

/** Whether a feed is named at all, so that names of computers have to be found; the rest is asked when somebody looks. */
export const hasFeed = (place: ProgramPlace): boolean => {
  if (!place.isPackaged) return false;
  const { policy, damaged } = policyOf(place);
  return damaged === null && policy?.updates.isAllowed !== false && feedHost(feedOf(place, policy) ?? '') !== null;
};

/** Finds it out. A policy that cannot be read switches everything off: nobody knows what it would have forbidden. */
export const updateSource = (place: ProgramPlace): UpdateSource => {
  const { policy, damaged } = policyOf(place);
  if (damaged !== null) return off('policy-damaged', damaged);
  if (policy?.updates.isAllowed === false) return off('managed');
  const stopped = byPlace(place);
  if (stopped !== null) return stopped;
  const file = join(place.resources, packagerFile);
  const feed = feedOf(place, policy);
  if (feed === null) return off('no-feed');
  const host = feedHost(feed);
  if (host === null) return off('bad-feed', feed);
  return {
    off: null,
    feed,
    host,
    fixedChannel: policy?.updates.channel ?? null,
    configFile: place.read(file) === null ? null : file,
  };
};
