// The one window: hardened, back where it stood, shown when it has something to show.
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Language } from '../../shared/model/bilingual.ts';
import { appPage } from '../ipc/trustedSender.ts';
import { pagePreferences } from './pagePreferences.ts';
import { bringBack, placeOnDisplays, smallestIn, type WindowPlace } from './windowPlace.ts';

/** Colour before the page has painted, so that a dark theme does not flash white. */
export const backgroundColour = (isDark: boolean): string => (isDark ? '#1a1b1e' : '#ffffff');

/** Where the window comes to stand, and how. */
export interface MainWindowOptions {
  readonly place: WindowPlace | null;
  readonly language: Language;
  readonly preloadFile: string;
  /** How it comes up; hidden only where the tray brings it back. */
  readonly opens: 'shown' | 'minimised' | 'hidden';
}

const productNames: Readonly<Record<Language, string>> = { zh: '终端管家', en: 'Terminal Steward' };

/** The program's name as the title bar shows it. */
export const windowTitle = (language: Language): string => productNames[language];

const workAreas = () => {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter((display) => display.id !== primary.id)].map(
    (each) => each.workArea,
  );
};

/** The window, and when its page has drawn something. */
export interface OpenedWindow {
  readonly window: BrowserWindow;
  readonly shown: Promise<void>;
}

/** Opens the window and starts to load the page. */
export const openMainWindow = (options: MainWindowOptions): OpenedWindow => {
  const place = placeOnDisplays(options.place, workAreas());
  const smallest = smallestIn(place);
  const window = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: windowTitle(options.language),
    show: false,
    backgroundColor: backgroundColour(nativeTheme.shouldUseDarkColors),
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences, devTools: !app.isPackaged, preload: options.preloadFile },
  });
  if (options.place?.isMaximised === true) window.maximize();
  const shown = new Promise<void>((resolve) => {
    window.once('ready-to-show', () => {
      if (options.opens === 'shown') window.show();
      else if (options.opens === 'minimised') window.minimize();
      resolve();
    });
  });
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  void window.loadURL(appPage);
  return { window, shown };
};

/** Systems move windows themselves when a display goes; so long they are given for it. */
const settlingMs = 500;

const keepInReach = (window: BrowserWindow): void => {
  let settling: NodeJS.Timeout | undefined;
  const look = (): void => {
    if (window.isDestroyed() || window.isMinimized() || !window.isVisible() || window.isFullScreen()) return;
    const isMaximised = window.isMaximized();
    const place = bringBack(isMaximised ? window.getNormalBounds() : window.getBounds(), workAreas());
    if (place === null) return;
    const { width, height } = smallestIn(place);
    if (isMaximised) window.unmaximize();
    window.setMinimumSize(width, height);
    window.setBounds(place);
    if (isMaximised) window.maximize();
  };
  const lookSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(look, settlingMs);
  };
  screen.on('display-removed', lookSoon);
  screen.on('display-metrics-changed', lookSoon);
  // What was hidden or minimised meanwhile is looked at when it comes up.
  window.on('show', lookSoon);
  window.on('restore', lookSoon);
  window.once('closed', () => {
    clearTimeout(settling);
    screen.off('display-removed', lookSoon);
    screen.off('display-metrics-changed', lookSoon);
  });
};

/** From now on `keep` hears where the window stands when it closes; a display that goes takes it nowhere out of reach. */
export const keepPlace = (window: BrowserWindow, keep: (place: WindowPlace) => void): void => {
  keepInReach(window);
  window.on('close', () => {
    keep({ ...window.getNormalBounds(), isMaximised: window.isMaximized() });
  });
};
