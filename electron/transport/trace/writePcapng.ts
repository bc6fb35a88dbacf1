// Writes a trace as pcapng, block by block, so that a file is of use at every moment and Wireshark decodes it:
//   tshark -r trace.pcapng -o 'uat:user_dlts:"User 0 (DLT=147)","zvt","0","","0",""'
import { blockTypes, byteOrderMagic, optionCodes, textOption, writeBlock } from './pcapngBlock.ts';
import { type TraceLine, type TraceRecord, traceLinkType } from './trace.ts';

const flags = { fromTerminal: 1, toTerminal: 2 } as const;
/** Timestamps count microseconds: 10 to the minus 6. */
const timeResolution = Uint8Array.of(6);
const longestPacket = 262_144;

const fieldsOf = (length: number, fill: (view: DataView) => void): Uint8Array => {
  const fields = new Uint8Array(length);
  fill(new DataView(fields.buffer));
  return fields;
};

/** The beginning of a file. */
export const sectionBlock = (about: {
  readonly program: string;
  readonly system: string;
  readonly comment: string;
}): Uint8Array<ArrayBuffer> =>
  writeBlock(blockTypes.section, {
    fields: fieldsOf(16, (view) => {
      view.setUint32(0, byteOrderMagic, true);
      view.setUint16(4, 1, true);
      view.setUint16(6, 0, true);
      // The length of the section is not known before its end.
      view.setBigInt64(8, -1n, true);
    }),
    options: [
      textOption(optionCodes.comment, about.comment),
      textOption(optionCodes.system, about.system),
      textOption(optionCodes.program, about.program),
    ],
  });

/** A line; lines are numbered from 0 in the order in which they are written, each before its first record. */
export const lineBlock = ({ name, description }: TraceLine): Uint8Array<ArrayBuffer> =>
  writeBlock(blockTypes.line, {
    fields: fieldsOf(8, (view) => {
      view.setUint16(0, traceLinkType, true);
      view.setUint32(4, longestPacket, true);
    }),
    options: [
      textOption(optionCodes.lineName, name),
      ...(description === null ? [] : [textOption(optionCodes.lineDescription, description)]),
      { code: optionCodes.timeResolution, value: timeResolution },
    ],
  });

/** A record. */
export const recordBlock = ({ line, at, direction, bytes, comments }: TraceRecord): Uint8Array<ArrayBuffer> => {
  const microseconds = Math.round(at * 1000);
  const options = comments.map((comment) => textOption(optionCodes.comment, comment));
  if (direction !== null) {
    options.push({
      code: optionCodes.packetFlags,
      value: fieldsOf(4, (view) => view.setUint32(0, flags[direction], true)),
    });
  }
  return writeBlock(blockTypes.packet, {
    fields: fieldsOf(20, (view) => {
      view.setUint32(0, line, true);
      view.setUint32(4, Math.floor(microseconds / 2 ** 32), true);
      view.setUint32(8, microseconds % 2 ** 32, true);
      view.setUint32(12, bytes.length, true);
      view.setUint32(16, bytes.length, true);
    }),
    data: bytes,
    options,
  });
};
