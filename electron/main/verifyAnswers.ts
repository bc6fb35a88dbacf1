// Verifying files as the main process answers about it: which file, and where to save the page for other computers.
import { dirname, join } from 'node:path';
import { type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { EngineHost } from './engineHost.ts';
import type { PreferenceStore } from './preferences.ts';

/** What these answers work with. */
export interface VerifyAnswerParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly host: Pick<EngineHost, 'ask'>;
  /** Asks where to save; null = the person closed the dialog. */
  readonly askWhereToSave: (question: ReturnType<typeof verifierSaveQuestion>) => Promise<string | null>;
  /** Asks which file to open; null = the person closed the dialog. */
  readonly askWhichFile: (question: ReturnType<typeof verifyOpenQuestion>) => Promise<string | null>;
  readonly documentsFolder: string;
}

/** Answers about verifying files, by command name. */
export type VerifyAnswers = {
  readonly [K in 'verify.open' | 'verify.savePage']: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
};

const words = {
  open: { zh: '选择要核对的导出文件', en: 'Choose an exported file to verify' },
  exports: { zh: '导出的日志', en: 'Exported logs' },
  save: { zh: '保存核对网页', en: 'Save the verifier page' },
  page: { zh: '网页', en: 'Web page' },
  name: { zh: '维护日志核对', en: 'log-verifier' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Options of the open dialog. */
export const verifyOpenQuestion = (language: Language, folder: string) => ({
  title: words.open[language],
  defaultPath: folder,
  filters: [{ name: words.exports[language], extensions: ['csv', 'xlsx', 'json', 'jsonl', 'pdf'] }],
  properties: ['openFile' as const],
});

/** Options of the save dialog. */
export const verifierSaveQuestion = (language: Language, folder: string) => ({
  title: words.save[language],
  defaultPath: join(folder, `${words.name[language]}.html`),
  filters: [{ name: words.page[language], extensions: ['html'] }],
  properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
});

const folderOf = (parts: VerifyAnswerParts): string => parts.preferences.get().exportFolder ?? parts.documentsFolder;

/** Answers about verifying files. */
export const verifyAnswers = (parts: VerifyAnswerParts): VerifyAnswers => ({
  'verify.open': async ({ language }) => {
    const file = await parts.askWhichFile(verifyOpenQuestion(language, folderOf(parts)));
    if (file === null) return success(null);
    return (await parts.host.ask('verify.read', { file })) as Result<CommandOutput<'verify.open'>>;
  },
  'verify.savePage': async ({ language }) => {
    const chosen = await parts.askWhereToSave(verifierSaveQuestion(language, folderOf(parts)));
    if (chosen === null) return success(null);
    const file = /\.html?$/i.test(chosen) ? chosen : `${chosen}.html`;
    const written = await parts.host.ask('verify.writePage', { file });
    if (written.ok) parts.preferences.set({ exportFolder: dirname(file) });
    return written as Result<CommandOutput<'verify.savePage'>>;
  },
});
