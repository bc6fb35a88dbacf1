// Puts the verification page beside an export, so that whoever gets the file can check it in any browser.
import { dirname, join } from 'node:path';
import type { Language } from '../../../shared/model/bilingual.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import type { LogFileDeps } from './logFileDeps.ts';

/** What the page is called beside an export. */
export const verifierNames: Readonly<Record<Language, string>> = {
  zh: '核对日志.html',
  en: 'verify-log.html',
};

/** Saves the page into the folder of `file`. Rejects with export.* */
export const saveVerifier = async (
  { verifierPage }: Pick<LogFileDeps, 'verifierPage'>,
  file: string,
  language: Language,
): Promise<void> => {
  const page = await verifierPage();
  if (page === null) return;
  async function* whole(text: string): AsyncGenerator<string> {
    yield await Promise.resolve(text);
  }
  await writeWholeFile(join(dirname(file), verifierNames[language]), whole(page));
};
