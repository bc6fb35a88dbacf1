import { expect, it } from 'vitest';
import { readExport } from '../../../../../electron/service/export/readExport.ts';

it('a table of something else gives no entry', async () => {
  const bytes = new TextEncoder().encode('a,b\r\n1,2\r\n');
  const source = {
    name: 'x.csv',
    size: bytes.length,
    read: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
  const found: unknown[] = [];
  for await (const row of readExport(source, 'csv')) found.push(row);
  expect(found.every((row) => row === null)).toBe(true);
});
