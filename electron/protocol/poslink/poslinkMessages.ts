// The one message that we send, A00 “initialise”, and its answer A01.
import { encodeFrame } from './poslinkFrame.ts';

/** Version of POSLink in which we ask; terminals answer in theirs. */
const askedVersion = '1.43';

/** The request. It initialises the terminal, so nothing sends it unasked. */
export const encodeInitialise = (): Uint8Array => encodeFrame(['A00', askedVersion]);

/** Answer to A00. Fields that the terminal left out, or sent empty, are null. */
export interface InitialiseAnswer {
  readonly version: string | null;
  /** Six digits; 000000 = all well. */
  readonly code: string;
  readonly message: string | null;
  readonly serialNumber: string | null;
  readonly model: string | null;
  readonly osVersion: string | null;
  /** First and last pair of digits only. */
  readonly maskedMac: string | null;
}

const known = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || !/^[\x20-\x7e]{1,60}$/.test(trimmed) ? null : trimmed;
};

/** A network address is nobody's business beyond telling two terminals apart. */
const maskMac = (text: string | null): string | null => {
  const digits = text?.replace(/[:-]/g, '') ?? '';
  return /^[0-9A-Fa-f]{12}$/.test(digits)
    ? `${digits.slice(0, 2)}:**:**:**:**:${digits.slice(-2)}`.toUpperCase()
    : null;
};

/** Null if the frame is no answer to A00: status, A01, version, code, message, SN, model, OS, MAC, … */
export const decodeInitialise = (fields: readonly string[]): InitialiseAnswer | null => {
  const [, command, version, code, message, serialNumber, model, osVersion, mac] = fields;
  if (command !== 'A01' || code === undefined || !/^\d{6}$/.test(code)) return null;
  return {
    version: known(version),
    code,
    message: known(message),
    serialNumber: known(serialNumber),
    model: known(model),
    osVersion: known(osVersion),
    maskedMac: maskMac(known(mac)),
  };
};
