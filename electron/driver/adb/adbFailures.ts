// Why a terminal cannot be read over ADB, by what the ADB server says of it.
import { type ErrorCode, failure, type Result } from '../../../shared/error/appError.ts';
import type { AdbListed, AdbState } from '../../protocol/adb/adbServer.ts';

type Failed = Extract<Result<never>, { ok: false }>;

const codes: Readonly<Record<AdbState, ErrorCode | null>> = {
  device: null,
  unauthorized: 'adb.unauthorized',
  authorizing: 'adb.unauthorized',
  offline: 'adb.offline',
  connecting: 'adb.offline',
  noPermissions: 'adb.no-permissions',
  recovery: 'adb.wrong-mode',
  rescue: 'adb.wrong-mode',
  sideload: 'adb.wrong-mode',
  bootloader: 'adb.wrong-mode',
  host: 'adb.wrong-mode',
  other: 'adb.wrong-mode',
};

/** The failure that belongs to a state; null for a terminal that can be read. */
export const failureOfState = (state: AdbState, address: string): Failed | null => {
  const code = codes[state];
  if (code === null) return null;
  return failure(code, code === 'adb.wrong-mode' ? { address, mode: state } : { address });
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
