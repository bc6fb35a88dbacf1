// Lines of the log about backups, in both languages.
import { basename } from 'node:path';
import type { BackupPart, BackupPlan, BackupReason } from '../../../shared/backup/backup.ts';
import type { AppError } from '../../../shared/error/appError.ts';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { MadeBackup } from './makeBackup.ts';
import type { RestorePlan } from './restorePlan.ts';

const partNames: Readonly<Record<BackupPart, Bilingual>> = {
  own: { zh: '我的商店的记录', en: 'records of the own shop' },
  simulated: { zh: '模拟商店的记录', en: 'records of the simulated shop' },
  captures: { zh: '通信抓取记录', en: 'captures' },
  settings: { zh: '程序设置', en: 'settings of the program' },
  key: { zh: '签名密钥', en: 'signing key' },
};

const joined = (parts: readonly BackupPart[]): Bilingual => ({
  zh: parts.map((part) => partNames[part].zh).join('、'),
  en: parts.map((part) => partNames[part].en).join(', '),
});

const occasions: Readonly<Record<BackupReason, Bilingual>> = {
  asked: { zh: '已备份', en: 'Backup made' },
  daily: { zh: '每日备份已完成', en: 'Daily backup made' },
  migration: { zh: '更新数据格式前已备份', en: 'Backup made before the form of the records was changed' },
  import: { zh: '导入前已备份', en: 'Backup made before an import' },
};

/** A backup was made. */
export const madeWords = (reason: BackupReason, { file, shops }: MadeBackup, removed: number): Bilingual => {
  const entries = shops.reduce((sum, each) => sum + each.entries, 0);
  const broken = shops.find((each) => each.brokenAt !== null)?.brokenAt ?? null;
  const chain = {
    zh: broken === null ? '校验链完整' : `校验链在第 ${String(broken)} 条断开`,
    en: broken === null ? 'chain whole' : `chain broken at entry ${String(broken)}`,
  };
  const gone = {
    zh: removed === 0 ? '' : `；按保留份数删除较旧的 ${String(removed)} 份`,
    en: removed === 0 ? '' : `; ${String(removed)} older removed by the number to keep`,
  };
  return {
    zh: `${occasions[reason].zh}：${basename(file)}（日志 ${String(entries)} 条，${chain.zh}）${gone.zh}`,
    en: `${occasions[reason].en}: ${basename(file)} (${String(entries)} log entries, ${chain.en})${gone.en}`,
  };
};

/** A backup that nobody asked for could not be made. */
export const failedWords = (reason: BackupReason, error: AppError): Bilingual => {
  const { message } = adviseOn(error);
  const what: Bilingual =
    reason === 'daily'
      ? { zh: '每日备份没有做成', en: 'The daily backup could not be made' }
      : { zh: '导入前的备份没有做成，因此没有导入', en: 'No backup could be made, so nothing was imported' };
  return { zh: `${what.zh}：${message.zh}`, en: `${what.en}: ${message.en}` };
};

/** Records were brought back, or an undo was. */
export const restoredWords = ({ kind, source, madeAt, parts, kept, before }: RestorePlan): Bilingual => {
  const what = joined(parts);
  const counts = before.map((each) => each.newest).reduce((sum, each) => sum + each, 0);
  const left: Bilingual =
    before.length === 0
      ? { zh: '', en: '' }
      : { zh: `，其日志到第 ${String(counts)} 条`, en: `, whose log went up to entry ${String(counts)}` };
  return kind === 'undo'
    ? {
        zh: `已撤销恢复（${source}），取回原来的${what.zh}；撤销前的数据保留在 ${kept}`,
        en: `Undid bringing back ${source}: what was here before is back (${what.en}); what it replaced is kept in ${kept}`,
      }
    : {
        zh: `已从备份 ${source} 恢复${what.zh}（备份时间 ${madeAt ?? ''}）；恢复前的数据保留在 ${kept}${left.zh}`,
        en: `Brought back ${what.en} from ${source}, made ${madeAt ?? ''}; what was here before is kept in ${kept}${left.en}`,
      };
};

/** The plan of the daily backups was changed. */
export const planWords = ({ daily, time, keep, keepBefore }: BackupPlan): Bilingual =>
  daily
    ? {
        zh: `备份设置：每天 ${time}，保留 ${String(keep)} 份；导入和更新前的各保留 ${String(keepBefore)} 份`,
        en: `Backups: daily at ${time}, ${String(keep)} kept; before imports and updates ${String(keepBefore)} kept of each`,
      }
    : { zh: '备份设置：不再每天自动备份', en: 'Backups: no daily backup any more' };

/** Daily backups go elsewhere. */
export const folderWords = (folder: string | null): Bilingual =>
  folder === null
    ? { zh: '每日备份改存到程序自己的文件夹', en: 'Daily backups go to the program’s own folder' }
    : { zh: `每日备份改存到 ${folder}`, en: `Daily backups go to ${folder}` };

/** Daily backups are encrypted, or no longer. */
export const passphraseWords = (isSet: boolean): Bilingual =>
  isSet
    ? {
        zh: '每日备份改为用口令加密（口令不保存）',
        en: 'Daily backups are encrypted with a passphrase, which is kept nowhere',
      }
    : { zh: '每日备份不再加密', en: 'Daily backups are no longer encrypted' };

/** A person removed a backup, or what was kept. */
export const removedWords = (name: string, isKept: boolean): Bilingual =>
  isKept
    ? { zh: `已删除恢复前保留的数据 ${name}`, en: `Removed what was kept from before a restore: ${name}` }
    : { zh: `已删除备份 ${name}`, en: `Removed the backup ${name}` };
