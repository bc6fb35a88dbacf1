import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createSealing } from '../../../../../electron/export/log/sealing.ts';
import { chainOf, sealOf, sealStart } from '../../../../../electron/journal/exportSeal.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('makes the seals that the format describes', () => {
  const sealing = createSealing('e', ['a'], sha256);
  let chain = sealStart('e', ['a'], sha256);
  for (const cells of [['1'], ['二'], ['']]) {
    const seal = sealOf(chain, JSON.stringify(cells), sha256);
    chain = chainOf(seal);
    expect(sealing.next(JSON.stringify(cells))).toBe(seal);
  }
  expect([sealing.rows(), sealing.chain()]).toEqual([3, chain]);
});
