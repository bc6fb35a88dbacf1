// What a page may do in this program, whichever window it is in.
import type { WebPreferences } from 'electron';

/** For every window; tests read these very values, and hold each page that is made against them. */
export const pagePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  // Chromium would fetch dictionaries from the internet.
  spellcheck: false,
} as const satisfies WebPreferences;
