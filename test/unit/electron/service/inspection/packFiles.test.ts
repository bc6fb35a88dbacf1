import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInZip } from '../../../../../electron/export/zip.ts';
import {
  dosTime,
  manifestOf,
  type PackPart,
  packBytes,
  packFile,
  packNames,
  sumsOf,
} from '../../../../../electron/service/inspection/packFiles.ts';
import { verifierText } from '../../../../../electron/service/inspection/verifierText.ts';

interface Checked {
  readonly isWhole: boolean;
  readonly problems: readonly { readonly zh: string; readonly en: string }[];
  readonly files: number;
  readonly seal: string;
}

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
let checkPack: (path: string) => Checked | null;
let zip: Buffer;
let unpacked: string;
let manifest: ReturnType<typeof manifestOf>;

const part = (path: string, content: Uint8Array): PackPart => ({
  ...packFile(path, content),
  content: () => Promise.resolve(content),
});
const photo = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7 + (at >> 3)) & 255);
const parts = [
  part(packNames.verifier, Buffer.from(verifierText)),
  part('devices.csv', Buffer.from('\uFEFF终端,机身号\r\n一号,SN1\r\n二号,SN2\r\n')),
  part('photos/正面.jpg', photo),
  part('photos/empty.jpg', new Uint8Array()),
];
const head = {
  language: 'en',
  period: { from: '2026-01-01', until: '2026-11-22' },
  madeAt: '2026-11-22T09:30:05+08:00',
  madeBy: '小王 "x"',
  program: '1.0.0',
  shop: 'own' as const,
};

beforeAll(async () => {
  const time = dosTime('2026-11-22T09:30:05');
  manifest = manifestOf(head, time, parts);
  const pieces: Uint8Array[] = [];
  for await (const piece of packBytes(manifest.text, time, parts)) pieces.push(piece);
  zip = Buffer.concat(pieces);
  writeFileSync(join(folder, 'pack.zip'), zip);
  writeFileSync(join(folder, 'verify.mjs'), verifierText);
  ({ checkPack } = (await import(pathToFileURL(join(folder, 'verify.mjs')).href)) as {
    checkPack: (path: string) => Checked | null;
  });
  unpacked = join(folder, 'unpacked');
  for (const { path, content } of parts) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), await content());
  }
  writeFileSync(join(unpacked, packNames.manifest), manifest.text);
  writeFileSync(join(unpacked, packNames.sums), sumsOf(manifest.text, parts));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withChange = (bytes: Buffer, at: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 0x15;
  return changed;
};

describe('an evidence pack', () => {
  it('is a zip file that other readers understand', () => {
    const found = findInZip(zip, 'photos/正面.jpg');
    expect(found).toMatchObject({ isDeflated: false, bytes: photo.byteLength });
    expect(Buffer.from(found?.packed ?? []).equals(Buffer.from(photo))).toBe(true);
  });

  it('is whole as it was written, packed and unpacked, and says how many files and which seal', () => {
    for (const path of [join(folder, 'pack.zip'), unpacked]) {
      expect(checkPack(path)).toMatchObject({
        isWhole: true,
        problems: [],
        files: parts.length + 2,
        seal: manifest.seal,
      });
    }
  });

  it('is read by sha256sum, without Node', () => {
    const result = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: unpacked, encoding: 'utf8' });
    expect(result.status).toBe(0);
  });

  it('tells of one changed byte, wherever in the zip file it is', () => {
    const path = join(folder, 'changed.zip');
    const silent: number[] = [];
    for (let at = 0; at < zip.length; at += at < 60 || at > zip.length - 500 ? 1 : 29) {
      writeFileSync(path, withChange(zip, at));
      const checked = checkPack(path);
      if (checked === null || checked.isWhole || checked.problems.length === 0) silent.push(at);
    }
    expect(silent).toEqual([]);
  });

  it('names the file, the byte and what it was', () => {
    const csv = 'devices.csv';
    const content = Buffer.from('\uFEFF终端,机身号\r\n一号,SN1\r\n二号,SN2\r\n');
    const at = content.indexOf('SN2') + 2;
    const path = join(unpacked, csv);
    writeFileSync(path, Buffer.from(content).fill('7', at, at + 1));
    const checked = checkPack(unpacked);
    writeFileSync(path, content);
    expect(checked?.problems.map(({ en }) => en)).toEqual([
      `devices.csv: byte ${String(at + 1)} (line 3) was changed, it was 0x32 and is 0x37`,
    ]);
  });

  it('names every single changed byte of every file of the unpacked pack', async () => {
    const names = [...parts.map(({ path }) => path), packNames.manifest, packNames.sums].filter(
      (name) => !name.includes('empty'),
    );
    for (const name of names) {
      const path = join(unpacked, name);
      const bytes = readFileSync(path);
      for (let at = 0; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 60))) {
        writeFileSync(path, withChange(bytes, at));
        const problems = checkPack(unpacked)?.problems ?? [];
        expect({ at, named: problems.some(({ en }) => en.startsWith(`${name}:`)) }).toEqual({ at, named: true });
        expect({ at, others: problems.filter(({ en }) => !en.startsWith(`${name}:`)) }).toEqual({ at, others: [] });
        expect(problems[0]?.en).toContain(`byte ${String(at + 1)} `);
      }
      writeFileSync(path, bytes);
    }
    expect(checkPack(unpacked)?.isWhole).toBe(true);
  });

  it('names what is missing, what was added and what has another length', () => {
    writeFileSync(join(unpacked, 'more.txt'), 'x');
    writeFileSync(join(unpacked, '.DS_Store'), 'x');
    rmSync(join(unpacked, 'photos/正面.jpg'));
    writeFileSync(join(unpacked, 'photos/empty.jpg'), 'no longer');
    const problems = checkPack(unpacked)?.problems.map(({ en }) => en);
    rmSync(join(unpacked, 'more.txt'));
    writeFileSync(join(unpacked, 'photos/正面.jpg'), photo);
    writeFileSync(join(unpacked, 'photos/empty.jpg'), '');
    expect(problems).toEqual([
      'photos/正面.jpg: the file is missing',
      'photos/empty.jpg: should be 0 bytes long and is 9',
      'more.txt: does not belong to this pack',
    ]);
  });

  it('runs alone: says what it checks and what not, and ends with 0, 1 or 2', () => {
    const run = (...given: string[]) => spawnSync(process.execPath, given, { encoding: 'utf8', cwd: tmpdir() });
    const whole = run(join(unpacked, 'verify.mjs'));
    expect(whole.status).toBe(0);
    expect(whole.stdout).toContain('What is checked');
    expect(whole.stdout).toContain(`Number: ${manifest.seal}`);
    expect(run(join(folder, 'verify.mjs'), join(folder, 'pack.zip'), '--lang', 'zh').stdout).toContain('结果：完整');
    expect(run(join(folder, 'verify.mjs'), join(folder, 'pack.zip'), '--seal', 'f'.repeat(64)).status).toBe(1);
    writeFileSync(join(folder, 'other.zip'), 'PK no pack');
    expect(run(join(folder, 'verify.mjs'), join(folder, 'other.zip')).status).toBe(2);
    expect(run(join(folder, 'verify.mjs'), join(folder, 'nowhere.zip')).status).toBe(2);
  });

  it('is not the same pack when somebody makes the list anew: the seal differs', async () => {
    const other = manifestOf({ ...head, madeBy: 'x' }, dosTime('2026-11-22T09:30:05'), parts);
    expect(other.seal).not.toBe(manifest.seal);
    expect(JSON.parse(other.text)).toMatchObject({ seal: other.seal });
  });
});
