// Finds the way to a terminal's shell: an `adb:` address names a server; behind `tcp:` may stand either.
import { failure, type Result } from '../../../shared/error/appError.ts';
import { describeForeign } from '../../protocol/link/foreignBytes.ts';
import { ownAdbServer } from '../../transport/adbServerTransport.ts';
import type { PortAddress } from '../../transport/portAddress.ts';
import type { AdbShell } from './adbShell.ts';
import { openDaemonShell } from './daemonShell.ts';
import { openServerShell, type ShellDeps } from './serverShell.ts';

const usualServerPort = 5037;

interface Attempt {
  readonly result: Result<AdbShell>;
  /** The far end is surely the other kind, or none of both. */
  readonly isOther: boolean;
  readonly first: Uint8Array;
}

const misses: readonly string[] = ['link.silent', 'transport.closed'];

const isMiss = (result: Result<AdbShell>): boolean => !result.ok && misses.includes(result.error.code);

const viaServer = async (address: PortAddress, deps: ShellDeps): Promise<Attempt> => {
  const { result, isForeign, first } = await openServerShell(address, null, deps);
  return { result, isOther: isForeign || isMiss(result), first };
};

const viaDaemon = async (address: PortAddress, deps: ShellDeps): Promise<Attempt> => {
  const { result, heard } = await openDaemonShell(address, deps);
  return { result, isOther: heard.isForeign || (isMiss(result) && heard.bytes === 0), first: heard.first };
};

const isServerPort = (address: PortAddress): boolean =>
  address.kind === 'tcp' && [usualServerPort, ownAdbServer().port].includes(address.port);

/**
 * Opens it. Where the address does not say, the likelier of the two is tried first, and the other one on a new
 * connection. Codes: adb.*, link.silent, link.wrong-protocol, transport.*, check.cancelled
 */
export const openShell = async (address: PortAddress, deps: ShellDeps): Promise<Result<AdbShell>> => {
  if (address.kind === 'adb') {
    const { result, isForeign, first } = await openServerShell(address, address.serial, deps);
    if (result.ok || !isForeign) return result;
    return failure('link.wrong-protocol', { address: address.text, looksLike: describeForeign(first) });
  }
  const ways = [() => viaDaemon(address, deps), () => viaServer(address, deps)];
  if (isServerPort(address)) ways.reverse();
  const attempts: Attempt[] = [];
  for (const way of ways) {
    const attempt = await way();
    if (!attempt.isOther) return attempt.result;
    attempts.push(attempt);
  }
  const foreign = attempts.find(({ first }) => first.length > 0);
  if (foreign !== undefined) {
    return failure('link.wrong-protocol', { address: address.text, looksLike: describeForeign(foreign.first) });
  }
  // Of two failures the one that says more: silence means that somebody is there.
  const results = attempts.map(({ result }) => result);
  const silent = results.find((result) => !result.ok && result.error.code === 'link.silent');
  return silent ?? failure('transport.closed', { address: address.text });
};
