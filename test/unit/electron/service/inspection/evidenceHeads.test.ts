import { expect, it } from 'vitest';
import { tableHeads } from '../../../../../electron/service/inspection/evidenceHeads.ts';
import { evidenceTables } from '../../../../../shared/inspection/evidence.ts';

it('every table has a head in both languages', () => {
  for (const name of evidenceTables) expect(tableHeads[name].every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
});
