// Settings with which the window opens a shop, whatever this computer has: a first start would look at its ports.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstSettings } from '../../../electron/main/settingsFile.ts';

const opening =
  (lastShop: 'own' | 'simulated') =>
  (folder: string): void => {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...firstSettings('bench'), lastShop }));
  };

/** Writes them into an empty data folder. */
export const openOwnShop = opening('own');

/** The same, for terminals that call themselves simulated: they are never recorded in the own shop. */
export const openSimulatedShop = opening('simulated');
