import { expect, it } from 'vitest';
import { evidenceTables } from '../../../../shared/inspection/evidence.ts';
import { evidenceTableNames } from '../../../../shared/inspection/evidenceNames.ts';

it('every table of a pack has a name of its own in both languages', () => {
  const names = evidenceTables.map((table) => evidenceTableNames[table]);
  expect(new Set(names.map(({ zh }) => zh)).size).toBe(evidenceTables.length);
  expect(new Set(names.map(({ en }) => en)).size).toBe(evidenceTables.length);
});
