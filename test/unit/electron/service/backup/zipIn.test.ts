import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../../../electron/service/backup/zipIn.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

const made = async (): Promise<string> => {
  const file = join(await tempFolder(), 'x.zip');
  execFileSync('python3', [
    '-c',
    `import zipfile
z=zipfile.ZipFile('${file}','w')
z.writestr('stored','plain')
z.writestr('deflated','x'*100000,zipfile.ZIP_DEFLATED)
z.close()`,
  ]);
  return file;
};

const textOf = async (file: string, name: string): Promise<string> => {
  const zip = await openZip(file);
  const content = zip.contents.find((each) => each.name === name);
  const parts: Uint8Array[] = [];
  if (content !== undefined) for await (const chunk of zip.read(content)) parts.push(chunk);
  return Buffer.concat(parts).toString();
};

describe('a zip file that is read', () => {
  it('gives stored and deflated contents', async () => {
    const file = await made();
    expect(await textOf(file, 'stored')).toBe('plain');
    expect(await textOf(file, 'deflated')).toBe('x'.repeat(100_000));
  });

  it('gives never more than its directory claims', async () => {
    const file = await made();
    const bytes = await readFile(file);
    const at = bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    bytes.writeUInt32LE(1000, at + 24);
    await writeFile(file, bytes);
    await expect(textOf(file, 'deflated')).rejects.toMatchObject({ appError: { code: 'backup.damaged' } });
  });

  it('is foreign or damaged where it is something else or cut', async () => {
    const file = await made();
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 5));
    await expect(openZip(file)).rejects.toMatchObject({ appError: { code: 'backup.damaged' } });
    await writeFile(file, 'a letter to somebody');
    await expect(openZip(file)).rejects.toMatchObject({ appError: { code: 'backup.foreign' } });
  });
});
