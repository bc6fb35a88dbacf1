import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zipOut } from '../../../../../electron/service/backup/zipOut.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('a zip file as a stream', () => {
  it('is one that other programs read, byte for byte', async () => {
    const folder = await tempFolder();
    const content = Buffer.from('电池 '.repeat(100_000));
    await writeFile(join(folder, 'a'), Buffer.concat([content, Buffer.from('grown since')]));
    const from = { file: join(folder, 'a'), bytes: content.length, sha256: sha256(content) };
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipOut([
      { name: 'text', from: new Uint8Array([65, 66]) },
      { name: '店/a', from },
      { name: 'empty', from: new Uint8Array() },
    ])) {
      chunks.push(chunk);
    }
    await writeFile(join(folder, 'x.zip'), Buffer.concat(chunks));
    const script = `import zipfile,hashlib;z=zipfile.ZipFile('${folder}/x.zip');print(z.testzip(),z.namelist(),z.read('text'),hashlib.sha256(z.read('店/a')).hexdigest()=="${sha256(content)}")`;
    expect(execFileSync('python3', ['-c', script], { encoding: 'utf8' }).trim()).toBe(
      "None ['text', '店/a', 'empty'] b'AB' True",
    );
  });

  it('ends where a file has changed since it was looked at', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'a'), 'changed');
    const make = async (bytes: number): Promise<void> => {
      for await (const _ of zipOut([{ name: 'a', from: { file: join(folder, 'a'), bytes, sha256: '0'.repeat(64) } }]));
    };
    await expect(make(7)).rejects.toThrow('has changed');
    await expect(make(8)).rejects.toThrow('has become shorter');
  });
});
