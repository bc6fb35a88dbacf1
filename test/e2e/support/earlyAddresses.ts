// Addresses that the system hands over by its event before the program is ready, as macOS does.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightLoader } from './electronUnderTest.ts';

/** A loader for a start in which these addresses arrive as soon as anybody listens. */
export const loaderWithAddresses = (folder: string, addresses: readonly string[]): string => {
  const file = join(folder, 'loader.cjs');
  writeFileSync(
    file,
    `require(${JSON.stringify(playwrightLoader)});
const { app } = require('electron');
const timer = setInterval(() => {
  if (app.listenerCount('open-url') === 0) return;
  clearInterval(timer);
  for (const address of ${JSON.stringify(addresses)}) app.emit('open-url', { preventDefault: () => undefined }, address);
}, 1);`,
  );
  return file;
};
