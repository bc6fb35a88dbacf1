// The way out: windows close, then the engine, then the program; bounded, so that a hung port cannot hold it.
import { app } from 'electron';
import type { Logger } from '../log/logger.ts';

/** Closes with `close` before the program ends; the last window closed means the end on every system. */
export const quitTidily = (close: () => Promise<void>, log: Logger): void => {
  let step: 'open' | 'closing' | 'closed' = 'open';
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    if (step === 'closed') return;
    event.preventDefault();
    if (step === 'closing') return;
    step = 'closing';
    void close()
      .catch((error: unknown) => {
        log('error', 'the engine could not be closed', { details: String(error) });
      })
      .finally(() => {
        step = 'closed';
        // In a turn of its own: while this very event is being handled, Electron takes a second quit for the first.
        setImmediate(() => app.quit());
      });
  });
};
