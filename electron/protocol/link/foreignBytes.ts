// Says in words what bytes look like that are not the protocol we speak.
import { redactedHex, redactText } from '../../log/redact.ts';
import { toHex } from '../field/hex.ts';

const shownBytes = 24;

const printed = (bytes: Uint8Array): string =>
  redactText(String.fromCharCode(...bytes).replace(/[^\x20-\x7e\r\n\t]/g, '.'))
    .replace(/[\r\n\t]/g, ' ')
    .slice(0, 60)
    .trimEnd();

const isPrintable = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x20 && byte < 0x7f;

/** Which of the till protocols in STX frames it is: told by the start of its check character, or by what parts its fields. */
const stxKind = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0x03);
  const check = end > 0 ? bytes[end + 1] : undefined;
  const sum = bytes.subarray(1, end + 1).reduce((all, byte) => all ^ byte, 0);
  if (check !== undefined && (sum ^ check) === 0x7f) return 'STX-framed, Nexi ECR17';
  if (bytes.includes(0x1c)) return 'STX-framed, POSLink (PAX)';
  return check === sum && bytes.includes(0x7c) ? 'STX-framed, Transbank' : 'STX-framed';
};

/** Lines of a modem: ends of answers, and answers with a name. */
const isModem = (text: string): boolean =>
  /^(?:AT[\w+?=]*\r)?[\r\n]*(?:OK|ERROR|\+C[A-Z]+:|\+CM[ES] ERROR|RDY|\^[A-Z]+:)/.test(text);

/** What the first characters say, most telling first. */
const textKinds: readonly (readonly [RegExp, string])[] = [
  [/^(HTTP\/|GET |POST |<!DOC|<html)/i, 'HTTP'],
  [/^SSH-/, 'SSH'],
  [/^(220|\+OK|\* OK) ?/, 'mail or file server'],
  [/^[{[]/, 'JSON'],
];

/** A TLS record: its kind, then the version 3.x. */
const tlsKind = ([first, second, third]: Uint8Array): string | null => {
  if (second !== 0x03 || (third ?? 9) > 4) return null;
  if (first === 0x16) return 'TLS';
  return first === 0x15 ? 'TLS (alert)' : null;
};

/** What the first control character says. */
const controlKind = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  switch (first) {
    case 0x10:
      return second === 0x02 ? 'ZVT in serial framing (DLE STX)' : null;
    case 0x02:
      return stxKind(bytes);
    case 0x05:
      return 'ENQ';
    case 0x06:
      if (second === undefined) return 'ACK';
      return second === 0x02 ? 'ACK, STX-framed' : null;
    case 0x15:
      return second === undefined ? 'NAK' : 'NAK, ECR protocol of another family';
    case 0x7e:
    case 0xc0:
      return 'frame delimiters (HDLC or SLIP)';
    default:
      return null;
  }
};

const isLineEnd = (byte: number): boolean => byte === 0x0d || byte === 0x0a || byte === 0x09;

const plainKind = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0 && bytes.length > 4 && isPrintable(bytes[4])) return 'length-prefixed text';
  return bytes.length >= 3 && bytes.every((byte) => isPrintable(byte) || isLineEnd(byte)) ? 'text' : null;
};

const kindOf = (bytes: Uint8Array): string | null => {
  const text = String.fromCharCode(...bytes.subarray(0, 16));
  const told = textKinds.find(([start]) => start.test(text))?.[1] ?? tlsKind(bytes) ?? controlKind(bytes);
  return told ?? (isModem(text) ? 'modem (AT)' : plainKind(bytes));
};

/** A status enquiry, bare or as a block: only we send one. It holds the password, so its bytes are not shown. */
const isOurEcho = (bytes: Uint8Array): boolean => /^(1002)?050107/.test(toHex(bytes.subarray(0, 5)));

/**
 * One line such as `HTTP: 48 54 54 50 … "HTTP/1.1 400 Bad Request"`, masked; what is printable follows the hex.
 * Empty text if there are no bytes.
 */
export const describeForeign = (bytes: Uint8Array): string => {
  if (bytes.length === 0) return '';
  if (isOurEcho(bytes)) return 'an echo of our own command';
  const kind = kindOf(bytes);
  const text = /[\x21-\x7e]{2}/.test(String.fromCharCode(...bytes)) ? ` "${printed(bytes)}"` : '';
  return `${kind === null ? '' : `${kind}: `}${redactedHex(bytes, shownBytes)}${text}`;
};
