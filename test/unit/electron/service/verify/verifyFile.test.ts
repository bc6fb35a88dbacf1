import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '../../../../../electron/service/verify/verifyFile.ts';
import { AppFailure } from '../../../../../shared/error/appError.ts';
import { adviseOn } from '../../../../../shared/error/errorAdvice.ts';
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
    const refused = await verifyFile(file).catch((thrown: unknown) => thrown);
    expect(refused).toMatchObject({ appError: { code: 'verify.foreign-file' } });
    if (!(refused instanceof AppFailure)) throw new Error('it was taken');
    // Each language says it in its own words.
    expect(adviseOn(refused.appError).message.zh).toContain('看起来是没有封印的表格，');
    expect(adviseOn(refused.appError).message.en).toContain('looks like a table without seals;');
  });
});
