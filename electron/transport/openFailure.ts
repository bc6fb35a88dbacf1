// Why a port did not open, in the product's codes; the system's own words stay in the details.
import type { ErrorCode, Result } from '../../shared/error/appError.ts';
import { failure } from '../../shared/error/appError.ts';
import { groupOwner } from './groupOwner.ts';
import type { PortAddress } from './portAddress.ts';
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

/**
 * Codes: transport.no-port, transport.permission-denied, transport.busy
 * (facts: address, path; for a refusal also `group`, the group that may open the port, null if unknown)
 */
export const serialOpenFailure = async (address: SerialAddress, thrown: unknown): Promise<Result<never>> => {
  const error = systemError(thrown);
  const code = serialCode(error);
  const facts = { address: address.text, path: address.path };
  const group = code === 'transport.permission-denied' ? { group: await groupOwner(address.path) } : {};
  return failure(code, { ...facts, ...group }, error.message);
};

/** Code: transport.refused (facts: address, host, port, systemCode) */
export const tcpOpenFailure = (address: TcpAddress, thrown: unknown): Result<never> => {
  const { code, message } = systemError(thrown);
  const facts = { address: address.text, host: address.host, port: address.port, systemCode: code };
  return failure('transport.refused', facts, message);
};
