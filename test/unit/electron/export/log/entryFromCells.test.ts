import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryFromCells, keysOf } from '../../../../../electron/export/log/entryFromCells.ts';
import { createLogCsv } from '../../../../../electron/export/log/logTable.ts';
import { createRowSplitter } from '../../../../../electron/export/verify/rowSplitter.ts';
import { entryText } from '../../../../../electron/journal/entryText.ts';
import type { Language } from '../../../../../shared/model/bilingual.ts';
import { anyLogEntry } from '../../../../support/anyLogEntry.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hash = sha256('x');

it('every entry comes back from a table without loss, in both languages and in stable words', () => {
  fc.assert(
    fc.property(anyLogEntry, fc.constantFrom<Language>('zh', 'en'), fc.boolean(), (entry, language, isPlain) => {
      const form = createLogCsv(
        { exportId: 'e', language, isPlain, hasKeys: false, hasMark: false },
        sha256,
        () => 480,
      );
      const splitter = createRowSplitter();
      const text = form.start() + form.row({ entry, body: '', hash, previous: null });
      const rows = [...splitter.push(text), ...splitter.end().rows];
      const [head = [], cells = []] = rows;
      const keys = keysOf(head);
      expect(keys).not.toBeNull();
      const read = entryFromCells(cells, keys ?? []);
      expect(read?.hash).toBe(hash);
      expect(read === null ? '' : entryText(read.entry)).toBe(entryText(entry));
    }),
    { seed: 20261123, numRuns: 400 },
  );
});

it('a table of something else is no log', () => {
  expect(keysOf(['Serial number', 'TID'])).toBeNull();
});
