// Closing the window leaves the program in the tray, if the person chose so and there is a tray; told once.
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

/** What decides it. */
export interface TrayKeeping {
  readonly window: BrowserWindow;
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly isInTray: () => boolean;
}

/** From now on this window hides instead of closing, unless the whole program ends. */
export const keepInTray = ({ window, preferences, isInTray }: TrayKeeping): void => {
  let isEnding = false;
  app.on('before-quit', () => {
    isEnding = true;
  });
  window.on('close', (event) => {
    const { staysInTray, isToldOfTray, language } = preferences.get();
    if (isEnding || staysInTray !== true || !isInTray()) return;
    event.preventDefault();
    window.hide();
    if (isToldOfTray === true) return;
    preferences.set({ isToldOfTray: true });
    showNotice({ title: words.title[language], body: words.body[language], link: '/' }, () => window.show());
  });
};
