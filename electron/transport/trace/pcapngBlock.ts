// The building blocks of a pcapng file (IETF draft-ietf-opsawg-pcapng §3): type, length, body, the length once more.
//
//   0A0D0D0A section header · 1 interface description · 3 simple packet · 6 enhanced packet · others are skipped

/** Types of the blocks that matter. */
export const blockTypes = { section: 0x0a0d0d0a, line: 1, simplePacket: 3, packet: 6 } as const;
/** Says the byte order of a section. */
export const byteOrderMagic = 0x1a2b3c4d;

/** Codes of options, by the block in which they stand (§3.5, §4.1 to §4.3). */
export const optionCodes = {
  end: 0,
  comment: 1,
  hardware: 2,
  system: 3,
  program: 4,
  lineName: 2,
  lineDescription: 3,
  timeResolution: 9,
  timeOffset: 14,
  packetFlags: 2,
} as const;

/** An option as it is written. */
export interface BlockOption {
  readonly code: number;
  readonly value: Uint8Array;
}

const padded = (length: number): number => (length + 3) & ~3;
const encoder = new TextEncoder();
/** An option's length has two bytes. */
const longestOption = 0xfffc;

/** A text as an option; what is too long for one is cut. */
export const textOption = (code: number, text: string): BlockOption => ({
  code,
  value: encoder.encode(text).subarray(0, longestOption),
});

const optionsLength = (options: readonly BlockOption[]): number =>
  options.length === 0 ? 0 : options.reduce((sum, { value }) => sum + 4 + padded(value.length), 4);

/** A whole block in little-endian order: the fixed fields, data padded to four bytes, options. */
export const writeBlock = (
  type: number,
  parts: { readonly fields: Uint8Array; readonly data?: Uint8Array; readonly options: readonly BlockOption[] },
): Uint8Array<ArrayBuffer> => {
  const { fields, data = new Uint8Array(0), options } = parts;
  const length = 12 + fields.length + padded(data.length) + optionsLength(options);
  const block = new Uint8Array(length);
  const view = new DataView(block.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, length, true);
  block.set(fields, 8);
  let at = 8 + fields.length;
  block.set(data, at);
  at += padded(data.length);
  for (const { code, value } of options) {
    view.setUint16(at, code, true);
    view.setUint16(at + 2, value.length, true);
    block.set(value, at + 4);
    at += 4 + padded(value.length);
  }
  view.setUint32(length - 4, length, true);
  return block;
};

/** The options of a body from `start` on, until their end or the first that does not fit. */
export const readOptions = (body: DataView, start: number, isLittle: boolean): BlockOption[] => {
  const found: BlockOption[] = [];
  let at = start;
  while (at + 4 <= body.byteLength) {
    const code = body.getUint16(at, isLittle);
    const length = body.getUint16(at + 2, isLittle);
    if (code === optionCodes.end || at + 4 + length > body.byteLength) break;
    found.push({ code, value: new Uint8Array(body.buffer, body.byteOffset + at + 4, length) });
    at += 4 + padded(length);
  }
  return found;
};
