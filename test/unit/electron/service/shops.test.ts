import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shopFile } from '../../../../electron/service/shops.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('the two shops', () => {
  it('lie in folders of their own', () => {
    expect(shopFile('/d', 'own')).not.toBe(shopFile('/d', 'simulated'));
  });

  it('keep simulated terminals apart, in a file that is made when first needed', async () => {
    const { shops, folder } = await someDeps('own');
    expect(await shops.forTerminal(false)).toBe(shops.open);
    expect(await shops.all()).toEqual([shops.open]);
    expect(existsSync(shopFile(folder, 'simulated'))).toBe(false);
    const other = await shops.forTerminal(true);
    expect(other).not.toBe(shops.open);
    expect(await shops.forTerminal(true)).toBe(other);
    expect(await shops.all()).toEqual([shops.open, other]);
  });

  it('keep real terminals out of the simulated shop', async () => {
    const { shops } = await someDeps('simulated');
    expect(await shops.forTerminal(true)).toBe(shops.open);
    expect(await shops.forTerminal(false)).not.toBe(shops.open);
  });
});
