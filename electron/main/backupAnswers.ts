// Backups as the main process answers about them: where to save, which file to open, and the engine that starts anew.
import { join } from 'node:path';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { EngineHost } from './engineHost.ts';
import type { Shop } from './engineMessages.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface BackupAnswerParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set' | 'reload'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  readonly openShop: (shop: Shop) => Promise<void>;
  /** Preferences came from a backup: theme, menu, window and operator follow them. */
  readonly onReloaded: () => Promise<void>;
  readonly askWhereToSave: (question: ReturnType<typeof backupSaveQuestion>) => Promise<string | null>;
  readonly askWhichFile: (question: ReturnType<typeof backupOpenQuestion>) => Promise<string | null>;
  readonly askWhichFolder: (question: ReturnType<typeof backupFolderQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
  readonly now: () => number;
}

/** Answers about backups, by command name. */
export type BackupAnswers = {
  readonly [K in 'backups.chooseFolder' | 'backups.save' | 'backups.open' | 'backups.restore' | 'backups.undo']: (
    input: CommandInput<K>,
  ) => Promise<Result<CommandOutput<K>>>;
};

const words = {
  save: { zh: '备份到', en: 'Make a backup' },
  open: { zh: '选择要恢复的备份', en: 'Choose the backup to bring back' },
  folder: { zh: '选择每日备份的文件夹', en: 'Choose the folder of the daily backups' },
  plain: { zh: '备份 (ZIP)', en: 'Backup (ZIP)' },
  sealed: { zh: '加密的备份', en: 'Encrypted backup' },
  all: { zh: '所有文件', en: 'All files' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const stampOf = (now: number): string => {
  const at = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}${two(at.getMinutes())}`;
};

/** The ending of a backup: an encrypted one has that of age. */
export const withBackupEnding = (file: string, isEncrypted: boolean): string => {
  const ending = isEncrypted ? '.zip.age' : '.zip';
  if (file.toLowerCase().endsWith(ending)) return file;
  return isEncrypted && file.toLowerCase().endsWith('.zip') ? `${file}.age` : `${file}${ending}`;
};

/** Options of the save dialog, with a name such as `terminal-steward-2026-11-22T0930.zip`. */
export const backupSaveQuestion = (
  language: Language,
  { folder, now, isEncrypted }: { readonly folder: string; readonly now: number; readonly isEncrypted: boolean },
) => ({
  title: words.save[language],
  defaultPath: join(folder, withBackupEnding(`terminal-steward-${stampOf(now)}`, isEncrypted)),
  filters: [{ name: words[isEncrypted ? 'sealed' : 'plain'][language], extensions: [isEncrypted ? 'age' : 'zip'] }],
  properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
});

/** Options of the open dialog. */
export const backupOpenQuestion = (language: Language, folder: string) => ({
  title: words.open[language],
  defaultPath: folder,
  filters: [
    { name: words.plain[language], extensions: ['zip', 'age'] },
    { name: words.all[language], extensions: ['*'] },
  ],
  properties: ['openFile' as const],
});

/** Options of the dialog for a folder. */
export const backupFolderQuestion = (language: Language, folder: string) => ({
  title: words.folder[language],
  defaultPath: folder,
  properties: ['openDirectory' as const, 'createDirectory' as const],
});

const folderOf = (parts: BackupAnswerParts): string => parts.preferences.get().exportFolder ?? parts.documentsFolder;

const chooseFolder = async (
  parts: BackupAnswerParts,
  { language }: CommandInput<'backups.chooseFolder'>,
): Promise<Result<CommandOutput<'backups.chooseFolder'>>> => {
  const folder = await parts.askWhichFolder(backupFolderQuestion(language, folderOf(parts)));
  if (folder === null) return success(null);
  return (await parts.host.ask('backup.setFolder', { folder })) as Result<CommandOutput<'backups.chooseFolder'>>;
};

const save = async (
  parts: BackupAnswerParts,
  { language, passphrase }: CommandInput<'backups.save'>,
): Promise<Result<CommandOutput<'backups.save'>>> => {
  const isEncrypted = passphrase !== null;
  const question = backupSaveQuestion(language, { folder: folderOf(parts), now: parts.now(), isEncrypted });
  const chosen = await parts.askWhereToSave(question);
  if (chosen === null) return success(null);
  const file = withBackupEnding(chosen, isEncrypted);
  return (await parts.host.ask('backup.write', { file, passphrase })) as Result<CommandOutput<'backups.save'>>;
};

const open = async (
  parts: BackupAnswerParts,
  { language }: CommandInput<'backups.open'>,
): Promise<Result<CommandOutput<'backups.open'>>> => {
  const file = await parts.askWhichFile(backupOpenQuestion(language, folderOf(parts)));
  if (file === null) return success(null);
  return (await parts.host.ask('backup.inspect', { file, passphrase: null })) as Result<CommandOutput<'backups.open'>>;
};

/** The plan is written; the next engine carries it out before it opens the records. */
const startAnew = async (
  parts: BackupAnswerParts,
  prepared: Result<unknown>,
): Promise<Result<CommandOutput<'backups.restore'>>> => {
  if (!prepared.ok) return prepared;
  await parts.openShop(parts.board.state().shop);
  const state = (await parts.host.ask('backups.state', {})) as Result<CommandOutput<'backups.restore'>>;
  if (parts.preferences.reload()) await parts.onReloaded();
  return state.ok || state.error.code !== 'engine.not-running' ? state : failure('engine.not-running', {});
};

/** Answers about backups. */
export const backupAnswers = (parts: BackupAnswerParts): BackupAnswers => ({
  'backups.chooseFolder': (input) => chooseFolder(parts, input),
  'backups.save': (input) => save(parts, input),
  'backups.open': (input) => open(parts, input),
  'backups.restore': async (input) => startAnew(parts, await parts.host.ask('backup.prepareRestore', input)),
  'backups.undo': async (input) => startAnew(parts, await parts.host.ask('backup.prepareUndo', input)),
});
