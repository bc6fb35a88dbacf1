// Files of the register as the main process answers about them: which one to read, where to save, labels as PDF, addresses.
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { LabelLayout } from '../../shared/register/labelData.ts';
import { readLink } from '../../shared/register/terminalLink.ts';
import type { EngineHost } from './engineHost.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface TransferParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof saveQuestion>) => Promise<string | null>;
  /** Asks which file to open; null = the person closed the dialog. */
  readonly askWhichFile: (question: ReturnType<typeof tableQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
  readonly now: () => number;
  /** The page as it would be printed, as PDF. */
  readonly printPage: (layout: LabelLayout) => Promise<Uint8Array>;
  /** The address with which the program was opened; once. */
  readonly takeLink: () => string | null;
}

/** Answers about files of the register, by command name. */
export type TransferAnswers = {
  readonly [K in 'transfer.open' | 'transfer.export' | 'labels.savePdf' | 'link.take']: (
    input: CommandInput<K>,
  ) => Promise<Result<CommandOutput<K>>>;
};

const words = {
  open: { zh: '选择要导入的表格', en: 'Choose the table to import' },
  tables: { zh: '表格（CSV、XLSX）', en: 'Tables (CSV, XLSX)' },
  register: { zh: '终端登记簿', en: 'terminals' },
  labels: { zh: '终端标签', en: 'terminal-labels' },
  simulated: { zh: '-模拟', en: '-simulated' },
  saveRegister: { zh: '导出终端登记簿', en: 'Export the register' },
  saveLabels: { zh: '把标签保存为 PDF', en: 'Save the labels as PDF' },
  csv: { zh: 'CSV 表格', en: 'CSV table' },
  xlsx: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  pdf: { zh: 'PDF 文件', en: 'PDF file' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Options of the open dialog. */
export const tableQuestion = (language: Language, folder: string) => ({
  title: words.open[language],
  defaultPath: folder,
  filters: [{ name: words.tables[language], extensions: ['csv', 'xlsx', 'txt', 'tsv'] }],
  properties: ['openFile' as const],
});

const localDay = (now: number): string => {
  const at = new Date(now);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

interface SaveWhat {
  readonly what: 'register' | 'labels';
  readonly ending: 'csv' | 'xlsx' | 'pdf';
  readonly language: Language;
}

/** Options of the save dialog, with a name such as `terminals-2026-11-22.csv`. */
export const saveQuestion = (
  { what, ending, language }: SaveWhat,
  { folder, now, isSimulated }: { readonly folder: string; readonly now: number; readonly isSimulated: boolean },
) => ({
  title: words[what === 'register' ? 'saveRegister' : 'saveLabels'][language],
  defaultPath: join(
    folder,
    `${words[what][language]}${isSimulated ? words.simulated[language] : ''}-${localDay(now)}.${ending}`,
  ),
  filters: [{ name: words[ending][language], extensions: [ending] }],
  properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
});

const folderOf = (parts: TransferParts): string => parts.preferences.get().exportFolder ?? parts.documentsFolder;

/** Asks where to save; null = the dialog was closed. A name without an ending gets the right one. */
const askWhere = async (parts: TransferParts, wanted: SaveWhat): Promise<string | null> => {
  const isSimulated = parts.board.state().shop === 'simulated';
  const chosen = await parts.askWhereToSave(
    saveQuestion(wanted, { folder: folderOf(parts), now: parts.now(), isSimulated }),
  );
  if (chosen === null) return null;
  return /\.[A-Za-z0-9]{1,5}$/.test(chosen) ? chosen : `${chosen}.${wanted.ending}`;
};

const open = async (
  parts: TransferParts,
  { language }: CommandInput<'transfer.open'>,
): Promise<Result<CommandOutput<'transfer.open'>>> => {
  const file = await parts.askWhichFile(tableQuestion(language, folderOf(parts)));
  if (file === null) return success(null);
  return (await parts.host.ask('transfer.read', { file })) as Result<CommandOutput<'transfer.open'>>;
};

const save = async (
  parts: TransferParts,
  input: CommandInput<'transfer.export'>,
): Promise<Result<CommandOutput<'transfer.export'>>> => {
  const file = await askWhere(parts, { what: 'register', ending: input.format, language: input.language });
  if (file === null) return success(null);
  const written = await parts.host.ask('register.write', { ...input, file });
  if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
  return written as Result<CommandOutput<'transfer.export'>>;
};

const isFull = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT');

const savePdf = async (
  parts: TransferParts,
  { language, layout }: CommandInput<'labels.savePdf'>,
): Promise<Result<CommandOutput<'labels.savePdf'>>> => {
  // The page is printed before anybody is asked: what is saved is what was on the screen.
  const bytes = await parts.printPage(layout);
  const file = await askWhere(parts, { what: 'labels', ending: 'pdf', language });
  if (file === null) return success(null);
  const part = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, file);
  } catch (thrown) {
    await rm(part, { force: true }).catch(() => undefined);
    return failure(isFull(thrown) ? 'export.disk-full' : 'export.not-writable', { file }, String(thrown));
  }
  parts.preferences.set({ exportFolder: dirname(file) });
  await parts.host.ask('paper.note', { file });
  return success({ file });
};

/** Answers about files of the register, labels and addresses, by command name. */
export const transferAnswers = (parts: TransferParts): TransferAnswers => ({
  'transfer.open': (input) => open(parts, input),
  'transfer.export': (input) => save(parts, input),
  'labels.savePdf': (input) => savePdf(parts, input),
  'link.take': () => {
    const address = parts.takeLink();
    return Promise.resolve(success({ link: address === null ? null : readLink(address) }));
  },
});
