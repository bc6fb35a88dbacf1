// Why a terminal cannot be read over ADB, by what the ADB server says of it.
import { failure, type Result } from '../../../shared/error/appError.ts';
import type { AdbListed, AdbState } from '../../protocol/adb/adbServer.ts';

type Failed = Extract<Result<never>, { ok: false }>;

/** The failure that belongs to a state; null for a terminal that can be read. */
export const failureOfState = (state: AdbState, address: string): Failed | null => {
  switch (state) {
    case 'device':
      return null;
    case 'unauthorized':
    case 'authorizing':
      return failure('adb.unauthorized', { address });
    case 'offline':
    case 'connecting':
      return failure('adb.offline', { address });
    case 'noPermissions':
      return failure('adb.no-permissions', { address });
    case 'recovery':
    case 'rescue':
    case 'sideload':
    case 'bootloader':
    case 'host':
    case 'other':
      return failure('adb.wrong-mode', { address, mode: state });
  }
};

/** What a server's own words of refusal mean (AOSP packages/modules/adb, transport.cpp acquire_one_transport). */
export const failureOfReason = (reason: string, address: string, server: string): Failed => {
  if (/unauthorized/i.test(reason)) return failure('adb.unauthorized', { address }, reason);
  if (/offline|still (connecting|authorizing)/i.test(reason)) return failure('adb.offline', { address }, reason);
  if (/insufficient permissions|no permissions/i.test(reason))
    return failure('adb.no-permissions', { address }, reason);
  return failure('adb.no-terminal', { address, server, serial: address }, reason);
};

/** Which of a server's terminals is meant where the address names none. */
export const theOnly = (
  listed: readonly AdbListed[],
  { address, server }: { readonly address: string; readonly server: string },
): Result<AdbListed> => {
  const ready = listed.filter(({ state }) => state === 'device');
  const [only, ...others] = ready.length > 0 ? ready : listed;
  if (only === undefined) return failure('adb.no-terminal', { address, server, serial: 'any terminal' });
  if (others.length === 0) return { ok: true, value: only };
  const serials = [only, ...others].map(({ serial }) => serial).join(', ');
  return failure('adb.several-terminals', { address, serials, example: `adb:${only.serial}?server=${server}` });
};
