// The door to the program: the one file that reads the bridge from the window.
import type { ConsoleBridge } from '../../shared/ipc/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent when the page is opened in an ordinary browser. */
    readonly steward?: ConsoleBridge;
  }
}

/** The bridge to the program. Throws when the page runs without its preload script, which is a fault of ours. */
export const consoleBridge = (): ConsoleBridge => {
  if (window.steward === undefined) throw new Error('The window was opened without its preload script.');
  return window.steward;
};
