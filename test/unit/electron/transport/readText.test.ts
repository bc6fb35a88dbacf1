import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../electron/transport/readText.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

describe('a small file of the system', () => {
  it('is read without its line end; a missing or empty one is nothing', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'idVendor'), '1a86\n');
    await writeFile(join(folder, 'serial'), '\n');
    expect(await readText(join(folder, 'idVendor'))).toBe('1a86');
    expect(await readText(join(folder, 'serial'))).toBeNull();
    expect(await readText(join(folder, 'missing'))).toBeNull();
    expect(await readText(folder)).toBeNull();
  });
});
