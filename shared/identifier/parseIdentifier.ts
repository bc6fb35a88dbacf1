// The parser of each kind.
import { parseIccid } from './iccid.ts';
import type { IdentifierKind } from './identifierKinds.ts';
import { parseImei } from './imei.ts';
import { parseMid } from './mid.ts';
import type { IdentifierReading } from './reading.ts';
import { parseSerialNumber } from './serialNumber.ts';
import { parseTid } from './tid.ts';
import { parseTusn } from './tusn.ts';
import { parseUscc } from './uscc.ts';

const parsers: Readonly<Record<IdentifierKind, (text: string) => IdentifierReading>> = {
  mid: parseMid,
  tid: parseTid,
  tusn: parseTusn,
  sn: parseSerialNumber,
  uscc: parseUscc,
  iccid: parseIccid,
  imei: parseImei,
};

/** Reads a text as a number of this kind. Never throws. */
export const parseIdentifier = (kind: IdentifierKind, text: string): IdentifierReading => parsers[kind](text);
