// Which program and which Electron this is, for what is copied for whoever helps.
import { consoleBridge } from './consoleBridge.ts';

/** Both versions; empty where the program does not answer, for a failure is copied nevertheless. */
export const askVersions = async (): Promise<{ readonly version: string; readonly electronVersion: string }> => {
  const state = await consoleBridge().invoke('shop.state', {});
  return state.ok ? state.value : { version: '', electronVersion: '' };
};
