import { describe, expect, it, vi } from 'vitest';
import { backgroundColour, pagePreferences } from '../../../../electron/main/mainWindow.ts';

vi.mock('electron', () => ({ BrowserWindow: class {}, nativeTheme: {}, screen: {} }));

describe('pagePreferences', () => {
  it('isolates and sandboxes the page and gives it no Node and no webview', () => {
    expect(pagePreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
    });
  });
});

describe('backgroundColour', () => {
  it('is dark before a dark page has painted', () => {
    expect(backgroundColour(true)).not.toBe(backgroundColour(false));
  });
});
