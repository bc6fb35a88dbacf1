// Tells the system that addresses of our scheme are for this program.
import { app } from 'electron';
import { linkScheme } from '../../shared/register/linkScheme.ts';
import type { Logger } from '../log/logger.ts';

/**
 * Asks the system to hand over addresses of our scheme. On Linux the installed package has said so already (its desktop
 * entry), and asking would start another program; a run from the sources leaves the system as it is.
 */
export const registerScheme = (log: Logger): void => {
  if (!app.isPackaged || process.platform === 'linux') return;
  const isDone = app.setAsDefaultProtocolClient(linkScheme);
  if (!isDone) log('warn', 'the system did not take the scheme', { scheme: linkScheme });
};
