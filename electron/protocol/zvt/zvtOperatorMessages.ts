// Commands that an operator can ask for, as bytes (ZVT PA00P015 rev 13.08 §2).
import { encodeBcd } from '../field/bcd.ts';
import { concatBytes } from '../field/bytes.ts';
import { encodeInteger } from '../field/integers.ts';
import { encodeApdu } from './zvtApdu.ts';
import { zvt } from './zvtMessages.ts';
import { encodeSequenceNumber } from './zvtSequence.ts';
import { encodeContainer, encodeTlv } from './zvtTlv.ts';

/** CLASS and INSTR of commands that a check never sends. */
export const zvtOperator = {
  registration: 0x06_00,
  logOff: 0x06_02,
  turnoverTotals: 0x06_10,
  selftest: 0x06_79,
  setDateTime: 0x06_91,
  initialisation: 0x06_93,
  abort: 0x06_b0,
  softwareUpdate: 0x08_10,
  readFile: 0x08_11,
} as const;

/** Kinds of diagnosis (tag 1B); F1 fetches the terminal's parameters. */
export const diagnosisTypes = {
  line: 0x01,
  extended: 0x02,
  configuration: 0x03,
  emvConfiguration: 0x04,
  parameterDownload: 0xf1,
} as const;

/** Diagnosis `06 70 05 06 03 1B 01 tt`; goes online (§2.17). */
export const encodeDiagnosis = (type: number = diagnosisTypes.line): Uint8Array =>
  encodeApdu(zvt.diagnosis, encodeContainer(encodeTlv(0x1b, Uint8Array.of(type))));

/**
 * Configuration byte of our registration: 80 receipts come as lines, 08 intermediate status wanted, 04 administration
 * receipts to us; nothing locked, payments print where they did (§2.1).
 */
const configuration = 0x8c;
/** Messages that a terminal may send only to a till that lists them: clock, print line, print block. */
const wantedMessages = Uint8Array.of(0x04, 0x01, 0x06, 0xd1, 0x06, 0xd3);

/**
 * Registration `06 00 L pw 8C [CC 03 00 06 {26 {0A …} 1F73 000000}]`. `currency` is four digits (0978); without it the
 * document allows nothing behind the configuration byte. Overwrites what the till has set up (§2.1).
 */
export const encodeRegistration = (password: string, currency: string | null): Uint8Array => {
  const head = [encodeBcd(password, 3), Uint8Array.of(configuration)];
  if (currency === null) return encodeApdu(zvtOperator.registration, concatBytes(head));
  const tags = concatBytes([encodeTlv(0x26, encodeTlv(0x0a, wantedMessages)), encodeSequenceNumber(0)]);
  const more = [encodeBcd(currency, 2), Uint8Array.of(0x03, 0x00), encodeContainer(tags)];
  return encodeApdu(zvtOperator.registration, concatBytes([...head, ...more]));
};

/** Log-Off `06 02 00`: answered, never completed (§2). */
export const encodeLogOff = (): Uint8Array => encodeApdu(zvtOperator.logOff);

/** Send Turnover Totals `06 10 03 pw`; nothing is settled by it (§2). */
export const encodeTurnoverTotals = (password: string): Uint8Array =>
  encodeApdu(zvtOperator.turnoverTotals, encodeBcd(password, 3));

/** Selftest `06 79 00` (§2). */
export const encodeSelftest = (): Uint8Array => encodeApdu(zvtOperator.selftest);

/** Initialisation `06 93 03 pw`; goes online (§2). */
export const encodeInitialisation = (password: string): Uint8Array =>
  encodeApdu(zvtOperator.initialisation, encodeBcd(password, 3));

/** Set Date and Time in the terminal `06 91 0B pw AA yymmdd 0C hhmmss`; `local` is `2026-11-22T09:30:05` (§2). */
export const encodeSetDateTime = (password: string, local: string): Uint8Array => {
  const digits = local.replace(/\D/g, '');
  const date = [Uint8Array.of(0xaa), encodeBcd(digits.slice(2, 8), 3)];
  const time = [Uint8Array.of(0x0c), encodeBcd(digits.slice(8, 14), 3)];
  return encodeApdu(zvtOperator.setDateTime, concatBytes([encodeBcd(password, 3), ...date, ...time]));
};

/** Software-Update `08 10 00`: the terminal calls its own server (§2). */
export const encodeSoftwareUpdate = (): Uint8Array => encodeApdu(zvtOperator.softwareUpdate);

/** Read File `08 11 L 06 {2D {1D id [1E offset]}}`; an offset of 0 is left out (§2.38). */
export const encodeReadFile = (file: number, offset = 0): Uint8Array => {
  const from = offset === 0 ? new Uint8Array(0) : encodeTlv(0x1e, encodeInteger(offset, 4));
  const inside = concatBytes([encodeTlv(0x1d, Uint8Array.of(file)), from]);
  return encodeApdu(zvtOperator.readFile, encodeContainer(encodeTlv(0x2d, inside)));
};

/** Abort `06 B0 00`: asks the terminal to leave what it does; it ends that by `06 1E` if it can (§2). */
export const encodeAbort = (): Uint8Array => encodeApdu(zvtOperator.abort);
