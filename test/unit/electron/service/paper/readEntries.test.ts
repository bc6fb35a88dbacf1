import { expect, it } from 'vitest';
import { countMatching, readEntries } from '../../../../../electron/service/paper/readEntries.ts';
import { paperShop } from '../../../../support/paperShop.ts';

it('reads any stretch from the oldest on, with hashes that follow each other, and nothing written meanwhile', async () => {
  const { deps, log } = await paperShop();
  for (let number = 2; number <= 450; number += 1) await log({ kind: number % 2 === 0 ? 'note' : 'job' });
  const matching = await countMatching(deps, {});
  await log({ kind: 'note' });
  const found: number[] = [];
  let before: string | null = null;
  for await (const page of readEntries(deps, {}, { ...matching, skip: 10, take: 430 })) {
    for (const [{ entry }, chained] of page) {
      if (before !== null) expect(chained?.before).toBe(before);
      before = chained?.hash ?? null;
      found.push(entry.number);
    }
  }
  expect(found).toEqual(Array.from({ length: 430 }, (_, at) => at + 11));
  expect(await countMatching(deps, { kind: 'note' })).toMatchObject({ total: 226 });
});
