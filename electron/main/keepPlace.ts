// Where the window stands is remembered, and a display that goes takes it nowhere out of reach.
import { type BrowserWindow, screen } from 'electron';
import { firstPlaceOf, workAreas } from './mainWindow.ts';
import { type Area, bringBack, isInReach, placeOnDisplays, smallestIn, type WindowPlace } from './windowPlace.ts';

/** Systems move windows themselves when a display goes; so long they are given for it. */
const settlingMs = 500;
/** And so long to take a window out of a whole display, before it is put elsewhere. */
const leavingMs = 300;

const isFilling = (window: BrowserWindow): boolean => window.isMaximized() || window.isFullScreen();

const put = (window: BrowserWindow, place: Area): void => {
  const { width, height } = smallestIn(place);
  window.setMinimumSize(width, height);
  window.setBounds(place);
};

/** Takes a window that fills a display to another one; it fills that as it did the former. */
const putFilling = (window: BrowserWindow, place: Area): void => {
  const isFull = window.isFullScreen();
  if (isFull) window.setFullScreen(false);
  else window.unmaximize();
  setTimeout(() => {
    if (window.isDestroyed()) return;
    put(window, place);
    if (isFull) window.setFullScreen(true);
    else window.maximize();
  }, leavingMs);
};

const comingUp = ['show', 'restore', 'unmaximize', 'leave-full-screen'] as const;
const changing = ['resize', 'move', 'maximize'] as const;

/** From now on `keep` hears where the window stands when it closes: how it fills a display, and where it stands otherwise. */
export const keepPlace = (window: BrowserWindow, keep: (place: WindowPlace) => void): void => {
  let usual = firstPlaceOf(window);
  let isMaximised = window.isMaximized();
  let settling: NodeJS.Timeout | undefined;

  const remember = (): void => {
    if (window.isMinimized() || window.isFullScreen()) return;
    isMaximised = window.isMaximized();
    if (!isMaximised) usual = window.getBounds();
  };
  const look = (): void => {
    if (window.isDestroyed() || window.isMinimized() || !window.isVisible()) return;
    const areas = workAreas();
    if (isFilling(window)) {
      if (!isInReach(window.getBounds(), areas)) putFilling(window, placeOnDisplays(usual, areas));
    } else {
      const place = bringBack(window.getBounds(), areas);
      if (place !== null) put(window, place);
    }
  };
  let isToLook = false;
  const settle = (): void => {
    if (isToLook) look();
    isToLook = false;
    if (!window.isDestroyed()) remember();
  };
  const rememberSoon = (): void => {
    clearTimeout(settling);
    settling = setTimeout(settle, settlingMs);
  };
  const lookSoon = (): void => {
    isToLook = true;
    rememberSoon();
  };
  screen.on('display-removed', lookSoon);
  screen.on('display-metrics-changed', lookSoon);
  // What was hidden, minimised or filling meanwhile is looked at when it comes up.
  for (const name of comingUp) window.on(name as 'show', lookSoon);
  for (const name of changing) window.on(name as 'show', rememberSoon);
  window.on('close', () => {
    remember();
    keep({ ...usual, isMaximised });
  });
  window.once('closed', () => {
    clearTimeout(settling);
    screen.off('display-removed', lookSoon);
    screen.off('display-metrics-changed', lookSoon);
  });
};
