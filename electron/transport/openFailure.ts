// Why a port did not open, in the product's codes; the system's own words stay in the details.
import type { AppError, ErrorCode, Result } from '../../shared/error/appError.ts';
import { failure } from '../../shared/error/appError.ts';
import { groupOwner } from './groupOwner.ts';
import type { PortAddress } from './portAddress.ts';
import { fixFor } from './portFix.ts';
import { findPortHolders, type HolderSearch, holderInWords } from './portHolder.ts';
import { readPortRights } from './portRights.ts';
import type { SystemError } from './systemError.ts';
import { systemError } from './systemError.ts';

type SerialAddress = Extract<PortAddress, { kind: 'serial' }>;
type TcpAddress = Extract<PortAddress, { kind: 'tcp' }>;

// serialport reports messages instead of codes; Linux, macOS and Windows word them differently. Windows says
// "Access denied" for a port that another program holds: it has no permissions on COM ports.
const serialWordings: readonly (readonly [RegExp, ErrorCode])[] = [
  [/cannot lock port|resource busy|resource temporarily unavailable|EBUSY|EAGAIN/i, 'transport.busy'],
  [/permission denied|operation not permitted|EACCES|EPERM/i, 'transport.permission-denied'],
  [/access denied/i, 'transport.busy'],
];

const serialCode = ({ code, message }: SystemError): ErrorCode =>
  serialWordings.find(([wording]) => wording.test(`${code ?? ''} ${message}`))?.[1] ?? 'transport.no-port';

// Their holding a port has another remedy than closing a program.
const services = ['ModemManager', 'brltty'];

/**
 * A port that other programs have open. Code: transport.busy (facts: address, path, holder = `minicom (pid 4711)` or null,
 * holderPid, fixKind)
 */
export const heldFailure = (address: SerialAddress, { holders, isWhole }: HolderSearch, details?: string) => {
  const first = holders[0];
  const isService = holders.some(({ command }) => command !== null && services.includes(command));
  const fixKind = isService
    ? { fixKind: 'heldByService' }
    : first === undefined && !isWhole
      ? { fixKind: 'unseen' }
      : {};
  return failure(
    'transport.busy',
    {
      address: address.text,
      path: address.path,
      holder: first === undefined ? null : holders.map(holderInWords).join(', '),
      holderPid: first?.pid ?? null,
      ...(process.platform === 'linux' ? fixKind : {}),
    },
    details,
  );
};

const deniedFacts = async (path: string): Promise<AppError['facts']> => {
  const rights = await readPortRights(path);
  const fix = rights === null ? null : fixFor(rights);
  const group = rights?.group ?? (await groupOwner(path));
  if (fix === null) return { group };
  return {
    group: fix.kind === 'askAdministrator' ? fix.group : group,
    fixKind: fix.kind,
    ...('command' in fix ? { fix: fix.command } : {}),
  };
};

/**
 * Codes: transport.no-port, transport.permission-denied, transport.busy
 * (facts: address, path; for a refusal also `group`, the group that may open the port, null if unknown, and `fix`, the
 * command that lets this user in; for a busy port those of heldFailure)
 */
export const serialOpenFailure = async (address: SerialAddress, thrown: unknown): Promise<Result<never>> => {
  const error = systemError(thrown);
  const code = serialCode(error);
  if (code === 'transport.busy') return heldFailure(address, await findPortHolders(address.path), error.message);
  const facts = { address: address.text, path: address.path };
  const more = code === 'transport.permission-denied' ? await deniedFacts(address.path) : {};
  return failure(code, { ...facts, ...more }, error.message);
};

/** Code: transport.refused (facts: address, host, port, systemCode) */
export const tcpOpenFailure = (address: TcpAddress, thrown: unknown): Result<never> => {
  const { code, message } = systemError(thrown);
  const facts = { address: address.text, host: address.host, port: address.port, systemCode: code };
  return failure('transport.refused', facts, message);
};
