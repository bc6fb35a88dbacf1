import { describe, expect, it } from 'vitest';
import { describeElectron } from '../../../../electron/install/prepareElectron.mjs';

const inUse = { executable: '/opt/electron/electron', version: '45.4.1', reason: null, wanted: '45.4.1' } as const;

describe('describeElectron', () => {
  it('says which Electron is used', () => {
    expect(describeElectron({ ...inUse, origin: 'official' }).en).toBe('using Electron 45.4.1 (official)');
    expect(describeElectron({ ...inUse, origin: 'override' }).en).toContain('/opt/electron/electron');
  });

  it('says that the fallback is one, and why', () => {
    const words = describeElectron({ ...inUse, version: '33.2.1', origin: 'fallback', reason: 'ENOTFOUND github.com' });
    expect(words.en).toBe(
      'using Electron 33.2.1 from the npm registry (development fallback; official download failed: ENOTFOUND github.com)',
    );
    expect(words.zh).toContain('33.2.1');
  });
});
