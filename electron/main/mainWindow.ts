// The one window: hardened, back where it stood, shown when it has something to show.
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Language } from '../../shared/model/bilingual.ts';
import { appPage } from '../ipc/trustedSender.ts';
import { pagePreferences } from './pagePreferences.ts';
import { type Area, placeOnDisplays, smallestIn, type WindowPlace } from './windowPlace.ts';

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

/** Where windows stand that were opened filling the screen: systems forget that until it is left for the first time. */
const firstPlaces = new WeakMap<BrowserWindow, Area>();

/** Where a window was to stand when it was opened. */
export const firstPlaceOf = (window: BrowserWindow): Area => firstPlaces.get(window) ?? window.getNormalBounds();

const productNames: Readonly<Record<Language, string>> = { zh: '终端管家', en: 'Terminal Steward' };

/** The program's name as the title bar shows it. */
export const windowTitle = (language: Language): string => productNames[language];

/** Of all displays that are there, the primary one first. */
export const workAreas = (): Area[] => {
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
  firstPlaces.set(window, place);
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
