import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../../electron/install/missingPackages.mjs';

const lock = (packages: Record<string, object>) => ({ packages });

describe('missingPackages', () => {
  it('is content when every package is there in its version', () => {
    const both = lock({ '': { version: '1.0.0' }, 'node_modules/a': { version: '1.2.3', integrity: 'sha512-x' } });
    expect(missingPackages(both, both)).toEqual([]);
  });

  it('finds an absent package, one of another version and one of other content', () => {
    const wanted = lock({
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/c': { version: '3.0.0', integrity: 'sha512-x' },
    });
    const installed = lock({
      'node_modules/b': { version: '2.0.1' },
      'node_modules/c': { version: '3.0.0', integrity: 'sha512-y' },
    });
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/a', 'node_modules/b', 'node_modules/c']);
  });

  it('lets packages for other systems be absent', () => {
    const wanted = lock({ 'node_modules/for-another-system': { version: '1.0.0', optional: true } });
    expect(missingPackages(wanted, lock({}))).toEqual([]);
  });

  it('does not mind further packages', () => {
    expect(missingPackages(lock({}), lock({ 'node_modules/extra': { version: '1.0.0' } }))).toEqual([]);
  });
});
