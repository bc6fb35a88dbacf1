// Looks for card numbers in files as a thief would: in any writing, across separators, packed, encoded, and in zip files.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';

const shortest = 13;
const longest = 19;

/** Where a number was found, and how it was written there. */
export interface Find {
  readonly file: string;
  readonly way: string;
  readonly pan: string;
}

const inDigits = (digits: string, pans: ReadonlySet<string>, found: (pan: string) => void): void => {
  for (let from = 0; from + shortest <= digits.length; from += 1) {
    for (let length = shortest; length <= longest && from + length <= digits.length; length += 1) {
      const stretch = digits.slice(from, from + length);
      if (pans.has(stretch)) found(stretch);
    }
  }
};

/** Runs of digits, with whatever `between` allows between two of them left out. */
const runsOf = (text: string, between: RegExp): readonly string[] =>
  (text.replace(between, '').match(/[0-9]{13,}/g) ?? []).map((run) => run.slice(0, 100_000));

const decodedBase64 = (text: string): string =>
  (text.match(/[A-Za-z0-9+/_-]{18,}/g) ?? [])
    .flatMap((token) => [0, 1, 2, 3].map((from) => Buffer.from(token.slice(from), 'base64').toString('latin1')))
    .join('\n');

const unescaped = (text: string): string =>
  text
    .replace(/\\+u00([0-9a-fA-F]{2})|%([0-9a-fA-F]{2})/g, (_, one?: string, two?: string) =>
      String.fromCharCode(Number.parseInt(one ?? two ?? '0', 16)),
    )
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)));

const hexText = (text: string): string =>
  (text.match(/(?:3[0-9][ ,:-]?){13,}/g) ?? [])
    .map((run) => (run.replace(/[ ,:-]/g, '').match(/../g) ?? []).map((pair) => pair[1]).join(''))
    .join('\n');

const separators = /[\s\u0000\u00a0\u200b\u3000\-./_,·:*|+#]+/g;

/** Every number of `pans` that can be read out of the bytes, with the way in which. */
const readOut = (bytes: Buffer, pans: ReadonlySet<string>, found: (way: string, pan: string) => void): void => {
  const text = bytes.toString('utf8').normalize('NFKC');
  const arabic = text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const ways: Readonly<Record<string, string>> = {
    plain: arabic,
    'as characters of one byte': bytes.toString('latin1'),
    escaped: unescaped(arabic),
    'as hex': hexText(arabic),
    base64: decodedBase64(text),
  };
  for (const [way, plain] of Object.entries(ways)) {
    for (const run of runsOf(plain, separators)) inDigits(run, pans, (pan) => found(way, pan));
  }
  for (const run of bytes.toString('hex').match(/[0-9]{13,}/g) ?? []) {
    inDigits(run, pans, (pan) => found('two digits a byte', pan));
  }
};

const isZip = (bytes: Buffer): boolean => bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** Numbers of `pans` in any file of a folder, in what its zip files hold, and in names of files. */
export const huntIn = (folder: string, pans: readonly string[]): readonly Find[] => {
  const wanted = new Set(pans);
  const finds = new Map<string, Find>();
  const look = (file: string, bytes: Buffer): void => {
    readOut(bytes, wanted, (way, pan) => finds.set(`${file} ${way} ${pan}`, { file, way, pan }));
    if (!isZip(bytes)) return;
    for (const [name, content] of Object.entries(unzipSync(bytes))) look(`${file}!${name}`, Buffer.from(content));
  };
  for (const path of filesIn(folder)) {
    const name = relative(folder, path);
    look(`name of ${name}`, Buffer.from(name));
    look(name, readFileSync(path));
  }
  return [...finds.values()];
};
