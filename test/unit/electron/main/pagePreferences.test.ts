import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagePreferences } from '../../../../electron/main/pagePreferences.ts';

const folder = join(import.meta.dirname, '../../../../electron/main');

describe('pagePreferences', () => {
  it('isolates and sandboxes the page and gives it no Node and no webview', () => {
    expect(pagePreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
    });
  });

  it('leaves the web’s own locks where they are, and asks for nothing that is not finished', () => {
    expect(pagePreferences).toMatchObject({
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(Object.keys(pagePreferences)).not.toContain('enableBlinkFeatures');
  });

  it('holds for every window that is made anywhere', () => {
    const made = globSync('**/*.ts', { cwd: folder }).flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return Array.from(
        text.matchAll(/new (?:BrowserWindow|WebContentsView|BrowserView)\(\{[\s\S]*?\n {2}\}\)/g),
        ([each]) => ({
          name,
          isOurs: each.includes('webPreferences: { ...pagePreferences,'),
        }),
      );
    });
    expect(made.map(({ name }) => name).sort()).toEqual(['mainWindow.ts', 'printHtml.ts']);
    expect(made.filter(({ isOurs }) => !isOurs)).toEqual([]);
  });
});
