// Closing the window leaves the program in the tray, if the person chose so and somebody shows trays now; told once.
import { app, type BrowserWindow } from 'electron';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { PreferenceStore } from './preferences.ts';
import { showNotice } from './reminderNotice.ts';

const words = {
  title: { zh: '终端管家仍在运行', en: 'Terminal Steward is still running' },
  body: {
    zh: '窗口已关闭，检查和提醒照常进行。点击托盘图标可再次打开，右键菜单里可以退出。',
    en: 'The window is closed; checks and reminders go on. The icon in the tray opens it again, its menu ends the program.',
  },
} as const satisfies Record<string, Bilingual>;

/** A tray appears a moment after the start, when the engine has told whether the shop wants one. */
const trayAppearsMs = 10_000;

/** What decides it. */
export interface TrayKeeping {
  readonly window: BrowserWindow;
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  /** Whether our picture was handed to the desktop. */
  readonly isInTray: () => boolean;
  /** Whether somebody shows such pictures now. */
  readonly isTrayShown: () => Promise<boolean>;
}

/** From now on this window hides instead of closing, unless the whole program ends or nothing could bring it back. */
export const keepInTray = ({ window, preferences, isInTray, isTrayShown }: TrayKeeping): void => {
  let isEnding = false;
  app.on('before-quit', () => {
    isEnding = true;
  });
  const hide = (): void => {
    const { isToldOfTray, language } = preferences.get();
    window.hide();
    if (isToldOfTray === true) return;
    preferences.set({ isToldOfTray: true });
    showNotice({ title: words.title[language], body: words.body[language], link: '/' }, () => window.show());
  };
  window.on('close', (event) => {
    if (isEnding || preferences.get().staysInTray !== true || !isInTray()) return;
    event.preventDefault();
    // A shell that was restarted, or an extension that was switched off, takes the tray away at any time.
    void isTrayShown().then((isShown) => {
      if (window.isDestroyed()) return;
      if (isShown) {
        hide();
        return;
      }
      isEnding = true;
      window.close();
    });
  });
};

/** A window that was opened hidden is put into the task bar when no tray has appeared. */
export const showWithoutTray = ({ window, isInTray, isTrayShown }: Omit<TrayKeeping, 'preferences'>): void => {
  const look = async (): Promise<void> => {
    const canComeBack = isInTray() && (await isTrayShown());
    if (window.isDestroyed() || window.isVisible() || canComeBack) return;
    window.minimize();
  };
  setTimeout(() => void look(), trayAppearsMs).unref();
};
