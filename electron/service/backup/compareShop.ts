// How the records of a shop in a backup stand to those that are here: older, newer, gone different ways, or another shop's.
import { join } from 'node:path';
import type { BackupRelation, BackupShop } from '../../../shared/backup/backup.ts';
import { describeInUse, lastCommonEntry } from '../../store/backup.ts';
import { partPaths } from './contents.ts';

/** What would change for one shop. */
export interface ComparedShop {
  readonly shop: BackupShop['shop'];
  readonly relation: BackupRelation;
  readonly backup: BackupShop;
  /** Null = nothing here, or nothing that can be read. */
  readonly here: BackupShop | null;
  /** Entries of the log here that the backup does not have. */
  readonly wouldLeave: number;
  /** Entries of the backup that are not here. */
  readonly wouldCome: number;
}

const relationOf = (backup: BackupShop, here: BackupShop, common: number): BackupRelation => {
  if (common < Math.min(backup.newest, here.newest)) return 'parted';
  if (backup.newest === here.newest) return 'same';
  return backup.newest < here.newest ? 'older' : 'newer';
};

/** Compares the unpacked database in `work` with the one in the data folder. */
export const compareShop = (
  backup: BackupShop,
  { work, dataFolder }: { readonly work: string; readonly dataFolder: string },
): ComparedShop => {
  const { shop } = backup;
  const path = partPaths[shop].split('/');
  const file = join(dataFolder, ...path);
  const alone = { shop, backup, here: null, wouldLeave: 0, wouldCome: backup.entries };
  let here: BackupShop | null;
  try {
    here = describeInUse(file, shop);
    if (here === null || here.entries === 0) return { ...alone, here, relation: 'none' };
    if (backup.entries === 0) return { ...alone, here, relation: 'older', wouldLeave: here.entries };
    if (here.journal !== backup.journal || here.journal === null) {
      return { ...alone, here, relation: 'other', wouldLeave: here.entries };
    }
    const upTo = Math.min(backup.newest, here.newest);
    const common = lastCommonEntry(join(work, ...path), file, upTo);
    const relation = relationOf(backup, here, common);
    return { shop, relation, backup, here, wouldLeave: here.newest - common, wouldCome: backup.newest - common };
  } catch {
    return { ...alone, relation: 'unreadable' };
  }
};
