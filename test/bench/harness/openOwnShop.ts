// Settings with which the window opens the own shop, whatever is in it: a first start would offer the simulated one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstSettings } from '../../../electron/main/settingsFile.ts';

/** Writes them into an empty data folder. */
export const openOwnShop = (folder: string): void => {
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...firstSettings('bench'), lastShop: 'own' }));
};
