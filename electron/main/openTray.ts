// The tray, where the desktop has one: it only shows and opens; closing the window stays what it is without it.
import { Menu, nativeImage, Tray } from 'electron';
import { toAppError } from '../../shared/error/appError.ts';
import type { Logger } from '../log/logger.ts';
import { type TrayTone, trayPicture } from './trayPicture.ts';
import type { TrayEntry } from './trayWords.ts';

/** What a tray shows. */
export interface TrayFace {
  readonly tone: TrayTone;
  readonly tip: string;
  readonly entries: readonly TrayEntry[];
}

/** A tray that is there. */
export interface OpenedTray {
  show(face: TrayFace): void;
  close(): void;
}

const pictureOf = (tone: TrayTone) => {
  const picture = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2]) {
    const size = 16 * scaleFactor;
    const buffer = nativeImage.createFromBitmap(trayPicture(tone, size), { width: size, height: size }).toPNG();
    picture.addRepresentation({ scaleFactor, width: size, height: size, buffer });
  }
  return picture;
};

/** Opens it; null where the desktop has none or refuses. */
export const openTray = (onChosen: (id: NonNullable<TrayEntry>['id']) => void, log: Logger): OpenedTray | null => {
  try {
    const tray = new Tray(pictureOf('calm'));
    tray.on('click', () => onChosen('open'));
    return {
      show: ({ tone, tip, entries }) => {
        tray.setImage(pictureOf(tone));
        tray.setToolTip(tip);
        tray.setContextMenu(
          Menu.buildFromTemplate(
            entries.map((entry) =>
              entry === null ? { type: 'separator' as const } : { label: entry.label, click: () => onChosen(entry.id) },
            ),
          ),
        );
      },
      close: () => {
        if (!tray.isDestroyed()) tray.destroy();
      },
    };
  } catch (thrown) {
    log('warn', 'this desktop has no tray', { details: toAppError(thrown).details });
    return null;
  }
};
