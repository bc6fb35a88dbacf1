// Exports of the log as the main process answers about them: where to save, and where a file lies.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { EngineHost } from './engineHost.ts';
import { exportQuestion, withEnding } from './exportDialog.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface ExportAnswerParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof exportQuestion>) => Promise<string | null>;
  /** Asks which file to open; null = the person closed the dialog. */
  readonly askWhichFile: (question: ReturnType<typeof logOpenQuestion>) => Promise<string | null>;
  /** Asks for a folder; null = the person closed the dialog. */
  readonly askWhichFolder: (question: ReturnType<typeof exportFolderQuestion>) => Promise<string | null>;
  /** Shows a file in the system's file manager. */
  readonly showInFolder: (file: string) => void;
  readonly documentsFolder: string;
  readonly now: () => number;
}

/** Answers about exports, by command name. */
export type ExportAnswers = {
  readonly [K in
    | 'exports.save'
    | 'exports.show'
    | 'exports.openLog'
    | 'exports.chooseFolder'
    | 'exports.saveSchedule']: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
};

const save = async (
  parts: ExportAnswerParts,
  input: CommandInput<'exports.save'>,
): Promise<Result<CommandOutput<'exports.save'>>> => {
  const { language, format } = input;
  const chosen = await parts.askWhereToSave(
    exportQuestion({
      kind: 'log',
      language,
      format,
      shop: parts.board.state().shop,
      now: parts.now(),
      folder: parts.preferences.get().exportFolder ?? parts.documentsFolder,
    }),
  );
  if (chosen === null) return success(null);
  const file = withEnding(chosen, format);
  const written = await parts.host.ask('exports.write', { ...input, file });
  if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return written as Result<CommandOutput<'exports.save'>>;
};

const show = async (
  parts: ExportAnswerParts,
  { exportId }: CommandInput<'exports.show'>,
): Promise<Result<CommandOutput<'exports.show'>>> => {
  const listed = (await parts.host.ask('exports.list', {})) as Result<CommandOutput<'exports.list'>>;
  if (!listed.ok) return listed;
  const found = listed.value.exports.find(({ id }) => id === exportId);
  if (found === undefined) return failure('exports.unknown');
  if (!existsSync(found.file)) return failure('exports.no-folder', { file: found.file });
  parts.showInFolder(found.file);
  return success({});
};

const openTitle: Bilingual = { zh: '选择要导入的日志', en: 'Choose the log to import' };
const openKinds: Bilingual = { zh: '导出的日志', en: 'Exported logs' };

/** Options of the open dialog. */
export const logOpenQuestion = (language: Language, folder: string) => ({
  title: openTitle[language],
  defaultPath: folder,
  filters: [{ name: openKinds[language], extensions: ['csv', 'xlsx', 'json', 'jsonl'] }],
  properties: ['openFile' as const],
});

const openLog = async (
  parts: ExportAnswerParts,
  { language }: CommandInput<'exports.openLog'>,
): Promise<Result<CommandOutput<'exports.openLog'>>> => {
  const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
  const file = await parts.askWhichFile(logOpenQuestion(language, folder));
  if (file === null) return success(null);
  return (await parts.host.ask('exports.readLog', { file })) as Result<CommandOutput<'exports.openLog'>>;
};

const folderTitle: Bilingual = { zh: '选择导出文件夹', en: 'Choose the folder for exports' };

/** Options of the dialog for a folder. */
export const exportFolderQuestion = (language: Language, folder: string) => ({
  title: folderTitle[language],
  defaultPath: folder,
  properties: ['openDirectory' as const, 'createDirectory' as const],
});

/** Answers about exports, by command name; folders that a person chose stay here, the window only has their ids. */
export const exportAnswers = (parts: ExportAnswerParts): ExportAnswers => {
  const folders = new Map<string, string>();
  return {
    'exports.save': (input) => save(parts, input),
    'exports.show': (input) => show(parts, input),
    'exports.openLog': (input) => openLog(parts, input),
    'exports.chooseFolder': async ({ language }) => {
      const start = parts.preferences.get().exportFolder ?? parts.documentsFolder;
      const folder = await parts.askWhichFolder(exportFolderQuestion(language, start));
      if (folder === null) return success(null);
      const folderId = randomUUID();
      folders.set(folderId, folder);
      return success({ folderId, folder });
    },
    'exports.saveSchedule': async ({ scheduleId, folderId, fields }) => {
      const folder = folderId === null ? null : (folders.get(folderId) ?? null);
      if (folderId !== null && folder === null) return failure('exports.unknown');
      return (await parts.host.ask('exports.writeSchedule', { scheduleId, folder, fields })) as Result<
        CommandOutput<'exports.saveSchedule'>
      >;
    },
  };
};
