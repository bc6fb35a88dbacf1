import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from '../../../../shared/place/dataFolder.ts';

const linux = { platform: 'linux', env: {}, home: '/home/lin' };

describe('the default data folder', () => {
  it('lies in the configuration folder of the user on Linux', () => {
    expect(defaultDataFolder(linux)).toBe('/home/lin/.config/terminal-steward');
  });

  it('follows XDG_CONFIG_HOME when that is an absolute path', () => {
    expect(defaultDataFolder({ ...linux, env: { XDG_CONFIG_HOME: '/data/cfg' } })).toBe('/data/cfg/terminal-steward');
    expect(defaultDataFolder({ ...linux, env: { XDG_CONFIG_HOME: 'cfg' } })).toBe('/home/lin/.config/terminal-steward');
  });

  it('lies in Application Support on macOS and in APPDATA on Windows', () => {
    expect(defaultDataFolder({ platform: 'darwin', env: {}, home: '/Users/lin' })).toBe(
      '/Users/lin/Library/Application Support/terminal-steward',
    );
    expect(defaultDataFolder({ platform: 'win32', env: { APPDATA: 'C:\\R' }, home: 'C:\\U' })).toBe(
      'C:\\R\\terminal-steward',
    );
    expect(defaultDataFolder({ platform: 'win32', env: {}, home: 'C:\\U' })).toBe(
      'C:\\U\\AppData\\Roaming\\terminal-steward',
    );
  });

  it('is the folder named by STEWARD_DATA when that is set', () => {
    expect(defaultDataFolder({ ...linux, env: { STEWARD_DATA: '/srv/shop' } })).toBe('/srv/shop');
    expect(defaultDataFolder({ ...linux, env: { STEWARD_DATA: '' } })).toBe('/home/lin/.config/terminal-steward');
  });
});
