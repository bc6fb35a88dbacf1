// The format of a zip file, written in one pass (PKWARE APPNOTE.TXT 6.3.10 §4.3, §4.4): sizes and checksum follow each
// content, and stand again in the directory at the end. Files of 4 GiB and more do not occur here.

/** A content that was written. */
export interface ZipEntry {
  readonly name: string;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Place of its header in the file. */
  readonly offset: number;
  /** Local time of the computer as `2026-11-22T09:30:05`. */
  readonly localTime: string;
}

const version = 20;
/** Sizes follow the content, and names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
const encoder = new TextEncoder();

/** Date and time as MS-DOS counted them: since 1980, two seconds at a time. */
const dosTime = (localTime: string): { date: number; time: number } => {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (localTime.match(/\d+/g) ?? []).map(
    Number,
  );
  return {
    date: ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | day,
    time: (hour << 11) | (minute << 5) | (second >>> 1),
  };
};

const record = (
  length: number,
  fill: (view: DataView) => void,
  ...parts: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length + parts.reduce((sum, part) => sum + part.length, 0));
  fill(new DataView(bytes.buffer));
  let at = length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** What stands before a content, which follows deflated. */
export const zipHeader = ({ name, localTime }: Pick<ZipEntry, 'name' | 'localTime'>): Uint8Array<ArrayBuffer> => {
  const { date, time } = dosTime(localTime);
  const nameBytes = encoder.encode(name);
  return record(
    30,
    (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(4, version, true);
      view.setUint16(6, flags, true);
      view.setUint16(8, deflated, true);
      view.setUint16(10, time, true);
      view.setUint16(12, date, true);
      view.setUint16(26, nameBytes.length, true);
    },
    nameBytes,
  );
};

/** What stands behind a content. */
export const zipDescriptor = ({ crc, packedBytes, bytes }: ZipEntry): Uint8Array<ArrayBuffer> =>
  record(16, (view) => {
    view.setUint32(0, 0x08074b50, true);
    view.setUint32(4, crc, true);
    view.setUint32(8, packedBytes, true);
    view.setUint32(12, bytes, true);
  });

const directoryEntry = ({ name, crc, packedBytes, bytes, offset, localTime }: ZipEntry): Uint8Array<ArrayBuffer> => {
  const { date, time } = dosTime(localTime);
  const nameBytes = encoder.encode(name);
  return record(
    46,
    (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(4, version, true);
      view.setUint16(6, version, true);
      view.setUint16(8, flags, true);
      view.setUint16(10, deflated, true);
      view.setUint16(12, time, true);
      view.setUint16(14, date, true);
      view.setUint32(16, crc, true);
      view.setUint32(20, packedBytes, true);
      view.setUint32(24, bytes, true);
      view.setUint16(28, nameBytes.length, true);
      view.setUint32(42, offset, true);
    },
    nameBytes,
  );
};

/** The end of the file; `offset` = where it begins. */
export const zipDirectory = (entries: readonly ZipEntry[], offset: number): Uint8Array<ArrayBuffer> => {
  const directory = entries.map(directoryEntry);
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, offset, true);
  });
  return record(0, () => undefined, ...directory, end);
};

/** A content inside a zip file, still packed. */
export interface PackedContent {
  readonly isDeflated: boolean;
  readonly packed: Uint8Array;
  /** Length after unpacking, as the file claims. */
  readonly bytes: number;
  /** CRC-32 of the unpacked content, as the file claims. */
  readonly crc: number;
}

/** Whether bytes begin like a zip file. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const endLength = 22;
const longestComment = 0xffff;

const findEnd = (view: DataView): number | null => {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
};

/** The first content whose name ends with `name`; null if there is none, or the file is no whole zip file. */
export const findInZip = (bytes: Uint8Array, name: string): PackedContent | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length < endLength ? null : findEnd(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    if (found.endsWith(name)) return contentAt(bytes, view, at);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return null;
};

const contentAt = (bytes: Uint8Array, view: DataView, entry: number): PackedContent | null => {
  const method = view.getUint16(entry + 10, true);
  const packedBytes = view.getUint32(entry + 20, true);
  const header = view.getUint32(entry + 42, true);
  const isEncrypted = (view.getUint16(entry + 8, true) & 1) === 1;
  if (isEncrypted || (method !== 0 && method !== deflated) || header + 30 > bytes.length) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedBytes > bytes.length) return null;
  return {
    isDeflated: method === deflated,
    packed: bytes.subarray(start, start + packedBytes),
    bytes: view.getUint32(entry + 24, true),
    crc: view.getUint32(entry + 16, true),
  };
};
