// The system's own dialogs, and the page on paper: whoever has begun something gets it, and nobody who comes after a lock.
import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { LabelLayout } from '../../shared/register/labelData.ts';
import { labelPage } from './labelPage.ts';
import type { FileQuestion, OfferedFiles } from './offeredFiles.ts';
import { type PaperWishes, paperPage } from './paperPage.ts';

/** What it asks with. */
export interface AskParts {
  readonly window: () => BrowserWindow | null;
  readonly offeredFiles: Pick<OfferedFiles, 'take'>;
  /** How often the window was locked. */
  readonly lockings: () => number;
}

/** Asks; null = the person closed the dialog, or there is no window. Codes: access.locked-meanwhile */
export interface PersonAsked {
  askWhereToSave(question: SaveDialogOptions): Promise<string | null>;
  askWhichFile(question: OpenDialogOptions & FileQuestion): Promise<string | null>;
  askWhichFolder(question: OpenDialogOptions): Promise<string | null>;
  printPage(layout: LabelLayout): Promise<Uint8Array>;
  printPaper(wishes: PaperWishes): Promise<Uint8Array>;
}

const lockedMeanwhile = (): never => {
  throw new AppFailure(failure('access.locked-meanwhile').error);
};

/** Asks in the window that is there. */
export const createPersonAsked = ({ window, offeredFiles, lockings }: AskParts): PersonAsked => {
  const ask = async (question: (shownIn: BrowserWindow) => Promise<string | null>): Promise<string | null> => {
    const [before, shownIn] = [lockings(), window()];
    const answer = shownIn === null ? null : await question(shownIn);
    // The system's dialog stays open over a locked window; whoever closes it there has done nothing.
    return answer === null || lockings() === before ? answer : lockedMeanwhile();
  };
  const open = (question: OpenDialogOptions): Promise<string | null> =>
    ask(async (shownIn) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(shownIn, question);
      return canceled ? null : (filePaths[0] ?? null);
    });
  // What is printed is what stands on the screen, and that may be the lock by now.
  const print = async (page: ReturnType<typeof paperPage>): Promise<Uint8Array> => {
    const before = lockings();
    const bytes = await window()?.webContents.printToPDF(page);
    if (lockings() !== before) lockedMeanwhile();
    return bytes ?? new Uint8Array();
  };
  return {
    askWhereToSave: (question) =>
      ask(async (shownIn) => {
        const { canceled, filePath } = await dialog.showSaveDialog(shownIn, question);
        return canceled || filePath === '' ? null : filePath;
      }),
    askWhichFile: async (question) => offeredFiles.take(question) ?? open(question),
    askWhichFolder: open,
    printPage: (layout) => print(labelPage(layout)),
    printPaper: (wishes) => print(paperPage(wishes)),
  };
};
