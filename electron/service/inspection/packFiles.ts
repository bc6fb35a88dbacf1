// The form of an evidence pack: the list of its contents with their checksums, and a zip file whose every byte follows from it.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A file of the pack, with what proves it. */
export interface PackFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Hex, eight digits: finds the one byte that was changed. */
  readonly crc32: string;
}

/** A content whose bytes are got when they are written. */
export interface PackPart extends PackFile {
  readonly content: () => Promise<Uint8Array>;
}

/** What the list says besides the files. */
export interface PackHead {
  readonly language: string;
  readonly period: { readonly from: string; readonly until: string };
  readonly madeAt: string;
  readonly madeBy: string;
  readonly program: string;
  readonly shop: 'own' | 'simulated';
}

/** Names that belong to the pack itself. */
export const packNames = { manifest: 'manifest.json', sums: 'SHA256SUMS', verifier: 'verify.mjs' } as const;
/** Largest pack in bytes; a zip file without the extension for large ones. */
export const mostPackBytes = 2 ** 32 - 2 ** 24;

const zeros = '0'.repeat(64);
const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const hexOf = (crc: number): string => (crc >>> 0).toString(16).padStart(8, '0');

/** A content with what proves it. */
export const packFile = (path: string, content: Uint8Array): PackFile => ({
  path,
  bytes: content.byteLength,
  sha256: sha256(content),
  crc32: hexOf(crc32(content)),
});

/** Date and time as MS-DOS counted them: since 1980, two seconds at a time; `localTime` as `2026-11-22T09:30:05`. */
export const dosTime = (localTime: string): { readonly time: number; readonly date: number } => {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (localTime.match(/\d+/g) ?? []).map(
    Number,
  );
  return {
    time: (hour << 11) | (minute << 5) | (second >>> 1),
    date: ((Math.min(Math.max(year, 1980), 2107) - 1980) << 9) | (month << 5) | day,
  };
};

/** The list as it is written, with its seal: the SHA-256 of the text in which the seal is zeros. */
export const manifestOf = (
  head: PackHead,
  zip: ReturnType<typeof dosTime>,
  files: readonly PackFile[],
): { readonly text: string; readonly seal: string } => {
  const plain = files.map(({ path, bytes, sha256: sum, crc32: check }) => ({ path, bytes, sha256: sum, crc32: check }));
  const unsealed = { format: 'terminal-steward-evidence/1', ...head, zip, files: plain, seal: zeros };
  const text = `${JSON.stringify(unsealed, null, 1)}\n`;
  const seal = sha256(text);
  return { text: text.replace(`"seal": "${zeros}"\n}\n`, `"seal": "${seal}"\n}\n`), seal };
};

/** The same checksums in the form that `sha256sum -c` reads. */
export const sumsOf = (manifest: string, files: readonly PackFile[]): string =>
  [
    '# sha256sum -c SHA256SUMS',
    `# crc32 ${packNames.manifest} ${hexOf(crc32(manifest))}`,
    `${sha256(manifest)}  ${packNames.manifest}`,
    ...files.map((file) => `${file.sha256}  ${file.path}`),
    '',
  ].join('\n');

const record = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer => {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value >>> 0, at, size);
    at += size;
  }
  return bytes;
};

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly crc: number;
  readonly offset: number;
}

/** From general purpose bit flag to the length of the extra field (PKWARE APPNOTE.TXT 6.3.10 §4.3.7): names are UTF-8, contents stored as they are. */
const common = ({ bytes, crc }: Entry, { time, date }: ReturnType<typeof dosTime>, name: Buffer): Buffer =>
  record([2, 0x0800], [2, 0], [2, time], [2, date], [4, crc], [4, bytes], [4, bytes], [2, name.length], [2, 0]);

const headerOf = (entry: Entry, zip: ReturnType<typeof dosTime>): Buffer => {
  const name = Buffer.from(entry.path, 'utf8');
  return Buffer.concat([record([4, 0x04034b50], [2, 20]), common(entry, zip, name), name]);
};

const directoryOf = (entry: Entry, zip: ReturnType<typeof dosTime>): Buffer => {
  const name = Buffer.from(entry.path, 'utf8');
  return Buffer.concat([
    record([4, 0x02014b50], [2, 20], [2, 20]),
    common(entry, zip, name),
    record([2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]),
    name,
  ]);
};

/** The bytes of the zip file. Contents that are not as they were when the list was made end it with an error. */
export async function* packBytes(
  manifest: string,
  zip: ReturnType<typeof dosTime>,
  parts: readonly PackPart[],
): AsyncGenerator<Uint8Array> {
  const own = (path: string, text: string): PackPart => {
    const content = Buffer.from(text, 'utf8');
    return { ...packFile(path, content), content: () => Promise.resolve(content) };
  };
  const all = [own(packNames.manifest, manifest), own(packNames.sums, sumsOf(manifest, parts)), ...parts];
  const entries: Entry[] = [];
  let offset = 0;
  for (const part of all) {
    const entry = { path: part.path, bytes: part.bytes, crc: Number.parseInt(part.crc32, 16), offset };
    const content = await part.content();
    if (sha256(content) !== part.sha256) throw new Error(`${part.path} has changed while the pack was written`);
    const header = headerOf(entry, zip);
    yield header;
    yield content;
    entries.push(entry);
    offset += header.length + content.byteLength;
  }
  const directory = Buffer.concat(entries.map((entry) => directoryOf(entry, zip)));
  yield directory;
  yield record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
}
