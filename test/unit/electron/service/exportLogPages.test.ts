import { describe, expect, it } from 'vitest';
import { matchingEntries } from '../../../../electron/service/exportLogPages.ts';
import { aLogEntry } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('entries for an export', () => {
  it('come oldest first over many steps, each once', async () => {
    const deps = await someDeps();
    for (let count = 0; count < 450; count += 1) await deps.shops.open.log.append(aLogEntry());
    const numbers: number[] = [];
    for await (const entries of matchingEntries(deps, {})) numbers.push(...entries.map(({ number }) => number));
    expect(numbers).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
  });

  it('do not include what is written while the export runs', async () => {
    const deps = await someDeps();
    await deps.shops.open.log.append(aLogEntry());
    let rows = 0;
    for await (const entries of matchingEntries(deps, {})) {
      rows += entries.length;
      await deps.shops.open.log.append(aLogEntry());
    }
    expect(rows).toBe(1);
    expect(await deps.shops.open.log.newestNumber()).toBe(2);
  });
});
