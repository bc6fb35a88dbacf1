import { describe, expect, it } from 'vitest';
import { cacheRoot } from '../../../../electron/install/places.mjs';

describe('cacheRoot', () => {
  it('is the folder that each system keeps for what can be fetched again', () => {
    expect(cacheRoot({}, 'linux', '/home/li')).toBe('/home/li/.cache');
    expect(cacheRoot({}, 'darwin', '/Users/li')).toBe('/Users/li/Library/Caches');
    expect(cacheRoot({ LOCALAPPDATA: 'C:/Users/li/AppData/Local' }, 'win32', 'C:/Users/li')).toBe(
      'C:/Users/li/AppData/Local',
    );
  });

  it('follows XDG_CACHE_HOME', () => {
    expect(cacheRoot({ XDG_CACHE_HOME: '/big/cache' }, 'linux', '/home/li')).toBe('/big/cache');
  });
});
