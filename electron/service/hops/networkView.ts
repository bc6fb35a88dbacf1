// What the system tells of its own network: routes and neighbours, as text. Nothing is contacted.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

/** Systems whose tables are understood. */
export type NetworkPlatform = 'linux' | 'darwin' | 'win32';

/** The system's tables; null = it did not tell. No method rejects. */
export interface NetworkView {
  readonly platform: NetworkPlatform;
  /** IPv4 routes; of Linux the IPv6 routes behind them. */
  routes(): Promise<string | null>;
  /** Neighbours on the local network, in which `address` is looked for. */
  neighbours(address: string): Promise<string | null>;
  /** Whether an adapter besides the loopback has an address. */
  hasAddress(): boolean;
}

const commandMs = 1500;

const textOf = (file: string): Promise<string | null> => readFile(file, 'utf8').catch(() => null);

const printed = (program: string, parameters: readonly string[]): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(
      program,
      [...parameters],
      { timeout: commandMs, windowsHide: true, env: { LANG: 'C', LC_ALL: 'C' } },
      (error, stdout) => {
        resolve(error === null ? stdout : null);
      },
    );
  });

const windowsProgram = (name: string): string => join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', name);

const linux: Pick<NetworkView, 'routes' | 'neighbours'> = {
  routes: async () => {
    const [four, six] = await Promise.all([textOf('/proc/net/route'), textOf('/proc/net/ipv6_route')]);
    return four === null && six === null ? null : `${four ?? ''}\n${six ?? ''}`;
  },
  neighbours: () => textOf('/proc/net/arp'),
};
const darwin: Pick<NetworkView, 'routes' | 'neighbours'> = {
  routes: () => printed('/sbin/route', ['-n', 'get', 'default']),
  neighbours: (address) => printed('/usr/sbin/arp', ['-n', address]),
};
const win32: Pick<NetworkView, 'routes' | 'neighbours'> = {
  routes: () => printed(windowsProgram('ROUTE.EXE'), ['print', '-4']),
  neighbours: (address) => printed(windowsProgram('ARP.EXE'), ['-a', address]),
};

const hasAddress = (): boolean =>
  Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal) === true);

/** This computer. */
export const thisNetwork = (): NetworkView => {
  const { platform } = process;
  if (platform === 'darwin') return { platform, hasAddress, ...darwin };
  if (platform === 'win32') return { platform, hasAddress, ...win32 };
  return { platform: 'linux', hasAddress, ...linux };
};
