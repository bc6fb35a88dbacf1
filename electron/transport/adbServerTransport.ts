// A connection to the ADB server of this computer: an `adb:` address is opened there, one connection for each request.
import { failure, type Result } from '../../shared/error/appError.ts';
import { type PortAddress, parsePortAddress } from './portAddress.ts';
import { systemError } from './systemError.ts';
import { openTcp } from './tcpTransport.ts';
import type { Transport } from './transport.ts';

type AdbAddress = Extract<PortAddress, { kind: 'adb' }>;
type Environment = Readonly<Record<string, string | undefined>>;

const usualPort = 5037;
const loopback = '127.0.0.1';

/** Where the computer's own server listens: on the loopback interface, at the port that Android's own tools take too. */
export const ownAdbServer = (env: Environment = process.env): { readonly host: string; readonly port: number } => {
  const port = Number(env['ANDROID_ADB_SERVER_PORT'] ?? '');
  return { host: loopback, port: Number.isInteger(port) && port > 0 && port <= 65_535 ? port : usualPort };
};

const placeOf = (address: AdbAddress): { readonly host: string; readonly port: number } =>
  address.server ?? ownAdbServer();

/** `127.0.0.1:5037`, as messages and addresses name a server. */
export const adbServerName = (address: AdbAddress): string => {
  const { host, port } = placeOf(address);
  return `${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
};

/** Connects to the server that an address names; rejects with the system's error or the signal's reason. Starts nothing. */
export const openAdbServer = async (address: AdbAddress, signal: AbortSignal, limitMs: number): Promise<Transport> => {
  const tcp = parsePortAddress(`tcp://${adbServerName(address)}`);
  if (!tcp.ok || tcp.value.kind !== 'tcp') throw new Error(`no server: ${address.text}`);
  return { ...(await openTcp(tcp.value, signal, limitMs)), address };
};

/** Code: adb.no-server (facts: address, server) */
export const adbServerFailure = (address: AdbAddress, thrown: unknown): Result<never> =>
  failure('adb.no-server', { address: address.text, server: adbServerName(address) }, systemError(thrown).message);
