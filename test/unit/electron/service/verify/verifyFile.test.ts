import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '../../../../../electron/service/verify/verifyFile.ts';
import { aJournal, aSealedCsv } from '../../../../support/sealedExport.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

describe('verifying a file', () => {
  it('answers with the verdict', async () => {
    const file = join(await tempFolder(), 'log.csv');
    writeFileSync(file, aSealedCsv({ entries: aJournal(3) }));
    expect(await verifyFile(file)).toMatchObject({ verdict: { format: 'csv', state: 'valid', rows: 3 } });
  });

  it('says what a file without seals looks like', async () => {
    const file = join(await tempFolder(), 'other.csv');
    writeFileSync(file, 'a,b\n1,2\n');
    await expect(verifyFile(file)).rejects.toMatchObject({ appError: { code: 'verify.foreign-file' } });
  });
});
