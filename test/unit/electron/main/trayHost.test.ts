import { describe, expect, it } from 'vitest';
import { isTrayShown } from '../../../../electron/main/trayHost.ts';

describe('whether somebody shows tray icons', () => {
  it('is always so on Windows and macOS, and never on Linux without a bus', async () => {
    expect(await isTrayShown({ platform: 'win32', env: {} })).toBe(true);
    expect(await isTrayShown({ platform: 'darwin', env: {} })).toBe(true);
    expect(await isTrayShown({ platform: 'linux', env: {} })).toBe(false);
  });
});
