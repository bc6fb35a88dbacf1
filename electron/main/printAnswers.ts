// What is on the page as a PDF file: printed first, then asked where to, then written whole or not at all.
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { EngineHost } from './engineHost.ts';
import type { PaperWishes } from './paperPage.ts';
import type { PreferenceStore } from './preferences.ts';
import type { ShopBoard } from './shopState.ts';

/** What these answers work with. */
export interface PrintParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'state'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof pdfQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
  /** The page as it would be printed, as PDF. */
  readonly printPaper: (wishes: PaperWishes) => Promise<Uint8Array>;
}

/** Answers about paper, by command name. */
export type PrintAnswers = {
  readonly 'print.savePdf': (input: CommandInput<'print.savePdf'>) => Promise<Result<CommandOutput<'print.savePdf'>>>;
};

const words = {
  save: { zh: '保存为 PDF', en: 'Save as PDF' },
  pdf: { zh: 'PDF 文件', en: 'PDF file' },
  simulated: { zh: '-模拟', en: '-simulated' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A name that every file system takes: no separators, no signs that Windows refuses, no dots at the ends. */
const fileName = (name: string): string =>
  name
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80) || 'print';

/** Options of the save dialog. */
export const pdfQuestion = (
  name: string,
  language: Language,
  { folder, isSimulated }: { readonly folder: string; readonly isSimulated: boolean },
) => ({
  title: words.save[language],
  defaultPath: join(folder, `${fileName(name)}${isSimulated ? words.simulated[language] : ''}.pdf`),
  filters: [{ name: words.pdf[language], extensions: ['pdf'] }],
  properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
});

const isFull = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT');

/** Writes a file beside its place and puts it there when it is whole. */
const writeWhole = async (file: string, bytes: Uint8Array): Promise<Result<{ file: string }>> => {
  const part = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, file);
    return success({ file });
  } catch (thrown) {
    await rm(part, { force: true }).catch(() => undefined);
    return failure(isFull(thrown) ? 'export.disk-full' : 'export.not-writable', { file }, String(thrown));
  }
};

/** Answers about paper. */
export const printAnswers = (parts: PrintParts): PrintAnswers => ({
  'print.savePdf': async ({ language, name, ...wishes }) => {
    // The page is printed before anybody is asked: what is saved is what was on the screen.
    const bytes = await parts.printPaper(wishes);
    const folder = parts.preferences.get().exportFolder ?? parts.documentsFolder;
    const isSimulated = parts.board.state().shop === 'simulated';
    const chosen = await parts.askWhereToSave(pdfQuestion(name, language, { folder, isSimulated }));
    if (chosen === null) return success(null);
    const written = await writeWhole(/\.pdf$/i.test(chosen) ? chosen : `${chosen}.pdf`, bytes);
    if (written.ok) {
      parts.preferences.set({ exportFolder: dirname(written.value.file) });
      await parts.host.ask('paper.note', written.value);
    }
    return written;
  },
});
