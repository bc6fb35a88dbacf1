import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { compareShop } from '../../../../../electron/service/backup/compareShop.ts';
import { describeInUse } from '../../../../../electron/store/backup.ts';
import { openShopStore } from '../../../../../electron/store/shopStore.ts';
import { aLogLine } from '../../../../../test/support/aLogLine.ts';
import { present, unwrap } from '../../../../../test/support/anEngine.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

const write = async (folder: string, texts: readonly string[]): Promise<void> => {
  const store = unwrap(await openShopStore(join(folder, 'shop', 'steward.db'), { log: silentLogger, now: () => 0 }));
  for (const text of texts) await store.log.append(aLogLine(text));
  store.close();
};

const copied = async (folder: string): Promise<string> => {
  const to = await tempFolder();
  await mkdir(join(to, 'shop'));
  await copyFile(join(folder, 'shop', 'steward.db'), join(to, 'shop', 'steward.db'));
  return to;
};

const compared = (work: string, dataFolder: string) => {
  const backup = present(describeInUse(join(work, 'shop', 'steward.db'), 'own'));
  return compareShop(backup, { work, dataFolder });
};

describe('a backup beside what is here', () => {
  it('is the same, older, newer, or went another way, with what would leave and come', async () => {
    const here = await tempFolder();
    await write(here, ['one', 'two']);
    const work = await copied(here);
    expect(compared(work, here)).toMatchObject({ relation: 'same', wouldLeave: 0, wouldCome: 0 });
    await write(here, ['three', 'four']);
    expect(compared(work, here)).toMatchObject({ relation: 'older', wouldLeave: 2, wouldCome: 0 });
    expect(compared(here, work)).toMatchObject({ relation: 'newer', wouldLeave: 0, wouldCome: 2 });
    await write(work, ['another way']);
    expect(compared(work, here)).toMatchObject({ relation: 'parted', wouldLeave: 2, wouldCome: 1 });
  });

  it('is of other records, or all there is', async () => {
    const work = await tempFolder();
    await write(work, ['one']);
    const other = await tempFolder();
    await write(other, ['x', 'y']);
    expect(compared(work, other)).toMatchObject({ relation: 'other', wouldLeave: 2, wouldCome: 1 });
    expect(compared(work, await tempFolder())).toMatchObject({ relation: 'none', here: null });
  });
});
