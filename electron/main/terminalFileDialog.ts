// Where a file that was read from a terminal is saved: a name that tells whose, which and whether it is whole.
import { join } from 'node:path';
import { logFileNames } from '../../shared/help/actionWords.ts';
import type { TerminalFile } from '../../shared/model/action.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { exportQuestion } from './exportDialog.ts';

const title: Bilingual = { zh: '另存终端文件', en: 'Save the terminal’s file' };
const typeName: Bilingual = { zh: '日志文件', en: 'Log file' };
const incompleteMark: Bilingual = { zh: '-不完整', en: '-incomplete' };

/** What the question needs. */
export interface FileQuestion {
  readonly file: TerminalFile;
  readonly terminalName: string;
  readonly language: Language;
  readonly folder: string;
}

// Characters that no file system minds, the shop's own words among them.
const fileWord = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/** Options of the save dialog; proposes a name such as `Till-1-application-log-2026-11-22-incomplete.log`. */
export const fileQuestion = ({
  file,
  terminalName,
  language,
  folder,
}: FileQuestion): ReturnType<typeof exportQuestion> => {
  const words = [fileWord(terminalName), fileWord(logFileNames[file.logFile][language]), file.takenAt.slice(0, 10)];
  const mark = file.isComplete ? '' : incompleteMark[language];
  return {
    title: title[language],
    defaultPath: join(folder, `${words.filter((word) => word !== '').join('-')}${mark}.log`),
    filters: [{ name: typeName[language], extensions: ['log'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
};

/** The chosen file; one without an ending gets `.log`. */
export const withLogEnding = (file: string): string => (/\.[A-Za-z0-9]{1,5}$/.test(file) ? file : `${file}.log`);
