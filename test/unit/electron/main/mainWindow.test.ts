import { describe, expect, it, vi } from 'vitest';
import { backgroundColour } from '../../../../electron/main/mainWindow.ts';

vi.mock('electron', () => ({ app: {}, BrowserWindow: class {}, nativeTheme: {}, screen: {} }));

describe('backgroundColour', () => {
  it('is dark before a dark page has painted', () => {
    expect(backgroundColour(true)).not.toBe(backgroundColour(false));
  });
});
