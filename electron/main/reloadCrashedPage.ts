// A page whose process has gone is loaded again, a few times a minute at the most; after that a person decides.
import { app, type BrowserWindow, dialog } from 'electron';
import type { AppError } from '../../shared/error/appError.ts';
import type { Bilingual, Language } from '../../shared/model/bilingual.ts';
import type { Logger } from '../log/logger.ts';

/** So many times in this span, ms, the page is loaded again by itself. */
export const reloadBound = { times: 3, span: 60_000 } as const;

/** Says of each crash at `now` (ms, a clock that nobody sets) whether the page is loaded again by itself. */
export const createReloadBound = (): ((now: number) => boolean) => {
  let crashes: readonly number[] = [];
  return (now) => {
    crashes = [...crashes.filter((at) => now - at < reloadBound.span), now];
    return crashes.length <= reloadBound.times;
  };
};

const words = {
  title: { zh: '窗口一再出错', en: 'The window keeps failing' },
  text: {
    zh: '窗口在一分钟内几次意外关闭。记录都在，后台的检查照常进行。可以再试一次，或者退出程序；崩溃报告在数据文件夹里，不会自动发送。',
    en: 'The window has closed unexpectedly several times within a minute. Records are all there, and checks go on. Try again, or quit; reports lie in the data folder and are never sent.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  quit: { zh: '退出', en: 'Quit' },
} as const satisfies Record<string, Bilingual>;

/** What it works with. */
export interface CrashedPageParts {
  readonly window: BrowserWindow;
  readonly language: () => Language;
  /** Tells the person, once the page is back. */
  readonly tell: (error: AppError) => void;
  readonly log: Logger;
}

/** From now on this window comes back by itself. */
export const reloadCrashedPage = ({ window, language, tell, log }: CrashedPageParts): void => {
  const mayReload = createReloadBound();
  const reload = (reason: string): void => {
    if (window.isDestroyed()) return;
    // There is nobody to tell before the page is back.
    window.webContents.once('did-finish-load', () => tell({ code: 'window.crashed', facts: {}, details: reason }));
    window.webContents.reload();
  };
  const ask = async (reason: string): Promise<void> => {
    const spoken = language();
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: words.title[spoken],
      message: words.title[spoken],
      detail: words.text[spoken],
      buttons: [words.again[spoken], words.quit[spoken]],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 1) app.quit();
    else reload(reason);
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const isBounded = mayReload(performance.now());
    log('error', 'the page has crashed', { reason, isLoadedAgain: isBounded });
    if (isBounded) reload(reason);
    else void ask(reason);
  });
};
